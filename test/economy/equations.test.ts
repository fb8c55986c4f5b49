import { describe, expect, it } from 'vitest';
import { ownsOpenFrontier } from '../../game/economy/choice.ts';
import { NO_LUCK } from '../../game/economy/luck.ts';
import { adYield, earn } from '../../game/economy/money.ts';
import { orderChips } from '../../game/economy/orders.ts';
import { advanceResearch } from '../../game/economy/research.ts';
import { pricingPower, revenueRunRate } from '../../game/economy/scores.ts';
import { applyShock, chipPriceAt } from '../../game/economy/shock.ts';
import { myopicShadowPrice } from '../../game/economy/shadowPrice.ts';
import { serviceLevelOf } from '../../game/economy/service.ts';
import { lead, meanFleet } from '../../game/economy/state.ts';
import { chooseProviders } from '../../game/economy/choice.ts';
import { deliver } from '../../game/economy/deliveries.ts';
import { growMarkets } from '../../game/economy/markets.ts';
import { bench } from './world.ts';

/** Golden tables: small equations with figures computed by hand. A change here is a change of balance and must be meant. */

describe('serviceLevelOf(GPUs/need, peak): x / (1 + x^peak)^(1/peak)', () => {
  it.each([
    [0, 8, 0],
    [1, 1, 0.5],
    [3, 1, 0.75],
    [0.75, 2, 0.6],
    [4 / 3, 2, 0.8],
    [0.5, 8, 0.4997564],
    [1, 8, 0.917004],
    [2, 8, 0.9995128],
    [1e6, 8, 1],
    [1e200, 8, 1],
  ])('x = %d, peak %d: %d', (x, peak, wanted) => expect(serviceLevelOf(x, peak)).toBeCloseTo(wanted, 7));

  it('is rising and never above x or 1', () => {
    let before = 0;
    for (let x = 0.05; x < 3; x += 0.05) {
      const level = serviceLevelOf(x, 8);
      expect(level).toBeGreaterThan(before);
      expect(level).toBeLessThan(Math.min(x, 1));
      before = level;
    }
  });
});

describe('lead(months, scale): x / (1 + x/scale) above zero', () => {
  it.each([
    [0, 0],
    [2.5, 2],
    [5, 10 / 3],
    [10, 5],
    [40, 8],
    [-3, -3],
  ])('%d months count as %d', (months, wanted) => expect(lead(months, 10)).toBeCloseTo(wanted, 12));
});

describe('a chip’s price and anchor', () => {
  it.each([
    [-2, 38.658756],
    [0, 36],
    [1, 34.74],
    [15, 21.0966],
  ])('in quarter index %d a chip costs %d', (t, wanted) => {
    expect(chipPriceAt(bench().model, t)).toBeCloseTo(wanted, 3);
  });

  it('must earn a tenth of its price, its power and its building each quarter', () => {
    const { world, model } = bench();
    applyShock(world, model, 'none');
    expect(world.anchor).toBeCloseTo(0.1 * 36 + 0.35 + 0.5, 12);
  });
});

describe('deliveries', () => {
  it('retire 4% and put into the fleet what was ordered; leases mix by weight', () => {
    const { world, model, firm } = bench();
    const lab = firm('lab');
    Object.assign(lab, { fleet: 1000, leasePrice: 3, pipeline: [100, 50, 0] });
    world.rentalPrice = 5;
    deliver(world, model);
    expect(lab.fleet).toBeCloseTo(1060, 9);
    expect(lab.pipeline).toEqual([50, 0, 0]);
    // (960 * 3 + 100 * 0.58 * 5) / 1060
    expect(lab.leasePrice).toBeCloseTo(3170 / 1060, 12);
  });

  it('slip by half in a power delay', () => {
    const { world, model, firm } = bench();
    Object.assign(firm('ads'), { fleet: 1000, pipeline: [100, 50, 30] });
    world.shock = 'powerDelay';
    deliver(world, model);
    expect(firm('ads').fleet).toBeCloseTo(1010, 9);
    expect(firm('ads').pipeline).toEqual([100, 30, 0]);
  });
});

describe('markets', () => {
  it('grow by growth x room; compute also by the rental price', () => {
    const { world, model } = bench();
    world.marketSize = { business: 1000, consumers: 12500, compute: 2850, developers: 900 };
    Object.assign(world, { anchor: 4, rentalPrice: 4 });
    growMarkets(world, model);
    // 1000 * (1 + .18 * (1 - 1000/4680)); consumers stand at their ceiling of 5 x 2500.
    expect(world.demand.business).toBeCloseTo(1141.538462, 5);
    expect(world.demand.consumers).toBeCloseTo(12500, 9);
    expect(world.demand.compute).toBeCloseTo(2850 * (1 + 0.135 * (6 / 7)), 6);
    Object.assign(world, { anchor: 4, rentalPrice: 8 });
    growMarkets(world, model);
    // Twice the anchor: 0.5^0.4 = 0.757858.
    expect(world.demand.compute / world.marketSize.compute).toBeCloseTo(0.757858, 6);
  });
});

