import { expect, test, type Page } from '@playwright/test';
import { chooseRelease, endQuarter, setSlider, startGame, watchPage } from './game.ts';

/** Figures of a table's row, in dollars; the row is found by its heading. */
async function figures(page: Page, table: string, use: string): Promise<string[]> {
  const row = page.getByRole('table', { name: table }).getByRole('row', { name: use });
  return (await row.getByRole('cell').allInnerTexts()).filter((cell) => cell.includes('$'));
}

test('the ledger moves with a lever, and stays with the quarter that was played', async ({ page }) => {
  const { problems } = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startGame(page, 'Frontier lab', '?scenario=archetypes&seed=11&quarters=16');
  await page.getByRole('button', { name: 'Look at the campus' }).click();

  const panel = 'One more GPU-hour earns';
  await setSlider(page, 'Cloud', 20);
  const few = await figures(page, panel, 'Cloud');
  await setSlider(page, 'Cloud', 60);
  const many = await figures(page, panel, 'Cloud');
  expect(few).toHaveLength(2);
  // With more GPUs in it, the next one earns less there, now and in the long run.
  const dollars = (text: string) => Number(text.replace('$', '').replace('−', '-'));
  many.forEach((figure, i) => expect(dollars(figure)).toBeLessThan(dollars(few[i]!)));
  await expect(page.getByText('Best alternative to')).toContainText(/In the long run you forgo \$\d+\.\d\d an hour/);

  await chooseRelease(page, 'Products');
  await endQuarter(page, 1, 16);
  const earned = 'One more GPU-hour earned';
  await page.locator('summary', { hasText: 'What it cost' }).click();
  await expect(page.getByRole('table', { name: earned })).toBeVisible();
  const played = await figures(page, earned, 'Products');
  // The levers plan the next quarter; the last one's ledger rests.
  await setSlider(page, 'Cloud', 15);
  expect(await figures(page, earned, 'Products')).toEqual(played);
  const whole = page.getByRole('table', { name: 'What GPUs earn, use by use' });
  await expect(whole.getByRole('row')).toHaveCount(4);
  expect(problems).toEqual([]);
});
