import type { FirmId } from '../economy/names.ts';
import { firmOf, type Firm, type World } from '../economy/state.ts';

/** Firms other than `id` that sell their models to developers, by what they are. */
export function labsBeside(world: World, id: FirmId): Firm[] {
  return world.firms.filter((firm) => firm.id !== id && sellsToDevelopers(firm));
}

export function sellsToDevelopers({ data }: Firm): boolean {
  return data.segment.cloud === 'developers';
}

/** Rents out chips by the hour. */
export function rentsOutChips({ cloud }: Firm): boolean {
  return cloud.open && cloud.segment === 'compute';
}

/** Lives by advertising that AI can lift. */
export function livesByAds({ data }: Firm): boolean {
  return data.adsCore > 0;
}

/** The firm itself where it is of the kind; else the one of that kind with the largest `size`; null where there is none. */
export function firmLike(
  world: World,
  id: FirmId,
  kind: (firm: Firm) => boolean,
  size: (firm: Firm) => number,
): Firm | null {
  const own = firmOf(world, id);
  if (kind(own)) return own;
  const others = world.firms.filter(kind);
  return others.length > 0 ? others.reduce((a, b) => (size(b) > size(a) ? b : a)) : null;
}
