import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stateHash } from '../../game/economy/stateHash.ts';
import { canonicalRecord } from '../../game/replay/canonical.ts';
import { decode, encode } from '../../game/replay/code.ts';
import { looksLikeCode } from '../../game/replay/codeText.ts';
import { nameKey } from '../../game/replay/codeOverrides.ts';
import { FIRM_VALUE_NAMES, PARAMETER_NAMES } from '../../game/replay/overrides.ts';
import { playGame } from '../../game/replay/play.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { RULES } from '../../game/replay/rules.ts';
import { verify } from '../../game/replay/verify.ts';
import { anyWishes, playWishes } from './arbitrary.ts';
import { busyGame } from './busyGames.ts';

const busy = busyGame({ quarters: 16, seats: ['lab'] });
/** A game that nobody decides. */
const idle = { ...busy, quarters: 4, seats: {} };
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
      { numRuns: 80 },
    );
  });

  test('needs only the worlds of a played game, as a browser keeps them', () => {
    const { model, worlds } = playGame(busy);
    expect(encode(busy, { model, worlds })).toBe(code);
  });

  test('is the same however the record was written', () => {
    const terse: GameRecord = {
      ...idle,
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

describe('who sat where, and what a game was forked from', () => {
  const lab = (seat: object): GameRecord => ({ ...idle, seats: { lab: { decisions: [{ price: 40 }, {}], ...seat } } });
  const codeOf = (record: GameRecord, quarters?: number) => encode(record, playGame(record, quarters));
  const hash = '0123456789abcdef';
  const parent = { hash, quarter: 3 };

  test('change the code and no state', () => {
    const plain = codeOf(lab({}));
    const told = codeOf({ ...lab({ by: 'a', silent: [2, 4] }), parent });
    expect(told).not.toBe(plain);
    const { record, hashes } = decode(told);
    expect(record.seats.lab).toEqual({ by: 'a', silent: [2, 4], decisions: [{ price: 40 }, {}, {}, {}] });
    expect(record.parent).toEqual(parent);
    expect(hashes).toEqual(decode(plain).hashes);
    expect(verify(told)).toMatchObject({ verdict: 'verified', record });
  });

  test('are left out where they say nothing', () => {
    expect(codeOf(lab({ by: undefined, silent: undefined }))).toBe(codeOf(lab({})));
    expect(codeOf(lab({ by: 'a', silent: [] }))).toBe(codeOf(lab({ by: 'a' })));
    expect(codeOf(lab({ by: 'a', silent: [3] }), 2)).toBe(codeOf(lab({ by: 'a' }), 2));
    expect(decode(codeOf(lab({}))).record).not.toHaveProperty('parent');
  });

  test('a fork rewound to before its own decisions has kept that much', () => {
    const rewound = decode(codeOf({ ...idle, parent }, 2));
    expect(rewound.record.parent).toEqual({ hash, quarter: 2 });
  });

  test.each([
    [{ by: '' }, 'seats.lab.by: "" is not a name of 1 to 40 letters,'],
    [{ by: ' a' }, 'seats.lab.by: " a" is not a name'],
    [{ by: 'a'.repeat(41) }, 'seats.lab.by: "aaaa'],
    [{ by: '__proto__\n' }, 'seats.lab.by: "__proto__\\n" is not a name'],
    [{ silent: [2] }, 'seats.lab.silent: says when a program gave no answer; name the program in "by".'],
    [{ by: 'a', silent: [1] }, 'seats.lab.silent[0]: in quarter 1 there is an answer'],
    [{ by: 'a', silent: [3, 2] }, 'seats.lab.silent[1]: 2 comes after 3'],
    [{ by: 'a', silent: [2, 2] }, 'seats.lab.silent[1]: 2 comes after 2'],
    [{ by: 'a', silent: [0] }, 'seats.lab.silent[0]: 0 is not a quarter of this game (1 to 4).'],
    [{ by: 'a', silent: [1.5] }, 'seats.lab.silent[0]: 1.5 is not a quarter'],
  ])('%j get no code', (seat, sentence) => {
    expect(() => codeOf(lab(seat))).toThrow(sentence);
  });

  test.each([
    [{ hash: hash.toUpperCase(), quarter: 1 }, 'parent.hash: "0123456789ABCDEF" is not 16 hexadecimal digits'],
    [{ hash, quarter: 5 }, 'parent.quarter: 5 is not a number of quarters kept (0 to 4).'],
    [{ hash, quarter: -1 }, 'parent.quarter: -1 is not'],
  ])('the parent %j gets no code', (wrong, sentence) => {
    expect(() => codeOf({ ...idle, parent: wrong })).toThrow(sentence);
  });
});

describe('what is no code is answered with one sentence', () => {
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
    ['printed quotes', `\u200B“${code}”`],
    ['a sentence', `(${code}).`],
  ])('%s', (_, text) => {
    expect(decode(text)).toEqual(decode(code));
    expect(looksLikeCode(text)).toBe(true);
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
  const opening = playGame(idle, 0);
  fc.assert(
    fc.property(anyValue, (cash) => {
      const record: GameRecord = { ...idle, firms: { lab: { cash } } };
      expect(decode(encode(record, opening)).record.firms.lab!.cash).toBe(cash === 0 ? 0 : cash);
    }),
  );
});
