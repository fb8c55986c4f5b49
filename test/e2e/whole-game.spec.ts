import { expect, test } from '@playwright/test';
import { verify } from '../../game/replay/verify.ts';
import { chooseRelease, endQuarter, readCode, setSlider, startGame, watchPage } from './game.ts';

/** One plan a role, chosen so that every lever and every release step is used in some browser. */
const GAMES = [
  { role: 'Hyperscaler', query: '?scenario=april-2026&seed=7&quarters=8', quarters: 8 },
  { role: 'Frontier lab', query: '?scenario=april-2026&seed=11&quarters=16', quarters: 16 },
  { role: 'Consumer-ads giant', query: '?scenario=archetypes&seed=3&quarters=8', quarters: 8 },
];
const RELEASES = ['Hold', 'Preview', 'Products', 'API', 'Open weights'];

for (const { role, query, quarters } of GAMES) {
  test(`a whole game as ${role} reaches the debrief, and its code verifies`, async ({ page }) => {
    test.setTimeout(180_000);
    const { problems } = watchPage(page);
    await startGame(page, role, query);
    for (let quarter = 1; quarter <= quarters; quarter += 1) {
      if (quarter <= 6) {
        await setSlider(page, 'Research', 30 + quarter);
        await setSlider(page, 'Price', 14 + quarter);
        await setSlider(page, 'Safeguards', 10 * quarter);
        await setSlider(page, 'Order', 40 * quarter);
        await chooseRelease(page, RELEASES[quarter % RELEASES.length]!);
        const shares = await Promise.all(
          ['Cloud', 'Products', 'Research'].map((name) => page.getByRole('slider', { name, exact: true }).inputValue()),
        );
        expect(shares.map(Number).reduce((a, b) => a + b)).toBe(100);
      }
      await endQuarter(page, quarter, quarters);
      await expect(page.getByRole('status')).toContainText(/quarter/i);
    }
    const code = await readCode(page);
    expect(verify(code)).toMatchObject({ verdict: 'verified' });
    expect(problems).toEqual([]);
  });
}
