import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectLabels, HEIGHT, widthOf, WIDTH, type ExpectLabel } from '../../src/screens/desk/expectLabels.ts';
import { money } from '../../src/text/format.ts';

/** Pixels above and below the base line that letters reach, and the figures' larger type. */
const boxOf = (label: ExpectLabel) => ({
  left: label.x,
  right: label.x + widthOf(label),
  top: label.y - (label.figure ? 12 : 10.5),
  bottom: label.y + 2,
});

const apart = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
  a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;

// $ million, from a young lab to the largest firm of a long game.
const revenue = fc.double({ min: 0, max: 900_000, noNaN: true });
const band = fc.array(revenue, { minLength: 5, maxLength: 5 }).map((five) => {
  const [low80, low50, median, high50, high80] = [...five].sort((a, b) => a - b) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { low80, low50, median, high50, high80 };
});

it('keeps the words at the fan apart, and within its room, with one to four quarters left', () => {
  fc.assert(
    fc.property(
      fc.array(revenue, { minLength: 1, maxLength: 4 }),
      fc.array(band, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 2, max: 40 }),
      (past, ahead, last) => {
        const chart = { past, ahead, say: (value: number) => money(value) };
        const boxes = expectLabels(chart, ahead.length, `Q${last}`).map(boxOf);
        boxes.forEach((box, i) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(WIDTH + 1);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(HEIGHT);
          for (const other of boxes.slice(i + 1)) expect(apart(box, other)).toBe(true);
        });
      },
    ),
    { numRuns: 2000 },
  );
});

it('names now, next and the last quarter once each', () => {
  const flat = { low80: 9, low50: 10, median: 11, high50: 12, high80: 13 };
  const words = (quarters: number) =>
    expectLabels(
      { past: [8, 9], ahead: Array.from({ length: quarters }, () => flat), say: String },
      quarters,
      'Q8',
    ).map(({ figure, word }) => `${figure} ${word}`.trim());
  expect(words(1)).toEqual(['9', '11', 'likely', 'now', 'next']);
  expect(words(3)).toEqual(['9', '11 likely', '11', 'now', 'next', 'Q8']);
});
