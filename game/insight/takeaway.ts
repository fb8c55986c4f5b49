import type { Decision } from '../economy/decision.ts';
import { RELEASES, USES, type FirmId } from '../economy/names.ts';
import { moveShare } from '../economy/shares.ts';
import { firmOf } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import { playAhead, writtenOut } from './ahead.ts';
import { articleOf, type ClaimCheck } from './article.ts';
import { predictionsOf } from './calibration.ts';
import type { Lever } from './levers.ts';
import { stakeOf } from './stake.ts';
import { valueScale } from './valueScale.ts';

/** One question to take away from a game, with the numbers it quotes. */
export type Takeaway =
  /** Most of the firm's 80% ranges did not hold. */
  | { kind: 'calibration'; firm: FirmId; given: number; inside: number }
  /** What the game shows of a claim about the firm's own decisions goes against the claim. */
  | { kind: 'contradicted'; firm: FirmId; check: ClaimCheck }
  /** A lever that stood where it was all game, and where it would have been worth more, $ million of final value. */
  | { kind: 'unmoved'; firm: FirmId; lever: Lever; from: number | string; to: number | string; gain: number }
  /** Nothing was contradicted and nothing left lying: where would this claim stop being true? */
  | { kind: 'supported'; firm: FirmId; check: ClaimCheck }
  /** The game decided no claim: what would test this one? */
  | { kind: 'untested'; firm: FirmId; check: ClaimCheck };

/** Ranges that must have been given before anything is said of them. */
const RANGES = 6;
/** Something is worth a question from 2% of final value on. */
const WORTH = 0.02;
/** How far a lever that was never moved is moved, to either side: as a part of it, or in points. */
const STEP = { price: 0.2, order: 0.5, safeguards: 30, share: 10 };

/**
 * The question of a game that is over, null before its first quarter. Of at least 6 ranges given, fewer than half held:
 * it asks about them, since who is that sure hears no other question. Else what most of final value hung on, from 2% on:
 * a claim about the firm that the game contradicts, or a lever that was never moved. Else the claim about the firm that
 * the game supports with most at stake; else any that it supports; else the first claim there is.
 *
 * `checks` are those of `articleOf`. Throws InputError as playing does.
 */
export function takeawayOf(
  engine: Engine,
  record: GameRecord,
  played: Played,
  firm: FirmId,
  checks: readonly ClaimCheck[] = articleOf(engine, record, played, firm),
): Takeaway | null {
  const first = checks[0];
  if (!first) return null;
  const predictions = predictionsOf(played.worlds, firm);
  const inside = predictions.filter((each) => each.inside).length;
  if (predictions.length >= RANGES && 2 * inside < predictions.length) {
    return { kind: 'calibration', firm, given: predictions.length, inside };
  }
  const against = largest(checks.filter(({ verdict, about }) => verdict === 'contradicts' && about === firm));
  const lying = bestUnmoved(engine, record, played, firm);
  const value = engine.finalScores(played.worlds.at(-1)!, played.model)[firm].enterpriseValue;
  const least = WORTH * valueScale(engine, played, firm, value);
  const [contradiction, gain] = [against ? stakeOf(against) : 0, lying ? lying.gain : 0];
  if (Math.max(contradiction, gain) >= least) {
    if (gain > contradiction) return lying;
    if (against) return { kind: 'contradicted', firm, check: against };
  }
  const supported = checks.filter(({ verdict }) => verdict === 'supports');
  const check = largest(supported.filter(({ about }) => about === firm)) ?? supported[0];
  return check ? { kind: 'supported', firm, check } : { kind: 'untested', firm, check: first };
}

/** The check with most money at stake, the first of equals. */
function largest(checks: readonly ClaimCheck[]): ClaimCheck | undefined {
  return checks.length > 0 ? checks.reduce((a, b) => (stakeOf(b) > stakeOf(a) ? b : a)) : undefined;
}

/** One way in which a lever might have stood, in every quarter. */
interface Otherwise {
  lever: Lever;
  from: number | string;
  to: number | string;
  set: (decision: Decision) => Decision;
}

/** Of the levers never moved, the other setting that would have ended best, where any would have ended better. */
function bestUnmoved(
  engine: Engine,
  record: GameRecord,
  played: Played,
  firm: FirmId,
): Extract<Takeaway, { kind: 'unmoved' }> | null {
  const { model, worlds, luck, moves } = played;
  const own = writtenOut(record, played, firm);
  const decisions = own.seats[firm]!.decisions! as readonly Decision[];
  const value = engine.finalScores(worlds.at(-1)!, model)[firm].enterpriseValue;
  const { price } = engine.limitsFor(firmOf(worlds[0]!, firm), worlds[0]!, model);
  const tried = alternativesTo(decisions.slice(0, moves.length), price).map(({ set, ...rest }) => {
    const changed = { ...own, seats: { ...own.seats, [firm]: { decisions: decisions.map(set) } } };
    const last = playAhead(engine, changed, { model, world: worlds[0]! }, luck, moves.length).at(-1)!;
    return { ...rest, gain: engine.finalScores(last, model)[firm].enterpriseValue - value };
  });
  const better = tried.filter(({ gain }) => gain > 0);
  if (better.length === 0) return null;
  return { kind: 'unmoved', firm, ...better.reduce((a, b) => (b.gain > a.gain ? b : a)) };
}

function alternativesTo(decisions: readonly Decision[], limits: { low: number; high: number }): Otherwise[] {
  const first = decisions[0]!;
  const stood = (lever: Lever) => decisions.every((each) => each[lever] === first[lever]);
  const tried: Otherwise[] = [];
  const add = (lever: 'price' | 'safeguards' | 'order', low: number, high: number, step: number) => {
    if (!stood(lever)) return;
    const from = first[lever];
    for (const wanted of [from - step, from + step]) {
      const to = Math.min(high, Math.max(low, Math.round(wanted)));
      if (to !== from) tried.push({ lever, from, to, set: (decision) => ({ ...decision, [lever]: to }) });
    }
  };
  add('price', limits.low, limits.high, STEP.price * first.price);
  add('safeguards', 0, 100, STEP.safeguards);
  // What industry cannot build is lowered as the game is played.
  add('order', 0, Infinity, STEP.order * first.order);
  if (USES.every(stood)) {
    for (const use of USES) {
      const to = Math.min(100, first[use] + STEP.share);
      if (to !== first[use])
        tried.push({ lever: use, from: first[use], to, set: (decision) => shared(decision, use, to) });
    }
  }
  if (stood('release')) {
    for (const to of RELEASES.filter((release) => release !== first.release)) {
      tried.push({ lever: 'release', from: first.release, to, set: (decision) => ({ ...decision, release: to }) });
    }
  }
  return tried;
}

function shared(decision: Decision, use: (typeof USES)[number], to: number): Decision {
  const changed = { ...decision };
  moveShare(changed, use, to);
  return changed;
}
