// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { WaterfallFigure } from '../../src/charts/WaterfallFigure.tsx';
import type { Step, Waterfall } from '../../src/charts/waterfall.ts';

const market: Step = { id: 'demand', name: 'Market growth', amount: 1200, hue: 'customers' };
const price: Step = { id: 'price', name: 'Lower price', amount: -500, hue: 'ink' };
const deal: Step = { id: 'deal', name: 'Chip deal', amount: 100, hue: 'ink' };
const order: Step = { id: 'order', name: 'Bigger order', amount: -200, hue: 'ink' };
const waterfall: Waterfall = {
  title: 'Revenue',
  unit: 'last quarter to this quarter',
  start: { name: 'Last quarter', value: 9100 },
  steps: [market, price, { id: 'smaller', name: '2 smaller causes', amount: -100, hue: 'before' }],
  end: { name: 'This quarter', value: 9700 },
  all: [market, price, deal, order],
  notes: ['Each cause by itself.', 'What came before.'],
  say: (value) => `$${value}M`,
  sayChange: (amount) => `${amount < 0 ? '−' : '+'}$${Math.abs(amount)}M`,
};

it('says all its bars, walks cause by cause from the largest, and has every cause in its table', async () => {
  const root = document.createElement('div');
  await act(() => render(<WaterfallFigure waterfall={waterfall} />, root));

  expect(root.querySelector('svg desc')!.textContent).toBe(
    'Last quarter $9100M; Market growth +$1200M; Lower price −$500M; 2 smaller causes −$100M; This quarter $9700M.',
  );
  const walk = root.querySelector<HTMLInputElement>('input[type=range]')!;
  expect(walk.getAttribute('aria-label')).toBe('Revenue, cause by cause');
  expect(walk.getAttribute('aria-valuetext')).toBe('Market growth: +$1200M, to $10300M');
  await act(() => {
    walk.value = '2';
    walk.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(walk.getAttribute('aria-valuetext')).toBe('Lower price: −$500M, to $9800M');

  expect(root.querySelector('p.fall-note')!.textContent).toBe('Each cause by itself. What came before.');
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(rows).toEqual([
    'Last quarter$9100M',
    'Market growth+$1200M',
    'Lower price−$500M',
    'Chip deal+$100M',
    'Bigger order−$200M',
    'This quarter$9700M',
  ]);
});

it('draws gains solid and losses hollow, with what they did and what they are in words', async () => {
  const root = document.createElement('div');
  await act(() => render(<WaterfallFigure waterfall={waterfall} />, root));
  const bars = [...root.querySelectorAll('.fall > g')];
  expect(bars).toHaveLength(5);
  expect(bars.map((bar) => bar.querySelector('.fall-said')!.textContent)).toEqual([
    '$9100M',
    '+$1200M',
    '−$500M',
    '−$100M',
    '$9700M',
  ]);
  const kinds = bars.map((bar) => bar.querySelector('rect')!.getAttribute('class'));
  expect(kinds).toEqual(['fall-gain', 'fall-gain', 'fall-loss', 'fall-loss', 'fall-gain']);
  // The axis starts far above zero, and both ends say so.
  expect(root.querySelectorAll('.fall-torn')).toHaveLength(2);
  expect(bars[1]!.textContent).toContain('Market');
});
