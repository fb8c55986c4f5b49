import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { decode, encode } from '../../game/replay/code.ts';
import { fromCodeText } from '../../game/replay/codeText.ts';
import { parseJson } from '../../game/replay/jsonText.ts';
import { playGame } from '../../game/replay/play.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { parseScript } from '../../game/replay/script.ts';
import { verify } from '../../game/replay/verify.ts';
import { busyGame } from './busyGames.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const codeOf = (record: GameRecord) => encode(record, playGame(record));

const short = codeOf({ ...busyGame({ quarters: 1, seats: [] }), seed: 0 });
const busy = codeOf(busyGame({ quarters: 16, seats: ['lab'], claims: true }));
const long = codeOf(busyGame({ quarters: 8, seats: FIRM_IDS, claims: true, overrides: 3 }));

/** Texts that `decode` takes for a code although they are not `code`. Anything but InputError ends the test. */
function unnoticed(code: string, texts: readonly string[]): string[] {
  return texts.filter((text) => {
    if (text === code) return false;
    try {
      decode(text);
      return true;
    } catch (error) {
      if (error instanceof InputError) return false;
      throw error;
    }
  });
}

describe.each([
  ['a short code', short],
  ['a busy code', busy],
  ['a long code', long],
])('%s is known to be damaged', (_, code) => {
  const positions = Array.from(code, (_character, i) => i);

  test('with any one character changed', () => {
    for (const i of positions) {
      const edited = Array.from(ALPHABET, (it) => code.slice(0, i) + it + code.slice(i + 1));
      expect(unnoticed(code, edited)).toEqual([]);
    }
  });

  test('with one character missing, doubled, put in, or swapped with its neighbour', () => {
    const missing = positions.map((i) => code.slice(0, i) + code.slice(i + 1));
    const doubled = positions.map((i) => code.slice(0, i + 1) + code.slice(i));
    const inserted = positions.map((i) => code.slice(0, i) + ALPHABET[(i * 7) % 64]! + code.slice(i));
    const swapped = positions.slice(1).map((i) => code.slice(0, i - 1) + code[i]! + code[i - 1]! + code.slice(i + 1));
    expect(unnoticed(code, [...missing, ...doubled, ...inserted, ...swapped])).toEqual([]);
  });

  test('cut off anywhere, at either end', () => {
    const cut = positions.flatMap((i) => [code.slice(0, i), code.slice(i + 1), code.slice(0, 4) + code.slice(i + 5)]);
    expect(unnoticed(code, cut)).toEqual([]);
  });

  test('with several edits, of any characters', () => {
    const edits = fc.array(fc.tuple(fc.nat(code.length), fc.nat(3), fc.string({ maxLength: 3 })), { minLength: 1 });
    const property = fc.property(edits, (all) => {
      let text = code;
      for (const [at, gone, put] of all) text = text.slice(0, at) + put + text.slice(at + gone);
      return verify(text).verdict === 'damaged' || bare(text) === code;
    });
    expect(fc.check(property, { numRuns: 300 })).toMatchObject({ failed: false });
  });
});

/** What a reader may find in a text: without what is forgiven around and inside a code. */
function bare(text: string): string {
  const joined = text.replaceAll(/[\s\u200B\uFEFF]/g, '').split('#g=');
  return joined
    .slice(joined.length > 1 ? 1 : 0)
    .join('#g=')
    .replaceAll(/^["'<([`]*|["'>)\]`]*$/g, '');
}

test('the verdict on every edit is that it is damaged, never that it is of other rules', () => {
  const edited = Array.from(busy, (_, i) => busy.slice(0, i) + (busy[i] === 'A' ? 'B' : 'A') + busy.slice(i + 1));
  expect(new Set(edited.map((text) => verify(text).verdict))).toEqual(new Set(['damaged']));
});

test('text that never was a code is none', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `SP1-${text}`),
    fc.base64String().map((text) => `SP1-${text}`),
    fc.string().map((text) => `https://example.org/#g=${text}`),
  );
  const property = fc.property(anyText, (text) => verify(text).verdict === 'damaged');
  expect(fc.check(property, { numRuns: 2000 })).toMatchObject({ failed: false });
});

/** What once cost time that grows with the square of the length would take minutes here. */
describe('huge texts are refused in time that grows with their length', () => {
  const MOST = 100_000;
  test.each(['A', ')', '"', ' ', '(', 'SP1-', '#g=', 'SP1-)', '1', '\u{1f600}', '\ud800'])('of %j', (part) => {
    const fitting = part.repeat(Math.floor((MOST - 5) / part.length));
    const huge = part.repeat(10_000_000 / part.length);
    for (const text of [fitting, `${fitting}a`, `SP1-${fitting}`, `SP1-${fitting}a`, `SP${fitting}`, huge]) {
      expect(verify(text).verdict).toBe('damaged');
    }
  });

  test('too long a code is not even joined', () => {
    expect(() => fromCodeText(`${busy}${' '.repeat(MOST)}`)).toThrow('longer than that of any game');
    expect(verify(busy + ' '.repeat(MOST - busy.length)).verdict).toBe('verified');
  });

  test('scripts with strings, names, lists and numbers of millions of characters', () => {
    const much = 'a'.repeat(3_000_000);
    const inLab = (fields: string) =>
      `{"format":"shadow-price/script@1","scenario":"archetypes","seats":{"lab":{${fields}}}}`;
    const texts = [
      `"${much}"`,
      `{"${much}":1}`,
      inLab(`"decisions":[],"by":"${much}"`),
      inLab(`"decisions":[${'{},'.repeat(300_000)}{}]`),
      inLab(`"decisions":[],"by":"a","silent":[${'1,'.repeat(300_000)}1]`),
      inLab(`"${much}":1`),
      inLab(`"decisions":[{"price":${'1'.repeat(1_000_000)}}]`),
      '['.repeat(1_000_000),
    ];
    for (const text of texts) expect(() => parseScript(text)).toThrow(InputError);
    expect(parseJson(`["${much}"]`)).toEqual([much]);
  });
});

test.each([
  '"__proto__":{}',
  '"seats":{"__proto__":{"plan":"rule"}}',
  '"seats":{"lab":{"__proto__":{"decisions":[]}}}',
  '"seats":{"lab":{"decisions":[{"__proto__":{"price":40}}]}}',
  '"parameters":{"__proto__":{"x":1}}',
  '"parameters":{"constructor":1}',
  '"firms":{"lab":{"toString":1}}',
  '"parent":{"__proto__":{"hash":"0123456789abcdef","quarter":0}}',
])('names that every object has are no names of ours: %s', (field) => {
  const text = `{"format":"shadow-price/script@1","scenario":"archetypes",${field}}`;
  expect(() => parseScript(text)).toThrow(InputError);
});
