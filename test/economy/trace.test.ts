import { describe, expect, it } from 'vitest';
import type { Move } from '../../game/economy/decision.ts';
import { FIRM_IDS, type FirmId, type Release, type ShockId } from '../../game/economy/names.ts';
import { openingWorld } from '../../game/economy/opening.ts';
import { defaultParameters } from '../../game/economy/parameters.ts';
import { playQuarter } from '../../game/economy/quarter.ts';
import { enterpriseValue } from '../../game/economy/scores.ts';
import { myopicShadowPrice } from '../../game/economy/shadowPrice.ts';
import { firmOf, frontierQuality, type Firm, type Model, type World } from '../../game/economy/state.ts';
import { defaultFirms } from '../../game/firms/roles.ts';
import { rulePlan } from '../../game/firms/rule.ts';
import trace from '../reference/trace.json';

/**
 * The reference trace: three games of an independent implementation of the same equations, with their draws. Every
 * figure of every firm and quarter must agree to 1e-6 of itself (near zero: of the scale of firms and markets).
 */
const TOLERANCE = 1e-6;

const model: Model = { parameters: defaultParameters(), firms: defaultFirms() };

type Row = (number | null)[];
interface TracedQuarter {
  t: number;
  market: Row;
  decisions: Record<FirmId, [number, number, number, Release, number, number, number, 'accept' | 'decline']>;
  firms: Record<FirmId, Row>;
}
interface TracedGame {
  draws: { shock: ShockId[]; research: Record<FirmId, number[]> };
  quarters: TracedQuarter[];
}

/** The traced market field, from our state. */
function marketField(world: World, field: string): number {
  const [group, key] = field.split('.') as [string, string | undefined];
  if (group === 'distillers') return world.distillers[key as 'fast'];
  if (group === 'marketSize') return world.marketSize[key as 'business'];
  if (group === 'frontierQuality') return frontierQuality(world);
  if (group === 'openLagMonths') return frontierQuality(world) - world.openQuality;
  return world[group as 'rentalPrice'];
}

/** The traced firm field, from our state. */
function firmField(firm: Firm, world: World, field: string): number {
  const [group, key] = field.split('.') as [string, 'cloud' | 'products'];
  switch (group) {
    case 'pipeline':
      return firm.pipeline[Number(key) - 1]!;
    case 'quality':
      return { newest: firm.newest, external: firm.cloud.quality, products: firm.products.quality }[key as string]!;
    case 'customers':
    case 'computePerUnit':
    case 'serviceLevel':
    case 'reputation':
    case 'pricePremium':
      return firm[key][group];
    case 'revenue':
      return (key as string) === 'core' ? firm.coreRevenue : firm[key].revenue;
    case 'contribution':
      return (key as string) === 'core' ? firm.coreSmoothed : firm[key].smoothed;
    case 'shadowPrice':
      return myopicShadowPrice(firm, key, world, model);
    case 'cloudGrowth':
      return firm.cloudGrowth ?? 0;
    case 'enterpriseValue':
      return enterpriseValue(firm, world, model);
    default:
      return firm[group as 'fleet'];
  }
}

/** Fields that differ by more than the tolerance, as sentences. */
function differences(world: World, quarter: TracedQuarter, scales: Map<string, number>): string[] {
  const found: string[] = [];
  const compare = (where: string, field: string, ours: number, theirs: number) => {
    const scale = Math.max(Math.abs(theirs), scales.get(field) ?? 0);
    if (!(Math.abs(ours - theirs) <= TOLERANCE * scale)) {
      found.push(`t=${quarter.t} ${where} ${field}: ${ours}, reference ${theirs}`);
    }
  };
  trace.marketFields.forEach((field, i) => {
    compare('market', field, marketField(world, field), quarter.market[i] ?? 0);
  });
  for (const id of FIRM_IDS) {
    trace.firmFields.forEach((field, i) => {
      compare(id, field, firmField(firmOf(world, id), world, field), quarter.firms[id][i] ?? 0);
    });
  }
  return found;
}

/** Mean size of each field over the whole trace: the yardstick for figures near zero. */
function fieldScales(quarters: TracedQuarter[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  const add = (field: string, value: number | null | undefined) => {
    const entry = sums.get(field) ?? { sum: 0, count: 0 };
    entry.sum += Math.abs(value ?? 0);
    entry.count += 1;
    sums.set(field, entry);
  };
  for (const quarter of quarters) {
    trace.marketFields.forEach((field, i) => add(field, quarter.market[i]));
    for (const id of FIRM_IDS) trace.firmFields.forEach((field, i) => add(field, quarter.firms[id][i]));
  }
  return new Map([...sums].map(([field, { sum, count }]) => [field, sum / count]));
}

/** What each seat of the traced games does instead of the rule plan. */
function policy(game: string, id: FirmId, t: number, move: Move): Move {
  if (game !== 'openWeights') return move;
  if (id === 'ads' && t >= 3) {
    const opened = t >= 5 ? { cloud: 15, products: 52, research: 33 } : {};
    return { ...move, ...opened, release: 'open' };
  }
  if (id === 'lab') return { ...move, release: t < 2 ? 'preview' : 'api' };
  return move;
}

function decisionRow(move: Move): unknown[] {
  return trace.decisionFields.map((field) => move[field as 'cloud']);
}

describe('the reference trace', () => {
  const games = trace.games as unknown as Record<string, TracedGame>;
  const scales = fieldScales(Object.values(games).flatMap((game) => game.quarters));

  it('has the history that leads to quarter 1', () => {
    const last = (trace.history as unknown as TracedQuarter[])[1]!;
    const world = openingWorld(model);
    const reset = new Set(['discountedCash', 'leakedMonths', 'cash', 'enterpriseValue']);
    const found = differences(world, last, scales).filter(
      (line) => ![...reset].some((field) => line.includes(` ${field}:`)),
    );
    expect(found).toEqual([]);
  });

  it.each(Object.keys(games))('agrees in every figure of game %s', (name) => {
    const { draws, quarters } = games[name]!;
    let world = openingWorld(model);
    for (const quarter of quarters) {
      const moves = Object.fromEntries(
        world.firms.map((firm) => [firm.id, policy(name, firm.id, world.t, rulePlan(firm, world, model))]),
      ) as Record<FirmId, Move>;
      for (const id of FIRM_IDS) {
        expect(decisionRow(moves[id]), `${id} decides at t=${quarter.t}`).toEqual(quarter.decisions[id]);
      }
      const luck = {
        shock: draws.shock[quarter.t]!,
        research: Object.fromEntries(FIRM_IDS.map((id) => [id, draws.research[id][quarter.t]!])) as Record<
          FirmId,
          number
        >,
      };
      world = playQuarter(world, model, moves, luck);
      expect(differences(world, quarter, scales)).toEqual([]);
    }
  });
});
