import { expect, test, type Page } from '@playwright/test';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { chooseRelease, endQuarter, setSlider, startGame, watchPage } from './game.ts';
import { violations } from './violations.ts';

const QUARTERS = 3;
const LINE = 'Sell little, and let nobody copy it.';

/** Pages of what is printed. Only Chromium prints to a file. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the debrief asks what was intended, tells the whole run, opens a turning point and prints on two pages', async ({
  page,
  browserName,
}) => {
  test.setTimeout(120_000);
  const { problems } = watchPage(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await startGame(page, 'Frontier lab', `?scenario=april-2026&seed=11&quarters=${QUARTERS}`);
  await endQuarter(page, 1, QUARTERS);
  // Next to no research and a model that is given away: something to turn on.
  await setSlider(page, 'Research', 0);
  await chooseRelease(page, 'Open weights');
  await endQuarter(page, 2, QUARTERS);
  await endQuarter(page, 3, QUARTERS);

  // At once: the code and the way to play again; not yet: what happened.
  const main = page.getByRole('main');
  await expect(page.getByRole('button', { name: 'Copy code' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play again, same luck' })).toBeVisible();
  await expect(main).not.toContainText('Enterprise value');
  await page.getByRole('textbox', { name: 'What were you trying to do?' }).fill(LINE);
  await page.getByRole('radio', { name: 'Lead' }).check({ force: true });
  await page.getByRole('button', { name: 'Show what happened' }).press('Enter');
  const intended = page.getByRole('heading', { name: 'What you wanted, and what came of it' });
  await expect(intended).toBeFocused();
  // The last quarter is no news any more; what is found from here on is.
  const status = page.getByRole('status');
  await expect(status).not.toContainText('is over');
  await expect(status).toHaveText(/^(Skill|Luck|Turning points): /, { timeout: 60_000 });
  await expect(main).toContainText(LINE);
  await expect(main).toContainText(/You put the lead first\. Lead over open models: [\d.]+ months/);

  // Every part has its heading, in the order in which the page is read.
  await expect(page.getByRole('heading', { name: 'One question to take away' })).toBeVisible({ timeout: 30_000 });
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  const parts = ['What you wanted', 'Where you ended', 'Two histories', 'Skill', 'Luck', 'Your turning points'];
  const rest = ['The article', 'You, seen from outside', 'What chance did', 'What happened', 'Beside the others'];
  const order = [...parts, ...rest, 'One question', 'Again'].map((part) =>
    headings.findIndex((heading) => heading.startsWith(part)),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));

  // The first turning point is set in the time machine by itself; another one is a link to it.
  const turning = page.locator('section', { has: page.getByRole('heading', { name: 'Your turning points' }) });
  const links = turning.getByRole('button', { name: /^Quarter \d: / });
  await expect(links.first()).toBeVisible({ timeout: 60_000 });
  const machine = page.getByRole('region', { name: 'Two histories, one decision apart' });
  const quarterOf = async (at: number) => /^Quarter (\d)/.exec((await links.nth(at).textContent())!)![1]!;
  await expect(machine).toContainText(new RegExp(`^.*Had you .* in quarter ${await quarterOf(0)},`));
  const last = (await links.count()) - 1;
  // What is found meanwhile is said as well, so the region may have moved on by the time it is read.
  const said = await status.evaluateHandle((region) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return texts;
  });
  await links.nth(last).press('Enter');
  await expect(machine.getByRole('heading', { level: 2 })).toBeFocused();
  const toldLast = new RegExp(`Had you .* in quarter ${await quarterOf(last)},`);
  await expect(machine).toContainText(toldLast);
  await expect(machine).toContainText('these histories have this game’s own');
  await expect.poll(async () => (await said.jsonValue()).join('\n')).toMatch(toldLast);

  await expect(main.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  for (const fold of await main.locator('summary:visible').all()) await fold.press('Enter');
  expect(await violations(page)).toEqual([]);
  if (browserName === 'chromium') {
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(2);
  }

  // Opened again it does not ask again, and the histories are those of the first turning point.
  await page.reload();
  await expect(intended).toBeVisible();
  await expect(links.first()).toBeVisible();
  await expect(machine).toContainText(new RegExp(`Had you .* in quarter ${await quarterOf(0)},`));
  await expect(main).toContainText(LINE);
  expect(problems).toEqual([]);
});

/** A long game in which the lab decides otherwise each quarter, so that there is much to tell and a long code. */
function longGame(): string {
  const quarters = 40;
  const record: GameRecord = {
    scenario: 'april-2026',
    seed: 5,
    quarters,
    parameters: {},
    firms: {},
    seats: {
      lab: {
        decisions: Array.from({ length: quarters }, (_, i) => ({
          cloud: 20 + (i % 5),
          products: 30 + (i % 7),
          research: 50 - (i % 5) - (i % 7),
          release: (['api', 'hold', 'products', 'preview'] as const)[i % 4]!,
          price: 20 + (i % 9),
          safeguards: (13 * i) % 100,
          order: 10 * (i % 6),
        })),
      },
    },
  };
  return engine.encode(record, engine.playGame(record));
}

test('a long game that was only watched asks nobody, and prints on two pages', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`./#g=${longGame()}`);
  await page.getByRole('button', { name: 'Debrief' }).click();
  await expect(page.getByRole('button', { name: 'Show what happened' })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'One question to take away' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('main')).toContainText(/\d+ of 100 worlds were less kind/, { timeout: 60_000 });
  await expect(page.getByRole('main')).not.toContainText(/\byour?\b/i);
  for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(2);
});