describe('choice', () => {
  /** Every model in service, and the open one, at 30 months: no lead, no gap. */
  function level() {
    const made = bench();
    const { world } = made;
    Object.assign(world, { openQuality: 30, bestServed: 30, efficiencyFrontier: 30 });
    for (const firm of world.firms) {
      firm.release = 'hold';
      firm.cloud.quality = 30;
      firm.products.quality = 30;
    }
    return made;
  }

  it('without a lead the premium is exp(integration / elasticity)', () => {
    const { world, model, firm } = level();
    chooseProviders(world, model);
    expect(firm('hyperscaler').cloud.pricePremium).toBeCloseTo(Math.exp(1 / 2.6), 12);
    expect(firm('lab').cloud.pricePremium).toBeCloseTo(Math.exp(1.5 / 2.2), 12);
    expect(firm('rivalLab').products.pricePremium).toBeCloseTo(Math.exp(1.2 / 2), 12);
    expect(firm('ads').cloud.pricePremium).toBe(1);
  });

  it('a lead of 10 months counts 5, times the market’s quality weight', () => {
    const { world, model, firm } = level();
    firm('lab').cloud.quality = 40;
    world.bestServed = 40;
    chooseProviders(world, model);
    expect(firm('lab').cloud.pricePremium).toBeCloseTo(Math.exp((0.36 * 5 + 1.5) / 2.2), 12);
    // The rival is measured against it: a gap of ten months at 0.11.
    expect(firm('rivalLab').cloud.pricePremium).toBeCloseTo(Math.exp((1.1 - 1.1) / 2.2), 12);
    // Compute does not care about the gap.
    expect(firm('hyperscaler').cloud.pricePremium).toBeCloseTo(Math.exp(1 / 2.6), 12);
    // Ten months ahead of the efficiency frontier; the lab's safeguards cost compute too.
    const s = firm('lab').decision.safeguards / 100;
    expect(firm('lab').cloud.computePerUnit).toBeCloseTo(Math.exp(1.26) * (1 + 0.15 * s), 12);
  });

  it('a preview shows half of the new quality', () => {
    const { world, model, firm } = level();
    Object.assign(firm('lab'), { release: 'preview', newest: 36 });
    chooseProviders(world, model);
    expect(firm('lab').cloud.offered).toBe(33);
    expect(firm('lab').products.offered).toBe(33);
  });

  it('who runs on the cloud buys the applications: 0.6 at attachment 1', () => {
    const { world, model, firm } = level();
    const { cloud, products } = firm('hyperscaler');
    Object.assign(cloud, { customers: 300, serviceLevel: 1 });
    Object.assign(products, { customers: 200, serviceLevel: 0.5 });
    chooseProviders(world, model);
    // Attachment = 300 / (300 + 100).
    expect(products.pricePremium).toBeCloseTo(Math.exp((1.9 + 0.6 * 0.75) / 2), 12);
  });

  it('a closed line has no customers and no attachment divides by zero', () => {
    const { world, model, firm } = level();
    for (const line of [firm('ads').cloud, firm('ads').products]) line.customers = 0;
    chooseProviders(world, model);
    expect(firm('ads').cloud.customers).toBe(0);
    expect(firm('ads').products.customers).toBeGreaterThan(0);
  });

  it('loyal customers stay with odds L e^u, after .85 of the unserved left; the rest choose afresh', () => {
    const { world, model, firm } = level();
    for (const id of ['lab', 'rivalLab'] as const) {
      Object.assign(firm(id).cloud, { customers: 100, serviceLevel: 0.6, reputation: 1 });
      firm(id).decision = { ...firm(id).decision, price: 10 };
    }
    world.demand.developers = 1000;
    chooseProviders(world, model);
    // At the commodity's price u is the integration, 1.5 and 1.1; 34 of 100 leave unserved.
    const stay = (odds: number) => (66 * odds) / (1 + odds);
    const loyal = [stay(3.5 * Math.exp(1.5)), stay(2.5 * Math.exp(1.1))] as const;
    const pool = 1000 - loyal[0] - loyal[1];
    const everything = 2 * Math.exp(0.5) + Math.exp(1.5) + Math.exp(1.1);
    expect(firm('lab').cloud.customers).toBeCloseTo(loyal[0] + (pool * Math.exp(1.5)) / everything, 9);
    expect(firm('rivalLab').cloud.customers).toBeCloseTo(loyal[1] + (pool * Math.exp(1.1)) / everything, 9);
  });
});

