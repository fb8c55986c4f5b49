import type { FirmId } from '../../../game/economy/names.ts';
import { KILOHOURS_PER_QUARTER } from '../../../game/economy/report.ts';
import { frontierQuality, type World } from '../../../game/economy/state.ts';

export interface MarketRow {
  id: FirmId;
  fleet: number;
  lead: number;
  /** As a multiple of the commodity price. */
  price: number;
  cloudGrowth: number | null;
  revenue: number;
}

/** All firms after the last quarter, the player's first, and the market they meet in. */
export function marketOf(world: World, role: FirmId) {
  const rows: MarketRow[] = world.firms.map((firm) => ({
    id: firm.id,
    fleet: firm.fleet,
    lead: firm.newest - world.openQuality,
    price: firm.decision.price / 10,
    cloudGrowth: firm.cloudGrowth,
    revenue: firm.revenue,
  }));
  const own = rows.filter((row) => row.id === role);
  return {
    rows: [...own, ...rows.filter((row) => row.id !== role)],
    rentalPerHour: world.rentalPrice / KILOHOURS_PER_QUARTER,
    openLag: frontierQuality(world) - world.openQuality,
  };
}
