import { describe, expect, it } from 'vitest';
import { chooseProviders } from '../../game/economy/choice.ts';
import { dealIsOffered, deliver } from '../../game/economy/deliveries.ts';
import { distil } from '../../game/economy/distillation.ts';
import { drawLuck } from '../../game/economy/luck.ts';
import { releaseModels } from '../../game/economy/release.ts';
import { setRentalPrice } from '../../game/economy/rental.ts';
import { enterpriseValue } from '../../game/economy/scores.ts';
import { serve } from '../../game/economy/service.ts';
import { applyShock } from '../../game/economy/shock.ts';
import { firmOf, type World } from '../../game/economy/state.ts';
import { play } from '../../scripts/facts/course.ts';
import { bench } from './world.ts';

/** Limits, windows and ends of the mechanisms: what ordinary games, and the reference trace, seldom or never reach. */

describe('release', () => {
  it('raises everybody’s service to the open frontier, whoever publishes', () => {
    const { world, model, firm } = bench();
    for (const each of world.firms) each.decision = { ...each.decision, release: 'hold' };
    firm('chipCloud').newest = 60;
    firm('chipCloud').decision = { ...firm('chipCloud').decision, release: 'open' };
    releaseModels(world, model);
    expect(world.openQuality).toBe(60);
    expect(firm('chipCloud').published).toBe(60);
    for (const each of world.firms) {
      expect(each.cloud.quality).toBe(60);
      expect(each.products.quality).toBe(60);
    }
  });

  it('into products leaves the external model; by api moves both', () => {
    const { world, model, firm } = bench();
    const before = firm('lab').cloud.quality;
    Object.assign(firm('lab'), { newest: 50, decision: { ...firm('lab').decision, release: 'products' } });
    Object.assign(firm('rivalLab'), { newest: 51, decision: { ...firm('rivalLab').decision, release: 'api' } });
    releaseModels(world, model);
    expect([firm('lab').cloud.quality, firm('lab').products.quality]).toEqual([before, 50]);
    expect([firm('rivalLab').cloud.quality, firm('rivalLab').products.quality]).toEqual([51, 51]);
  });

  it('counts closed lines too in the best model served', () => {
    const { world, model, firm } = bench();
    for (const each of world.firms) each.decision = { ...each.decision, release: 'hold' };
    expect(firm('ads').cloud.open).toBe(false);
    firm('ads').cloud.quality = 99;
    releaseModels(world, model);
    expect(world.bestServed).toBe(99);
  });

  it('opens a closed cloud once, for 6000, which is not profit', () => {
    const { world, model, firm } = bench();
    const ads = firm('ads');
    const before = { cash: ads.cash, discounted: ads.discountedCash };
    world.t = 4;
    ads.decision = { ...ads.decision, cloud: 10 };
    releaseModels(world, model);
    expect(ads.cloud.open).toBe(true);
    expect(ads.entryPayment).toBe(6000);
    expect(ads.cash).toBe(before.cash - 6000);
    expect(ads.discountedCash).toBeCloseTo(before.discounted - 6000 * Math.pow(0.97, 4), 9);
    releaseModels(world, model);
    expect(ads.entryPayment).toBe(0);
  });
});

describe('the pull of owning the open frontier', () => {
  it.each([
    [30, true],
    [29.5, true],
    [29, false],
    [0, false],
  ])('published %d of an open frontier of 30: adds 0.3 to compute alone: %s', (published, pulls) => {
    const premiums = (of: number) => {
      const { world, model, firm } = bench();
      world.openQuality = 30;
      firm('hyperscaler').published = of;
      firm('lab').published = of;
      chooseProviders(world, model);
      return [firm('hyperscaler').cloud.pricePremium, firm('lab').cloud.pricePremium] as const;
    };
    const [compute, developers] = premiums(published);
    const [plainCompute, plainDevelopers] = premiums(0);
    expect(compute / plainCompute).toBeCloseTo(pulls ? Math.exp(0.3 / 2.6) : 1, 12);
    expect(developers).toBe(plainDevelopers);
  });
});

