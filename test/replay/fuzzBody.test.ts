import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { BitReader, BitsError, BitWriter } from '../../game/replay/bits.ts';
import { encode } from '../../game/replay/code.ts';
import { readGame, readRules, writeContent, type CodeContent } from '../../game/replay/codeBody.ts';
import { nameKey } from '../../game/replay/codeOverrides.ts';
import { fromCodeText, toCodeText } from '../../game/replay/codeText.ts';
import { FIRM_VALUE_NAMES, PARAMETER_NAMES } from '../../game/replay/overrides.ts';
import { playGame, type Played } from '../../game/replay/play.ts';
import { QUARTERS_MAX, type DecisionChange, type GameRecord, type Overrides } from '../../game/replay/record.ts';
import { RULES } from '../../game/replay/rules.ts';
import { verify, type Verdict } from '../../game/replay/verify.ts';
import { busyGame } from './busyGames.ts';

/** Bodies whose checksum is right although nobody's game wrote them. */

const codeOf = (record: GameRecord) => encode(record, playGame(record));
const busy = busyGame({ quarters: 16, seats: ['lab'], claims: true, overrides: 3 });
const body = fromCodeText(codeOf(busy));

/** The verdict on a body. One that is verified is the very code of its game: no game has two. */
function verdictOn(bytes: Uint8Array): Verdict {
  const text = toCodeText(bytes);
  const outcome = verify(text);
  if (outcome.verdict === 'verified' && encode(outcome.record, outcome.played) !== text) {
    throw new Error(`Two codes of one game: ${text}`);
  }
  return outcome;
}

/** What stands before the overrides: these rules, a scenario, a seed, lengths. */
function head(quarters: number, quartersPlayed: number): BitWriter {
  const to = new BitWriter().whole(RULES.version, 2).digits(RULES.hash.slice(0, 8)).whole(0, 0).bits(7, 32);
  return to.bits(quarters, 6).bits(quartersPlayed, 6);
}

/** A game in which the hyperscaler decides, up to its decisions. */
const toDecisions = () => noOverrides(head(4, 2), 6).whole(1, 0);
const noOverrides = (to: BitWriter, lists: number) => repeat(lists, () => to.whole(0, 0), to);
/** The bytes of a body that lacks `seats` seats, which stay empty, and its hashes, which are wrong. */
const whole = (to: BitWriter, seats: number, played: number) =>
  repeat(seats, () => to.whole(0, 0), to)
    .digits('0000'.repeat(Math.max(0, played - 1)))
    .digits('0'.repeat(16))
    .toBytes();
function repeat(times: number, write: () => void, to: BitWriter): BitWriter {
  for (let i = 0; i < times; i += 1) write();
  return to;
}

/** A game of four quarters of which two are played, with true hashes but written as `record` is, and `tail` at its end. */
function forged(record: Partial<GameRecord>, tail: (to: BitWriter) => void = () => {}): Uint8Array {
  const bare: GameRecord = { ...busy, quarters: 4, parameters: {}, firms: {}, seats: {}, parent: undefined, ...record };
  const from = new BitReader(fromCodeText(encode(bare, playGame(bare, 2))));
  const content: CodeContent = { rules: readRules(from), ...readGame(from) };
  const to = new BitWriter();
  writeContent(to, { ...content, record: bare });
  tail(to);
  return to.toBytes();
}

