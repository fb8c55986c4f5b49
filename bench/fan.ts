/**
 * `npx tsx bench/fan.ts ADDRESS`: drags levers of a game served at ADDRESS (`npm start`) in a real Chromium, sixty moves
 * a second, and tells how long it takes from a move to the fan of the plan that it made. TEST_CHROMIUM names a browser
 * where Playwright has none of its own.
 */
import { cpus } from 'node:os';
import { chromium, type Page } from 'playwright-core';
import { noteEverything, type Noted } from './fanPage.ts';
import { table } from './table.ts';

const address = process.argv[2];
if (!address) {
  console.error('Say where the game is served, such as http://localhost:4173/.');
  process.exit(2);
}

const MOVES = 100;
/** Milliseconds between two moves of a hand: a frame. */
const PACE = 16;
const LEVERS = ['Cloud', 'Price', 'Order'];

const executablePath = process.env.TEST_CHROMIUM;
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  // Without a graphics card drawing in software would take the cores that are measured; the picture is a still then.
  args: ['--no-sandbox', '--disable-3d-apis'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.addInitScript(`const __name = (each) => each; (${noteEverything.toString()})()`);
await page.goto(`${address}?scenario=april-2026&seed=11&quarters=16&role=lab`);
await page.getByRole('button', { name: 'Start', exact: true }).click();
await page.locator('.cover button.main').click();
await page.waitForTimeout(3000);

const rows: string[][] = [];
const devtools = await page.context().newCDPSession(page);
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });

for (const view of ['Campus', 'Outlook']) {
  await page.getByRole('radio', { name: view, exact: true }).check({ force: true });
  for (const lever of LEVERS) {
    const before = await pageWork();
    const figures = figuresOf(await drag(lever));
    const work = (1000 * ((await pageWork()) - before)) / MOVES;
    rows.push([`${lever}, under the ${view.toLowerCase()}`, ...figures, work.toFixed(1)]);
  }
}
await browser.close();

console.log(`Chromium, ${cpus().length} cores (${cpus()[0]?.model.trim()}); ${MOVES} moves of each lever.\n`);
const head = [
  '',
  'median, ms',
  '95%, ms',
  'most, ms',
  'answers',
  'fewest seeds',
  'long tasks',
  'longest, ms',
  'page, ms of CPU a move',
];
console.log(table(head, rows));

/** Seconds of processor time that the page's own thread has worked: what waits for a core does not count. */
async function pageWork(): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

/** Drags a lever to and fro; what was noted meanwhile. */
async function drag(lever: string): Promise<Noted> {
  const box = (await page.getByRole('slider', { name: lever, exact: true }).boundingBox())!;
  const at = (part: number) => [box.x + box.width * part, box.y + box.height / 2] as const;
  await forget(page);
  await page.mouse.move(...at(0.3));
  await page.mouse.down();
  for (let i = 0; i < MOVES; i += 1) {
    const next = performance.now() + PACE;
    await page.mouse.move(...at(0.45 + 0.35 * Math.sin(i / 12)));
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  await page.mouse.up();
  await page.waitForTimeout(600);
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted);
}

async function forget(of: Page): Promise<void> {
  await of.evaluate(() => {
    const { noted } = window as unknown as { noted: Noted };
    for (const list of Object.values(noted)) list.length = 0;
  });
}

/** Of every move: how long until a fan was on the screen that was asked for after it. */
function figuresOf({ inputs, drawn, longTasks }: Noted): string[] {
  const waits = inputs
    .map((at, i) => (drawn.find((each) => each.inputs > i)?.at ?? Infinity) - at)
    .sort((a, b) => a - b);
  const part = (of: number) => waits[Math.min(waits.length - 1, Math.floor(of * waits.length))]!.toFixed(0);
  return [
    part(0.5),
    part(0.95),
    part(1),
    String(drawn.length),
    String(Math.min(...drawn.map(({ seeds }) => seeds))),
    String(longTasks.length),
    Math.max(0, ...longTasks).toFixed(0),
  ];
}
