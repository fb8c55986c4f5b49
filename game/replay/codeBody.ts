import type { ForecastRange } from '../economy/decision.ts';
import type { FirmId, Release } from '../economy/names.ts';
import type { PlanName } from '../firms/plans.ts';
import type { ScenarioId } from '../scenarios/scenarios.ts';
import { BitsError, type BitReader, type BitWriter } from './bits.ts';
import { readOverrides, writeOverrides } from './codeOverrides.ts';
import { FIRM_VALUE_NAMES, PARAMETER_NAMES } from './overrides.ts';
import { QUARTERS_MAX, type DecisionChange, type GameRecord, type Overrides, type Seat } from './record.ts';
import { RULES_DIGITS, type Rules } from './rules.ts';

/** What a code says, in the order in which it says it (docs/replay-format.md). */
export interface CodeContent {
  rules: Rules;
  record: GameRecord;
  quartersPlayed: number;
  hashes: CodeHashes;
}

/** State hashes in hexadecimal digits. */
export interface CodeHashes {
  /** First SHORT_DIGITS of the hash after each quarter played but the last. */
  quarters: readonly string[];
  /** The whole hash after the last quarter played; of the opening when none was. */
  final: string;
}

/** How many digits of a quarter's hash a code keeps: enough to find the quarter in which two games part. */
export const SHORT_DIGITS = 4;
const FULL_DIGITS = 16;

/** Numbers that words have in codes. Old codes rely on them: new words go to the end, none is ever removed. */
const SCENARIOS: readonly ScenarioId[] = ['april-2026', 'archetypes'];
const FIRMS: readonly FirmId[] = ['hyperscaler', 'lab', 'ads', 'rivalLab', 'chipCloud'];
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

/** Writes a canonical record and its hashes. */
export function writeContent(to: BitWriter, { rules, record, quartersPlayed, hashes }: CodeContent): void {
  to.whole(rules.version, 2);
  writeHash(to, rules.hash.slice(0, RULES_DIGITS));
  to.whole(SCENARIOS.indexOf(record.scenario), 0).bits(record.seed, 32);
  to.bits(record.quarters, 6).bits(quartersPlayed, 6);
  writeOverrides(to, record.parameters);
  for (const id of FIRMS) writeOverrides(to, record.firms[id] ?? {});
  for (const id of FIRMS) writeSeat(to, record.seats[id]);
  for (const hash of hashes.quarters) writeHash(to, hash);
  writeHash(to, hashes.final);
}

/** Reads only whose rules a code was made under, which comes first. */
export function readRules(from: BitReader): Rules {
  return { version: from.whole(2), hash: readHash(from, RULES_DIGITS) };
}

/** Reads what follows the rules. Throws BitsError where the bits make no game. */
export function readGame(from: BitReader): Omit<CodeContent, 'rules'> {
  const scenario = wordAt(SCENARIOS, from.whole(0));
  const seed = from.bits(32);
  const quarters = from.bits(6);
  const quartersPlayed = from.bits(6);
  if (quarters < 1 || quarters > QUARTERS_MAX || quartersPlayed > quarters) {
    throw new BitsError(`${quartersPlayed} of ${quarters} quarters make no game.`);
  }
  const parameters = readOverrides(from, PARAMETER_NAMES);
  const firms: Partial<Record<FirmId, Overrides>> = {};
  for (const id of FIRMS) {
    const values = readOverrides(from, FIRM_VALUE_NAMES);
    if (Object.keys(values).length > 0) firms[id] = values;
  }
  const seats: Partial<Record<FirmId, Seat>> = {};
  for (const id of FIRMS) {
    const seat = readSeat(from, quartersPlayed);
    if (seat) seats[id] = seat;
  }
  const shortHashes: string[] = [];
  for (let i = 1; i < quartersPlayed; i += 1) shortHashes.push(readHash(from, SHORT_DIGITS));
  const hashes = { quarters: shortHashes, final: readHash(from, FULL_DIGITS) };
  from.end();
  return { record: { scenario, seed, quarters, parameters, firms, seats }, quartersPlayed, hashes };
}

function writeSeat(to: BitWriter, seat: Seat | undefined): void {
  if (!seat) to.whole(NO_SEAT, 0);
  else if (seat.plan !== undefined) to.whole(FIRST_PLAN + PLANS.indexOf(seat.plan), 0);
  else {
    to.whole(DECISIONS, 0);
    for (const change of seat.decisions) writeChange(to, change);
  }
}

function readSeat(from: BitReader, quartersPlayed: number): Seat | null {
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
  if (!said.includes(true)) throw new BitsError('A decision that says something says nothing.');
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

function writeHash(to: BitWriter, digits: string): void {
  for (const digit of digits) to.bits(parseInt(digit, 16), 4);
}

function readHash(from: BitReader, digits: number): string {
  return Array.from({ length: digits }, () => from.bits(4).toString(16)).join('');
}

function wordAt<Word>(words: readonly Word[], index: number): Word {
  const word = words[index];
  if (word === undefined) throw new BitsError(`Word ${index} is unknown.`);
  return word;
}