describe('bytes at random', () => {
  test('anywhere, behind the right rules, flipped, cut, doubled or spliced, are judged', () => {
    const anywhere = fc.uint8Array({ maxLength: 400 });
    const behindRules = anywhere.map((end) => Uint8Array.from([...body.subarray(0, 5), ...end]));
    const behindHead = fc.tuple(fc.nat(40), fc.nat(40), anywhere).map(([quarters, played, end]) => {
      const to = noOverrides(head(quarters, played), 6);
      for (const byte of end) to.bits(byte, 8);
      return to.toBytes();
    });
    const flipped = fc.array(fc.nat(body.length * 8 - 1), { minLength: 1, maxLength: 8 }).map((bits) => {
      const bytes = Uint8Array.from(body);
      for (const bit of bits) bytes[bit >> 3]! ^= 128 >> (bit & 7);
      return bytes;
    });
    const spliced = fc
      .tuple(fc.nat(body.length), fc.nat(body.length), anywhere)
      .map(([a, b, middle]) => Uint8Array.from([...body.subarray(0, a), ...middle, ...body.subarray(b)]));
    const property = fc.property(fc.oneof(anywhere, behindRules, behindHead, flipped, spliced), (bytes) => {
      const { verdict } = verdictOn(bytes);
      return ['verified', 'differs', 'otherRules', 'damaged'].includes(verdict);
    });
    expect(fc.check(property, { numRuns: 4000 })).toMatchObject({ failed: false });
  });

  test('with any one bit flipped, only what no state rests on goes unseen', () => {
    const unseen: number[] = [];
    const told = levers(playGame(busy));
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const bytes = Uint8Array.from(body);
      bytes[bit >> 3]! ^= 128 >> (bit & 7);
      const outcome = verdictOn(bytes);
      if (outcome.verdict !== 'verified') continue;
      unseen.push(bit);
      expect(levers(outcome.played)).toEqual(told);
    }
    // Forecasts, names, silences, the parent and how long the game is to go on are somebody's word; a forger may change them.
    expect(unseen.length).toBeGreaterThan(0);
  });

  /** What the hashes of a game vouch for: its levers, quarter by quarter. */
  function levers({ worlds }: Played) {
    return worlds.map((world) => world.firms.map(({ decision: { forecast: _forecast, ...decided } }) => decided));
  }
});

/** Numbers at the ends of what fields can hold. */
const extreme = fc.oneof(
  fc.constantFrom(0, 1, 100, 127, 128, 2 ** 31, 2 ** 32, 2 ** 45, 2 ** 52 - 200),
  fc.nat(127),
  fc.nat(1000),
);
const anyForecast = fc.tuple(fc.constantFrom(-(2 ** 40), -101, -100, 0, 10000, 2 ** 40), extreme);
const anyChange: fc.Arbitrary<DecisionChange> = fc
  .record(
    {
      shares: fc.tuple(fc.nat(127), fc.nat(127)),
      release: fc.constantFrom('preview', 'products', 'api', 'open'),
      price: fc.nat(127),
      safeguards: fc.nat(127),
      order: extreme,
      deal: fc.constantFrom('accept', 'decline'),
      range: anyForecast,
    },
    { requiredKeys: [] },
  )
  .map(({ shares, range, ...change }) => ({
    ...change,
    ...(shares && { cloud: shares[0], products: shares[1], research: 0 }),
    ...(range && { forecast: { low: range[0], high: range[0] + range[1] } }),
  }));
const anyValue = fc.oneof(
  fc.double(),
  fc.constantFrom(-0, 5e-324, 2 ** -1022, 1.7976931348623157e308, 1e9, 0.001, 1, 1e-9, NaN, Infinity, -Infinity),
  fc.constantFrom('accept' as const, 'decline' as const),
);
const anyOverrides = (names: readonly string[]): fc.Arbitrary<Overrides> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...names), anyValue, { maxKeys: 4 }) },
    {
      weight: 1,
      arbitrary: fc.dictionary(fc.constantFrom(...names), fc.constantFrom(0, 0.001, 1, 1000, 1e9), { maxKeys: 40 }),
    },
  );
const perFirm = <Value>(value: fc.Arbitrary<Value>) => fc.record(Object.fromEntries(FIRM_IDS.map((id) => [id, value])));

