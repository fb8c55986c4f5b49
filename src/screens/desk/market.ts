import type { FirmId } from '../../../game/economy/names.ts';
import { KILOHOURS_PER_QUARTER } from '../../../game/economy/report.ts';
import { firmOf, type World } from '../../../game/economy/state.ts';
import { currentWorld, type Game } from '../../store/game.ts';

export interface MarketRow {
  id: FirmId;
  /** Thousand GPUs to use in the coming quarter: arrivals and loans in, what retires out. */
  fleet: number;
  lead: number;
  /** As a multiple of the commodity price. */
  price: number;
  /** Its price is how much advertising people see. */
  sellsAds: boolean;
  /** 'unknown' until there is a year to look back on. */
  cloudGrowth: number | 'unknown' | 'no cloud';
  revenue: number;
}

/**
 * All firms after the last quarter, the player's first, and the market they meet in. Fleets are those of the coming
 * quarter, like everywhere on the desk.
 */
export function marketOf(game: Game, expected: World) {
  const { engine, role } = game;
  const world = currentWorld(game);
  const rows: MarketRow[] = world.firms.map((firm) => ({
    id: firm.id,
    fleet: firmOf(expected, firm.id).usable,
    lead: firm.newest - world.openQuality,
    price: firm.decision.price / 10,
    sellsAds: firm.data.adsCore > 0,
    cloudGrowth: firm.cloudGrowth ?? (firm.cloud.open ? 'unknown' : 'no cloud'),
    revenue: firm.revenue,
  }));
  const own = rows.filter((row) => row.id === role);
  return {
    rows: [...own, ...rows.filter((row) => row.id !== role)],
    rentalPerHour: world.rentalPrice / KILOHOURS_PER_QUARTER,
    openLag: engine.frontierQuality(world) - world.openQuality,
  };
}
