import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firmOf } from '../../game/economy/state.ts';
import { goingOn, luckAhead, playAhead, valueUnder, writtenOut } from '../../game/insight/ahead.ts';
import { decisionOf } from '../../game/insight/fork.ts';
import { engine } from '../../game/replay/engine.ts';
import { SEED_MAX, type GameRecord } from '../../game/replay/record.ts';
import { anyWishes, playWishes } from '../replay/arbitrary.ts';

const record: GameRecord = {
  scenario: 'april-2026',
  seed: 7,
  quarters: 8,
  parameters: {},
  firms: {},
  seats: { lab: { decisions: [{ release: 'preview' }, { order: 100 }, { release: 'api', price: 30 }] } },
};
const played = engine.playGame(record);
const { model, worlds } = played;

describe('a look ahead', () => {
  it('is the game itself where it is given the game’s own luck', () => {
    const standing = { model, world: worlds[3]! };
    expect(playAhead(engine, record, standing, played.luck, 5).map(engine.stateHash)).toEqual(
      worlds.slice(4).map(engine.stateHash),
    );
  });

  it('has luck from seeds that no game can have', () => {
    expect(luckAhead(engine, model, 2, 8)).toEqual(engine.drawLuck(SEED_MAX + 2, 8, model.parameters));
  });

  it('values a firm at the game’s end, and after it at what it is worth', () => {
    const standing = { model, world: worlds[5]! };
    const last = playAhead(engine, record, standing, luckAhead(engine, model, 1, 8), 3).at(-1)!;
    expect(valueUnder(engine, record, standing, 'lab', 1)).toBe(engine.finalScores(last, model).lab.enterpriseValue);
    const over = { model, world: worlds[8]! };
    expect(valueUnder(engine, record, over, 'lab', 3)).toBe(engine.finalScores(worlds[8]!, model).lab.enterpriseValue);
  });
});

describe('a plan that goes on', () => {
  it('keeps its levers and its release, where a script would hold', () => {
    const decisions = played.moves.slice(0, 3).map((move) => decisionOf(move.lab));
    const on = goingOn(record, 'lab', decisions);
    const ahead = playAhead(engine, on, { model, world: worlds[3]! }, engine.drawLuck(1, 8, model.parameters), 5);
    for (const world of ahead) {
      expect(firmOf(world, 'lab').decision).toMatchObject({ release: 'api', price: 30, order: 100 });
    }
    expect(goingOn(record, 'lab', []).seats.lab!.decisions).toEqual(Array.from({ length: 8 }, () => ({})));
  });
});

describe('a record written out', () => {
  it('plays to the same figures, whoever decided', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const { record: any, played: game } = playWishes(wishes);
        const again = engine.playGame(writtenOut(any, game, 'lab'), game.moves.length);
        expect(engine.finalScores(again.worlds.at(-1)!, game.model)).toEqual(
          engine.finalScores(game.worlds.at(-1)!, game.model),
        );
      }),
      { numRuns: 25 },
    );
  });
});
