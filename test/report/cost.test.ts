import { describe, expect, it } from 'vitest';
import { reportQuarter, type FirmReport } from '../../game/economy/report.ts';
import { playGame } from '../../game/replay/play.ts';
import { forgoneBy, nextGpu } from '../../src/screens/report/cost.ts';

const { worlds, model } = playGame({
  scenario: 'april-2026',
  seed: 0,
  quarters: 1,
  parameters: {},
  firms: {},
  seats: {},
});
const report = (id: 'hyperscaler' | 'ads') => reportQuarter(worlds[1]!, model).firms[id];

function priced(cloud: number, products: number): FirmReport {
  return { ...report('hyperscaler'), shadowPrice: { cloud, products, research: 0 } };
}

describe('what the split gave up', () => {
  it('is the best other use’s price, times the GPUs', () => {
    const rows = forgoneBy({ ...priced(6, 10), gpus: { cloud: 800, products: 400, research: 700 } });
    expect(rows.map(({ use, best, money }) => [use, best, money])).toEqual([
      ['cloud', 'products', 8000],
      ['products', 'cloud', 2400],
      ['research', 'products', 7000],
    ]);
  });

  it('is nothing this quarter for products without a cloud, and a row without GPUs is left out', () => {
    const [products, research] = forgoneBy(report('ads'));
    expect(products).toMatchObject({ use: 'products', best: null, money: 0 });
    expect(research).toMatchObject({ use: 'research', best: 'products' });
    expect(research!.money).toBeGreaterThan(0);
  });

  it('names the line that should have had the next GPU', () => {
    expect(nextGpu(priced(6, 10), true)).toEqual({ kind: 'move', from: 'cloud', to: 'products', gap: 4 });
    expect(nextGpu(priced(10, 6), true)).toMatchObject({ from: 'products', to: 'cloud' });
    expect(nextGpu(priced(6, 6.05), true)).toEqual({ kind: 'even', price: 6.05 });
    expect(nextGpu(priced(0, 6), false)).toEqual({ kind: 'alone', use: 'products', price: 6 });
  });
});