describe('the chip deal', () => {
  const accepting = { lab: () => ({ deal: 'accept' as const }), chipCloud: () => ({ deal: 'accept' as const }) };

  it('is on offer in quarters 3 to 6 while none runs', () => {
    const { world, model } = bench();
    const offered = [0, 1, 2, 3, 4, 5, 6].filter((t) => {
      world.t = t;
      return dealIsOffered(world, model);
    });
    expect(offered).toEqual([2, 3, 4, 5]);
    Object.assign(world, { t: 3, chipDeal: { kGPU: 300, quartersLeft: 7, price: 5 } });
    expect(dealIsOffered(world, model)).toBe(false);
    // It ends as the coming quarter begins, so another may follow at once.
    world.chipDeal.quartersLeft = 1;
    expect(dealIsOffered(world, model)).toBe(true);
  });

  it('lasts twenty quarters at one price, the last as the first, and then ends', () => {
    const { model } = bench();
    const { worlds } = play(model, accepting, 0, 26);
    const lent = worlds.slice(1).map((world) => world.chipDeal.kGPU);
    expect(lent.slice(0, 2)).toEqual([0, 0]);
    expect(lent.slice(2, 22)).toEqual(Array.from({ length: 20 }, () => 300));
    expect(lent.slice(22)).toEqual([0, 0, 0, 0]);
    const [first, last, after] = [worlds[3]!, worlds[22]!, worlds[23]!];
    expect(first.chipDeal.price).toBeCloseTo(0.85 * worlds[2]!.rentalPrice, 12);
    expect(last.chipDeal).toEqual({ ...first.chipDeal, quartersLeft: 1 });
    expect(firmOf(last, 'lab').usable).toBe(firmOf(last, 'lab').fleet + 300);
    expect(firmOf(last, 'chipCloud').usable).toBe(firmOf(last, 'chipCloud').fleet - 300);
    expect(firmOf(last, 'lab').dealRent).toBeCloseTo(300 * first.chipDeal.price, 9);
    for (const id of ['lab', 'chipCloud'] as const) {
      expect(firmOf(after, id).usable).toBe(firmOf(after, id).fleet);
      expect(firmOf(after, id).dealRent).toBe(0);
    }
  });

  it('sends the seller replacements once, and charges them', () => {
    const { model } = bench();
    const { worlds } = play(model, accepting, 0, 5);
    expect(worlds.slice(1).map((world) => firmOf(world, 'chipCloud').replacement)).toEqual([0, 0, 300, 0, 0]);
    const seller = firmOf(worlds[3]!, 'chipCloud');
    expect(seller.pipeline[2]).toBe(seller.ordered + 300);
  });

  it('never begins on one signature', () => {
    const { model } = bench();
    const { worlds } = play(model, { ...accepting, chipCloud: () => ({ deal: 'decline' }) }, 0, 8);
    for (const world of worlds) expect(world.chipDeal.kGPU).toBe(0);
  });

  it('never lends more than the seller has left', () => {
    const { world, model, firm } = bench();
    Object.assign(world, { t: 9, chipDeal: { kGPU: 300, quartersLeft: 5, price: 5 } });
    Object.assign(firm('chipCloud'), { fleet: 100, pipeline: [0, 0, 0] });
    deliver(world, model);
    expect(firm('chipCloud').usable).toBe(0);
    expect(firm('lab').usable).toBeCloseTo(firm('lab').fleet + 96, 9);
  });
});

