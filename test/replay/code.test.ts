import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateHash } from '../../game/economy/stateHash.ts';
import { canonicalRecord } from '../../game/replay/canonical.ts';
import { decode, encode } from '../../game/replay/code.ts';
import { fromCodeText, toCodeText } from '../../game/replay/codeText.ts';
import { nameKey } from '../../game/replay/codeOverrides.ts';
import { FIRM_VALUE_NAMES, PARAMETER_NAMES } from '../../game/replay/overrides.ts';
import { playGame } from '../../game/replay/play.ts';
import { InputError, type DecisionChange, type GameRecord } from '../../game/replay/record.ts';
import { RULES } from '../../game/replay/rules.ts';
import { verify } from '../../game/replay/verify.ts';
import { anyWishes, playWishes } from './arbitrary.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Every lever changes every quarter, and every quarter is forecast: the longest code one seat can have. */
function busyGame(quarters: number): GameRecord {
  const decisions = Array.from({ length: quarters }, (_, i): DecisionChange => {
    const [cloud, products] = [(i * 37) % 70, (i * 13) % 30];
    return {
      cloud,
      products,
      research: 100 - cloud - products,
      release: (['preview', 'products', 'api', 'open'] as const)[i % 4]!,
      price: 10 + ((i * 29) % 70),
      safeguards: (i * 53) % 100,
      order: 1 + ((i * 211) % 500),
      deal: i % 2 === 0 ? 'accept' : 'decline',
      forecast: { low: (i * 17) % 60, high: 60 + ((i * 31) % 90) },
    };
  });
  return {
    scenario: 'april-2026',
    seed: 4294967295,
    quarters,
    parameters: {},
    firms: {},
    seats: { lab: { decisions } },
  };
}

const busy = busyGame(16);
const code = encode(busy, playGame(busy));

function refused(text: string): InputError | null {
  try {
    decode(text);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

describe('a code', () => {
  test('gives back every game that can be played, and the game plays alike', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { record, played } = playWishes(wishes);
        const text = encode(record, played);
        const { record: decoded, quartersPlayed, hashes, rules } = decode(text);
        const last = played.worlds[played.worlds.length - 1]!;
        expect(decoded).toEqual(canonicalRecord(record, played));
        expect(rules).toEqual({ version: RULES.version, hash: RULES.hash.slice(0, 8) });
        expect(quartersPlayed).toBe(played.worlds.length - 1);
        expect(hashes.final).toBe(stateHash(last));
        const again = playGame(decoded, quartersPlayed);
        expect(stateHash(again.worlds[quartersPlayed]!)).toBe(hashes.final);
        expect(encode(decoded, again)).toBe(text);
        expect(text).toMatch(/^SP1-[A-Za-z0-9_-]+$/);
        expect(verify(text).verdict).toBe('verified');
      }),
      { numRuns: 150 },
    );
  });

  test('needs only the worlds of a played game, as a browser keeps them', () => {
    const { model, worlds } = playGame(busy);
    expect(encode(busy, { model, worlds })).toBe(code);
  });

  test('stays short: the busiest one-seat game of 16 quarters, and of 40', () => {
    const long = busyGame(40);
    expect(code.length).toBeLessThanOrEqual(400);
    expect(encode(long, playGame(long)).length).toBeLessThanOrEqual(1000);
  });

  test('is the same however the record was written', () => {
    const terse: GameRecord = {
      ...busyGame(4),
      seats: { lab: { decisions: [{ price: 40 }, {}, {}, { release: 'api' }] } },
    };
    const wordy = { cloud: 35, products: 24, research: 41, price: 40, safeguards: 40 } as const;
    const full: GameRecord = {
      ...terse,
      seats: {
        lab: {
          decisions: [
            wordy,
            { ...wordy, forecast: null },
            { price: 40, release: 'hold' },
            { ...wordy, release: 'api' },
          ],
        },
      },
    };
    expect(encode(full, playGame(full))).toBe(encode(terse, playGame(terse)));
  });
});

