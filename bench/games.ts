import { FIRM_IDS } from '../game/economy/names.ts';
import type { Decision } from '../game/economy/decision.ts';
import { playGame, type Played } from '../game/replay/play.ts';
import type { GameRecord, Seat } from '../game/replay/record.ts';

/** What a game to measure with looks like. */
export interface GameShape {
  /** 1 to 40. */
  quarters: number;
  /** How many of the five seats decide for themselves, 0 to 5; the rest play the rule. */
  decided: number;
  seed: number;
}

/** The game that is measured wherever nothing else is said: 16 quarters with luck, every seat deciding every quarter. */
export const USUAL: GameShape = { quarters: 16, decided: 5, seed: 7 };

/** A game in which the deciding seats change every lever every quarter, within what the desk allows. */
export function recordOf({ quarters, decided, seed }: GameShape): GameRecord {
  const seats: Partial<Record<(typeof FIRM_IDS)[number], Seat>> = {};
  FIRM_IDS.slice(0, decided).forEach((id, place) => {
    seats[id] = { decisions: Array.from({ length: quarters }, (_, t) => decisionOf(t + 3 * place + seed)) };
  });
  return { scenario: 'april-2026', seed, quarters, parameters: {}, firms: {}, seats };
}

/** Runs through the levers; whole numbers that suit every firm. */
function decisionOf(turn: number): Decision {
  const cloud = 20 + (turn % 5) * 7;
  const products = 15 + (turn % 4) * 9;
  return {
    cloud,
    products,
    research: 100 - cloud - products,
    release: (['api', 'preview', 'hold', 'products', 'api', 'hold', 'open'] as const)[turn % 7]!,
    price: 10 + (turn % 11),
    safeguards: (turn * 10) % 100,
    order: 40 + (turn % 6) * 25,
    deal: turn % 3 === 0 ? 'decline' : 'accept',
    forecast: { low: turn % 20, high: 20 + (turn % 15) },
  };
}

/** The game with its opening, its luck and the moves of every quarter, so that a bench can play it again. */
export function playedGame(shape: GameShape = USUAL): Played {
  return playGame(recordOf(shape));
}
