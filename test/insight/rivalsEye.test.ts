import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTILLER_IDS, FIRM_IDS } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { counterfactual } from '../../game/insight/counterfactual.ts';
import { DOORS, rivalsEyeOf } from '../../game/insight/rivalsEye.ts';
import { engine } from '../../game/replay/engine.ts';
import { anyWishes, playWishes } from '../replay/arbitrary.ts';
import { gameOf } from './claimGames.ts';

const decisions = (['preview', 'hold', 'api', 'products', 'open', 'hold'] as const).map((release) => ({ release }));
const { record, played } = gameOf({ seed: 7, quarters: 6, seats: { lab: { decisions } } });
const eye = rivalsEyeOf(engine, record, played, 'lab');

describe('a game from outside', () => {
  it('tells which doors stood open, and what was kept back', () => {
    expect(eye.doors.map(({ release, open }) => [release, open.join(' ')])).toEqual([
      ['preview', 'products api preview'],
      ['hold', 'products api'],
      ['api', 'products api'],
      ['products', 'products api'],
      ['open', 'products api'],
      // What is published stands no higher than what the distillers then have.
      ['hold', ''],
    ]);
    // What is sold is not kept back; what is held is, by all that it is better than what is sold.
    expect(eye.doors.map(({ heldBack }) => heldBack > 0)).toEqual([true, true, false, false, false, true]);
    const [world, before] = [played.worlds[2]!, played.worlds[1]!].map((each) => firmOf(each, 'lab'));
    expect(eye.doors[1]!.heldBack).toBe(before!.newest - Math.max(world!.cloud.quality, world!.products.quality));
  });

  it('counts every month copied once, by the door that let it out', () => {
    fc.assert(
      fc.property(anyWishes, fc.constantFrom(...FIRM_IDS), (wishes, firm) => {
        const game = playWishes(wishes);
        const { copied, doors, share } = rivalsEyeOf(engine, game.record, game.played, firm);
        const last = firmOf(game.played.worlds.at(-1)!, firm);
        expect(copied.map(({ distiller }) => distiller)).toEqual(DISTILLER_IDS);
        for (const { distiller, months, through } of copied) {
          const sum = DOORS.reduce((total, door) => total + through[door], 0);
          expect(sum).toBeCloseTo(months, 9);
          expect(doors.reduce((total, quarter) => total + quarter.copied[distiller], 0)).toBeCloseTo(months, 9);
        }
        expect(copied[0]!.months).toBeCloseTo(last.leakedMonths, 9);
        expect(doors.every(({ widest, open }) => widest === null || open.includes(widest))).toBe(true);
        expect(share).toBe(engine.finalScores(game.played.worlds.at(-1)!, game.played.model)[firm].distillationShare);
      }),
      { numRuns: 40 },
    );
  });

  it('calls an answer what a rival’s plan would not have done without the move', () => {
    const answer = eye.answers.find(({ to, price }) => to.join() === 'release' && price)!;
    expect(answer).toBeDefined();
    const { changed } = counterfactual(engine, record, played, {
      quarter: answer.quarter,
      set: { lab: { release: 'hold' } },
      rivals: 'decide',
    });
    const next = changed.quarters[answer.quarter]!.firms[answer.rival].decision.price;
    expect(answer.price).toEqual({ without: next, did: played.moves[answer.quarter]![answer.rival].price });
    expect(next).not.toBe(answer.price!.did);
  });

  it('asks only rivals whose plan can be asked', () => {
    const seats = { lab: { decisions }, rivalLab: { decisions: [{ price: 40 }] } };
    const game = gameOf({ seed: 7, quarters: 6, seats });
    const { asked, answers } = rivalsEyeOf(engine, game.record, game.played, 'lab');
    expect(asked).toEqual(['hyperscaler', 'ads', 'chipCloud']);
    expect(answers.every(({ rival }) => rival !== 'rivalLab')).toBe(true);
  });

  it('tells what nobody could see', () => {
    const { unseen } = eye;
    const lab = played.worlds.slice(1).map((world) => firmOf(world, 'lab'));
    expect(unseen.orders).toBe(lab.reduce((sum, { decision }) => sum + decision.order, 0));
    expect(unseen.cloud + unseen.products + unseen.research).toBeCloseTo(100, 9);
    const queues = lab.map(({ cloud, products }) => 1 - Math.min(cloud.serviceLevel, products.serviceLevel));
    expect(unseen.longestQueue).toEqual({
      quarter: queues.indexOf(Math.max(...queues)) + 1,
      share: Math.max(...queues),
    });
  });
});
