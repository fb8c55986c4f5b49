import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCi } from '../e2e/browsers.ts';
import { bundle } from './bundle.ts';
import type { Engine, EngineKind } from './engine.ts';
import { verifyFrozen } from './frozen.ts';
import { variedGames } from './games.ts';
import { CHROMIUM, CHROMIUM_WITHOUT_FMA, FIREFOX } from './playwright.ts';
import { differencesOf } from './report.ts';
import { WEBKIT } from './webkit.ts';

const KINDS: EngineKind[] = [CHROMIUM, FIREFOX, WEBKIT, CHROMIUM_WITHOUT_FMA];
const GAMES = variedGames().length;
const WRONG_BIT = { game: 'rule in archetypes, seed 1', quarter: 7 };

let page: string;
beforeAll(async () => {
  page = await bundle();
});

/** What exp and pow of the platform gave, by engine. */
const mathBits = new Map<string, string>();

const absent = KINDS.flatMap(({ name, missing }) => {
  const why = missing();
  return why === undefined ? [] : `${name}: ${why}`;
});
for (const sentence of absent) console.error(sentence);

// On a player's computer one browser less is fine; the project's own checks miss none.
test.skipIf(!isCi()).each(absent)('%s', (sentence) => expect.fail(sentence));

for (const { name, start } of KINDS.filter(({ missing }) => missing() === undefined)) {
  describe(`in ${name}`, () => {
    let engine: Engine | undefined;
    beforeAll(async () => {
      engine = await start(page);
      mathBits.set(name, await engine.call<string>('mathBits'));
    });
    afterAll(() => engine?.close());

    test(`plays ${GAMES} games to the same bits as Node in every quarter`, async () => {
      expect((await differencesOf(engine!)).join('\n')).toBe('');
    });

    test('verifies the codes of every release by its frozen rules, as Node does', async () => {
      const verdicts = await engine!.call<string[]>('verifyFrozen');
      expect(verdicts).toEqual(await verifyFrozen());
      expect(verdicts.filter((verdict) => !verdict.includes(': verified: '))).toEqual([]);
    });

    test('shows a wrong last bit by game, quarter and field', async () => {
      const [first, second, ...fields] = await differencesOf(engine!, WRONG_BIT);
      expect(first).toBe(`${name} differs from Node in 1 of ${GAMES} games.`);
      expect(second).toMatch(`Game "${WRONG_BIT.game}" first differs at quarter ${WRONG_BIT.quarter} (`);
      expect(fields).toEqual([
        expect.stringMatching(/^ {2}rentalPrice: Node [0-9a-f]{16} \(.*\), .* [0-9a-f]{16} \(.*\)$/),
      ]);
    });
  });
}

test('Chromium without FMA is one', (context) => {
  const plain = mathBits.get(CHROMIUM.name);
  const hidden = mathBits.get(CHROMIUM_WITHOUT_FMA.name);
  if (plain === undefined || hidden === undefined) context.skip('Chromium did not play both with and without FMA.');
  if (!processorHasFma()) context.skip('This processor has no FMA that could be hidden, so nothing shows.');
  expect(hidden, 'exp and pow of the platform are the same, bit for bit, with and without FMA').not.toBe(plain);
});

function processorHasFma(): boolean {
  return /^flags\b.*\bfma\b/m.test(readFileSync('/proc/cpuinfo', 'utf8'));
}
