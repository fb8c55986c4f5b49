import type { FirmId } from '../economy/names.ts';
import type { ScenarioId } from '../scenarios/scenarios.ts';
import { BitsError, wordAt, type BitReader, type BitWriter } from './bits.ts';
import { readOverrides, writeOverrides } from './codeOverrides.ts';
import { readSeat, writeSeat } from './codeSeats.ts';
import { readTail, writeTail } from './codeTail.ts';
import { FIRM_VALUE_NAMES, PARAMETER_NAMES } from './overrides.ts';
import { HASH_DIGITS, QUARTERS_MAX, type GameRecord, type Overrides, type Seat } from './record.ts';
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

/** Numbers that words have in codes. Old codes rely on them: new words go to the end, none is ever removed. */
const SCENARIOS: readonly ScenarioId[] = ['april-2026', 'archetypes'];
const FIRMS: readonly FirmId[] = ['hyperscaler', 'lab', 'ads', 'rivalLab', 'chipCloud'];

/** Writes a canonical record and its hashes. */
export function writeContent(to: BitWriter, { rules, record, quartersPlayed, hashes }: CodeContent): void {
  to.whole(rules.version, 2);
  to.digits(rules.hash.slice(0, RULES_DIGITS));
  to.whole(SCENARIOS.indexOf(record.scenario), 0).bits(record.seed, 32);
  to.bits(record.quarters, 6).bits(quartersPlayed, 6);
  writeOverrides(to, record.parameters);
  for (const id of FIRMS) writeOverrides(to, record.firms[id] ?? {});
  for (const id of FIRMS) writeSeat(to, record.seats[id]);
  for (const hash of hashes.quarters) to.digits(hash);
  to.digits(hashes.final);
  writeTail(to, record, FIRMS, quartersPlayed);
}

/** Reads only whose rules a code was made under, which comes first. */
export function readRules(from: BitReader): Rules {
  return { version: from.whole(2), hash: from.digits(RULES_DIGITS) };
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
  for (let i = 1; i < quartersPlayed; i += 1) shortHashes.push(from.digits(SHORT_DIGITS));
  const hashes = { quarters: shortHashes, final: from.digits(HASH_DIGITS) };
  const tail = readTail(from, seats, FIRMS, quartersPlayed);
  from.end();
  return { record: { scenario, seed, quarters, parameters, firms, ...tail }, quartersPlayed, hashes };
}
