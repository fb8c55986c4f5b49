import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { endQuarter, setSlider, startGame, watchPage } from './game.ts';

/** The figures of a sum in its table: before, what each cause did, after; in tenths or hundredths, as they are written. */
async function sumIn(why: Locator): Promise<{ before: number; parts: number[]; after: number }> {
  const cells = await why.getByRole('cell').allTextContents();
  const figures = cells.map((cell) => {
    const [, sign, size] = /^([+−]?)\$?([\d.,]+)/.exec(cell.trim())!;
    return Math.round(100 * Number(size!.replaceAll(',', '')) * (sign === '−' ? -1 : 1));
  });
  return { before: figures[0]!, parts: figures.slice(1, -1), after: figures.at(-1)! };
}

test('figures of the report open why they changed by keyboard, in parts that sum', async ({ page }) => {
  const { problems } = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startGame(page, 'Frontier lab', '?seed=11&quarters=6');
  await endQuarter(page, 1, 6);
  await setSlider(page, 'Price', 24);
  await setSlider(page, 'Cloud', 50);
  await endQuarter(page, 2, 6);
  const report = page.getByRole('region', { name: 'Report on quarter 2' });
  await expect(report.getByRole('heading', { name: /^Quarter 2: revenue (grew|fell) by .*, because$/ })).toBeVisible();
  // Not every browser is told of reduced motion here; this ends the quarter's picture.
  await page.keyboard.press('Escape');
  // The way on is in sight without scrolling, where the report lies over the picture.
  const wide = page.viewportSize()!.width > 700;
  if (wide) await expect(report.getByRole('button', { name: 'Plan quarter 3' })).toBeInViewport({ ratio: 1 });

  // Revenue is told without asking, and folds away.
  const revenue = report.getByRole('button', { name: 'Revenue', exact: true });
  await expect(revenue).toHaveAttribute('aria-expanded', 'true');
  await expect(report.getByRole('img', { name: /^Revenue/ })).toBeVisible();
  await revenue.press('Enter');
  await expect(report.getByRole('img', { name: /^Revenue/ })).toHaveCount(0);

  for (const name of [/^Cloud$/, /^Developers waiting$/]) {
    const row = report.getByRole('button', { name });
    await expect(row).toHaveAttribute('aria-expanded', 'false');
    await row.press('Enter');
    await expect(row).toHaveAttribute('aria-expanded', 'true');
    const why = page.locator(`[id="${await row.getAttribute('aria-controls')}"]`);

    await page.keyboard.press('Tab');
    const walk = why.getByRole('slider');
    await expect(walk).toBeFocused();
    await page.keyboard.press('Home');
    await expect(walk).toHaveAttribute('aria-valuetext', /^Last quarter: /);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await expect(walk).toHaveAttribute('aria-valuetext', /: [+−]\S.*, to /);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const { before, parts, after } = await sumIn(why);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.reduce((sum, part) => sum + part, before)).toBe(after);
  }

  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
  expect(problems).toEqual([]);
});
