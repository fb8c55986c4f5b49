import { expect, test } from '@playwright/test';
import { openTitle, startGame } from './game.ts';

test('the title is usable before the drawing engine is loaded', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await openTitle(page);
  await page.getByRole('radio', { name: 'Consumer-ads giant' }).check({ force: true });
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
  // Phaser ships in the campus's chunk.
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((url) => /campus|phaser/i.test(url))).toEqual([]);
});

test('the address presets a new game', async ({ page }) => {
  await openTitle(page, '?scenario=april-2026&role=ads&seed=42&quarters=8');
  await expect(page.getByRole('radio', { name: 'Consumer-ads giant' })).toBeChecked();
  await startGame(page, 'Consumer-ads giant', '?scenario=april-2026&role=ads&seed=42&quarters=8');
  await expect(page.getByRole('heading', { name: 'Quarter 1 of 8' })).toBeVisible();
});

test('the campus is drawn, in numbers the page tells too', async ({ page, browserName }) => {
  await startGame(page, 'Frontier lab', '?seed=4&quarters=8');
  await page
    .getByRole('button', { name: /campus/i })
    .first()
    .click();
  const canvas = page.locator('canvas');
  await expect(canvas).toBeVisible({ timeout: 20_000 });
  await expect(canvas).toHaveAttribute('aria-hidden', 'true');
  // Something is painted: a screenshot of the canvas has many colours in it.
  await page.waitForTimeout(1500);
  const image = await canvas.screenshot();
  expect(image.byteLength, `${browserName} canvas`).toBeGreaterThan(15_000);
});
