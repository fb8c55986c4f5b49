import { expect, test, type Page } from '@playwright/test';
import { openTitle, watchPage } from './game.ts';

/** Presses Tab until the focused element has this role and name; fails after `most` stops. */
async function tabTo(page: Page, role: string, name: string, most = 60): Promise<void> {
  const target = page.getByRole(role as 'button', { name, exact: true });
  for (let i = 0; i < most; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No ${role} "${name}" within ${most} tab stops.`);
}

test('a whole game by keyboard alone, with reduced motion', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { problems } = watchPage(page);
  await openTitle(page, '?seed=2&quarters=8');
  await page.keyboard.press('Tab');
  const roles = page.getByRole('radiogroup', { name: 'Role' });
  for (let i = 0; i < 20; i += 1) {
    if (await roles.evaluate((group) => group.contains(document.activeElement))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'button', 'Start');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Quarter 1 of 8' })).toBeVisible();

  await tabTo(page, 'slider', 'Cloud');
  const before = await page.getByRole('slider', { name: 'Cloud', exact: true }).inputValue();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('slider', { name: 'Cloud', exact: true })).toHaveValue(String(Number(before) + 1));
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('slider', { name: 'Cloud', exact: true })).toHaveValue(before);

  await tabTo(page, 'button', 'End quarter');
  for (let quarter = 1; quarter <= 8; quarter += 1) {
    // The focus stays on the button, so that a reader of the report does not lose their place.
    await expect(page.getByRole('button', { name: 'End quarter' })).toBeFocused();
    await page.keyboard.press('Enter');
    const heading = quarter < 8 ? `Quarter ${quarter + 1} of 8` : 'Debrief';
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  }
  expect(problems).toEqual([]);
});
