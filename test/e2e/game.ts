import { expect, type Page } from '@playwright/test';

/** Plays through the accessible names of docs/contract.md, as a person with a screen reader or an outside script would. */

/** Fails the test at its end on console errors, page errors, or any request to another host. */
export function watchPage(page: Page): { problems: string[] } {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') problems.push(`request: ${request.url()}`);
  });
  return { problems };
}

export async function openTitle(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.getByRole('heading', { name: 'Shadow Price' })).toBeVisible();
}

export async function startGame(page: Page, role: string, query = ''): Promise<void> {
  await openTitle(page, query);
  await page.getByRole('radiogroup', { name: 'Role' }).getByRole('radio', { name: role }).check({ force: true });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { name: /Quarter 1 of/ })).toBeVisible();
}

/** Ends quarter `quarter` of `quarters` and waits for the next one, or for the debrief. */
export async function endQuarter(page: Page, quarter: number, quarters: number): Promise<void> {
  await page.getByRole('button', { name: 'End quarter' }).click();
  const next =
    quarter < quarters
      ? page.getByRole('heading', { name: `Quarter ${quarter + 1} of ${quarters}` })
      : page.getByRole('heading', { name: 'Debrief' });
  await expect(next).toBeVisible();
}

export async function setSlider(page: Page, name: string, value: number): Promise<void> {
  const slider = page.getByRole('slider', { name, exact: true });
  await slider.fill(String(value));
  await expect(slider).toHaveValue(String(value));
}

export async function chooseRelease(page: Page, name: string): Promise<void> {
  await page
    .getByRole('radiogroup', { name: 'Release' })
    .getByRole('radio', { name, exact: true })
    .check({ force: true });
}

/** The code of the game on the screen, read from the field beside "Copy code" (clipboards differ between browsers). */
export async function readCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy code' }).click();
  const field = page.getByRole('textbox', { name: /code/i });
  await expect(field).toHaveValue(/^SP1-/);
  return field.inputValue();
}

/** Goes on from the debrief's question to what happened. */
export async function showWhatHappened(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show what happened' }).click();
  await expect(page.getByRole('heading', { name: 'Where you ended' })).toBeVisible();
}

/**
 * Watches an element without holding it; the answer says whether memory has let go of it. Only Chromium can be asked to
 * clear up: elsewhere nothing is found out, and the answer is yes.
 */
export async function watchElement(page: Page, selector: string): Promise<() => Promise<boolean>> {
  if (page.context().browser()?.browserType().name() !== 'chromium') return async () => true;
  const devtools = await page.context().newCDPSession(page);
  await page.evaluate(
    (which) => Object.assign(window, { watched: new WeakRef(document.querySelector(which)!) }) && undefined,
    selector,
  );
  return async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return page.evaluate(() => !(window as unknown as { watched: WeakRef<Element> }).watched.deref());
  };
}
