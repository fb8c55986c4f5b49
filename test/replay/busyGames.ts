import { limitsFor } from '../../game/economy/limits.ts';
import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { FIRM_VALUE_NAMES, PARAMETER_NAMES } from '../../game/replay/overrides.ts';
import { advance, movesFor, openGame } from '../../game/replay/play.ts';
import type { DecisionChange, GameRecord, Overrides, Seat } from '../../game/replay/record.ts';
import { SCENARIOS } from '../../game/scenarios/scenarios.ts';

/** How much a busy game says. */
export interface Busy {
  quarters: number;
  seats: readonly FirmId[];
  /** Forecasts as wide as they may be, and the largest orders. */
  widest?: boolean;
  /** Every seat played by a program with the longest name, silent once; and a parent. */
  claims?: boolean;
  /** How many parameters, and how many values of each firm, are changed to doubles that no short decimal tells. */
  overrides?: number;
}

/** A game in which every lever of every seat changes in every quarter, and every quarter is forecast. */
export function busyGame({ quarters, seats: ids, widest = false, claims = false, overrides = 0 }: Busy): GameRecord {
  const { parameters, firms } = SCENARIOS['april-2026'].model();
  const bare: GameRecord = {
    scenario: 'april-2026',
    seed: 4294967295,
    quarters,
    parameters: nudged(parameters, PARAMETER_NAMES.slice(0, overrides)),
    firms: Object.fromEntries(
      firms.map((data) => [data.id, nudged(data, FIRM_VALUE_NAMES.slice(0, overrides))] as const),
    ),
    seats: {},
  };
  const changes = new Map(ids.map((id) => [id, [] as DecisionChange[]]));
  const seats: Partial<Record<FirmId, Seat>> = {};
  for (const [id, decisions] of changes) {
    seats[id] = claims ? { by: `(${'program'.repeat(6).slice(0, 38)})`, silent: [quarters], decisions } : { decisions };
  }
  const record: GameRecord = { ...bare, seats };
  const opening = openGame(record);
  let { world } = opening;
  for (let i = 0; i < quarters - (claims ? 1 : 0); i += 1) {
    for (const [id, decisions] of changes) {
      const limits = limitsFor(firmOf(world, id), world, opening.model);
      decisions.push(busyChange(i + 5 * FIRM_IDS.indexOf(id), limits, widest));
    }
    world = advance(opening, world, movesFor(record, world, opening.model));
  }
  return claims ? { ...record, parent: { hash: '0123456789abcdef', quarter: quarters } } : record;
}

function busyChange(i: number, { price, order }: ReturnType<typeof limitsFor>, widest: boolean): DecisionChange {
  const [cloud, products] = [(i * 37) % 70, (i * 13) % 30];
  return {
    cloud,
    products,
    research: 100 - cloud - products,
    release: (['preview', 'products', 'api', 'open'] as const)[i % 4]!,
    price: price.low + ((i * 29) % (price.high - price.low)),
    safeguards: (i * 53) % 100,
    order: widest ? order.high - (i % 2) : 1 + ((i * 211) % Math.min(500, order.high)),
    deal: i % 2 === 0 ? 'accept' : 'decline',
    forecast: widest ? { low: 4000 + i, high: 10000 } : { low: (i * 17) % 60, high: 60 + ((i * 31) % 90) },
  };
}

/** Every named number a little off, so that only its eight bytes tell it. */
function nudged(tree: object, names: readonly string[]): Overrides {
  const values: Record<string, number> = {};
  for (const name of names) {
    const value = name.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], tree);
    if (typeof value === 'number' && !Number.isInteger(value)) values[name] = value * (1 - 2 ** -40);
  }
  return values;
}
