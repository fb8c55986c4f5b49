import { describe, expect, it } from 'vitest';
import { spread } from '../../src/charts/ends.ts';
import { endsOf, placeEnds } from '../../src/charts/endsOf.ts';
import { noteSpan } from '../../src/charts/Parting.tsx';
import { labelledPoints, scalesFor } from '../../src/charts/scales.ts';
import type { Chart } from '../../src/charts/series.ts';
import { bandsOf } from '../../src/charts/stack.ts';

const look = { stroke: 'var(--ink)', dash: '', marker: 'none' } as const;
const box = { width: 400, height: 200, top: 10, right: 100, bottom: 30, left: 50 };

function chart(values: (number | null)[][], more: Partial<Chart> = {}): Chart {
  return {
    title: 'Title',
    unit: 'unit',
    say: String,
    sayTick: String,
    stacked: false,
    series: values.map((each, i) => ({ id: String(i), name: `Line ${i}`, values: each, look })),
    ...more,
  };
}

describe('scales', () => {
  it('start at zero, the first point at the left and the last at the right', () => {
    const { x, y } = scalesFor(chart([[3, 7, 9]]), box);
    expect([x(0), x(2)]).toEqual([50, 300]);
    expect(y(0)).toBe(170);
    expect(y(9)).toBeGreaterThanOrEqual(10);
  });

  it('reach below zero only where figures do', () => {
    const { y } = scalesFor(chart([[-4, 6]]), box);
    expect(y(0)).toBeLessThan(170);
    expect(y(-4)).toBeLessThanOrEqual(170);
  });

  it('hold the sum of what is stacked, and a top that is given', () => {
    expect(
      scalesFor(
        chart(
          [
            [6, 6],
            [6, 6],
          ],
          { stacked: true },
        ),
        box,
      ).y(12),
    ).toBeGreaterThanOrEqual(10);
    expect(scalesFor(chart([[0.4], [0.6]], { stacked: true, top: 1 }), box).y(1)).toBe(10);
  });

  it('bear a lone point and figures that are all nothing', () => {
    const { x, y } = scalesFor(chart([[0]]), box);
    expect(x(0)).toBe(50);
    expect(Number.isFinite(y(0))).toBe(true);
  });
});

describe('labels below the axis', () => {
  it('name the start and the last, and never crowd', () => {
    expect(labelledPoints(17, 40)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16]);
    expect(labelledPoints(17, 15)).toEqual([0, 4, 8, 12, 16]);
    expect(labelledPoints(4, 100)).toEqual([0, 1, 2, 3]);
    expect(labelledPoints(1, 100)).toEqual([0]);
    expect(labelledPoints(41, 4)).toEqual([0, 40]);
    // What is marked has its label, and its neighbours give way.
    expect(labelledPoints(17, 15, 5)).toEqual([0, 5, 8, 12, 16]);
    expect(labelledPoints(9, 30, 7)).toEqual([0, 2, 4, 7]);
  });
});

describe('labels at the ends', () => {
  it('stay where they want to be while there is room', () => {
    expect(spread([20, 60, 100], 18, 0, 200)).toEqual([20, 60, 100]);
  });

  it('keep their order and their distance, inside the plot', () => {
    const wanted = [100, 101, 99, 5, 198, 199];
    const placed = spread(wanted, 18, 0, 200);
    const byHeight = wanted.map((y, i) => ({ y, at: placed[i]! })).sort((a, b) => a.y - b.y);
    byHeight.slice(1).forEach(({ at }, i) => expect(at - byHeight[i]!.at).toBeGreaterThanOrEqual(18 - 1e-9));
    expect(Math.min(...placed)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...placed)).toBeLessThanOrEqual(200);
  });

  it('never lie over one another, however alike the last values are and however wide the chart is', () => {
    for (const other of [115, 115.4, 116]) {
      for (let width = 240; width <= 900; width += 20) {
        const both = chart([
          [100, 115],
          [100, other],
        ]);
        const labels = endsOf(both, 1, width, 144);
        const box = { width, height: 240, top: 68, right: labels.room, bottom: 28, left: 56 };
        const [one, two] = placeEnds(labels, scalesFor(both, box).y, 68, 212);
        expect(Math.abs(one! - two!)).toBeGreaterThanOrEqual(labels.twoLines ? 36 : 18);
      }
    }
  });

  it('carry the last value, and are left out where there is none', () => {
    expect(
      endsOf(
        chart([
          [1, 2],
          [3, null],
        ]),
        1,
        600,
        180,
      ).ends,
    ).toMatchObject([{ name: 'Line 0', value: '2', at: 2 }]);
  });
});

describe('stacked bands', () => {
  it('stand on one another', () => {
    const { series } = chart([
      [1, 2],
      [3, null],
    ]);
    expect(bandsOf(series)).toEqual([
      [
        [0, 1],
        [0, 2],
      ],
      [
        [1, 4],
        [2, 2],
      ],
    ]);
  });
});

describe('the note of a parting', () => {
  it('touches its leader at any point of a chart of any width', () => {
    for (let width = 240; width <= 900; width += 20) {
      for (let x = 56; x <= width; x += 10) {
        const { left, right, atEnd } = noteSpan(x, width);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        // The note may be narrower than its room: it lies at the side where the leader is.
        expect(atEnd ? right - x : x - left).toBeLessThanOrEqual(40);
        expect(x).toBeGreaterThanOrEqual(left);
        expect(x).toBeLessThanOrEqual(right);
      }
    }
  });
});
