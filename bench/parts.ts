import { copyWorld } from '../game/economy/state.ts';
import { stateHash } from '../game/economy/stateHash.ts';
import { rulePlan } from '../game/firms/rule.ts';
import { openGame } from '../game/replay/play.ts';
import { firstOddFigure } from '../game/replay/sound.ts';
import type { Case } from './case.ts';
import { recordOf, USUAL } from './games.ts';

/** What goes on around a quarter, each by itself. */
export const PARTS = {
  copy: {
    name: 'copying the world',
    prepare: ({ worlds }) => ({ run: () => worlds.map(copyWorld), times: worlds.length }),
  },
  finite: {
    name: 'checking that every figure is finite',
    prepare: ({ worlds }) => ({ run: () => worlds.map(firstOddFigure), times: worlds.length }),
  },
  hash: {
    name: 'the state hash',
    prepare: ({ worlds }) => ({ run: () => worlds.map(stateHash), times: worlds.length }),
  },
  plans: {
    name: 'rule plans for all five firms',
    prepare: ({ worlds, model }) => ({
      run: () => worlds.map((world) => world.firms.map((firm) => rulePlan(firm, world, model))),
      times: worlds.length,
    }),
  },
  opening: {
    name: 'opening a game: model, luck, two quarters of history',
    prepare: () => ({ run: () => openGame(recordOf({ ...USUAL, decided: 0 })), times: 1 }),
  },
} satisfies Record<string, Case>;