const anyContent: fc.Arbitrary<CodeContent> = fc
  .record({
    quarters: fc.integer({ min: 1, max: 63 }),
    quartersPlayed: fc.nat(63),
    seed: fc.nat(),
    scenario: fc.constantFrom('april-2026' as const, 'archetypes' as const),
    parameters: anyOverrides(PARAMETER_NAMES),
    firms: perFirm(anyOverrides(FIRM_VALUE_NAMES)),
    seats: perFirm(
      fc.oneof(
        fc.constant(undefined),
        fc.record(
          {
            changes: fc.array(anyChange, { maxLength: 4 }),
            by: fc.string({ unit: 'binary-ascii', maxLength: 63 }),
            silent: fc.array(fc.nat(40)),
          },
          { requiredKeys: ['changes'] },
        ),
      ),
    ),
    parent: fc.option(fc.record({ hash: fc.constant('0123456789abcdef'), quarter: fc.nat(63) }), { nil: undefined }),
  })
  .map(({ quarters, quartersPlayed, seats, ...rest }) => {
    const decided = Object.entries(seats).map(([id, seat]) => {
      if (!seat) return [id, undefined] as const;
      const { changes, ...sitter } = seat;
      return [
        id,
        { ...sitter, decisions: Array.from({ length: quartersPlayed }, (_, i) => changes[i] ?? {}) },
      ] as const;
    });
    const hashes = {
      quarters: Array.from({ length: Math.max(0, quartersPlayed - 1) }, () => '0000'),
      final: '0'.repeat(16),
    };
    const record = { ...rest, quarters, seats: Object.fromEntries(decided) };
    return { rules: { ...RULES, hash: RULES.hash.slice(0, 8) }, record, quartersPlayed, hashes };
  });

test('contents of any kind, legal or not, are judged', () => {
  const property = fc.property(anyContent, (content) => {
    const to = new BitWriter();
    writeContent(to, content);
    return verdictOn(to.toBytes()).verdict !== 'otherRules';
  });
  expect(fc.check(property, { numRuns: 1000 })).toMatchObject({ failed: false });
});

