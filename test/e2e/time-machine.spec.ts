import { expect, test } from '@playwright/test';
import { verifyCode } from '../../game/archive/verify.ts';
import { endQuarter, readCode, startGame, watchElement, watchPage } from './game.ts';

test('a past quarter is decided otherwise by keyboard, both histories are told, and the other one is played on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { problems } = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startGame(page, 'Frontier lab', '?seed=5&quarters=5');
  for (const quarter of [1, 2, 3]) await endQuarter(page, quarter, 5);

  await expect(page.locator('.campus.ready canvas')).toBeAttached();
  const isLetGo = await watchElement(page, '.desk');
  await page.getByRole('button', { name: 'What if', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Time machine' })).toBeFocused();
  // A picture that slept under the report holds nothing back, or every visit here would cost a whole desk of memory.
  await expect.poll(isLetGo).toBe(true);
  const main = page.getByRole('main');
  await expect(main).toContainText('Quarter 3 stands as it was decided. There is one history.');
  // Rivals keep their books closed while the game is on.
  await expect(page.getByRole('combobox', { name: 'Seen from' })).toHaveCount(0);

  const quarter = page.getByRole('combobox', { name: 'Quarter', exact: true });
  await quarter.focus();
  await page.keyboard.press('ArrowUp');
  await expect(quarter).toHaveValue('2');
  await page.getByRole('button', { name: 'Order nothing' }).press('Enter');
  await expect(page.getByRole('slider', { name: 'Order', exact: true })).toHaveValue('0');
  await page.getByRole('slider', { name: 'Research', exact: true }).press('End');
  await expect(page.getByRole('slider', { name: 'Cloud', exact: true })).toHaveValue('0');
  const told =
    /Had you put 0% of the GPUs in Cloud, .* and ordered no GPUs in quarter 2, your enterprise value .* would be/;
  await expect(main).toContainText(told);
  await expect(page.getByRole('status')).toContainText(told);
  await expect(main).toContainText('Same luck; rivals answer');

  const held = page.getByRole('radiogroup', { name: 'Rivals' });
  await held.getByRole('radio', { name: 'Answer' }).press('ArrowRight');
  await expect(main).toContainText('Same luck, same rivals');
  await expect(page.getByRole('button', { name: 'Play on from today with this history' })).toHaveCount(0);
  await held.getByRole('radio', { name: 'Do as they did' }).press('ArrowLeft');

  await page.getByRole('radiogroup', { name: 'Figure' }).getByRole('radio', { name: 'Value' }).press('ArrowRight');
  const walk = page.getByRole('slider', { name: 'Revenue, quarter by quarter' });
  await walk.press('Home');
  await expect(walk).toHaveAttribute('aria-valuetext', /^Start: what happened \$.*, what if \$/);

  // Looking changes nothing: a page loaded anew stands where the game stands.
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Quarter 4 of 5' })).toBeVisible();
  await page.getByRole('button', { name: 'What if', exact: true }).press('Enter');
  await page.getByRole('combobox', { name: 'Quarter', exact: true }).selectOption('2');
  await page.getByRole('button', { name: 'Order nothing' }).press('Enter');
  await page.getByRole('button', { name: 'Play on from here' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Quarter 3 of 5' })).toBeFocused();
  await expect(page.getByRole('status')).toContainText('a game of its own');
  for (const next of [3, 4, 5]) await endQuarter(page, next, 5);
  const verdict = await verifyCode(await readCode(page));
  expect(verdict).toMatchObject({ verdict: 'verified', record: { parent: { quarter: 1 } } });
  expect(problems).toEqual([]);
});
