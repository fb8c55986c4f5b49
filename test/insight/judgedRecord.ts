import type { GameRecord } from '../../game/replay/record.ts';

/** A short game with something to judge: a lab that leaves the desk alone, then sells, then gives up its research. */
export const judgedRecord: GameRecord = {
  scenario: 'april-2026',
  seed: 7,
  quarters: 6,
  parameters: {},
  firms: {},
  seats: {
    lab: {
      decisions: [
        { release: 'preview' },
        { order: 100 },
        {},
        { release: 'api', price: 30 },
        { release: 'api', cloud: 60, products: 30, research: 10 },
      ],
    },
  },
};
