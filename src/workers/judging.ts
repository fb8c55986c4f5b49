import type { FirmId } from '../../game/economy/names.ts';
import { judgedGame } from '../../game/insight/judged.ts';
import { luckOf, LUCK_SETS, valuesUnder, type Luck } from '../../game/insight/luck.ts';
import { climbFrom, qualityOf, type Quality, type QualitySize } from '../../game/insight/quality.ts';
import { regretOf, type DecisionRegret, type RegretSets } from '../../game/insight/regret.ts';
import type { Found } from '../../game/insight/search.ts';
import type { Engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import type { Rules } from '../../game/replay/rules.ts';
import type { Clock, Work } from './work.ts';

/** Whose decisions are judged, in a game of which at least a quarter has been played. */
export interface JudgingInput {
  readonly rules: Rules;
  readonly record: GameRecord;
  /** Quarters played. */
  readonly quarters: number;
  readonly firm: FirmId;
}

/** Games played to tell how fast a machine is, the first of which only warm it up. */
const PACE_GAMES = 40;
const WARM_UP = 20;

/** Milliseconds that one game of this length takes here. */
export function* pace(engine: Engine, input: JudgingInput, now: Clock): Work<never, number> {
  const { game } = opened(engine, input);
  const times: number[] = [];
  for (let set = 1; set <= PACE_GAMES; set += 1) {
    const begun = now();
    valuesUnder(engine, game, set, set);
    times.push(now() - begun);
    yield;
  }
  // The middle one: others may want the processor for a moment.
  const warm = times.slice(WARM_UP).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)]!;
}

/** Milliseconds of work after which fewer worlds have to do, and the least that do. */
const LUCK_PATIENCE = 3000;
const LUCK_LEAST = 60;

/** How kind the luck of a result was; progress is the part done, 0 to 1. On a slow machine by fewer than LUCK_SETS worlds. */
export function* luck(engine: Engine, input: JudgingInput, now: Clock): Work<number, Luck> {
  const { game, value } = opened(engine, input);
  const values: number[] = [];
  let spent = 0;
  while (values.length < LUCK_SETS && (spent < LUCK_PATIENCE || values.length < LUCK_LEAST)) {
    const begun = now();
    values.push(...valuesUnder(engine, game, values.length + 1, values.length + 1));
    spent += now() - begun;
    yield values.length / LUCK_SETS;
  }
  return luckOf(value, values);
}

/** One start of the search for the best plan; progress is how many plans were tried. */
export function* bestPlan(
  engine: Engine,
  input: JudgingInput & { readonly start: number; readonly size: QualitySize },
): Work<number, Found> {
  const search = climbFrom(engine, opened(engine, input).game, input.start, input.size);
  for (let tried = 0; ; tried += 1) {
    const step = search.next();
    if (step.done) return step.value;
    yield tried;
  }
}

/** The decisions judged by the best plan found. */
export function quality(
  engine: Engine,
  input: JudgingInput & { readonly found: readonly Found[]; readonly size: QualitySize },
): Work<never, Quality> {
  return qualityOf(engine, opened(engine, input).game, input.found, input.size);
}

/** What one quarter's decision cost or earned. */
export function regret(
  engine: Engine,
  input: JudgingInput & { readonly quarter: number; readonly sets: RegretSets },
): Work<never, DecisionRegret> {
  const { game, played } = opened(engine, input);
  return regretOf(engine, game, played, input.quarter, input.sets);
}

function opened(engine: Engine, { record, quarters, firm }: JudgingInput) {
  const played = engine.playGame(record, quarters);
  const value = engine.finalScores(played.worlds[quarters]!, played.model)[firm].enterpriseValue;
  return { played, game: judgedGame(record, played, firm), value };
}
