import { describe, expect, it } from 'vitest';
import { KILOHOURS_PER_QUARTER, reportQuarter, type FirmReport } from '../../game/economy/report.ts';
import { playGame } from '../../game/replay/play.ts';
import { forgoneBy, nextGpu } from '../../src/screens/report/cost.ts';
import { ALIKE } from '../../src/screens/shared/alike.ts';

const { worlds, model } = playGame({
  scenario: 'april-2026',
  seed: 0,
  quarters: 1,
  parameters: {},
  firms: {},
  seats: {},
});
const report = (id: 'hyperscaler' | 'ads') => reportQuarter(worlds[1]!, model).firms[id];

/** Prices in $ per GPU-hour. */
function priced(cloud: number, products: number): FirmReport {
  const shadowPrice = { cloud: cloud * KILOHOURS_PER_QUARTER, products: products * KILOHOURS_PER_QUARTER, research: 0 };
  return { ...report('hyperscaler'), shadowPrice };
}

describe('what the split gave up', () => {
  it('is what the next GPU-hour would have earned elsewhere, less what it earned', () => {
    const rows = forgoneBy(priced(6, 10), true);
    expect(rows.map(({ use, best, instead, gaveUp }) => [use, best, instead, gaveUp])).toEqual([
      ['cloud', 'products', 10, 4],
      ['products', 'cloud', 6, 0],
      ['research', 'products', 10, 10],
    ]);
    expect(rows.map(({ alike }) => alike)).toEqual([false, false, false]);
  });

  it('is the difference of the two prices as they are shown', () => {
    expect(forgoneBy(priced(3.1449, 4.6451), true)[0]).toMatchObject({ instead: 4.65, gaveUp: 1.51 });
    expect(nextGpu(priced(3.1449, 4.6451), true)).toMatchObject({ gap: 1.51 });
  });

  it('says the same as the sentence above it', () => {
    const report = priced(6, 10);
    const next = nextGpu(report, true);
    expect(next).toMatchObject({ kind: 'move', gap: forgoneBy(report, true)[0]!.gaveUp });
  });

  it('leaves alone what earns alike, by the desk’s own measure', () => {
    expect(nextGpu(priced(6, 6 + ALIKE / 2), true)).toEqual({ kind: 'even' });
    expect(forgoneBy(priced(6, 6 + ALIKE / 2), true).map(({ alike }) => alike)).toEqual([true, true, false]);
    expect(nextGpu(priced(6, 6 + 2 * ALIKE), true).kind).toBe('move');
  });

  it('is nothing this quarter for products without a cloud, and a row without GPUs is left out', () => {
    const [products, research, ...none] = forgoneBy(report('ads'), false);
    expect(none).toEqual([]);
    expect(products).toMatchObject({ use: 'products', best: null, gaveUp: 0, alike: false });
    expect(research).toMatchObject({ use: 'research', best: 'products', own: null });
    expect(research!.gaveUp).toBeGreaterThan(0);
  });

  it('names the line that should have had the next GPU, and where from', () => {
    const without = { cloud: 0, products: 400, research: 700 };
    expect(nextGpu(priced(6, 10), true)).toEqual({ kind: 'move', from: 'cloud', to: 'products', gap: 4 });
    expect(nextGpu(priced(10, 6), true)).toMatchObject({ from: 'products', to: 'cloud' });
    expect(nextGpu({ ...priced(6, 10), gpus: without }, true)).toMatchObject({ from: 'research', gap: 10 });
    expect(nextGpu({ ...priced(6, 10), gpus: { ...without, research: 0 } }, true)).toEqual({
      kind: 'best',
      use: 'products',
    });
    expect(nextGpu(priced(0, 6), false)).toEqual({ kind: 'alone', use: 'products' });
  });
});
