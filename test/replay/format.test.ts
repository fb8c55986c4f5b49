import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { stateFields, stateHash } from '../../game/economy/stateHash.ts';
import { Hasher } from '../../game/numeric/hash.ts';
import { BitReader, BitWriter } from '../../game/replay/bits.ts';
import { decode, encode } from '../../game/replay/code.ts';
import { readGame, readRules, writeContent, type CodeContent } from '../../game/replay/codeBody.ts';
import { fromCodeText, toCodeText } from '../../game/replay/codeText.ts';
import { FIRM_VALUE_NAMES, PARAMETER_NAMES } from '../../game/replay/overrides.ts';
import { playGame } from '../../game/replay/play.ts';
import { scriptJsonSchema } from '../../game/replay/scriptSchema.ts';
import { anyWishes, playWishes } from './arbitrary.ts';
import { busyGame } from './busyGames.ts';

/** docs/replay-format.md is enough to read codes: what it says by example is so, and another program reads by it. */

const document = readFileSync('docs/replay-format.md', 'utf8');
const vectors = [...document.matchAll(/```json\n([^`]*)```/g)].map(([, json]) => {
  return JSON.parse(json!) as { code: string; holds: CodeContent };
});

/** What a code holds, under whatever rules it was made. */
function contentOf(code: string): CodeContent {
  const from = new BitReader(fromCodeText(code));
  return { rules: readRules(from), ...readGame(from) };
}

describe('the test vectors of the document', () => {
  test('are several', () => expect(vectors.length).toBeGreaterThanOrEqual(3));

  test.each(vectors)('$code', ({ code, holds }) => {
    expect(contentOf(code)).toEqual(holds);
    const to = new BitWriter();
    writeContent(to, holds);
    expect(toCodeText(to.toBytes())).toBe(code);
  });
});

describe('the state hash of the document', () => {
  const { worlds } = playGame({ ...busyGame({ quarters: 3, seats: ['lab'] }), seed: 5 });

  test('is over the fields it lists, in their order', () => {
    const listed = fieldsListed(/```fields\n([^`]*)```/.exec(document)![1]!);
    expect([...stateFields(worlds[3]!)].map(([name]) => name)).toEqual(listed);
    const texts = [...stateFields(worlds[3]!)].filter(([, value]) => typeof value === 'string');
    expect(new Set(texts.map(([name]) => name.split('.').pop()))).toEqual(
      new Set(['model', 'shock', 'release', 'deal']),
    );
  });

  test('has the digits of its example', () => {
    const [, digits] = /and the number -0, in this order, it is `([0-9a-f]{16})`/.exec(document)!;
    expect(new Hasher().number(1.5).text('api').number(-0).digest()).toBe(digits);
  });

  /** The names of the list, written out: braces stand for each of their words, a colon for a common beginning. */
  function fieldsListed(list: string): string[] {
    const names: string[] = [];
    const lines = list.split('\n').filter((line) => line.trim() !== '');
    const below = (at: number, indent: number, prefix: string): number => {
      let i = at;
      while (i < lines.length && indentOf(lines[i]!) === indent) {
        const line = lines[i]!.trim();
        i += 1;
        if (!line.endsWith(':')) {
          for (const name of line.split(' ')) names.push(...spread(prefix + name));
          continue;
        }
        const from = i;
        for (const each of spread(`${prefix}${line.slice(0, -1)}.`)) i = below(from, indentOf(lines[from]!), each);
      }
      return i;
    };
    below(0, 0, '');
    return names;
  }

  const indentOf = (line: string) => line.length - line.trimStart().length;

  function spread(name: string): string[] {
    const braces = /^(.*?)\{(.*?)\}(.*)$/.exec(name);
    return braces ? braces[2]!.split(',').flatMap((word) => spread(braces[1]! + word + braces[3]!)) : [name];
  }
});

interface Definition {
  properties: Record<string, { type?: string; enum?: unknown[] }>;
}

/** Names that can be overridden, as somebody who has only the JSON Schema finds them. */
function namesInSchema(definition: 'parameters' | 'firm'): string[] {
  const schema = scriptJsonSchema() as { $defs: Record<string, Definition> };
  const { properties } = schema.$defs[definition]!;
  return Object.keys(properties).filter((name) => !['object', 'array'].includes(String(properties[name]!.type)));
}

test('the JSON Schema lists the names of overrides in the order of codes', () => {
  expect(namesInSchema('parameters')).toEqual(PARAMETER_NAMES);
  expect(namesInSchema('firm')).toEqual(FIRM_VALUE_NAMES);
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('a decoder written from the document alone (skipped where there is no python3)', () => {
  function independently(codes: readonly string[], hash: readonly unknown[] = []) {
    const names = { parameters: namesInSchema('parameters'), firm: namesInSchema('firm') };
    const { stdout, stderr } = spawnSync('python3', ['test/replay/independent_decoder.py'], {
      input: JSON.stringify({ names, codes, hash }),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as { codes: unknown[]; hash: string[] };
  }
  const codesOf = (wishes: readonly Parameters<typeof playWishes>[0][]) =>
    wishes.map(playWishes).map(({ record, played }) => encode(record, played));
  const samples = codesOf(fc.sample(anyWishes, { numRuns: 60, seed: 3 }));
  const everything = busyGame({
    quarters: 40,
    seats: FIRM_IDS,
    widest: true,
    claims: true,
    overrides: Infinity,
  });
  const longest = encode(everything, playGame(everything));

  test('reads the vectors', () => {
    expect(independently(vectors.map(({ code }) => code)).codes).toEqual(vectors.map(({ holds }) => holds));
  });

  test('reads what we write, however it is wrapped', () => {
    const codes = [...samples, longest, `"https://example.org/#g=${samples[0]}"`, samples[1]!.replace('-', '-\n ')];
    expect(independently(codes).codes).toEqual(
      codes.map((code) => JSON.parse(JSON.stringify(decode(code))) as unknown),
    );
  });

  test('refuses what we refuse, even where the checksum is right', () => {
    const body = fromCodeText(samples.find((code) => code.length > 200)!);
    const broken = Array.from({ length: 300 }, (_, i) => {
      const bytes = Uint8Array.from(body);
      const bit = (i * 7919) % (body.length * 8);
      // Behind the rules, whose version and hash are anybody's.
      if (bit > 50) bytes[bit >> 3]! ^= 128 >> (bit & 7);
      return toCodeText(i % 3 === 0 ? bytes.subarray(0, body.length - (i % 5)) : bytes);
    });
    const ours = broken.map((code) => {
      try {
        return JSON.parse(JSON.stringify(decode(code))) as unknown;
      } catch {
        return 'refused';
      }
    });
    const theirs = independently(broken).codes.map((each) =>
      Object.hasOwn(each as object, 'error') ? 'refused' : each,
    );
    expect(theirs).toEqual(ours);
    expect(ours.filter((each) => each === 'refused').length).toBeGreaterThan(20);
  });

  test('hashes states alike', () => {
    const { worlds } = playGame(everything);
    const values = worlds.map((world) => [...stateFields(world)].map(([, value]) => value));
    expect(independently([], [[1.5, 'api', -0], ...values]).hash).toEqual([
      new Hasher().number(1.5).text('api').number(-0).digest(),
      ...worlds.map(stateHash),
    ]);
  });
});
