import type { FirmId, ShockId } from '../../../game/economy/names.ts';
import { firmOf, type Firm, type World } from '../../../game/economy/state.ts';
import type { Engine } from '../../../game/replay/engine.ts';
import type { Rulebook } from '../../store/game.ts';

/** A shock that lasts struck this quarter, struck where it was felt in the last one already, or goes on. */
type Stage = 'new' | 'again' | 'on';

/** What chance did to a quarter, with the figures that its sentence needs. */
export type Chance =
  /** Part by which a market grew or shrank, or supply rose. */
  | { readonly kind: 'boom' | 'slump' | 'rentalGlut' | 'consumerFad'; readonly part: number }
  /** kGPU that came, and that did not. */
  | { readonly kind: 'powerDelay'; readonly came: number; readonly late: number }
  /** Markup and missing part of orders; quarters still to come, unless it strikes again. */
  | {
      readonly kind: 'chipShortage';
      readonly stage: Stage;
      readonly markup: number;
      readonly missing: number;
      readonly quartersLeft: number;
    }
  | {
      readonly kind: 'exportControls';
      readonly stage: Stage;
      readonly slower: number;
      readonly quartersLeft: number;
    }
  | { readonly kind: 'openBreakthrough' | 'efficiencyJump'; readonly months: number };

/** The shock that struck, and what still runs from an earlier one. `before`: the world one quarter earlier. Empty: chance left the quarter alone. */
export function chancesOf(world: World, id: FirmId, { engine, opening }: Rulebook, before: World): Chance[] {
  const { shock } = world;
  const chances: Chance[] = [];
  const struck = fresh(shock, firmOf(world, id), engine.shockSizes);
  if (struck) chances.push(struck);
  if (world.short) {
    const { shortageMarkup, shortageCut } = opening.model.parameters.chips;
    chances.push({
      kind: 'chipShortage',
      stage: stageOf(shock === 'chipShortage', before.short),
      markup: shortageMarkup - 1,
      missing: 1 - shortageCut,
      quartersLeft: world.shortageQuarters,
    });
  }
  if (world.exportFactor < 1) {
    chances.push({
      kind: 'exportControls',
      stage: stageOf(shock === 'exportControls', before.exportFactor < 1),
      slower: 1 - world.exportFactor,
      quartersLeft: world.exportQuarters,
    });
  }
  return chances;
}

function stageOf(struck: boolean, felt: boolean): Stage {
  if (!struck) return 'on';
  return felt ? 'again' : 'new';
}

/** A shock that is over when its quarter is; those that last are read from the world. */
function fresh(shock: ShockId, firm: Firm, sizes: Engine['shockSizes']): Chance | null {
  switch (shock) {
    case 'none':
    case 'chipShortage':
    case 'exportControls':
      return null;
    case 'powerDelay':
      // Half of what was due came, so as much again did not.
      return { kind: shock, came: firm.arrivals, late: firm.arrivals };
    case 'openBreakthrough':
      return { kind: shock, months: sizes.openBreakthrough.fast };
    case 'efficiencyJump':
      return { kind: shock, months: sizes.efficiencyJump };
    case 'boom':
    case 'slump':
    case 'rentalGlut':
    case 'consumerFad':
      return { kind: shock, part: sizes[shock] - 1 };
  }
}
