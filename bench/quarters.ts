import { produce } from 'immer';
import { playQuarter, runQuarter } from '../game/economy/quarter.ts';
import { copyWorld } from '../game/economy/state.ts';
import { stateHash } from '../game/economy/stateHash.ts';
import { advance } from '../game/replay/play.ts';
import { fiveMovesAQuarter, oneMoveAQuarter } from './boardgame.ts';
import type { Case } from './case.ts';

/**
 * One game played in different ways, by the same rules. Every `run` plays all quarters of the game and returns the world
 * at the end, which test/bench holds to be the same world to the last bit.
 */
export const QUARTERS = {
  game: {
    name: 'the game: on a copy, checked to be finite',
    prepare: ({ moves, ...opening }) => ({
      run() {
        let { world } = opening;
        for (const each of moves) world = advance(opening, world, each);
        return world;
      },
      times: moves.length,
    }),
  },
  verified: {
    name: 'the same, and its state hash, as `verify` plays',
    prepare: ({ moves, ...opening }) => ({
      run() {
        let { world } = opening;
        for (const each of moves) {
          world = advance(opening, world, each);
          stateHash(world);
        }
        return world;
      },
      times: moves.length,
    }),
  },
  inPlace: {
    name: 'the limit: in place on preallocated state',
    prepare({ moves, model, luck, world }) {
      let state = copyWorld(world);
      return {
        ready() {
          state = copyWorld(world);
        },
        run() {
          moves.forEach((each, t) => runQuarter(state, model, each, luck[t]!, null));
          return state;
        },
        times: moves.length,
      };
    },
  },
  immer: {
    name: 'in place on an Immer draft',
    prepare: ({ moves, model, luck, world }) => ({
      run() {
        return moves.reduce(
          (before, each, t) => produce(before, (draft) => runQuarter(draft, model, each, luck[t]!, null)),
          world,
        );
      },
      times: moves.length,
    }),
  },
  boardgame: {
    name: 'boardgame.io: five seats move, the fifth move plays the quarter on a copy',
    prepare: ({ moves, model, luck, ...opening }) =>
      fiveMovesAQuarter({ ...opening, model, luck }, moves, (world, each) =>
        playQuarter(world, model, each, luck[world.t]!),
      ),
  },
  boardgameDraft: {
    name: 'boardgame.io: five seats move, the fifth move plays the quarter on the draft it is given',
    prepare: ({ moves, model, luck, ...opening }) =>
      fiveMovesAQuarter({ ...opening, model, luck }, moves, (world, each) =>
        runQuarter(world, model, each, luck[world.t]!, null),
      ),
  },
  boardgameOneMove: {
    name: 'boardgame.io at its cheapest: one move brings all decisions, the quarter is played on a copy',
    prepare: ({ moves, ...opening }) => oneMoveAQuarter(opening, moves),
  },
} satisfies Record<string, Case>;
