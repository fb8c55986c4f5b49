import { describe, expect, it } from 'vitest';
import { carriedOver, limitsFor } from '../../game/economy/limits.ts';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { finalScores, quarterLabel, reportQuarter } from '../../game/economy/report.ts';
import { distillationShare } from '../../game/economy/scores.ts';
import { firmOf, meanFleet } from '../../game/economy/state.ts';
import { stateHash } from '../../game/economy/stateHash.ts';
import { PLAN_NAMES, PLANS } from '../../game/firms/plans.ts';
import { rulePlan } from '../../game/firms/rule.ts';
import { lastWorld, modelWith, play } from '../../scripts/facts/course.ts';
import { TRIVIAL } from '../../scripts/facts/bestPlans.ts';
import { bench } from './world.ts';

/** What leaves the economy: reports, limits of decisions, named plans. */
const course = play(modelWith(), {}, 5);

describe('the report of a quarter', () => {
  const report = reportQuarter(course.worlds[3]!, course.model);

  it('tells the quarter played, its label and the state’s hash', () => {
    expect(report).toMatchObject({ quarter: 3, label: '2026 Q4', hash: stateHash(course.worlds[3]!) });
  });

  it('shows every firm with sums that add up, and no lever of the rule’s own', () => {
    for (const id of FIRM_IDS) {
      const { revenue, gpus, decision, leadMonths, quality } = report.firms[id];
      const firm = firmOf(course.worlds[3]!, id);
      expect(revenue.total).toBe(revenue.cloud + revenue.products + revenue.core);
      expect(gpus.cloud + gpus.products + gpus.research).toBeCloseTo(firm.usable, 8);
      expect(leadMonths).toBe(quality.newest - report.market.openQuality);
      expect(decision).not.toHaveProperty('priceTarget');
      expect(decision.cloud).toBe(course.moves[2]![id].cloud);
    }
  });

  it('gives the rent in dollars an hour, too', () => {
    expect(report.market.rentalPricePerHour * 2.19).toBeCloseTo(report.market.rentalPrice, 12);
    expect(report.market.openLagMonths).toBe(report.market.frontierQuality - report.market.openQuality);
  });

  it('has no cloud growth for a firm without a cloud a year ago', () => {
    expect(report.firms.ads.cloudGrowth).toBeNull();
    expect(report.firms.hyperscaler.cloudGrowth).toBeGreaterThan(0);
  });

  it.each([
    [1, '2026 Q2'],
    [3, '2026 Q4'],
    [4, '2027 Q1'],
    [0, '2026 Q1'],
    [-1, '2025 Q4'],
    [16, '2030 Q1'],
  ])('quarter %d is %s', (quarter, label) => expect(quarterLabel(quarter)).toBe(label));
});

describe('scores at the end', () => {
  it('are those of every firm', () => {
    const scores = finalScores(lastWorld(course), course.model);
    expect(Object.keys(scores)).toEqual([...FIRM_IDS]);
    expect(scores.lab.pricingPower).toBeGreaterThan(0.5);
    const shares = FIRM_IDS.map((id) => scores[id].distillationShare);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1);
  });

  it('share what leaked: months over the fast distiller’s own 1.1 a quarter and everybody’s leaks', () => {
    const { world, model, firm } = bench();
    for (const each of world.firms) each.leakedMonths = 0;
    world.t = 0;
    expect(distillationShare(firm('lab'), world, model)).toBe(0);
    world.t = 10;
    firm('lab').leakedMonths = 6;
    firm('rivalLab').leakedMonths = 3;
    expect(distillationShare(firm('lab'), world, model)).toBeCloseTo(6 / (11 + 9), 12);
  });
});

describe('limits of a decision', () => {
  it('are the contract’s', () => {
    const { world, model, firm } = bench();
    const order = { low: 0, high: Math.floor(0.4 * meanFleet(world)) };
    expect(limitsFor(firm('lab'), world, model)).toEqual({
      price: { low: 10, high: 80 },
      safeguards: { low: 0, high: 100 },
      order,
      dealOffered: false,
    });
    expect(limitsFor(firm('ads'), world, model).price).toEqual({ low: 9, high: 30 });
    world.t = 2;
    expect(FIRM_IDS.filter((id) => limitsFor(firm(id), world, model).dealOffered)).toEqual(['lab', 'chipCloud']);
  });

  it('carry a decision over, the model held, an order lowered to what can be built now', () => {
    const { world, model, firm } = bench();
    const lab = firm('lab');
    lab.decision = { ...lab.decision, release: 'api', order: 5000, forecast: { low: 1, high: 2 } };
    const carried = carriedOver(lab, world, model);
    expect(carried).toMatchObject({
      cloud: lab.decision.cloud,
      price: lab.decision.price,
      release: 'hold',
      forecast: null,
    });
    expect(carried.order).toBe(limitsFor(lab, world, model).order.high);
  });
});

describe('named plans', () => {
  it('are the contract’s', () => {
    expect([...PLAN_NAMES]).toEqual(['rule', ...Object.keys(TRIVIAL)]);
  });

  it.each(Object.entries(TRIVIAL))('%s fixes its levers and leaves the rest to the rule', (name, levers) => {
    const { world, model, firm } = bench();
    const wanted = { ...rulePlan(firm('lab'), world, model), ...levers };
    expect(PLANS[name as keyof typeof TRIVIAL](firm('lab'), world, model)).toEqual(wanted);
  });
});