describe('who owns the open frontier', () => {
  it.each([
    [0, 1, false],
    [29, 1, false],
    [29.01, 1, true],
    [30, 1e-9, true],
    [29.999, 1e-9, false],
  ])('published %d months, window %d, open frontier 30: %s', (published, window, wanted) => {
    const { world, firm } = bench();
    world.openQuality = 30;
    firm('ads').published = published;
    expect(ownsOpenFrontier(firm('ads'), world, window)).toBe(wanted);
  });
});

describe('orders', () => {
  it('cost their price and, squared, the hurry; tenants pay the hurry alone', () => {
    const { world, model, firm } = bench();
    for (const each of world.firms) each.fleet = 2000;
    Object.assign(world, { chipPrice: 36, short: false });
    for (const id of ['ads', 'lab'] as const) firm(id).decision = { ...firm(id).decision, order: 100 };
    orderChips(world, model);
    expect(meanFleet(world)).toBe(2000);
    // 36 * (100 + 6 * 100^2 / 2000) and 36 * 30.
    expect(firm('ads').chipPayment).toBeCloseTo(4680, 9);
    expect(firm('lab').chipPayment).toBeCloseTo(1080, 9);
  });

  it('in a shortage come to 70% at 120% of the price', () => {
    const { world, model, firm } = bench();
    for (const each of world.firms) each.fleet = 2000;
    Object.assign(world, { chipPrice: 36, short: true });
    firm('ads').decision = { ...firm('ads').decision, order: 100 };
    orderChips(world, model);
    // 43.2 * (70 + 6 * 4900 / 2000)
    expect(firm('ads').chipPayment).toBeCloseTo(43.2 * 84.7, 9);
    expect(firm('ads').ordered).toBe(70);
  });

  it('of owners wait three quarters, of tenants two', () => {
    const { world, model, firm } = bench();
    for (const id of ['ads', 'lab'] as const) {
      firm(id).pipeline = [0, 0, 0];
      firm(id).decision = { ...firm(id).decision, order: 50 };
    }
    orderChips(world, model);
    expect(firm('ads').pipeline).toEqual([0, 0, 50]);
    expect(firm('lab').pipeline).toEqual([0, 50, 0]);
  });
});

describe('an ads giant', () => {
  it.each([
    [13, 1],
    [9, 0.832050294],
    [29.25, 1.5],
  ])('at ad load %d tenths earns %d of the reference per unit of attention', (price, wanted) => {
    const { model, firm } = bench();
    firm('ads').decision = { ...firm('ads').decision, price };
    expect(adYield(firm('ads'), model)).toBeCloseTo(wanted, 9);
    expect(adYield(firm('lab'), model)).toBe(1);
  });

  it('lifts its core by 0.85 * reach / (reach + 0.45), less when its model trails', () => {
    const { world, model, firm } = bench();
    const ads = firm('ads');
    for (const each of world.firms) each.newest = 30;
    Object.assign(ads, { adsCore: 40000 / 1.03, decision: { ...ads.decision, price: 13 } });
    Object.assign(ads.products, { quality: 20, customers: 450, serviceLevel: 1 });
    world.marketSize.consumers = 1000;
    earn(world, model);
    // Reach 0.45: half of 0.85. Ten months behind: exp(-1.1).
    expect(ads.coreRevenue).toBeCloseTo(40000 * 0.425 * Math.exp(-1.1), 6);
    expect(ads.products.revenue).toBeCloseTo(450 * 3, 9);
  });
});

describe('cloud growth', () => {
  it('compares with the same quarter a year ago, and is none where that was next to nothing', () => {
    const { world, model, firm } = bench();
    firm('hyperscaler').cloudHistory = [20000, 1, 2, 3];
    earn(world, model);
    const { cloud, nonGpuCloudRevenue, cloudGrowth, cloudHistory } = firm('hyperscaler');
    const whole = cloud.revenue + nonGpuCloudRevenue;
    expect(cloudGrowth).toBeCloseTo(whole / 20000 - 1, 12);
    expect(cloudHistory).toEqual([1, 2, 3, whole]);
    expect(firm('ads').cloudGrowth).toBeNull();
  });
});

