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

  for (const id of DISTILLER_IDS) {
    const quality = world.distillers[id];
    const appetite = distillation.appetite[id] * distillation.hunger;
    const exposures = world.firms.map((firm) => exposure(firm, quality, model));
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

/** Months by which the firm's most exposed door stands above a distiller, after safeguards. */
function exposure(firm: Firm, quality: number, model: Model): number {
  const { exposure: weight, safeguardCut } = model.parameters.distillation;
  let months = weight.products * (firm.products.quality - quality);
  if (firm.cloud.open) months = Math.max(months, weight.api * (firm.cloud.quality - quality));
  if (firm.release === 'preview') months = Math.max(months, weight.preview * (firm.newest - quality));
  return pos(months) * exp((-safeguardCut * firm.decision.safeguards) / 100);
}
