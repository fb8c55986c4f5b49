// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ChartFigure } from '../../src/charts/ChartFigure.tsx';
import type { Chart } from '../../src/charts/series.ts';

const chart: Chart = {
  title: 'Revenue',
  unit: '$ billion',
  say: (value) => `$${value}B`,
  sayTick: String,
  stacked: false,
  series: [
    { id: 'cloud', name: 'Cloud', values: [3, 4, 5], look: { stroke: 'red', dash: '', marker: 'circle' } },
    { id: 'products', name: 'Products', values: [null, 2, 6], look: { stroke: 'blue', dash: '4', marker: 'square' } },
  ],
};
const points = ['Start', 'Quarter 1', 'Quarter 2'].map((spoken) => ({ short: spoken, spoken }));

it('says its first and last values, walks point by point, and has the same data as a table', async () => {
  const root = document.createElement('div');
  await act(() => render(<ChartFigure chart={chart} points={points} />, root));

  expect(root.querySelector('svg title')!.textContent).toBe('Revenue, $ billion');
  expect(root.querySelector('svg desc')!.textContent).toBe(
    'Start: Cloud $3B, Products none. Quarter 2: Cloud $5B, Products $6B.',
  );

  const walk = root.querySelector<HTMLInputElement>('input[type=range]')!;
  expect(walk.getAttribute('aria-valuetext')).toBe('Quarter 2: Cloud $5B, Products $6B');
  await act(() => {
    walk.value = '1';
    walk.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(walk.getAttribute('aria-valuetext')).toBe('Quarter 1: Cloud $4B, Products $2B');

  const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows).toEqual(['Start$3Bnone', 'Quarter 1$4B$2B', 'Quarter 2$5B$6B']);
});
