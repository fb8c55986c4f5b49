import { expect, test } from '@playwright/test';
import { endQuarter, showWhatHappened, startGame, watchPage } from './game.ts';

/** A short game, so that the search is short; what it finds is the unit tests' business. */
const QUARTERS = 2;

test('skill and luck are told apart, searched for once, and the full search can be cancelled', async ({ page }) => {
  test.setTimeout(90_000);
  const { problems } = watchPage(page);
  await startGame(page, 'Frontier lab', `?scenario=april-2026&seed=11&quarters=${QUARTERS}`);
  for (let quarter = 1; quarter <= QUARTERS; quarter += 1) await endQuarter(page, quarter, QUARTERS);
  await showWhatHappened(page);
  const skill = page.locator('section', { has: page.getByRole('heading', { name: 'Skill', exact: true }) });
  const luck = page.locator('section', { has: page.getByRole('heading', { name: 'Luck', exact: true }) });

  await expect(skill).toContainText(/\d+% of the best plan found/, { timeout: 60_000 });
  await expect(skill.getByRole('img')).toHaveAccessibleName(/reach \d+% of the best plan found/);
  const share = await skill.locator('.score-figure').textContent();
  await expect(luck).toContainText(/\d+ of 100 worlds were less kind/, { timeout: 20_000 });

  // The dots are walked by keyboard, from the column of this game on.
  const walk = luck.getByRole('slider');
  await walk.focus();
  await expect(walk).toHaveAttribute('aria-valuetext', /of 100 worlds, and you$/);
  await page.keyboard.press('Home');
  await expect(walk).toHaveAttribute('aria-valuetext', /^\$.* to \$.*: \d+ of 100 worlds/);
  await luck.getByText('As a table').click();
  await expect(luck.getByRole('row')).toHaveCount(16);

  // A page loaded anew has the result without another search.
  await page.reload();
  await expect(skill.locator('.score-figure')).toHaveText(share!);
  const again = skill.getByRole('button', { name: 'Search again, full' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(skill.getByRole('progressbar', { name: 'Searching for a better plan' })).toBeVisible();
  const cancel = skill.getByRole('button', { name: 'Cancel the search' });
  await expect(cancel).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(skill).toContainText('The search was cancelled');
  await expect(again).toBeFocused();
  await expect(skill.locator('.score-figure')).toHaveText(share!);
  expect(problems).toEqual([]);
});
