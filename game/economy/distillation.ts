import { exp, pos } from '../numeric/math.ts';
import { DISTILLER_IDS } from './names.ts';
import type { Firm, Model, World } from './state.ts';

/**
 * Step 9. Makers of open models learn from what is exposed, mostly from the most exposed model; what they reach becomes
 * the open frontier (F6; DI-01, DI-03, DI-04). `leakedMonths` counts what the fast one copied from each firm.
 */
export function distil(world: World, model: Model): void {
  const { distillation } = model.parameters;
  const before = world.openQuality;
  world.distillationPull = 0;

  // What safeguards leave of each firm's exposure.
  const unguarded = world.firms.map((firm) => exp((-distillation.safeguardCut * firm.decision.safeguards) / 100));
  for (const id of DISTILLER_IDS) {
    const quality = world.distillers[id];
    const appetite = distillation.appetite[id] * distillation.hunger;
    const exposures = world.firms.map((firm, i) => pos(widest(firm, quality, model).months) * unguarded[i]!);
    let squares = 0;
    for (const x of exposures) squares += x * x;
    const exposed = Math.sqrt(squares);
    const rate = distillation.leak * appetite * world.exportFactor;

    world.distillers[id] = quality + distillation.own[id] + rate * exposed + distillation.copy * pos(before - quality);
    world.distillationPull += appetite * exposed;
    world.firms.forEach((firm, i) => {
      const x = exposures[i]!;
      firm.copied[id] = exposed > 0 ? (rate * x * x) / exposed : 0;
    });
  }
  for (const firm of world.firms) firm.leakedMonths += firm.copied.fast;
  for (const id of DISTILLER_IDS) world.openQuality = Math.max(world.openQuality, world.distillers[id]);
  for (const firm of world.firms) firm.newest = Math.max(firm.newest, world.openQuality);
}

/** A way by which outsiders see a firm's models. */
export type Door = 'products' | 'api' | 'preview';

/** Months by which a door stands above a distiller, before safeguards; below 0 where it stands under it, null where shut. */
function exposedBy(door: Door, firm: Firm, quality: number, model: Model): number | null {
  const { exposure: weight } = model.parameters.distillation;
  switch (door) {
    case 'products':
      return weight.products * (firm.products.quality - quality);
    case 'api':
      return firm.cloud.open ? weight.api * (firm.cloud.quality - quality) : null;
    case 'preview':
      return firm.release === 'preview' ? weight.preview * (firm.newest - quality) : null;
  }
}

/** The firm's most exposed door and the months it stands above a distiller, before safeguards. */
function widest(firm: Firm, quality: number, model: Model): { door: Door; months: number } {
  let door: Door = 'products';
  let months = exposedBy(door, firm, quality, model)!;
  for (const other of ['api', 'preview'] as const) {
    const by = exposedBy(other, firm, quality, model);
    if (by !== null && by > months) [door, months] = [other, by];
  }
  return { door, months };
}

/** The door by which a distiller of this quality learns most from a firm, or null when none stands above it. */
export function widestDoor(firm: Firm, quality: number, model: Model): Door | null {
  const { door, months } = widest(firm, quality, model);
  return months > 0 ? door : null;
}
