import { expect, test } from '@playwright/test';
import { engine } from '../../game/replay/engine.ts';
import { readCode, startGame, watchPage } from './game.ts';

test('a prediction is given by keyboard, told in the report, judged in the debrief, and part of the code', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { problems } = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startGame(page, 'Frontier lab', '?scenario=april-2026&seed=11&quarters=2&predict=on');
  const lowest = page.getByRole('slider', { name: 'Lowest growth', exact: true });
  const highest = page.getByRole('slider', { name: 'Highest growth', exact: true });
  await expect(lowest).toHaveAttribute('aria-valuetext', 'not given yet');

  // Fixed on: the quarter waits, and the focus goes where the prediction is given.
  await page.getByRole('button', { name: 'End quarter' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('asks for a prediction');
  await expect(lowest).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Quarter 1 of 2' })).toBeVisible();

  const low = Number(await lowest.getAttribute('min')) + 3;
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(highest).toBeFocused();
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
  const high = Number(await highest.getAttribute('max')) - 5;
  await expect(highest).toHaveAttribute('aria-valuetext', `${high} percent, of −${-low} to ${high}`);
  await page.getByRole('button', { name: 'End quarter' }).press('Enter');

  await expect(page.getByRole('heading', { name: 'Quarter 2 of 2' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText(`You predicted −${-low} to ${high} percent, and it held.`);
  const report = page.getByRole('region', { name: 'Report on quarter 1' });
  await expect(report).toContainText(`You predicted −${-low} to ${high}%`);
  await expect(report).toContainText('You are 1 of 1 so far.');

  // A miss, typed.
  await page.getByRole('textbox', { name: 'Lowest growth, typed' }).fill('90');
  await page.keyboard.press('Enter');
  await expect(highest).toHaveValue('90');
  await page.getByRole('button', { name: 'End quarter' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Debrief' })).toBeVisible();
  await page.getByRole('button', { name: 'Show what happened' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('1 of 2 predictions held');
  await expect(main.getByRole('list', { name: 'Predictions, quarter by quarter' })).toContainText('Quarter 2: missed');
  await expect(main).toContainText(/On average you scored [\d.]+; the model’s own ranges, [\d.]+\./);

  const verdict = engine.verify(await readCode(page));
  expect(verdict).toMatchObject({
    verdict: 'verified',
    record: { seats: { lab: { decisions: [{ forecast: { low, high } }, { forecast: { low: 90, high: 90 } }] } } },
  });
  // The same game again still asks.
  await page.getByRole('button', { name: 'Play again, same luck' }).click();
  await expect(page.getByRole('heading', { name: 'Quarter 1 of 2' })).toBeVisible();
  await page.getByRole('button', { name: 'End quarter' }).press('Enter');
  await expect(page.getByRole('status')).toContainText('asks for a prediction');
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('dialog')).toContainText('On in this game, as whoever made its link set it.');
  expect(problems).toEqual([]);
});
