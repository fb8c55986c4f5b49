import { describe, expect, it } from 'vitest';
import type { Move } from '../../game/economy/decision.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { meanFleet, type Firm } from '../../game/economy/state.ts';
import { rulePlan } from '../../game/firms/rule.ts';
import { bench, type Bench } from './world.ts';

/** Every limit inside the rule plan. Each test sets one firm's last quarter and asks what the rule does next. */
function decide(id: FirmId, set: (firm: Firm, made: Bench) => void, change?: Parameters<typeof bench>[0]): Move {
  const made = bench(change);
  set(made.firm(id), made);
  return rulePlan(made.firm(id), made.world, made.model);
}

/** Sets both lines' load (need per GPU). */
function load(firm: Firm, cloud: number, products = cloud): void {
  Object.assign(firm.cloud, { gpus: 100, need: 100 * cloud });
  Object.assign(firm.products, { gpus: 100, need: 100 * products });
}

function lastMove(firm: Firm, move: Partial<Move>): void {
  firm.decision = { ...firm.decision, ...move };
}

describe('the rule’s price', () => {
  /** The lab at price 3.0 with a load. */
  const labAt = (times: number) =>
    decide('lab', (lab) => {
      load(lab, times);
      lab.priceTarget = 3;
      lastMove(lab, { price: 30 });
    }).priceTarget!;

  it.each([
    [1, 3],
    [1.4, 3 * (1 + 0.25 * 0.4)],
    [1.6, 3 * 1.15],
    [9, 3 * 1.15],
    [0.8, 3 * (1 - 0.25 * 0.2)],
    [0.7, 3 * 0.925],
    [0, 3 * 0.925],
  ])('at a load of %d goes from 3 to %d: a step of at most +15% and -7.5%', (times, wanted) => {
    expect(labAt(times)).toBeCloseTo(wanted, 9);
  });

  it.each([
    ['lab', 5.9, 9, 6],
    ['lab', 1.25, 0, 1.2],
    ['hyperscaler', 2.9, 9, 3],
    ['hyperscaler', 1.02, 0, 1],
  ] as const)('of the %s at %d with a load of %d stops at %d', (id, from, times, wanted) => {
    const move = decide(id, (firm) => {
      load(firm, times);
      firm.priceTarget = from;
      lastMove(firm, { price: Math.round(10 * from) });
    });
    expect(move.priceTarget).toBeCloseTo(wanted, 9);
    expect(move.price).toBe(Math.round(10 * wanted));
  });

  it('keeps an unrounded target, so that small steps add up', () => {
    const move = decide('lab', (lab) => {
      load(lab, 1.02);
      lab.priceTarget = 3.04;
      lastMove(lab, { price: 30 });
    });
    expect(move.priceTarget).toBeCloseTo(3.04 * 1.005, 9);
    expect(move.price).toBe(31);
  });

  it('starts from the price somebody else has set', () => {
    const move = decide('lab', (lab) => {
      load(lab, 1);
      lab.priceTarget = 3.04;
      lastMove(lab, { price: 50 });
    });
    expect(move.priceTarget).toBeCloseTo(5, 9);
  });

  it('looks at both lines where products sell to business, else at the cloud’s alone', () => {
    const step = (id: FirmId) =>
      decide(id, (firm) => {
        load(firm, 1.4, 0.6);
        firm.priceTarget = 2;
        lastMove(firm, { price: 20 });
      }).priceTarget! / 2;
    expect(step('lab')).toBeCloseTo(1, 9);
    expect(step('rivalLab')).toBeCloseTo(1.1, 9);
  });

  it('is an ad load of 1.4 without a cloud', () => {
    expect(decide('ads', () => {}).price).toBe(14);
  });
});

