// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { edgesOf, fanScales, sayRange, type FanChart } from '../../src/charts/fan.ts';
import { FanFigure } from '../../src/charts/FanFigure.tsx';

const band = (middle: number) => ({
  low80: middle - 2,
  low50: middle - 1,
  median: middle,
  high50: middle + 1,
  high80: middle + 2,
});
const chart: FanChart = {
  title: 'Revenue',
  unit: '$ a quarter',
  past: [100, 104],
  ahead: [band(110), band(116)],
  say: (value) => `$${value}B`,
  sayTick: (value) => `$${value}B`,
};
const points = ['Start', 'Quarter 1', 'Quarter 2', 'Quarter 3'].map((spoken) => ({ short: spoken, spoken }));

it('says where it stands and may end, walks point by point, and has the same data as a table', async () => {
  const root = document.createElement('div');
  await act(() => render(<FanFigure chart={chart} points={points} />, root));
  expect(root.querySelector('svg desc')!.textContent).toBe(
    'Quarter 1: $104B. Quarter 3: $116B likely; half: $115B to $117B; 8 games in 10: $114B to $118B.',
  );
  const walk = root.querySelector<HTMLInputElement>('input[type=range]')!;
  expect(walk.getAttribute('aria-valuetext')).toMatch(/^Quarter 2: \$110B likely/);
  await act(() => {
    walk.value = '0';
    walk.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(walk.getAttribute('aria-valuetext')).toBe('Start: $100B');
  expect([...root.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
    'Start$100B',
    'Quarter 1$104B',
    'Quarter 2$110B$109B to $111B$108B to $112B',
    'Quarter 3$116B$115B to $117B$114B to $118B',
  ]);
  expect([...root.querySelectorAll('.chart-ends text')].map((label) => label.textContent)).toEqual([
    '$118B',
    '$116B',
    '$114B',
  ]);
});

it('begins its walk at the first quarter to come, also where that comes later', async () => {
  const root = document.createElement('div');
  const show = (ahead: FanChart['ahead']) => (
    <FanFigure chart={{ ...chart, ahead }} points={points.slice(0, 2 + ahead.length)} />
  );
  const walk = () => root.querySelector<HTMLInputElement>('input[type=range]')!.getAttribute('aria-valuetext');
  await act(() => render(show([]), root));
  expect(walk()).toBe('Quarter 1: $104B');
  await act(() => render(show(chart.ahead), root));
  expect(walk()).toMatch(/^Quarter 2: \$110B likely/);
});

describe('a fan', () => {
  it('opens at the figure of now, and the 80% holds the 50%', () => {
    const [half, most] = [edgesOf(chart, 50), edgesOf(chart, 80)];
    expect(most).toEqual([
      { at: 1, low: 104, high: 104 },
      { at: 2, low: 108, high: 112 },
      { at: 3, low: 114, high: 118 },
    ]);
    half.forEach(({ low, high }, i) => {
      expect(low).toBeGreaterThanOrEqual(most[i]!.low);
      expect(high).toBeLessThanOrEqual(most[i]!.high);
    });
  });

  it('begins where there is something to count', () => {
    expect(edgesOf({ past: [null], ahead: [null, band(5)] }, 50)).toEqual([{ at: 2, low: 4, high: 6 }]);
  });

  it('is drawn within its box, on a scale close around it', () => {
    const box = { width: 300, height: 132, top: 14, right: 60, bottom: 28, left: 48 };
    const { x, y, ticks } = fanScales(chart, points.length, box);
    expect([x(0), x(3)]).toEqual([48, 240]);
    for (const value of [100, 118]) {
      expect(y(value)).toBeGreaterThanOrEqual(14);
      expect(y(value)).toBeLessThanOrEqual(104);
    }
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...ticks)).toBeGreaterThan(90);
  });
});

it('says a range whose ends round alike as one figure, and a unit in words once', () => {
  const say = (value: number) => value.toFixed(1);
  expect(sayRange(14.01, 14.04, say)).toBe('about 14.0');
  expect(sayRange(13.9, 14.04, say)).toBe('13.9 to 14.0');
  expect(sayRange(4, 4.4, (value) => `${value} months`)).toBe('4 to 4.4 months');
});
