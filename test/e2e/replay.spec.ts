import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { verifyCode } from '../../game/archive/verify.ts';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { endQuarter, readCode, setSlider, showWhatHappened, startGame, watchPage } from './game.ts';

/** Somebody's finished game, with a program on another seat. */
const record: GameRecord = {
  scenario: 'april-2026',
  seed: 7,
  quarters: 6,
  parameters: {},
  firms: {},
  seats: {
    lab: { decisions: [{ release: 'preview' }, { safeguards: 55 }, {}, { safeguards: 61, order: 150 }] },
    ads: { by: 'patient.py', silent: [2], decisions: [{ safeguards: 12 }] },
  },
};
const played = engine.playGame(record);
const CODE = engine.encode(record, played);
const HASH = engine.stateHash(played.worlds[6]!);

test('a code is stepped through, a decision changed, and the fork played on', async ({ page }) => {
  test.setTimeout(120_000);
  const { problems } = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`./#g=${CODE}`);
  const at = (quarter: number) => page.getByRole('heading', { name: `Quarter ${quarter} of 6` });
  await expect(at(1)).toBeVisible();

  const next = page.getByRole('button', { name: 'Next' });
  await next.click();
  await next.click();
  await expect(at(3)).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Quarter 3 of 6');
  await expect(next).toBeFocused();
  await page.getByRole('slider', { name: 'Quarter', exact: true }).fill('6');
  await expect(at(6)).toBeVisible();
  await expect(next).toHaveAttribute('aria-disabled', 'true');

  // Nobody here decided any of it, so nothing is told as "yours".
  const report = page.getByRole('region', { name: 'Report on quarter 6' });
  await expect(report).toContainText('Anthropic');
  await expect(report).not.toContainText(/\byour?\b/i);
  await page.getByLabel('Seen from').selectOption('Meta');
  await expect(page.getByRole('heading', { name: 'What Meta decided' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(
    'Meta: played by the program “patient.py”; no answer in quarter 2.',
  );
  await page.getByLabel('Seen from').selectOption('Anthropic');

  await page.getByRole('button', { name: 'Previous' }).click();
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(at(4)).toBeVisible();
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await expect(at(4)).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Safeguards', exact: true })).toHaveValue('61');
  await setSlider(page, 'Safeguards', 90);
  for (const quarter of [4, 5, 6]) await endQuarter(page, quarter, 6);

  await expect(page.getByRole('main')).toContainText(`A fork of game ${HASH.slice(0, 4)}… after quarter 3.`);
  const verdict = engine.verify(await readCode(page));
  expect(verdict).toMatchObject({
    verdict: 'verified',
    record: { parent: { hash: HASH, quarter: 3 }, seats: { ads: { by: 'patient.py', silent: [2] } } },
  });
  if (verdict.verdict === 'verified') {
    const { worlds } = verdict.played;
    const hashes = (of: typeof worlds) => of.map((world) => engine.stateHash(world));
    expect(hashes(worlds.slice(0, 4))).toEqual(hashes(played.worlds.slice(0, 4)));
    expect(verdict.hash).not.toBe(HASH);
  }
  expect(problems).toEqual([]);
});

test('looking back by keyboard keeps its place, and forking keeps the game that is left', async ({ page }) => {
  const { problems } = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startGame(page, 'Frontier lab', '?seed=5&quarters=8');
  await endQuarter(page, 1, 8);
  await endQuarter(page, 2, 8);
  await endQuarter(page, 3, 8);
  await setSlider(page, 'Safeguards', 77);

  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Look back' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Quarter 3 of 8' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('status')).toContainText('Quarter 2 of 8');
  const previous = page.getByRole('button', { name: 'Previous' });
  await previous.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Quarter 1 of 8' })).toBeVisible();
  await expect(previous).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'First' })).toBeFocused();

  await page.getByRole('button', { name: 'Back to the desk' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Quarter 4 of 8' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Safeguards', exact: true })).toHaveValue('77');

  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Look back' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Quarter 3 of 8' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Play on from here' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Quarter 2 of 8' })).toBeFocused();
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await page.getByRole('button', { name: 'To the title' }).press('Enter');
  const kept = page.getByRole('list', { name: 'Your games under way' });
  await expect(kept.getByText('Frontier lab, Quarter 4 of 8.')).toBeVisible();
  await expect(kept.getByText('Frontier lab, Quarter 2 of 8; a fork after quarter 1.')).toBeVisible();
  expect(problems).toEqual([]);
});

/** Codes of every released version; see test/archive. */
const kept = JSON.parse(readFileSync('test/archive/kept.json', 'utf8')) as {
  rules: { version: number; hash: string };
  codes: Record<string, string>;
}[];

test('rules that could not be fetched are fetched when one tries again', async ({ page }) => {
  const { codes } = kept.find(({ rules }) => rules.version === 1)!;
  const [code] = Object.values(codes);
  await page.route('**/rules-1*', (route) => route.abort());
  await page.goto(`./#g=${code}`);
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('still could not be fetched');
  await page.context().setOffline(false);
  await page.unroute('**/rules-1*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await page.getByRole('button', { name: 'End quarter' }).click();
  await expect(page.getByRole('heading', { name: /Quarter 2 of/ })).toBeVisible();

  // The same for a game of this device, while the title is there to begin another.
  await page.route('**/rules-1*', (route) => route.abort());
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  await expect(page.getByRole('list', { name: 'Your games under way' })).toBeVisible();
  await page.unroute('**/rules-1*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: /Quarter 2 of/ })).toBeVisible();
});

test('a game of every released version opens, and is played on by its own rules', async ({ page }) => {
  const { problems } = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { rules, codes } of kept) {
    const [code] = Object.values(codes);
    await page.goto('about:blank');
    await page.goto(`./#g=${code}`);
    await page.getByRole('button', { name: 'Play on from here' }).click();
    await page.getByRole('button', { name: 'End quarter' }).click();
    await expect(page.getByRole('heading', { name: /Quarter 2 of/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Report on quarter 1' })).toBeVisible();
    await page.getByRole('button', { name: 'Menu' }).click();
    const older = rules.hash !== engine.rules.hash;
    await expect(page.getByText(`Played by rules ${rules.version}.`)).toHaveCount(older ? 1 : 0);
    expect(await verifyCode(await readCode(page))).toMatchObject({ verdict: 'verified' });

    await page.goto('about:blank');
    await page.goto(`./#g=${code}`);
    const last = page.getByRole('button', { name: 'Last' });
    await last.click();
    await expect(last).toHaveAttribute('aria-disabled', 'true');
    // The page opened anew stands where one stood.
    await page.reload();
    await expect(last).toHaveAttribute('aria-disabled', 'true');
    await page.getByRole('button', { name: 'Play on from here' }).click();
    await page.getByRole('button', { name: 'End quarter' }).click();
    await expect(page.getByRole('heading', { name: 'Debrief' })).toBeVisible();
    await showWhatHappened(page);
    expect(await verifyCode(await readCode(page))).toMatchObject({ verdict: 'verified' });
  }
  expect(problems).toEqual([]);
});
