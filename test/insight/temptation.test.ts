import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../game/archive/engines.ts';
import { RELEASED } from '../../game/archive/released.ts';
import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { sharesFor } from '../../game/insight/arrivals.ts';
import { temptationOf } from '../../game/insight/temptation.ts';
import { engine } from '../../game/replay/engine.ts';
import type { DecisionChange } from '../../game/replay/record.ts';
import { anyWishes, playWishes } from '../replay/arbitrary.ts';
import { gameOf } from './claimGames.ts';

/** The first `quarters` of a game of 16. */
function after(quarters: number, firm?: FirmId, decisions?: DecisionChange[]) {
  const { record } = gameOf({ seed: 7, seats: firm && decisions ? { [firm]: { decisions } } : {} });
  return { record, played: engine.playGame(record, quarters) };
}

const shares = { cloud: 48, products: 22, research: 30 };

describe('the finance chief', () => {
  it('asks a cloud what its growth would have been with every new GPU (golden)', () => {
    const { record, played } = after(2);
    expect(temptationOf(engine, record, played, 'hyperscaler')).toEqual({
      kind: 'cloud',
      firm: 'hyperscaler',
      quarter: 2,
      quarters: 2,
      yielded: false,
      figure: { chosen: expect.closeTo(0.3652, 3) as number, instead: expect.closeTo(0.4438, 3) as number },
      value: { chosen: expect.closeTo(300414, -1) as number, instead: expect.closeTo(300062, -1) as number },
      verdict: 'alike',
    });
    expect(temptationOf(engine, record, played, 'chipCloud')).toMatchObject({ kind: 'cloud' });
  });

  it('keeps older GPUs where they were and moves those that arrive, in whole percents', () => {
    const { played } = after(2, 'hyperscaler', [shares, shares]);
    const [first, second] = sharesFor(played, 'hyperscaler', 1, 2, 'cloud');
    const [before, one] = played.worlds.map((world) => firmOf(world, 'hyperscaler'));
    const old = 0.96 * before!.fleet;
    expect(first!.products).toBe(Math.round((old * before!.decision.products) / one!.fleet));
    for (const each of [first!, second!]) expect(each.cloud + each.products + each.research).toBe(100);
    expect(second!.cloud).toBeGreaterThan(first!.cloud);
    const [elsewhere] = sharesFor(played, 'hyperscaler', 1, 2, 'elsewhere');
    expect(elsewhere!.cloud).toBe(Math.round((old * before!.decision.cloud) / one!.fleet));
  });

  it.each<[firm: FirmId, kind: string, yielded: boolean, decisions: DecisionChange[], other: DecisionChange[]]>([
    ['lab', 'release', false, [{}, { release: 'preview' }], [{ release: 'api' }, { release: 'api' }]],
    [
      'lab',
      'release',
      true,
      [{ release: 'api' }, { release: 'api' }],
      [{ release: 'preview' }, { release: 'preview' }],
    ],
    ['ads', 'publish', false, [{ release: 'products' }, {}], [{ release: 'open' }, { release: 'open' }]],
    [
      'ads',
      'publish',
      true,
      [{ release: 'products' }, { release: 'open' }],
      [{ release: 'products' }, { release: 'products' }],
    ],
  ])(
    'asks %s about %s (done already: %s): the figure is that of the game so played',
    (firm, kind, yielded, own, other) => {
      const { record, played } = after(2, firm, own);
      const temptation = temptationOf(engine, record, played, firm)!;
      expect(temptation).toMatchObject({ kind, yielded });
      const [chosen, instead] = [played, after(2, firm, other).played].map(({ worlds }) => {
        const [start, end] = [worlds[0]!, worlds[2]!];
        if (kind === 'release') return firmOf(end, firm).revenue / firmOf(start, firm).revenue - 1;
        return (firmOf(end, 'lab').cloud.pricePremium + firmOf(end, 'rivalLab').cloud.pricePremium) / 2;
      });
      expect(temptation.figure).toEqual({ chosen, instead });
    },
  );

  it('asks the other way round where all new GPUs went to the cloud', () => {
    const { record, played } = after(2, 'hyperscaler', [{ cloud: 90, products: 5, research: 5 }]);
    const { yielded, figure } = temptationOf(engine, record, played, 'hyperscaler')!;
    expect(yielded).toBe(true);
    expect(figure.instead).toBeLessThan(figure.chosen);
  });

  it('values both as they stand once the game is over', () => {
    const { record, played } = after(16);
    const { value, verdict } = temptationOf(engine, record, played, 'hyperscaler')!;
    expect(value.chosen).toBeCloseTo(
      engine.finalScores(played.worlds[16]!, played.model).hyperscaler.enterpriseValue,
      6,
    );
    expect(verdict).toBe(value.instead > value.chosen ? 'higher' : 'lower');
  });

  it('has nothing to ask before the first quarter, and of one quarter after it', () => {
    const none = after(0);
    expect(temptationOf(engine, none.record, none.played, 'lab')).toBeNull();
    const one = after(1);
    expect(temptationOf(engine, one.record, one.played, 'lab')).toMatchObject({ quarter: 1, quarters: 1 });
  });

  it('knows nothing of the luck to come, and changes nothing', () => {
    fc.assert(
      fc.property(anyWishes, fc.constantFrom(...FIRM_IDS), fc.nat(1000), (wishes, firm, seed) => {
        const { record, played } = playWishes(wishes);
        const quarters = played.moves.length;
        const hashes = played.worlds.map(engine.stateHash);
        const told = temptationOf(engine, record, played, firm);
        const other = engine.drawLuck(seed, record.quarters, played.model.parameters).slice(quarters);
        const luck = [...played.luck.slice(0, quarters), ...other];
        expect(temptationOf(engine, { ...record, seed }, { ...played, luck }, firm)).toEqual(told);
        const numbers = told ? [...Object.values(told.figure), ...Object.values(told.value)] : [];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(played.worlds.map(engine.stateHash)).toEqual(hashes);
      }),
      { numRuns: 25 },
    );
  });

  it('asks about games of released older rules by those', async () => {
    for (const rules of RELEASED) {
      const old = await engineFor(rules);
      const { record } = after(2);
      expect(temptationOf(old, record, old.playGame(record, 2), 'ads')).toMatchObject({ kind: 'publish', quarters: 2 });
    }
  });
});
