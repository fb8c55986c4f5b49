/**
 * `npx tsx bench/machine.ts ADDRESS`: moves levers of the time machine of a game of sixteen quarters served at ADDRESS
 * (`npm start`) in a real Chromium, and tells how long it takes from the input to the frame that shows both histories.
 * TEST_CHROMIUM names a browser where Playwright has none of its own.
 */
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { engine } from '../game/replay/engine.ts';
import type { GameRecord } from '../game/replay/record.ts';
import { table } from './table.ts';

const address = process.argv[2];
if (!address) {
  console.error('Say where the game is served, such as http://localhost:4173/.');
  process.exit(2);
}

const MOVES = 60;
/** Milliseconds between two moves: longer than the pictures wait, so that each move pays for two of them as well. */
const PACE = 350;
const LEVERS = ['Cloud', 'Safeguards', 'Order'];

const seats = { lab: { decisions: [{}, { release: 'hold' as const }] } };
const record: GameRecord = { scenario: 'april-2026', seed: 11, quarters: 16, parameters: {}, firms: {}, seats };
const code = engine.encode(record, engine.playGame(record));

const executablePath = process.env.TEST_CHROMIUM;
const browser = await chromium.launch(executablePath ? { executablePath, args: ['--no-sandbox'] } : {});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
// What tsx wraps around functions of this file, which run in the page here.
await page.addInitScript('window.__name = (each) => each');
await page.goto(`${address}#g=${code}`);
await page.getByRole('button', { name: 'What if', exact: true }).click();
await page.getByRole('heading', { name: 'Two histories, one decision apart' }).waitFor();
await page.waitForTimeout(1000);

const rows = [];
for (const lever of LEVERS) {
  const waits: number[] = [];
  for (let move = 0; move < MOVES; move += 1) waits.push(await moved(lever, 5 + ((move * 7) % 90)));
  waits.sort((a, b) => a - b);
  const part = (of: number) => waits[Math.min(waits.length - 1, Math.floor(of * waits.length))]!.toFixed(0);
  rows.push([lever, part(0.5), part(0.95), part(1)]);
}
await browser.close();

console.log(
  `Chromium, ${cpus().length} cores (${cpus()[0]?.model.trim()}); quarter 1 of 16, ${MOVES} moves of each lever.\n`,
);
console.log(table(['', 'median, ms', '95%, ms', 'most, ms'], rows));

/** Moves a lever in the page; milliseconds until the frame with what came of it was painted. */
async function moved(lever: string, value: number): Promise<number> {
  const wait = await page.getByRole('slider', { name: lever, exact: true }).evaluate(
    (slider: HTMLInputElement, to) =>
      new Promise<number>((resolve) => {
        const told = () =>
          document.querySelector('.machine-sentence')!.textContent + slider.getAttribute('aria-valuetext');
        const before = told();
        const begin = performance.now();
        slider.value = String(to);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        const look = () => {
          if (told() === before) requestAnimationFrame(look);
          else {
            // A task after the frame's begin finds it painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - begin);
            requestAnimationFrame(() => port2.postMessage(null));
          }
        };
        requestAnimationFrame(look);
      }),
    value,
  );
  await page.waitForTimeout(PACE);
  return wait;
}