describe('the rule’s shares', () => {
  /** Shadow prices by making one line worthless: no need, and so the outlet alone. */
  const hyperscalerWith = (cloud: number, products: number, research: number, wanted: 'cloud' | 'products') =>
    decide('hyperscaler', (firm, { world }) => {
      lastMove(firm, { cloud, products, research });
      // Want = 0.36 + 0.015 * 4: research does not move at 42%.
      firm.newest = world.openQuality;
      const [dear, idle] = wanted === 'cloud' ? [firm.cloud, firm.products] : [firm.products, firm.cloud];
      Object.assign(dear, { gpus: 1, need: 1000, computePerUnit: 0.1 });
      Object.assign(idle, { gpus: 1, need: 0 });
    });

  it('move at most 3 points from line to line', () => {
    expect(hyperscalerWith(30, 28, 42, 'products')).toMatchObject({ cloud: 27, products: 31, research: 42 });
    expect(hyperscalerWith(30, 28, 42, 'cloud')).toMatchObject({ cloud: 33, products: 25, research: 42 });
  });

  it('leave the cloud at least 2%, and the products at least 5%', () => {
    expect(hyperscalerWith(3, 55, 42, 'products').cloud).toBe(2);
    expect(hyperscalerWith(56, 2, 42, 'cloud').products).toBe(5);
  });

  it('leave no line more than 90%', () => {
    const move = decide('ads', (ads) => {
      lastMove(ads, { cloud: 0, products: 96, research: 4 });
    });
    expect(move).toMatchObject({ products: 90, research: 10 });
  });

  it('of a firm without an open cloud move only between products and research', () => {
    expect(decide('ads', () => {}).cloud).toBe(0);
  });

  it.each([
    // want = rule.research + .015 * clamp(4 - lead, -4, 6): lab .34
    [0, 30, 32],
    [0, 39, 40],
    [0, 60, 58],
    [8, 28, 28],
    [100, 28, 28],
    [100, 40, 38],
    [4, 34, 34],
  ])('at a lead of %d months research goes from %d%% to %d%%', (lead, from, to) => {
    const move = decide('lab', (lab, { world }) => {
      lastMove(lab, { cloud: 100 - from - 20, products: 20, research: from });
      lab.newest = world.openQuality + lead;
    });
    expect(move.research).toBe(to);
  });

  it('keep research between 8% and 60%', () => {
    const rule = (research: number) => (made: { firms: { id: FirmId; rule: { research: number } }[] }) => {
      made.firms.find((each) => each.id === 'ads')!.rule.research = research;
    };
    const ads = (from: number) => (firm: Firm) => lastMove(firm, { cloud: 0, products: 100 - from, research: from });
    // Products can hold no more than 90%, so research of 8% shows as 10%.
    expect(decide('ads', ads(9), rule(0)).research).toBe(10);
    expect(decide('ads', ads(60), rule(0.9)).research).toBe(60);
  });

  it('give products what is left after all was research', () => {
    expect(decide('ads', (ads) => lastMove(ads, { cloud: 0, products: 0, research: 100 }))).toMatchObject({
      cloud: 0,
      products: 40,
      research: 60,
    });
  });

  it('always sum to 100', () => {
    for (let cloud = 0; cloud <= 100; cloud += 5) {
      for (let products = 0; products <= 100 - cloud; products += 5) {
        const move = decide('chipCloud', (firm) =>
          lastMove(firm, { cloud, products, research: 100 - cloud - products }),
        );
        expect(move.cloud + move.products + move.research).toBe(100);
        for (const share of [move.cloud, move.products, move.research]) expect(share).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('the rule’s safeguards', () => {
  it.each([
    // opening.safeguards .4 + .03 * (6 - lag)
    [6, 40],
    [0, 58],
    [16, 10],
    [40, 0],
    [-40, 100],
  ])('at an open lag of %d months are %d%%', (lag, wanted) => {
    const move = decide('lab', (_, { world }) => {
      for (const each of world.firms) each.newest = world.openQuality + lag;
    });
    expect(move.safeguards).toBe(wanted);
  });
});

describe('the rule’s release', () => {
  /** The lab (release gap 2.2): newest over external, external over open, load. */
  const release = (gap: number, ahead: number, times: number, id: FirmId = 'lab') =>
    decide(id, (firm, { world }) => {
      firm.cloud.quality = world.openQuality + ahead;
      firm.newest = firm.cloud.quality + gap;
      load(firm, times);
    }).release;

  it.each([
    [2.1, 5, 1, 'preview'],
    [2.3, 5, 1, 'api'],
    [2.3, 5, 1.7, 'preview'],
    [3.2, 5, 1.7, 'api'],
    [2.3, 2.4, 1.7, 'api'],
    [0.5, 0.9, 1, 'api'],
  ] as const)('%d months of news, %d ahead of open, load %d: %s', (gap, ahead, times, wanted) => {
    expect(release(gap, ahead, times)).toBe(wanted);
  });

  it('waits on hold where no cloud is open to show a preview', () => {
    expect(release(1, 5, 1, 'ads')).toBe('hold');
    expect(release(3, 5, 1, 'ads')).toBe('api');
  });
});

describe('the rule’s order', () => {
  /** The hyperscaler's order as a part of the mean fleet: .17 * .95^t * clamp(top/(4 unit), .4, 2) + .2 * clamp(load - .92, -.5, .5). */
  const part = (computePerUnit: number, times: number, t = 0) => {
    let fleets = 0;
    const { order } = decide('hyperscaler', (firm, { world }) => {
      load(firm, times);
      firm.cloud.computePerUnit = computePerUnit;
      firm.products.computePerUnit = computePerUnit;
      Object.assign(world, { t, anchor: 4, rentalPrice: 4 });
      fleets = meanFleet(world);
    });
    return order / fleets;
  };
  /** Orders are whole kGPU. */
  const WHOLE = 1 / 1900;

  it.each([
    // Dear enough to double the appetite, or worthless; loads that add or take; all above the highest 15%.
    [1e-6, 0.92, 0.15],
    [1e-6, 0.42, 0.15],
    [1e9, 5, 0.15],
    [1e9, 1.02, 0.4 * 0.17 + 0.2 * 0.1],
    [1e9, 0.92, 0.4 * 0.17],
    [1e9, 0.82, 0.4 * 0.17 - 0.2 * 0.1],
    [1e9, 0.42, 0.005],
  ])('compute per unit %d, load %d: %d of the mean fleet', (computePerUnit, times, wanted) => {
    // With chips worth nothing only the outlet is left: 0.85 of 4 over 16, below the least appetite of 0.4.
    expect(Math.abs(part(computePerUnit, times) - wanted)).toBeLessThan(WHOLE);
  });

  it('doubles its appetite at most, and fivefold queues count as half a fleet', () => {
    let fleets = 0;
    const { order } = decide(
      'hyperscaler',
      (firm, { world }) => {
        load(firm, 5);
        firm.cloud.computePerUnit = 1e-6;
        Object.assign(world, { t: 0, anchor: 4, rentalPrice: 4 });
        fleets = meanFleet(world);
      },
      (model) => (model.parameters.rule.orderHigh = 1),
    );
    expect(Math.abs(order / fleets - (2 * 0.17 + 0.2 * 0.5))).toBeLessThan(WHOLE);
  });

  it('fades by 5% a quarter', () => {
    expect(Math.abs(part(1e9, 0.92, 10) - 0.4 * 0.17 * Math.pow(0.95, 10))).toBeLessThan(WHOLE);
  });

  it('is never below half a percent', () => {
    expect(Math.abs(part(1e9, 0, 30) - 0.005)).toBeLessThan(WHOLE);
  });
});

describe('the rule’s deal', () => {
  it.each([
    ['lab', 'accept'],
    ['chipCloud', 'accept'],
    ['hyperscaler', 'decline'],
  ] as const)('of the %s: %s', (id, wanted) => expect(decide(id, () => {}).deal).toBe(wanted));
});
