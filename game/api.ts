/** The rules for other programs: what the npm package exports. Described, with an example, in docs/api.md. */
import { engineOfCode } from './archive/engines.ts';
import { verifyAnyReport, verifyCode } from './archive/verify.ts';
import type { FirmId } from './economy/names.ts';
import { looksLikeCode } from './replay/codeText.ts';
import { engine } from './replay/engine.ts';
import type { Expectation } from './replay/expectations.ts';
import { parseJson } from './replay/jsonText.ts';
import { shown } from './replay/nearest.ts';
import type { Observation } from './replay/observe.ts';
import { InputError } from './replay/record.ts';
import type { FullReport } from './replay/report.ts';
import { parseExpectations, parseScript } from './replay/script.ts';
import type { Changes, ScriptValue } from './replay/scriptValue.ts';
import { firmNamed, gameIsOver, openInPlay, quartersPlayed, stepInPlay, type GameInPlay } from './replay/step.ts';
import { notReadable } from './replay/verify.ts';

export type { Decision, Deal, ForecastRange } from './economy/decision.ts';
export { FIRM_IDS, RELEASES } from './economy/names.ts';
export type { DistillerId, FirmId, LineId, Release, SegmentId, ShockId, Use } from './economy/names.ts';
export type { FinalScores, FirmReport, MarketReport, QuarterReport } from './economy/report.ts';
export type { PlanName } from './firms/plans.ts';
export type { Expectation, Expected } from './replay/expectations.ts';
export type { Observation, OwnFirm, RivalSeen } from './replay/observe.ts';
export { InputError, type DecisionChange } from './replay/record.ts';
export type { FullReport } from './replay/report.ts';
export { RULES, type Rules } from './replay/rules.ts';
export type { Changes, ScriptValue as Script, SeatValue } from './replay/scriptValue.ts';

/** A game under way. It never changes: `step` returns another. */
export interface Game {
  /** How many quarters have been played, and how many there are. */
  readonly quartersPlayed: number;
  readonly quarters: number;
  /** All of them have been played. */
  readonly over: boolean;
}

/** What verifying comes to. `sentence` says all of it, beginning with the verdict in words. */
export type Verdict =
  | { verdict: 'verified'; sentence: string; hash: string }
  | { verdict: 'differs'; sentence: string; quarter: number; field: string }
  | { verdict: 'otherRules' | 'damaged'; sentence: string };

const inPlay = new WeakMap<Game, GameInPlay>();

/** Plays a script (a value or JSON text) or a code to its end. Throws InputError on a script or code that cannot be played. */
export async function simulate(source: ScriptValue | string): Promise<FullReport> {
  if (typeof source === 'string' && looksLikeCode(source)) return reportOf(await gameOf(source));
  const { record, expect } = parseScript(source);
  return engine.fullReport(record, engine.playGame(record), expect);
}

/** Plays a code or a report (a value or JSON text) again under the rules it was made under, and compares. Never throws InputError. */
export async function verify(source: FullReport | string): Promise<Verdict> {
  const outcome = await verdictOn(source);
  switch (outcome.verdict) {
    case 'verified':
      return { verdict: 'verified', sentence: outcome.sentence, hash: outcome.hash };
    default:
      return outcome;
  }
}

async function verdictOn(source: FullReport | string) {
  if (typeof source !== 'string') return verifyAnyReport(source);
  if (!source.trimStart().startsWith('{')) return verifyCode(source);
  try {
    return await verifyAnyReport(parseJson(source));
  } catch (error) {
    if (error instanceof InputError) return notReadable(error.message);
    throw error;
  }
}

/** A game before its first quarter. What the script has seats decide is played where `step` says nothing else. Throws InputError. */
export function newGame(script: ScriptValue | string): Game {
  return handed(openInPlay(engine, parseScript(script).record));
}

/** The game of a code, under the rules it was made under, to be read or played on. Throws InputError. */
export async function gameOf(code: string): Promise<Game> {
  if (typeof code !== 'string') throw new InputError('', `${shown(code)} is not the text of a code.`);
  const engine = await engineOfCode(code);
  const { record, quartersPlayed } = engine.decode(code);
  return handed({ engine, record, played: engine.playGame(record, quartersPlayed) });
}

/**
 * Plays one quarter and returns the game after it. `decisions` names, for each firm, what changes; a firm that is left
 * out plays its plan (where it never decided) or what carries over. Throws InputError, its place beginning with the firm.
 */
export function step(game: Game, decisions: Changes = {}): Game {
  return handed(stepInPlay(insideOf(game), decisions));
}

/** What a firm may see before it decides the coming quarter. Throws InputError when the game is over. */
export function observe(game: Game, firm: FirmId): Observation {
  const inside = insideOf(game);
  const { engine, record, played } = inside;
  if (game.over) throw gameIsOver(inside);
  return engine.observe(played.worlds[game.quartersPlayed]!, played.model, firmNamed(firm), record.quarters);
}

/** The code of a game, as far as it is played. */
export function codeOf(game: Game): string {
  const { engine, record, played } = insideOf(game);
  return engine.encode(record, played);
}

/** The report of a game, as far as it is played. Throws InputError on an expectation that is none, or of what it does not have. */
export function reportOf(game: Game, expect: readonly Expectation[] = []): FullReport {
  const { engine, record, played } = insideOf(game);
  return engine.fullReport(record, played, parseExpectations(expect, record.quarters));
}

function handed(inside: GameInPlay): Game {
  const played = quartersPlayed(inside);
  const { quarters } = inside.record;
  const game = Object.freeze({ quartersPlayed: played, quarters, over: played >= quarters });
  inPlay.set(game, inside);
  return game;
}

function insideOf(game: Game): GameInPlay {
  const inside = inPlay.get(game);
  if (!inside) throw new InputError('', 'this is no game; newGame, gameOf and step make one.');
  return inside;
}
