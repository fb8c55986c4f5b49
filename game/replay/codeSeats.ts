import type { ForecastRange } from '../economy/decision.ts';
import type { Release } from '../economy/names.ts';
import type { PlanName } from '../firms/plans.ts';
import { BitsError, wordAt, type BitReader, type BitWriter } from './bits.ts';
import type { DecisionChange, Seat } from './record.ts';

/** Numbers that words have in codes. Old codes rely on them: new words go to the end, none is ever removed. */
const PLANS: readonly PlanName[] = [
  'rule',
  'equalSplit',
  'allCloud',
  'allProducts',
  'allResearch',
  'neverRelease',
  'alwaysOpen',
];
/** Without `hold`, which a decision need not say. */
const RELEASES: readonly Release[] = ['preview', 'products', 'api', 'open'];

const NO_SEAT = 0;
const DECISIONS = 1;
const FIRST_PLAN = 2;

/** Who decides, and a decided seat's changes: one for each quarter played. */
export function writeSeat(to: BitWriter, seat: Seat | undefined): void {
  if (!seat) to.whole(NO_SEAT, 0);
  else if (seat.plan !== undefined) to.whole(FIRST_PLAN + PLANS.indexOf(seat.plan), 0);
  else {
    to.whole(DECISIONS, 0);
    for (const change of seat.decisions) writeChange(to, change);
  }
}

/** Throws BitsError on what no seat says. */
export function readSeat(from: BitReader, quartersPlayed: number): Seat | null {
  const kind = from.whole(0);
  if (kind === NO_SEAT) return null;
  if (kind !== DECISIONS) return { plan: wordAt(PLANS, kind - FIRST_PLAN) };
  return { decisions: Array.from({ length: quartersPlayed }, () => readChange(from)) };
}

/** A bit for "says something", seven bits for what, then the values. */
function writeChange(to: BitWriter, change: DecisionChange): void {
  const { cloud, products, release, price, safeguards, order, deal, forecast } = change;
  const parts = [cloud, release, price, safeguards, order, deal, forecast ?? undefined];
  to.flag(parts.some((part) => part !== undefined));
  if (parts.every((part) => part === undefined)) return;
  for (const part of parts) to.flag(part !== undefined);
  if (cloud !== undefined && products !== undefined) to.bits(cloud, 7).bits(products, 7);
  if (release !== undefined) to.bits(RELEASES.indexOf(release), 2);
  if (price !== undefined) to.bits(price, 7);
  if (safeguards !== undefined) to.bits(safeguards, 7);
  if (order !== undefined) to.whole(order, 7);
  if (deal !== undefined) to.flag(deal === 'accept');
  if (forecast) to.signed(forecast.low, 5).whole(forecast.high - forecast.low, 3);
}

function readChange(from: BitReader): DecisionChange {
  if (!from.flag()) return {};
  const said = Array.from({ length: 7 }, () => from.flag());
  const [shares, release, price, safeguards, order, deal, forecast] = said;
  const change: DecisionChange = {};
  if (shares) Object.assign(change, readShares(from));
  if (release) change.release = wordAt(RELEASES, from.bits(2));
  if (price) change.price = from.bits(7);
  if (safeguards) change.safeguards = from.bits(7);
  if (order) change.order = from.whole(7);
  if (deal) change.deal = from.flag() ? 'accept' : 'decline';
  if (forecast) change.forecast = readForecast(from);
  return change;
}

function readShares(from: BitReader): { cloud: number; products: number; research: number } {
  const cloud = from.bits(7);
  const products = from.bits(7);
  if (cloud + products > 100) throw new BitsError('Shares sum to more than 100.');
  return { cloud, products, research: 100 - cloud - products };
}

function readForecast(from: BitReader): ForecastRange {
  const low = from.signed(5);
  return { low, high: low + from.whole(3) };
}
