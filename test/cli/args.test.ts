import { describe, expect, test } from 'vitest';
import { neededValue, parseArgs, wholeNumber } from '../../cli/args.ts';

const one = { least: 1, most: 1, what: 'SCRIPT' };
const parse = (...args: string[]) => parseArgs(args, ['--json', '--csv'], one, ['--quarter', '--set']);

describe('arguments', () => {
  test('operands, flags and flags with values come in any order', () => {
    const expected = {
      operands: ['a.json'],
      flags: new Set(['--json']),
      values: new Map([
        ['--quarter', '3'],
        ['--set', 'lab.order=-5'],
      ]),
    };
    expect(parse('--json', '--quarter', '3', 'a.json', '--set=lab.order=-5')).toEqual(expected);
    expect(parse('a.json', '--set', 'lab.order=-5', '--quarter=3', '--json')).toEqual(expected);
    expect(parse('-').operands).toEqual(['-']);
  });

  test.each<[args: string[], sentence: string]>([
    [['a', '--quarter'], '--quarter: a value is missing after this option; "help" shows how to call this.'],
    [['a', '--quarter', '--json'], '--quarter: a value is missing after this option; "help" shows how to call this.'],
    [['a', '--quarter', '1', '--quarter=2'], '--quarter: is given twice; keep one of them.'],
    [['a', '--json=1'], '--json: this option takes no value; leave out what follows "=".'],
    [
      ['a', '--quater', '1'],
      '--quater: no such option; the nearest is "--quarter" (there are --json, --csv, --quarter, --set).',
    ],
    [['a', '-j'], '-j: no such option; the nearest is "--json" (there are --json, --csv, --quarter, --set).'],
    [['a', 'b'], 'b: only one SCRIPT can be given.'],
    [[], 'SCRIPT is missing; "help" shows how to call this.'],
  ])('%j is refused', (args, sentence) => {
    expect(() => parse(...args)).toThrow(sentence);
  });

  test('a value that is needed, and a whole number', () => {
    expect(() => neededValue(parse('a'), '--quarter', 'the quarter to change')).toThrow(
      '--quarter is missing; it names the quarter to change.',
    );
    const bound = { low: 1, high: 16, unit: '' };
    expect(wholeNumber(neededValue(parse('a', '--quarter', '16'), '--quarter', ''), '--quarter', bound)).toBe(16);
    for (const wrong of ['0', '17', '1.5', '1e1', 'two', ' 3', '-1']) {
      expect(() => wholeNumber(wrong, '--quarter', bound)).toThrow(
        /^--quarter: ".*" is not a whole number from 1 to 16/,
      );
    }
  });
});
