import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aboard,
  boardsOf,
  figuresOf,
  fleetOf,
  gullsOf,
  houseUnit,
  housesOf,
  racksOf,
  rackUnit,
  scaleLine,
  share,
  stripeFor,
  stripeUnit,
  tokensOf,
} from '../../src/world/counts.ts';
import { sample, withGpus } from './sample.ts';

const kGPU = double({ min: 0, max: 9000, noNaN: true });

describe('racks', () => {
  it('stand for 10 thousand GPUs each, and none is lost in rounding', () => {
    expect(rackUnit(sample)).toBe(10);
    const racks = racksOf(sample, 'now');
    expect(racks).toEqual({ cloud: 36, products: 26, research: 40 });
    expect(racks.cloud + racks.products + racks.research).toBe(Math.round(fleetOf(sample) / 10));
  });

  it('add up to the fleet, whatever the split', () => {
    assert(
      property(kGPU, kGPU, kGPU, (cloud, products, research) => {
        const view = withGpus({ cloud, products, research });
        const unit = rackUnit(view);
        const racks = racksOf(view, 'now');
        expect(racks.cloud + racks.products + racks.research).toBe(Math.round((cloud + products + research) / unit));
        for (const id of ['cloud', 'products', 'research'] as const) {
          expect(Math.abs(racks[id] - view.halls[id].gpus / unit)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('come in larger units when a fleet outgrows the floor, and the scale says so', () => {
    const large = withGpus({ cloud: 2000, products: 2000, research: 2000 });
    expect(rackUnit(large)).toBe(20);
    expect(scaleLine(large)).toContain('1 rack = 20 thousand GPUs');
    expect(aboard(large, 100)).toBe(5);
  });

  it('shares by largest remainder', () => {
    expect(share([15, 15, 10], 10)).toEqual([2, 1, 1]);
    expect(share([0, 0, 0], 10)).toEqual([0, 0, 0]);
  });
});

describe('other counts', () => {
  it('one figure per percent, one gull per 0.05 months, at least one house for any customers', () => {
    expect(figuresOf(sample, 'products')).toBe(22);
    expect(gullsOf(sample, 'fast')).toBe(8);
    expect(gullsOf(sample, 'slow')).toBe(1);
    expect(housesOf(sample, 'cloud')).toBe(28);
    const few = { ...sample, roads: { ...sample.roads, products: { ...sample.roads.products, customers: 1 } } };
    expect(housesOf(few, 'products')).toBe(1);
  });

  it('both towns use one house, both roads one spacing', () => {
    expect(houseUnit(sample)).toBe(10);
    expect(tokensOf(sample, 'cloud', 20)).toBeGreaterThan(tokensOf(sample, 'products', 20));
    const idle = { ...sample, roads: { ...sample.roads, products: { ...sample.roads.products, served: 0 } } };
    expect(tokensOf(idle, 'products', 20)).toBe(0);
  });

  it('all halls share one stripe, long enough for the longest shadow', () => {
    expect(stripeUnit(sample)).toBe(1);
    const dear = { ...sample, halls: { ...sample.halls, products: { ...sample.halls.products, shadow: 21 } } };
    expect(stripeUnit(dear)).toBe(2);
    expect([0, 12, 26.91, -4].map(stripeFor)).toEqual([1, 1, 5, 1]);
  });

  it('only an ads core has hoardings', () => {
    expect(boardsOf(sample)).toBe(0);
    expect(boardsOf({ ...sample, adsCore: 12.5 })).toBe(6);
  });
});