describe('a damaged code is noticed', () => {
  const positions = Array.from(code, (_, i) => i);
  /** Texts that pass for a code although they are not the code. */
  const unnoticed = (texts: string[]) => texts.filter((text) => text !== code && refused(text) === null);

  test('with any one character changed', () => {
    const edited = positions.flatMap((i) => Array.from(ALPHABET, (it) => code.slice(0, i) + it + code.slice(i + 1)));
    expect(unnoticed(edited)).toEqual([]);
  });

  test('with one character missing, doubled, or two swapped', () => {
    const missing = positions.map((i) => code.slice(0, i) + code.slice(i + 1));
    const doubled = positions.map((i) => code.slice(0, i + 1) + code.slice(i));
    const swapped = positions.slice(1).map((i) => code.slice(0, i - 1) + code[i]! + code[i - 1]! + code.slice(i + 1));
    expect(unnoticed([...missing, ...doubled, ...swapped])).toEqual([]);
  });

  test('cut off anywhere', () => {
    expect(unnoticed(positions.map((length) => code.slice(0, length)))).toEqual([]);
  });

  test('and text that never was one', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.string().map((text) => `SP1-${text}`),
      fc.base64String().map((text) => `SP1-${text}`),
    );
    expect(fc.check(fc.property(anyText, (text) => refused(text) !== null))).toMatchObject({ failed: false });
    expect(refused(`SP1-${'A'.repeat(10_000_000)}`)).not.toBeNull();
  });

  test('even where the checksum was made to fit', () => {
    const body = fromCodeText(code);
    const flips = fc.array(fc.nat(body.length * 8 - 1), { minLength: 1, maxLength: 8 });
    const withFlips = flips.map((bits) => {
      const bytes = Uint8Array.from(body);
      for (const bit of bits) bytes[bit >> 3]! ^= 128 >> (bit & 7);
      return bytes;
    });
    // Behind the right rules, so that the rest is read.
    const withEnding = fc
      .uint8Array({ maxLength: 300 })
      .map((end) => Uint8Array.from([...body.subarray(0, 5), ...end]));
    const anyBody = fc.oneof(withFlips, withEnding, fc.uint8Array({ maxLength: 200 }));
    const property = fc.property(anyBody, (bytes) => {
      const outcome = verify(toCodeText(bytes));
      // A forecast changes no state, so a forger may change it; nothing else passes, and nothing ends in a crash.
      return outcome.verdict !== 'verified' || outcome.hash === decode(code).hashes.final;
    });
    expect(fc.check(property, { numRuns: 5000 })).toMatchObject({ failed: false });
  });

  test.each([
    ['', 'this is not a code of the game; a code begins with SP1-.'],
    ['SP2-AAAA', 'this code has format 2, and this program reads format 1; open it with a newer version.'],
    ['SP1-', 'the end of this code is missing; copy it again from its first to its last character.'],
    [
      'SP1-AAAAAAA',
      'a character of this code is wrong or missing; copy it again from its first to its last character.',
    ],
    ['SP1-AAAAA', 'a character of this code is missing; copy it again from its first to its last character.'],
    ['SP1-AA%AAA', '"%" is no character of a code; copy it again from its first to its last character.'],
    ['SP1-AAAAAAB', 'the last character of this code is wrong; copy it again from its first to its last character.'],
  ])('%j: %s', (text, sentence) => {
    expect(refused(text)!.message).toBe(sentence);
  });
});

describe('what surrounds a code is forgiven', () => {
  test.each([
    ['spaces', `  ${code}\n`],
    ['wrapped lines', code.replaceAll(/(.{40})/g, '$1\r\n')],
    ['an address', `https://example.org/game/?role=lab#g=${code}`],
    ['the fragment alone', `#g=${code}`],
    ['brackets', `<https://example.org/#g=${code}>`],
    ['quotes', `"${code}"`],
  ])('%s', (_, text) => {
    expect(decode(text)).toEqual(decode(code));
  });
});

test('every name that can be overridden has a number of its own in codes', () => {
  for (const names of [PARAMETER_NAMES, FIRM_VALUE_NAMES]) {
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
  }
});

test('override values come back to the last bit', () => {
  const anyValue = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    fc.integer({ min: -100000, max: 100000 }).map((n) => n / 1000),
  );
  const opening = playGame({ ...busyGame(1), seats: {} }, 0);
  fc.assert(
    fc.property(anyValue, (cash) => {
      const record: GameRecord = { ...busyGame(1), seats: {}, firms: { lab: { cash } } };
      expect(decode(encode(record, opening)).record.firms.lab!.cash).toBe(cash === 0 ? 0 : cash);
    }),
  );
});
