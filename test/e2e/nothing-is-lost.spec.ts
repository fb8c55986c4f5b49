import { expect, test, type Page } from '@playwright/test';
import { endQuarter, openTitle, readCode, setSlider, startGame, watchPage } from './game.ts';

/** As a browser that refuses to store anything. */
async function keepNothing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
}

test('closing the tab mid-quarter and opening it again resumes exactly there', async ({ page, context }) => {
  const { problems } = watchPage(page);
  await startGame(page, 'Frontier lab', '?seed=5&quarters=8');
  await endQuarter(page, 1, 8);
  await setSlider(page, 'Safeguards', 77);
  await setSlider(page, 'Cloud', 21);
  // A save follows each change at once; the second tab below reads what the first has left behind.
  await page.waitForTimeout(300);
  await page.close();

  const again = await context.newPage();
  await again.goto('./');
  await expect(again.getByRole('heading', { name: 'Quarter 2 of 8' })).toBeVisible();
  await expect(again.getByRole('slider', { name: 'Safeguards', exact: true })).toHaveValue('77');
  await expect(again.getByRole('slider', { name: 'Cloud', exact: true })).toHaveValue('21');
  await again.getByRole('button', { name: 'Undo' }).first().click();
  await expect(again.getByRole('slider', { name: 'Cloud', exact: true })).not.toHaveValue('21');
  await again.getByRole('button', { name: 'Redo' }).first().click();
  await expect(again.getByRole('slider', { name: 'Cloud', exact: true })).toHaveValue('21');
  expect(problems).toEqual([]);
});

test('a save that cannot be read is set aside and offered, and the game starts', async ({ page }) => {
  await startGame(page, 'Hyperscaler', '?seed=5&quarters=8');
  await page.waitForTimeout(300);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('keyval-store');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('keyval', 'readwrite');
          transaction.objectStore('keyval').put('{"format":"shadow-price/saves@1","ga', 'games');
          transaction.oncomplete = () => resolve();
        };
      }),
  );
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('set aside');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it' }).click();
  expect((await download).suggestedFilename()).toContain('set-aside');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

for (const keeps of [true, false]) {
  test(`a screen that did not load is tried again, where the device keeps ${keeps ? 'games' : 'nothing'}`, async ({
    page,
  }) => {
    if (!keeps) await keepNothing(page);
    await page.route('**/Desk-*', (route) => route.abort());
    await openTitle(page, '?seed=5&quarters=8');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    const failed = page.getByRole('alert').filter({ hasText: 'did not load' });
    await expect(failed).toBeVisible();
    await page.unroute('**/Desk-*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Quarter 1 of 8' })).toBeVisible();
  });
}

test('two tabs on one game do not overwrite each other silently', async ({ page, context }) => {
  await startGame(page, 'Frontier lab', '?seed=5&quarters=8');
  await page.waitForTimeout(300);
  const other = await context.newPage();
  await other.goto('./');
  await expect(other.getByRole('heading', { name: 'Quarter 1 of 8' })).toBeVisible();
  await endQuarter(other, 1, 8);
  await expect(page.getByRole('alert')).toContainText('another tab');
  await page.getByRole('button', { name: /Load the other/ }).click();
  await expect(page.getByRole('heading', { name: 'Quarter 2 of 8' })).toBeVisible();
});

test('a new game keeps the one under way beside it', async ({ page }) => {
  await startGame(page, 'Hyperscaler', '?seed=5&quarters=8');
  await endQuarter(page, 1, 8);
  await startGame(page, 'Frontier lab', '?seed=6&quarters=8');
  await setSlider(page, 'Safeguards', 50);
  await openTitle(page, '?seed=1');
  const kept = page.getByRole('list', { name: 'Your games under way' }).getByRole('listitem');
  await expect(kept).toHaveCount(2);
  await kept.filter({ hasText: 'Hyperscaler' }).getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Quarter 2 of 8' })).toBeVisible();
});

test('where storage is refused the game says so and can still be played', async ({ page }) => {
  await keepNothing(page);
  await startGame(page, 'Frontier lab', '?seed=5&quarters=8');
  await expect(page.getByRole('alert')).toContainText('keeps nothing');
  await endQuarter(page, 1, 8);
});

test('a code opens where it was left, and a damaged one is refused with a sentence', async ({ page }) => {
  await startGame(page, 'Consumer-ads giant', '?seed=9&quarters=8');
  await setSlider(page, 'Safeguards', 33);
  await endQuarter(page, 1, 8);
  await endQuarter(page, 2, 8);
  await page.getByRole('button', { name: 'Menu' }).click();
  const code = await readCode(page);

  const fresh = await page.context().browser()!.newContext();
  const reader = await fresh.newPage();
  await reader.goto(`${page.url().split('?')[0]}#g=${code}`);
  await expect(reader.getByRole('heading', { name: 'Quarter 3 of 8' })).toBeVisible();
  await expect(reader.getByRole('slider', { name: 'Safeguards', exact: true })).toHaveValue('33');

  const middle = Math.floor(code.length / 2);
  const damaged = code.slice(0, middle) + (code[middle] === 'A' ? 'B' : 'A') + code.slice(middle + 1);
  await reader.goto('about:blank');
  await reader.goto(`${page.url().split('?')[0]}#g=${damaged}`);
  await expect(reader.getByRole('alert')).toContainText('code does not open');
  await fresh.close();
});
