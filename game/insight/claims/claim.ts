import type { FirmId } from '../../economy/names.ts';
import type { World } from '../../economy/state.ts';
import { mean } from '../../numeric/statistics.ts';
import type { Engine } from '../../replay/engine.ts';
import type { Played } from '../../replay/play.ts';
import type { GameRecord } from '../../replay/record.ts';
import type { ClaimCheck, ClaimId, Evidence, Untested } from '../article.ts';
import type { LeverChange } from '../levers.ts';
import { playOtherwise } from '../playOtherwise.ts';
import { valueScale } from '../valueScale.ts';

/** A game that a claim is held against, and the firm that asks. */
export interface Setting {
  engine: Engine;
  record: GameRecord;
  played: Played;
  firm: FirmId;
}

/** What a measurement says: for the claim, against it, or why neither. */
export type Says = 'supports' | 'contradicts' | Untested;

/** A difference of value counts from 1% on: less may come of rounding and of rivals' small steps. */
export const TELLING = 0.01;

/** What a measurement says of a claim. */
export function checked<Id extends ClaimId>(claim: Id, about: FirmId, evidence: Evidence[Id], says: Says): ClaimCheck {
  const verdict = says === 'supports' || says === 'contradicts' ? says : 'untested';
  const why = verdict === 'untested' ? says : null;
  // The parts belong together by construction; TypeScript cannot see it of a generic.
  return { claim, about, verdict, why, evidence } as ClaimCheck;
}

/** A claim about something that did not happen in the game. */
export function absent(claim: ClaimId, about: FirmId): ClaimCheck {
  return { claim, about, verdict: 'untested', why: 'absent', evidence: null };
}

/**
 * The worlds of the game with the levers of `firm` set otherwise in some quarters (`change` says how; undefined leaves
 * a quarter as it was played), its own luck and rivals as told. The firm does all else that it did, also where a plan
 * decided, so that nothing but these levers differs.
 */
export function worldsWith(
  { engine, record, played }: Setting,
  firm: FirmId,
  change: (quarter: number) => LeverChange | undefined,
  rivals: 'decide' | 'held' = 'decide',
): World[] {
  const of = (id: FirmId, quarter: number) => (id === firm ? (change(quarter) ?? {}) : undefined);
  return playOtherwise(engine, record, played, { from: 1, change: of, rivals }).worlds;
}

/** Enterprise value of a firm after the last of the worlds, $ million. */
export function lastValue({ engine, played }: Setting, worlds: readonly World[], id: FirmId): number {
  return engine.finalScores(worlds.at(-1)!, played.model)[id].enterpriseValue;
}

/** Mean of a figure over the worlds after quarters `first` and later. */
export function meanFrom(worlds: readonly World[], first: number, of: (world: World) => number): number {
  return mean(worlds.slice(first).map(of));
}

/** A change of a firm's final value as a part of that value, `value` (see `valueScale`). */
export function partOfValue({ engine, played }: Setting, id: FirmId, change: number, value: number): number {
  return change / valueScale(engine, played, id, value);
}

/** `change` as a part of `base`, by the size of `base`; 0 of nothing. */
export function partOf(change: number, base: number): number {
  return base === 0 ? 0 : change / Math.abs(base);
}

/** For the claim from `least` on, against it from -`least` down, neither between. */
export function bySign(difference: number, least = TELLING): Says {
  if (difference >= least) return 'supports';
  return difference <= -least ? 'contradicts' : 'tooClose';
}