describe('the rental price', () => {
  function rentAt(demand: number, supply: number): World {
    const { world, model } = bench();
    Object.assign(world, {
      rentalPrice: 4,
      anchor: 4,
      independentSupply: supply,
      leasedOrders: 0,
      distillationPull: 0,
    });
    Object.assign(world, { hostingDemand: 0, demand: { ...world.demand, compute: demand } });
    for (const each of world.firms) Object.assign(each.cloud, { open: false });
    setRentalPrice(world, model);
    return world;
  }

  it.each([
    // Price 4 and anchor 4: the price moves to 4 * scarcity^0.65, scarcity held within 0.4 and 2.5.
    [1000, 1000, 4],
    [2000, 1000, 6.2767],
    [2500, 1000, 7.2566],
    [1e6, 1000, 7.2566],
    [400, 1000, 2.2049],
    [0, 1000, 2.2049],
  ])('at a demand of %d and a supply of %d is %d', (demand, supply, wanted) => {
    expect(rentAt(demand, supply).rentalPrice).toBeCloseTo(wanted, 3);
  });

  it('draws independents in by at most 20% a quarter, and out by at most 5%', () => {
    // 1000 * (1 + .075 * (1 - 1000/5750) + .15 * (1.81414 - 1.25)): within its bounds.
    expect(rentAt(1e6, 1000).independentSupply).toBeCloseTo(1146.57, 1);
    expect(rentAt(0, 20000).independentSupply).toBeCloseTo(20000 * 0.95, 9);
    const { world, model } = bench((made) => (made.parameters.rental.independentResponse = 5));
    Object.assign(world, { rentalPrice: 40, independentSupply: 100 });
    setRentalPrice(world, model);
    expect(world.independentSupply).toBeCloseTo(120, 9);
  });

  it('counts distillers less in export controls, and orders of tenants', () => {
    const before = bench();
    const after = bench();
    Object.assign(before.world, { distillationPull: 10, exportFactor: 1, leasedOrders: 0 });
    Object.assign(after.world, { distillationPull: 10, exportFactor: 0.6, leasedOrders: 50 });
    setRentalPrice(before.world, before.model);
    setRentalPrice(after.world, after.model);
    expect(after.world.rentalDemand - before.world.rentalDemand).toBeCloseTo(50 - 22 * 10 * 0.4, 9);
  });
});

describe('service', () => {
  it('trust falls by half of the way, returns by a fifth, never below 0.1', () => {
    const { world, model, firm } = bench();
    const { cloud, products } = firm('lab');
    Object.assign(cloud, { customers: 1e9, reputation: 0.12 });
    Object.assign(products, { customers: 0, reputation: 0.5 });
    serve(world, model, null);
    expect(cloud.serviceLevel).toBeLessThan(0.001);
    expect(cloud.reputation).toBe(0.1);
    // Nobody to serve: all are served.
    expect(products.serviceLevel).toBe(1);
    expect(products.reputation).toBeCloseTo(0.6, 12);
  });

  it('without GPUs serves nobody and does not divide by zero', () => {
    const { world, model, firm } = bench();
    firm('lab').decision = { ...firm('lab').decision, cloud: 0, products: 0, research: 100 };
    serve(world, model, null);
    expect(firm('lab').cloud.serviceLevel).toBe(0);
    expect(firm('lab').cloud.idle).toBe(0);
    expect(firm('lab').effectiveResearch).toBeCloseTo(firm('lab').usable, 9);
  });

  it('rents out what idles where compute is sold, and lets it do research elsewhere', () => {
    const { world, model, firm } = bench();
    for (const id of ['hyperscaler', 'lab'] as const) {
      Object.assign(firm(id).cloud, { customers: 0 });
      Object.assign(firm(id).products, { customers: 0 });
    }
    serve(world, model, null);
    const owner = firm('hyperscaler');
    const lab = firm('lab');
    expect(owner.rentedOut).toBeCloseTo(owner.cloud.gpus + owner.products.gpus, 9);
    expect(owner.effectiveResearch).toBeCloseTo((owner.usable * owner.decision.research) / 100, 9);
    expect(lab.rentedOut).toBe(0);
    const idle = lab.cloud.gpus + lab.products.gpus;
    expect(lab.effectiveResearch).toBeCloseTo((lab.usable * lab.decision.research) / 100 + 0.6 * idle, 9);
  });

  it('a gift goes to its firm and use alone', () => {
    const plain = bench();
    const given = bench();
    serve(plain.world, plain.model, null);
    serve(given.world, given.model, { firm: 'lab', use: 'products', kGPU: 7 });
    expect(given.firm('lab').products.gpus).toBeCloseTo(plain.firm('lab').products.gpus + 7, 9);
    expect(given.firm('lab').cloud.gpus).toBe(plain.firm('lab').cloud.gpus);
    expect(given.firm('rivalLab').products.gpus).toBe(plain.firm('rivalLab').products.gpus);
  });
});

