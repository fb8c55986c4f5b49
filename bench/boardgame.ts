import { createRequire } from 'node:module';
import type { Game } from 'boardgame.io';
import type * as Core from 'boardgame.io/core';
import type * as Internal from 'boardgame.io/internal';
import { FIRM_IDS, type FirmId } from '../game/economy/names.ts';
import { playQuarter, type Moves } from '../game/economy/quarter.ts';
import type { Move } from '../game/economy/decision.ts';
import type { World } from '../game/economy/state.ts';
import type { Opening } from '../game/replay/play.ts';

/**
 * The game as a game of boardgame.io, through its reducer alone: no client, network or screen. The luck and the model
 * stay outside its state, which is kind to it.
 */

// Its folders are made for bundlers and `require`, not for import.
const require = createRequire(import.meta.url);
const { ActivePlayers } = require('boardgame.io/core') as typeof Core;
const { CreateGameReducer, InitializeGame } = require('boardgame.io/internal') as typeof Internal;

interface Table {
  world: World;
  decided: Partial<Record<FirmId, Move>>;
}

/**
 * As boardgame.io plays simultaneous decisions: each seat makes its move, and the last one plays the quarter. `quarter`
 * gives the world after it, or undefined where it has changed the draft that it was given.
 */
export function fiveMovesAQuarter(
  { world }: Opening,
  moves: readonly Moves[],
  quarter: (world: World, moves: Moves) => World | void,
) {
  const game: Game<Table> = {
    setup: () => ({ world, decided: {} }),
    turn: { activePlayers: ActivePlayers.ALL },
    moves: {
      decide({ G, playerID }, move: Move) {
        G.decided[FIRM_IDS[Number(playerID)]!] = move;
        if (Object.keys(G.decided).length < FIRM_IDS.length) return;
        const next = quarter(G.world, G.decided as Moves);
        if (next) G.world = next;
        G.decided = {};
      },
    },
  };
  const actions = moves.flatMap((each) => FIRM_IDS.map((id, seat) => action('decide', each[id], seat)));
  const play = playThrough(game, actions);
  return { run: () => play().world, times: moves.length };
}

/** The least it can be asked to do: one seat brings all decisions, and no rule runs on a draft. */
export function oneMoveAQuarter({ world, model, luck }: Opening, moves: readonly Moves[]) {
  const game: Game<World> = {
    setup: () => world,
    moves: { play: ({ G }, each: Moves) => playQuarter(G, model, each, luck[G.t]!) },
  };
  const actions = moves.map((each) => action('play', each, 0));
  return { run: playThrough(game, actions), times: moves.length };
}

function action(type: string, argument: unknown, seat: number) {
  const payload = { type, args: [argument], playerID: String(seat), credentials: undefined };
  return { type: 'MAKE_MOVE' as const, payload };
}

/** What plays all actions and returns the state at the end. */
function playThrough<State>(game: Game<State>, actions: readonly ReturnType<typeof action>[]): () => State {
  const reducer = CreateGameReducer({ game });
  const start = InitializeGame({ game, numPlayers: FIRM_IDS.length });
  return () => actions.reduce((state, each) => reducer(state, each), start).G as State;
}