describe('whatever could be said in two ways is read in one only', () => {
  const lab = (...decisions: DecisionChange[]) => forged({ seats: { lab: { decisions } } });
  const first = (parameters: [name: string, write: (to: BitWriter) => void][]) => {
    const to = head(4, 0).whole(parameters.length, 0);
    for (const [name, write] of parameters) write(to.bits(nameKey(name), 32));
    return whole(noOverrides(to, 5), 5, 0);
  };
  const hunger = (kind: number, write: (to: BitWriter) => void) =>
    first([['distillation.hunger', (to) => write(to.bits(kind, 2))]]);
  const double = (value: number) => (to: BitWriter) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    to.bits(view.getUint32(0), 32).bits(view.getUint32(4), 32);
  };
  const one = (to: BitWriter) => to.bits(0, 2).signed(1, 6).signed(0, 1);

  test('and where it is said so, it is read', () => {
    expect(verdictOn(lab({ price: 40 }, {})).verdict).toBe('verified');
    for (const [bytes, quarter] of [
      [whole(toDecisions().flag(false).flag(false), 4, 2), 1],
      [whole(toDecisions().flag(true).bits(64, 7).bits(60, 7).bits(40, 7).flag(false), 4, 2), 1],
      [whole(noOverrides(head(2, 2), 6), 5, 2), 1],
      [whole(noOverrides(head(40, 0), 6), 5, 0), 0],
      [whole(noOverrides(head(1, 0), 6), 5, 0), 0],
      [whole(noOverrides(head(4, 0), 6).whole(8, 0), 4, 0), 0],
    ] as const) {
      expect(verdictOn(bytes)).toMatchObject({ verdict: 'differs', quarter, field: 'hash' });
    }
    expect(verdictOn(hunger(0, (to) => to.signed(14, 6).signed(-1, 1)))).toMatchObject({
      verdict: 'differs',
      field: 'hash',
    });
    expect(verdictOn(hunger(1, double(1 / 3)))).toMatchObject({ verdict: 'differs', field: 'hash' });
    expect(verdictOn(hunger(0, (to) => to.signed(5, 6).signed(-324, 1)))).toMatchObject({ field: 'hash' });
  });

  test.each<[string, Uint8Array]>([
    ['a decimal that ends in 0', hunger(0, (to) => to.signed(140, 6).signed(-2, 1))],
    ['a decimal with more digits than it needs', hunger(0, (to) => to.signed(4, 6).signed(-324, 1))],
    ['a power of zero', hunger(0, (to) => to.signed(0, 6).signed(5, 1))],
    ['a decimal that is too small to be', hunger(0, (to) => to.signed(1, 6).signed(-400, 1))],
    ['a decimal that is infinite', hunger(0, (to) => to.signed(1, 6).signed(400, 1))],
    ['a power of astronomic size', hunger(0, (to) => to.signed(1, 6).signed(2 ** 50, 1))],
    ['eight bytes that a decimal tells', hunger(1, double(1.4))],
    ['a negative zero', hunger(1, double(-0))],
    ['not a number', hunger(1, double(NaN))],
    ['infinity', hunger(1, double(-Infinity))],
    [
      'names in another order',
      first([
        [PARAMETER_NAMES[1]!, one],
        [PARAMETER_NAMES[0]!, one],
      ]),
    ],
    [
      'a name twice',
      first([
        [PARAMETER_NAMES[0]!, one],
        [PARAMETER_NAMES[0]!, one],
      ]),
    ],
    ['a name nobody knows', first([['__proto__', one]])],
    ['a decision that says nothing', whole(toDecisions().flag(true).bits(0, 7).flag(false), 4, 2)],
    ['shares beyond 100', whole(toDecisions().flag(true).bits(64, 7).bits(100, 7).bits(1, 7).flag(false), 4, 2)],
    ['a byte too many', Uint8Array.from([...body, 0])],
    ['more played than there is', whole(noOverrides(head(2, 3), 6), 5, 3)],
    ['41 quarters', whole(noOverrides(head(41, 0), 6), 5, 0)],
    ['no quarter', whole(noOverrides(head(0, 0), 6), 5, 0)],
    ['a plan nobody knows', whole(noOverrides(head(4, 0), 6).whole(9, 0), 4, 0)],
  ])('%s is damaged', (_, bytes) => {
    expect(verdictOn(bytes).sentence).toMatch(
      /^damaged: (the parts of this code contradict|this code is not written as)/,
    );
  });

  test.each<[string, (to: BitWriter) => void]>([
    ['that says nothing', (to) => to.flag(true).flag(false).flag(false)],
    [
      'with a parent of more quarters than were played',
      (to) => to.flag(true).flag(true).digits('0'.repeat(16)).bits(3, 6).flag(false),
    ],
    ['with a name of no letters', (to) => named(to, '').flag(false)],
    ['with a name too long', (to) => named(to, 'a'.repeat(41)).flag(false)],
    ['with a name of other characters', (to) => named(to, 'a"').flag(false)],
    ['with a name that ends in a new line', (to) => named(to, 'a\n').flag(false)],
    ['with a silence that is none', (to) => named(to, 'a').flag(true).bits(0, 2)],
    ['with a silence in which something is said', (to) => named(to, 'a').flag(true).bits(2, 2)],
    ['with bits left over', (to) => named(to, 'a').flag(false).bits(1, 8)],
  ])('a tail %s is damaged', (_, tail) => {
    const bytes = forged({ seats: { lab: { decisions: [{ price: 40 }, {}] } } }, tail);
    expect(verdictOn(bytes).verdict).toBe('damaged');
  });

  test('a tail that says something is read', () => {
    const bytes = forged({ seats: { lab: { decisions: [{ price: 40 }, {}] } } }, (to) =>
      named(to, 'a').flag(true).bits(1, 2),
    );
    expect(verdictOn(bytes)).toMatchObject({
      verdict: 'verified',
      record: { seats: { lab: { by: 'a', silent: [2], decisions: [{ price: 40 }, {}] } } },
    });
  });

  function named(to: BitWriter, name: string): BitWriter {
    to.flag(true).flag(false).flag(true).bits(name.length, 6);
    for (const character of name) to.bits(character.charCodeAt(0), 7);
    return to;
  }

  test.each<[string, DecisionChange]>([
    ['price', { price: 40 }],
    ['shares', { cloud: 35, products: 24, research: 41 }],
    ['safeguards', { safeguards: 40 }],
    ['deal', { deal: 'decline' }],
  ])('a decision that repeats its %s differs from the game it tells', (_, again) => {
    const start = playGame({ ...busy, quarters: 4, parameters: {}, firms: {}, seats: {} }, 0).worlds[0]!;
    const { cloud, products, research, safeguards } = start.firms[1]!.decision;
    expect({ cloud, products, research, safeguards }).toEqual({
      cloud: 35,
      products: 24,
      research: 41,
      safeguards: 40,
    });
    const outcome = verdictOn(lab({ price: 40 }, again));
    expect(outcome).toMatchObject({ verdict: 'differs', quarter: 2, field: 'seats.lab.decisions[1]' });
    expect(outcome.sentence).toContain('it says what carries over anyway');
  });
});