describe('distillation', () => {
  it('learns from the widest door: api 1, products .5, preview .1, safeguards e^-2.2s', () => {
    const { world, model, firm } = bench();
    Object.assign(world, { openQuality: 30, distillers: { fast: 30, middle: 30, slow: 30 }, exportFactor: 1 });
    for (const each of world.firms) {
      Object.assign(each, { newest: 30, release: 'hold', decision: { ...each.decision, safeguards: 0 } });
      each.cloud.quality = 30;
      each.products.quality = 30;
    }
    // Ads without a cloud: only its products are exposed, and only by half.
    firm('ads').cloud.quality = 50;
    firm('ads').products.quality = 34;
    distil(world, model);
    expect(firm('ads').copied.fast).toBeCloseTo(0.39 * 2, 9);
    expect(world.distillers.fast).toBeCloseTo(30 + 1.1 + 0.78, 9);
    expect(world.distillers.slow).toBeCloseTo(30 + 0.75 + 0.45 * 0.78, 9);
    expect(world.distillationPull).toBeCloseTo(2 * (1 + 0.7 + 0.45), 9);
    expect(world.openQuality).toBeCloseTo(31.88, 9);

    Object.assign(world, { distillers: { fast: 30, middle: 30, slow: 30 }, openQuality: 30 });
    firm('ads').products.quality = 30;
    Object.assign(firm('lab'), {
      newest: 40,
      release: 'preview',
      decision: { ...firm('lab').decision, safeguards: 50 },
    });
    distil(world, model);
    expect(firm('lab').copied.fast).toBeCloseTo(0.39 * 1 * Math.exp(-1.1), 9);
  });

  it('copies half of the gap to what is open, and learns nothing from nobody', () => {
    const { world, model } = bench();
    Object.assign(world, { openQuality: 90, distillers: { fast: 90, middle: 80, slow: 60 } });
    distil(world, model);
    expect(world.distillers.middle).toBeCloseTo(80 + 0.92 + 5, 9);
    expect(world.distillers.slow).toBeCloseTo(60 + 0.75 + 15, 9);
    expect(world.distillationPull).toBe(0);
    for (const firm of world.firms) {
      expect(firm.copied.fast).toBe(0);
      expect(firm.newest).toBeGreaterThanOrEqual(world.openQuality);
    }
  });
});

describe('shocks', () => {
  it('shortages last two quarters and export controls three, this one included', () => {
    const { world, model } = bench();
    const run = (shock: 'none' | 'chipShortage' | 'exportControls') => {
      applyShock(world, model, shock);
      return [world.short, world.exportFactor] as const;
    };
    expect([run('chipShortage'), run('none'), run('none')].map(([short]) => short)).toEqual([true, true, false]);
    expect([run('exportControls'), run('none'), run('none'), run('none')].map(([, factor]) => factor)).toEqual([
      0.6, 0.6, 0.6, 1,
    ]);
  });

  it.each([
    ['boom', (world: World) => world.marketSize.business, 1.08],
    ['boom', (world: World) => world.marketSize.consumers, 1],
    ['slump', (world: World) => world.marketSize.developers, 0.93],
    ['rentalGlut', (world: World) => world.independentSupply, 1.1],
    ['consumerFad', (world: World) => world.marketSize.consumers, 1.08],
  ] as const)('%s multiplies', (shock, read, factor) => {
    const { world, model } = bench();
    const before = read(world);
    applyShock(world, model, shock);
    expect(read(world) / before).toBeCloseTo(factor, 12);
  });

  it.each([
    ['openBreakthrough', (world: World) => world.distillers.fast, 1],
    ['openBreakthrough', (world: World) => world.distillers.middle, 0.7],
    ['openBreakthrough', (world: World) => world.distillers.slow, 0],
    ['efficiencyJump', (world: World) => world.efficiencyFrontier, 1.2],
  ] as const)('%s adds', (shock, read, months) => {
    const { world, model } = bench();
    const before = read(world);
    applyShock(world, model, shock);
    expect(read(world) - before).toBeCloseTo(months, 12);
  });

  it('are looked up in cumulative chances, and what chances leave is none', () => {
    const { model } = bench((made) => {
      for (const row of Object.values(made.parameters.shocks)) row.chance = 0;
      made.parameters.shocks.boom.chance = 0.5;
    });
    const drawn = drawLuck(1, 1000, model.parameters).map((draw) => draw.shock);
    expect(new Set(drawn)).toEqual(new Set(['none', 'boom']));
  });
});

