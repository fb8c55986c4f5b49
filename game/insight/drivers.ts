import type { Decision, Move } from '../economy/decision.ts';
import type { QuarterLuck } from '../economy/luck.ts';
import { FIRM_IDS, type FirmId } from '../economy/names.ts';
import type { Moves } from '../economy/quarter.ts';
import { firmOf, type Firm, type Model, type World } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';
import { movedByCopying } from './copying.ts';
import { LEVERS, type Lever } from './levers.ts';
import { withoutCopying, withoutDemandGrowth, withoutOpenLearning } from './stillModel.ts';

/** All that one quarter is made of. */
export interface QuarterInputs {
  world: World;
  model: Model;
  moves: Moves;
  luck: QuarterLuck;
}

export type DriverGroup = 'carriedOver' | 'decisions' | 'rivals' | 'luck' | 'course';
export type DriverId =
  | 'carriedOver'
  | 'price'
  | 'release'
  | 'allocation'
  | 'safeguards'
  | 'order'
  | 'deal'
  | `rivals.${FirmId}`
  | 'shock'
  | 'research'
  | 'capacity'
  | 'demand'
  | 'distillation'
  | 'openModels'
  | 'service';

/** Something new in a quarter, and the quarter without it. */
export interface Driver {
  id: DriverId;
  group: DriverGroup;
  /** The same inputs with this undone; the very same object where there is nothing to undo. */
  undo: (inputs: QuarterInputs) => QuarterInputs;
}

/** The quarter that is explained, and from whose side. */
export interface Setting {
  engine: Engine;
  firm: FirmId;
  inputs: QuarterInputs;
  /** The world one quarter before that of `inputs`; null where that was before the game. */
  earlier: World | null;
}

const OWN: Readonly<Partial<Record<DriverId, readonly Lever[]>>> = {
  price: ['price'],
  release: ['release'],
  allocation: ['cloud', 'products', 'research'],
  safeguards: ['safeguards'],
  order: ['order'],
};

/** Every driver there is for a firm, in the order of reading; most quarters lack some. docs/decisions/0014 says why these. */
export function driversOf(setting: Setting): Driver[] {
  const { firm } = setting;
  const levers = Object.entries(OWN) as [DriverId, readonly Lever[]][];
  return [
    ...levers.map(([id, names]) => ({ id, group: 'decisions', undo: carryOver(setting, firm, names) }) as const),
    { id: 'deal', group: 'decisions', undo: withoutDeal(setting) },
    ...FIRM_IDS.filter((id) => id !== firm).map(
      (id) => ({ id: `rivals.${id}`, group: 'rivals', undo: carryOver(setting, id, LEVERS) }) as const,
    ),
    { id: 'shock', group: 'luck', undo: withoutShock },
    { id: 'research', group: 'luck', undo: withoutIdeas },
    { id: 'capacity', group: 'course', undo: withFleetAsItWas(setting) },
    { id: 'demand', group: 'course', undo: (inputs) => ({ ...inputs, model: withoutDemandGrowth(inputs.model) }) },
    { id: 'distillation', group: 'course', undo: withNothingCopied(setting) },
    { id: 'openModels', group: 'course', undo: withNothingLearned(setting) },
    { id: 'service', group: 'course', undo: withTrustAsItWas(setting) },
  ];
}

/** Some levers of one firm as they carry over. */
function carryOver({ engine, inputs }: Setting, id: FirmId, levers: readonly Lever[]): Driver['undo'] {
  const { world, model } = inputs;
  const carried = engine.carriedOver(firmOf(world, id), world, model);
  const decided = inputs.moves[id];
  if (levers.every((lever) => decided[lever] === carried[lever])) return (same) => same;
  return (other) => withMove(other, id, Object.fromEntries(levers.map((lever) => [lever, carried[lever]])));
}

/** The chip deal does not begin; one that runs, runs on. */
function withoutDeal({ engine, firm, inputs }: Setting): Driver['undo'] {
  const { world, model, moves } = inputs;
  const offered = engine.limitsFor(firmOf(world, firm), world, model).dealOffered;
  if (!offered || moves[firm].deal !== 'accept') return (same) => same;
  return (other) => withMove(other, firm, { deal: 'decline' });
}

function withMove(inputs: QuarterInputs, id: FirmId, levers: Partial<Decision>): QuarterInputs {
  const move: Move = { ...inputs.moves[id], ...levers };
  return { ...inputs, moves: { ...inputs.moves, [id]: move } };
}

function withoutShock(inputs: QuarterInputs): QuarterInputs {
  return inputs.luck.shock === 'none' ? inputs : { ...inputs, luck: { ...inputs.luck, shock: 'none' } };
}

/** Every firm's research draw is the mean one. */
function withoutIdeas(inputs: QuarterInputs): QuarterInputs {
  const { luck } = inputs;
  if (FIRM_IDS.every((id) => luck.research[id] === 0)) return inputs;
  const research = { ...luck.research };
  for (const id of FIRM_IDS) research[id] = 0;
  return { ...inputs, luck: { ...luck, research } };
}

/** As many chips arrive as retire. */
function withFleetAsItWas({ firm }: Setting): Driver['undo'] {
  return (inputs) => {
    const { fleet, pipeline } = firmOf(inputs.world, firm);
    const retiring = inputs.model.parameters.chips.retirement * fleet;
    if (pipeline[0] === retiring) return inputs;
    return withFirm(inputs, firm, { pipeline: [retiring, pipeline[1], pipeline[2]] });
  };
}

/** What buyers compare with lacks what was copied from firms last quarter, and nothing is copied in this one. */
function withNothingCopied({ earlier, inputs: { world } }: Setting): Driver['undo'] {
  const copied = earlier ? movedByCopying(earlier, world) : 0;
  return (inputs) => withOpenQualityLower(inputs, copied, withoutCopying(inputs.model));
}

/** What buyers compare with lacks what else moved it last quarter, and open labs learn nothing by themselves in this one. */
function withNothingLearned({ earlier, inputs: { world } }: Setting): Driver['undo'] {
  const learned = earlier ? world.openQuality - earlier.openQuality - movedByCopying(earlier, world) : 0;
  return (inputs) => withOpenQualityLower(inputs, learned, withoutOpenLearning(inputs.model));
}

function withOpenQualityLower(inputs: QuarterInputs, months: number, model: Model): QuarterInputs {
  const { world } = inputs;
  return { ...inputs, model, world: { ...world, openQuality: world.openQuality - months } };
}

/** Buyers remember and left as they did a quarter earlier. */
function withTrustAsItWas({ earlier, firm }: Setting): Driver['undo'] {
  if (!earlier) return (same) => same;
  const then = firmOf(earlier, firm);
  return (inputs) => {
    const now = firmOf(inputs.world, firm);
    const line = (id: 'cloud' | 'products') => {
      const { reputation, serviceLevel } = then[id];
      return { ...now[id], reputation, serviceLevel };
    };
    return withFirm(inputs, firm, { cloud: line('cloud'), products: line('products') });
  };
}

/** Shares what is not changed: a quarter leaves the world it is given as it was. */
function withFirm(inputs: QuarterInputs, id: FirmId, change: Partial<Firm>): QuarterInputs {
  const firms = inputs.world.firms.map((firm) => (firm.id === id ? { ...firm, ...change } : firm));
  return { ...inputs, world: { ...inputs.world, firms } };
}
