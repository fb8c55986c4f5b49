/**
 * From figures to things that can be counted. Everything here is shared by all halls and roads of a picture,
 * so that two of them can be compared by eye; when a unit has to grow, the scale line under the picture says so.
 */
import { text } from '../text/text.ts';
import type { CampusView, DistillerId, HallId, LineId } from './view.ts';

/** One gull stands for this many months copied. */
export const MONTHS_PER_GULL = 0.05;
/** Most racks, houses, stripes and hoardings a picture can hold before its unit grows. */
const MOST_RACKS = 320;
const MOST_HOUSES = 32;
const MOST_STRIPES = 12;
const MOST_BOARDS = 12;

const hallIds: readonly HallId[] = ['cloud', 'products', 'research'];
const lineIds: readonly LineId[] = ['cloud', 'products'];

/** First unit of 1, 2, 5, 10, 20, ... times `base` for which `amount` makes at most `most` things. */
function niceUnit(amount: number, most: number, base: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) {
      const unit = base * power * step;
      if (amount / unit <= most) return unit;
    }
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const fleetOf = (view: CampusView): number => sum(hallIds.map((id) => view.halls[id].gpus));

/** kGPU per rack: 10 until the fleet no longer fits, then 20, 50, ... */
export const rackUnit = (view: CampusView): number => niceUnit(fleetOf(view), MOST_RACKS, 10);

/** Units of service per house. */
export const houseUnit = (view: CampusView): number =>
  niceUnit(Math.max(...lineIds.map((id) => view.roads[id].customers)), MOST_HOUSES, 10);

/** Dollars an hour per stripe, where the longest shadow is that of `longest` dollars. */
export const stripeFor = (longest: number): number => niceUnit(longest, MOST_STRIPES, 1);

/** Dollars an hour per stripe of shadow. */
export const stripeUnit = (view: CampusView): number =>
  stripeFor(Math.max(...hallIds.map((id) => view.halls[id].shadow ?? 0)));

/**
 * Whole things for several amounts whose counts add up to the rounded total (largest remainder), so that moving
 * GPUs between halls never makes a rack out of nothing.
 */
export function share(amounts: readonly number[], unit: number): number[] {
  const exact = amounts.map((amount) => Math.max(0, amount) / unit);
  const counts = exact.map(Math.floor);
  let left = Math.round(sum(exact)) - sum(counts);
  const order = exact.map((_, i) => i).sort((a, b) => exact[b]! - counts[b]! - (exact[a]! - counts[a]!) || a - b);
  for (const i of order) {
    if (left <= 0) break;
    counts[i]!++;
    left--;
  }
  return counts;
}

/** Racks per hall, by the plan or last quarter. */
export function racksOf(view: CampusView, when: 'now' | 'before', unit = rackUnit(view)): Record<HallId, number> {
  const amounts = hallIds.map((id) => (when === 'now' ? view.halls[id].gpus : view.halls[id].gpusBefore));
  const [cloud, products, research] = share(amounts, unit);
  return { cloud: cloud!, products: products!, research: research! };
}

/** Figures in a queue: one per percent of calls. */
export const figuresOf = (view: CampusView, line: LineId): number =>
  Math.round(Math.min(100, Math.max(0, view.roads[line].waiting)));

/** Houses of a segment; anybody at all is at least one house. */
export function housesOf(view: CampusView, line: LineId): number {
  const { customers } = view.roads[line];
  return customers <= 0 ? 0 : Math.max(1, Math.round(customers / houseUnit(view)));
}

export const gullsOf = (view: CampusView, distiller: DistillerId): number =>
  Math.round(Math.max(0, view.distillers[distiller]) / MONTHS_PER_GULL);

/** Racks aboard a ship, in the same unit as the racks on the floor. */
export const aboard = (view: CampusView, gpus: number): number =>
  gpus <= 0 ? 0 : Math.max(1, Math.round(gpus / rackUnit(view)));

/** $ billion of ad revenue a quarter per hoarding. */
export const boardUnit = (view: CampusView): number => niceUnit(Math.max(0, view.adsCore ?? 0), MOST_BOARDS, 2);

export const boardsOf = (view: CampusView): number =>
  view.adsCore === null ? 0 : Math.round(Math.max(0, view.adsCore) / boardUnit(view));

/** Closest that tokens travel, in cells of road. */
const TOKEN_GAP = 1.15;

/** Tokens on a road of this many cells: closer together, the more is delivered, on one scale for both roads. */
export function tokensOf(view: CampusView, line: LineId, cells: number): number {
  const { served } = view.roads[line];
  if (served <= 0) return 0;
  const most = Math.max(...lineIds.map((id) => view.roads[id].served));
  return Math.max(1, Math.round((cells / TOKEN_GAP) * (served / most)));
}

/** The line under the picture: what one of each countable thing stands for. */
export const scaleLine = (view: CampusView): string => text.campus.scale(rackUnit(view), stripeUnit(view));
