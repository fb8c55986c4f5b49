import type { FirmId } from '../economy/names.ts';
import { BitsError, type BitReader, type BitWriter } from './bits.ts';
import { checkParent, checkSitter, type Sitter } from './claims.ts';
import { HASH_DIGITS, InputError, type GameRecord, type Parent, type Seat } from './record.ts';

type Seats = Readonly<Partial<Record<FirmId, Seat>>>;

/** What a code says after its hashes: nothing of it bears on how the game goes. */
export interface Tail {
  seats: Seats;
  parent?: Parent;
}

/**
 * The parent, and who sat on the decided seats, in the order of `firms`. A record that says none of it has no tail: its
 * code is that of the time before there were tails.
 */
export function writeTail(
  to: BitWriter,
  { parent, seats }: Pick<GameRecord, 'parent' | 'seats'>,
  firms: readonly FirmId[],
  quartersPlayed: number,
): void {
  const decided = decidedIn(seats, firms);
  if (!parent && decided.every(([, { by }]) => by === undefined)) return;
  to.flag(true).flag(parent !== undefined);
  if (parent) to.digits(parent.hash).bits(parent.quarter, 6);
  for (const [, seat] of decided) writeSitter(to, seat, quartersPlayed);
}

/** The seats that were read so far with what the tail says of them. Throws BitsError on claims that contradict the game. */
export function readTail(from: BitReader, seats: Seats, firms: readonly FirmId[], quartersPlayed: number): Tail {
  // Where there is no tail, only the filling of the last byte is left, which is zeros.
  if (!from.nextIsOne()) return { seats };
  from.flag();
  const parent = from.flag() ? readParent(from, quartersPlayed) : null;
  const named: Partial<Record<FirmId, Seat>> = { ...seats };
  for (const [id, { decisions }] of decidedIn(seats, firms)) {
    const sitter = readSitter(from, quartersPlayed);
    contradiction(() => checkSitter(sitter, decisions, quartersPlayed, ''));
    if (sitter.by !== undefined) named[id] = { ...sitter, decisions };
  }
  return parent ? { seats: named, parent } : { seats: named };
}

/** Sixteen digits, and how many quarters were kept. */
function readParent(from: BitReader, quartersPlayed: number): Parent {
  const parent = { hash: from.digits(HASH_DIGITS), quarter: from.bits(6) };
  contradiction(() => checkParent(parent, quartersPlayed));
  return parent;
}

/** A bit for "a program sat here"; its name; a bit for "it was silent", and if so a bit for each quarter. */
function writeSitter(to: BitWriter, { by, silent }: Sitter, quartersPlayed: number): void {
  to.flag(by !== undefined);
  if (by === undefined) return;
  to.bits(by.length, 6);
  for (const character of by) to.bits(character.charCodeAt(0), 7);
  to.flag(silent !== undefined);
  if (silent) for (let quarter = 1; quarter <= quartersPlayed; quarter += 1) to.flag(silent.includes(quarter));
}

function readSitter(from: BitReader, quartersPlayed: number): Sitter {
  if (!from.flag()) return {};
  const length = from.bits(6);
  const by = Array.from({ length }, () => String.fromCharCode(from.bits(7))).join('');
  if (!from.flag()) return { by };
  const silent: number[] = [];
  for (let quarter = 1; quarter <= quartersPlayed; quarter += 1) if (from.flag()) silent.push(quarter);
  if (silent.length === 0) throw new BitsError('A silence says nothing.');
  return { by, silent };
}

function decidedIn(seats: Seats, firms: readonly FirmId[]) {
  return firms.flatMap((id) => {
    const seat = seats[id];
    return seat?.decisions ? [[id, seat] as const] : [];
  });
}

/** What no person may write no code says. */
function contradiction(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof InputError) throw new BitsError(error.message);
    throw error;
  }
}