describe('a body asks for no more than it has', () => {
  /** Bytes that count how often they are looked at. */
  function counted(bytes: Uint8Array): { bytes: Uint8Array; looks: () => number } {
    let looks = 0;
    const get = (target: Uint8Array, key: string | symbol) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      const value: unknown = Reflect.get(target, key, target);
      return value;
    };
    return { bytes: new Proxy(bytes, { get }), looks: () => looks };
  }

  const zeros = new Uint8Array(70_000);
  const ones = new Uint8Array(70_000).fill(255);
  const bomb = (write: (to: BitWriter) => void) => {
    const to = head(40, 40);
    write(to);
    return Uint8Array.from([...to.toBytes(), ...ones]);
  };
  const bombs: [string, Uint8Array][] = [
    ['zeros without end', Uint8Array.from([...head(40, 40).toBytes(), ...zeros])],
    ['ones without end', Uint8Array.from([...head(40, 40).toBytes(), ...ones])],
    ['two to the 52 overrides', bomb((to) => to.whole(2 ** 52 - 1, 0))],
    ['two to the 52 overrides of a firm', bomb((to) => to.whole(0, 0).whole(2 ** 52 - 1, 0))],
    ['a seat of two to the 52', bomb((to) => noOverrides(to, 6).whole(2 ** 52 - 1, 0))],
    [
      'orders of two to the 52',
      bomb((to) =>
        noOverrides(to, 6)
          .whole(1, 0)
          .flag(true)
          .bits(4, 7)
          .whole(2 ** 52, 7),
      ),
    ],
    ['63 quarters', Uint8Array.from([...head(63, 63).toBytes(), ...zeros])],
  ];

  test.each(bombs)('%s', (_, bytes) => {
    const { bytes: watched, looks } = counted(bytes);
    const from = new BitReader(watched);
    readRules(from);
    expect(() => readGame(from)).toThrow(BitsError);
    // Far less than all of it: what is refused is refused where it stands.
    expect(looks()).toBeLessThan(10_000);
    expect(verify(toCodeText(bytes)).verdict).toBe('damaged');
  });

  test('the widest range that can be written is judged, also where its sum is no number of its own', () => {
    for (const low of [12, 11, 0, -1, -101, 2 ** 40]) {
      for (const width of [2 ** 53 - 9, 2 ** 53 - 10, 2 ** 52]) {
        const to = toDecisions().flag(true);
        for (const part of [0, 0, 0, 0, 0, 0, 1]) to.bits(part, 1);
        to.signed(low, 5).whole(width, 3).flag(false);
        expect(['damaged', 'differs']).toContain(verdictOn(whole(to, 4, 2)).verdict);
      }
    }
  });

  test('whatever it is, no bit is read more than twice and little is made of each', () => {
    const anyBytes = fc
      .uint8Array({ maxLength: 3000 })
      .chain((end) =>
        fc.constantFrom(
          ...[0, 1, 5, 16, 40].map((quarters) => Uint8Array.from([...head(40, quarters).toBytes(), ...end])),
        ),
      );
    const property = fc.property(anyBytes, (bytes) => {
      const { bytes: watched, looks } = counted(bytes);
      const from = new BitReader(watched);
      readRules(from);
      let size = 0;
      try {
        size = JSON.stringify(readGame(from)).length;
      } catch (error) {
        if (!(error instanceof BitsError)) throw error;
      }
      return looks() <= 16 * bytes.length && size <= 3000 + 20 * bytes.length;
    });
    expect(fc.check(property, { numRuns: 300 })).toMatchObject({ failed: false });
  });

  test('a game of every extreme at once is played in 40 quarters, and no more', () => {
    const most = busyGame({ quarters: QUARTERS_MAX, seats: FIRM_IDS, widest: true, claims: true, overrides: Infinity });
    const outcome = verdictOn(fromCodeText(codeOf(most)));
    expect(outcome).toMatchObject({ verdict: 'verified' });
    expect(outcome.verdict === 'verified' && outcome.played.worlds.length).toBe(QUARTERS_MAX + 1);
  });
});
