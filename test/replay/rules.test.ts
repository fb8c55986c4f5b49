import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../game/replay/fingerprint.ts';
import { playGame } from '../../game/replay/play.ts';
import { fullReport } from '../../game/replay/report.ts';
import { RULES, sameRules } from '../../game/replay/rules.ts';
import { parseScript } from '../../game/replay/script.ts';
import { verify } from '../../game/replay/verify.ts';
import golden from './golden.json';

const folder = fileURLToPath(new URL('../replays/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** 'in step', or what to do about it: the failure itself tells. */
const state = (inStep: boolean, advice: string) => (inStep ? 'in step' : advice);

test('the rules do what their version says', () => {
  const hash = fingerprint();
  const advice =
    `The rules behave otherwise (${hash}) than those of version ${RULES.version}. If that is meant, run ` +
    '`npx tsx cli/rules.ts --raise` and say why in docs/decisions/; if not, find what changed a figure.';
  expect(state(hash === RULES.hash, advice)).toBe('in step');
});

test('the golden hashes belong to these rules', () => {
  expect(golden.rules).toEqual(RULES);
});

test('a hash counts as the same with eight digits of it, and not with fewer', () => {
  const { version, hash } = RULES;
  expect(sameRules({ version, hash: hash.slice(0, 8) })).toBe(true);
  expect(sameRules({ version, hash: hash.slice(0, 7) })).toBe(false);
  expect(sameRules({ version: version + 1, hash })).toBe(false);
  expect(sameRules({ version, hash: '00000000' })).toBe(false);
});

describe('games that must not change', () => {
  test('are eight or more', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
    const kept = names.every((name) => name in golden.games);
    expect(state(kept, 'A new game is kept with `npx tsx cli/rules.ts --add`.')).toBe('in step');
  });

  test.each(names)('%s goes as it says, and ends as ever', (name) => {
    const { record, expect: expectations } = parseScript(readFileSync(folder + name, 'utf8'));
    const report = fullReport(record, playGame(record), expectations);
    expect(report.expectations.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.hash).toBe((golden.games as Record<string, string>)[name]);
    expect(verify(report.code).verdict).toBe('verified');
  });
});