describe('enterprise value', () => {
  const lonely = () => {
    const made = bench();
    Object.assign(made.world, { t: 0, openQuality: 30 });
    for (const each of made.world.firms) {
      Object.assign(each, { newest: 30, discountedCash: 100, pipeline: [0, 0, 0], coreSmoothed: 0 });
      each.cloud.smoothed = 0;
      each.products.smoothed = 0;
    }
    return made;
  };

  it('adds a multiple of what each line brings, and nothing for what it loses', () => {
    const { world, model, firm } = lonely();
    firm('hyperscaler').cloud.smoothed = 10;
    firm('hyperscaler').products.smoothed = -1000;
    expect(enterpriseValue(firm('hyperscaler'), world, model)).toBeCloseTo(100 + 4 * 6.5 * 10, 9);
    firm('ads').coreSmoothed = 5;
    expect(enterpriseValue(firm('ads'), world, model)).toBeCloseTo(100 + 4 * 8 * 5, 9);
    firm('ads').coreSmoothed = -5;
    expect(enterpriseValue(firm('ads'), world, model)).toBe(100);
  });

  it('counts chips on order at cost for owners', () => {
    const { world, model, firm } = lonely();
    firm('hyperscaler').pipeline = [1, 2, 3];
    firm('lab').pipeline = [1, 2, 0];
    expect(enterpriseValue(firm('hyperscaler'), world, model)).toBeCloseTo(100 + 6 * 36, 9);
    expect(enterpriseValue(firm('lab'), world, model)).toBe(100);
  });

  it.each([
    [0, 1],
    [10, 1.2],
    [1e9, 1.4],
    [-2, 0.92],
    [-100, 0.7],
  ])('a lead of %d months multiplies products and developers by %d', (months, factor) => {
    const { world, model, firm } = lonely();
    firm('lab').newest = 30 + months;
    firm('lab').cloud.smoothed = 10;
    expect(enterpriseValue(firm('lab'), world, model)).toBeCloseTo(100 + 4 * 7 * factor * 10, 4);
    // A cloud of rented chips is worth the same with any model.
    firm('hyperscaler').newest = 30 + months;
    firm('hyperscaler').cloud.smoothed = 10;
    expect(enterpriseValue(firm('hyperscaler'), world, model)).toBeCloseTo(100 + 4 * 6.5 * 10, 9);
  });

  it('the factor for lead is held below 1.5, if a script makes it steeper', () => {
    const { world, model, firm } = lonely();
    model.parameters.value.leadFactor = 0.2;
    Object.assign(firm('lab'), { newest: 130 });
    firm('lab').cloud.smoothed = 10;
    expect(enterpriseValue(firm('lab'), world, model)).toBeCloseTo(100 + 4 * 7 * 1.5 * 10, 9);
  });
});

describe('a quarter of history', () => {
  it('takes its contribution whole, later ones a part of the way', () => {
    const { model } = bench();
    const { worlds } = play(model, {}, 0, 1);
    const [before, after] = [firmOf(worlds[0]!, 'lab').cloud, firmOf(worlds[1]!, 'lab').cloud];
    expect(after.smoothed).toBeCloseTo(before.smoothed + 0.4 * (after.contribution - before.smoothed), 9);
  });
});
