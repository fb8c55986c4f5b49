import { expect, test } from '@playwright/test';
import { endQuarter, openTitle, showWhatHappened, startGame } from './game.ts';
import { violations } from './violations.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen passes axe in a ${colorScheme} scheme`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openTitle(page, '?seed=4&quarters=2');
    expect(await violations(page), 'title').toEqual([]);
    await startGame(page, 'Frontier lab', '?seed=4&quarters=2');
    expect(await violations(page), 'briefing').toEqual([]);
    await page.getByRole('button', { name: 'Key' }).click();
    expect(await violations(page), 'key').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await violations(page), 'menu').toEqual([]);
    await page.keyboard.press('Escape');
    await endQuarter(page, 1, 2);
    expect(await violations(page), 'report').toEqual([]);
    await endQuarter(page, 2, 2);
    expect(await violations(page), 'debrief, asking').toEqual([]);
    await showWhatHappened(page);
    expect(await violations(page), 'debrief').toEqual([]);
    await page.getByRole('button', { name: 'Look back' }).click();
    await expect(page.getByRole('button', { name: 'Play on from here' })).toBeVisible();
    expect(await violations(page), 'replay').toEqual([]);
  });
}

test('nothing scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await openTitle(page, '?seed=4&quarters=2');
  expect(await sideways(), 'title').toBeLessThanOrEqual(0);
  await startGame(page, 'Frontier lab', '?seed=4&quarters=2');
  expect(await sideways(), 'desk').toBeLessThanOrEqual(0);
  await endQuarter(page, 1, 2);
  expect(await sideways(), 'report').toBeLessThanOrEqual(0);
  await endQuarter(page, 2, 2);
  expect(await sideways(), 'debrief, asking').toBeLessThanOrEqual(0);
  await showWhatHappened(page);
  expect(await sideways(), 'debrief').toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Look back' }).click();
  await expect(page.getByRole('button', { name: 'Play on from here' })).toBeVisible();
  expect(await sideways(), 'replay').toBeLessThanOrEqual(0);
});