describe('research', () => {
  it('gains 3 months at the yardstick, diffuses 9% of the gap, and thins above 4 months of lead', () => {
    const { world, model, firm } = bench();
    Object.assign(world, { openQuality: 30, researchYardstick: 500 });
    for (const each of world.firms) Object.assign(each, { newest: 34, effectiveResearch: 500, published: 0 });
    firm('rivalLab').newest = 44;
    advanceResearch(world, model, NO_LUCK);
    expect(firm('hyperscaler').newest).toBeCloseTo(34 + 3 + 0.9, 12);
    // Ten months past the fourth: 3 / 1.6.
    expect(firm('rivalLab').newest).toBeCloseTo(44 + 3 / 1.6, 12);
    expect(firm('lab').newest).toBeCloseTo(34 + 3.18 + 0.9, 12);
  });

  it('a community helps whoever owns the open frontier, and a lucky draw of 1 adds 15%', () => {
    const { world, model, firm } = bench();
    Object.assign(world, { openQuality: 34, researchYardstick: 500 });
    for (const each of world.firms) Object.assign(each, { newest: 34, effectiveResearch: 500, published: 0 });
    firm('hyperscaler').published = 34;
    firm('chipCloud').published = 33.9;
    advanceResearch(world, model, { shock: 'none', research: { ...NO_LUCK.research, rivalLab: 1 } });
    expect(firm('hyperscaler').newest).toBeCloseTo(34 + 3 * 1.12, 12);
    expect(firm('chipCloud').newest).toBeCloseTo(37, 12);
    expect(firm('rivalLab').newest).toBeCloseTo(34 + 3.45, 12);
  });

  it('nobody’s newest model is below what anyone can download', () => {
    const { world, model, firm } = bench();
    Object.assign(world, { openQuality: 50 });
    Object.assign(firm('ads'), { newest: 30, effectiveResearch: 0 });
    advanceResearch(world, model, NO_LUCK);
    expect(firm('ads').newest).toBe(50);
  });
});

describe('scores', () => {
  it('revenue is a yearly pace; pricing power is weighted by sales', () => {
    const { firm } = bench();
    const lab = firm('lab');
    Object.assign(lab.cloud, { revenue: 300, pricePremium: 2 });
    Object.assign(lab.products, { revenue: 100, pricePremium: 4 });
    expect(revenueRunRate(lab)).toBe(1600);
    // (300 * 0.5 + 100 * 0.75) / 400
    expect(pricingPower(lab)).toBeCloseTo(0.5625, 12);
    Object.assign(lab.cloud, { revenue: 0 });
    Object.assign(lab.products, { revenue: 0 });
    expect(pricingPower(lab)).toBe(0);
  });
});

describe('myopic shadow price', () => {
  it('is the net earning while customers queue, and the outlet when nobody waits', () => {
    const { world, model, firm } = bench();
    world.rentalPrice = 5;
    const { cloud } = firm('hyperscaler');
    firm('hyperscaler').decision = { ...firm('hyperscaler').decision, price: 16 };
    Object.assign(cloud, { computePerUnit: 1, need: 1000, gpus: 1 });
    expect(myopicShadowPrice(firm('hyperscaler'), 'cloud', world, model)).toBeCloseTo(0.84 * 1.6 * 5, 9);
    cloud.gpus = 1e6;
    expect(myopicShadowPrice(firm('hyperscaler'), 'cloud', world, model)).toBeCloseTo(0.85 * 5, 9);
    cloud.need = 0;
    expect(myopicShadowPrice(firm('hyperscaler'), 'cloud', world, model)).toBeCloseTo(0.85 * 5, 12);
    // At exactly enough GPUs: slope 2^(-9/8).
    Object.assign(cloud, { need: 1000, gpus: 1000 });
    const slope = Math.pow(2, -9 / 8);
    expect(myopicShadowPrice(firm('hyperscaler'), 'cloud', world, model)).toBeCloseTo(
      slope * 6.72 + (1 - slope) * 4.25,
      9,
    );
  });

  it('is the slope of revenue: a finite difference agrees', () => {
    const { world, model, firm } = bench();
    const lab = firm('lab');
    const { cloud } = lab;
    Object.assign(cloud, { need: 400, gpus: 380, computePerUnit: 2, customers: 200 });
    const revenueAt = (gpus: number) =>
      0.84 * cloud.customers * serviceLevelOf(gpus / cloud.need, 8) * (lab.decision.price / 10) * world.rentalPrice;
    const slope = (revenueAt(380.001) - revenueAt(379.999)) / 0.002;
    expect(myopicShadowPrice(lab, 'cloud', world, model)).toBeCloseTo(slope, 5);
  });
});
