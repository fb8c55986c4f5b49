import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../game/archive/engines.ts';
import { RELEASED } from '../../game/archive/released.ts';
import { FIRM_IDS, USES, type FirmId } from '../../game/economy/names.ts';
import { KILOHOURS_PER_QUARTER } from '../../game/economy/report.ts';
import { firmOf } from '../../game/economy/state.ts';
import { goingOn, writtenOut } from '../../game/insight/ahead.ts';
import { decisionOf } from '../../game/insight/fork.ts';
import { ledgerAhead, ledgerOf, type LedgerLine } from '../../game/insight/ledger.ts';
import { longRunShadowPrices, probeDraws } from '../../game/insight/longRun.ts';
import { engine, type Engine } from '../../game/replay/engine.ts';
import type { Played } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
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

/** The game as it stood after so many quarters. */
function until(quarters: number, whole: Played = played): Played {
  return { ...whole, worlds: whole.worlds.slice(0, quarters + 1), moves: whole.moves.slice(0, quarters) };
}

/** Cents per GPU-hour, as read on a screen. */
const shown = (lines: readonly LedgerLine[]) =>
  lines.map(({ use, now, longRun }) => [use, now?.toFixed(2) ?? null, longRun?.toFixed(2) ?? null]);

/** The ledger of the opening position, the firm going on with its opening decision and its newest model by API. */
function opening(by: Engine, firm: FirmId, changed: Partial<GameRecord> = {}): LedgerLine[] {
  const game = { ...record, seats: {}, ...changed };
  const { model: own, world } = by.openGame(game);
  const plan = { ...by.carriedOver(firmOf(world, firm), world, own), release: 'api' as const };
  return ledgerAhead(by, goingOn(game, firm, [plan]), { model: own, world }, firm);
}

describe('the ledger of a quarter played', () => {
  it('has this quarter’s prices of the report and, in the long run, those by what everybody decided', () => {
    const lines = ledgerOf(engine, record, played, { quarter: 3, firm: 'hyperscaler' });
    const { shadowPrice, gpus } = engine.reportQuarter(worlds[3]!, model).firms.hyperscaler;
    const draws = probeDraws(engine, record.seed, 8, model.parameters, 2);
    const rest = { engine, model, world: worlds[2]!, moves: played.moves.slice(2), draws };
    const longRun = longRunShadowPrices(rest, 'hyperscaler', USES);
    for (const line of lines) {
      expect(line.now).toBe(shadowPrice[line.use] / KILOHOURS_PER_QUARTER);
      expect(line.longRun).toBe(longRun[line.use]! / KILOHOURS_PER_QUARTER);
      expect(line.gpus).toBe(gpus[line.use]);
    }
    expect(lines.map(({ use }) => use)).toEqual(USES);
  });

  it('names the best other use, and what the allocation forgoes for want of it', () => {
    fc.assert(
      fc.property(anyWishes, fc.constantFrom(...FIRM_IDS), (wishes, firm) => {
        const { record: any, played: game } = playWishes(wishes);
        for (let quarter = 1; quarter <= game.moves.length; quarter += 3) {
          const lines = ledgerOf(engine, any, game, { quarter, firm });
          for (const { use, best, instead, longRun, now, gpus, allocation, forgone } of lines) {
            const others = lines.filter((other) => other.use !== use && other.longRun !== null);
            expect([now, longRun, instead].every((price) => price === null || Number.isFinite(price))).toBe(true);
            expect(instead).toBe(Math.max(...others.map((other) => other.longRun!)));
            expect(lines.find((other) => other.use === best)!.longRun).toBe(instead);
            expect(forgone).toBeCloseTo(Math.max(0, instead - (longRun ?? Infinity)) * gpus * KILOHOURS_PER_QUARTER, 6);
            const hours = gpus * KILOHOURS_PER_QUARTER;
            expect(allocation).toEqual({ now: now === null ? null : now * hours, longRun: longRun && longRun * hours });
            expect(longRun === null).toBe(!firmOf(game.worlds[quarter]!, firm).cloud.open && use === 'cloud');
            expect(now === null).toBe(longRun === null);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('refuses a quarter that was not played', () => {
    for (const quarter of [0, 9, 1.5]) {
      expect(() => ledgerOf(engine, record, played, { quarter, firm: 'lab' })).toThrow(RangeError);
    }
  });

  it('knows no more than had been played when the game is cut short, and then goes on as the firm last did', () => {
    const cut = until(3);
    const on = engine.playGame(writtenOut({ ...record, seed: 0 }, cut, 'lab'));
    const then = ledgerOf(engine, record, cut, { quarter: 3, firm: 'lab' });
    expect(then).toEqual(ledgerOf(engine, writtenOut(record, cut, 'lab'), cut, { quarter: 3, firm: 'lab' }));
    expect(then).not.toEqual(ledgerOf(engine, record, played, { quarter: 3, firm: 'lab' }));
    expect(decisionOf(on.moves.at(-1)!.lab).release).toBe('api');
  });
});

describe('the ledger of a plan', () => {
  it('is that of the quarter once it is played, where chance stays away', () => {
    const still = { ...record, seed: 0 };
    const game = engine.playGame(still);
    for (const firm of ['lab', 'ads'] as const) {
      const plan = writtenOut(still, until(4, game), firm);
      const ahead = ledgerAhead(engine, plan, { model: game.model, world: game.worlds[3]! }, firm);
      expect(ahead).toEqual(ledgerOf(engine, still, until(4, game), { quarter: 4, firm }));
    }
  });

  it('is the same whatever luck the game will have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 1e9 }), (seed) => {
        expect(opening(engine, 'lab', { seed })).toEqual(opening(engine, 'lab', { seed: 7 }));
      }),
      { numRuns: 5 },
    );
    for (const seed of [0, 1, 2, 3, 7]) {
      const asked: number[] = [];
      const watched = {
        ...engine,
        drawLuck: (of: number, ...rest: [number, typeof model.parameters]) => {
          asked.push(of);
          return engine.drawLuck(of, ...rest);
        },
      };
      ledgerAhead(watched, { ...record, seed }, { model, world: worlds[2]! }, 'lab');
      expect(asked).toHaveLength(3);
      expect(asked).not.toContain(seed);
    }
  });

  it('moves with the plan, and leaves a cloud that the plan does not open without a price', () => {
    const closed = opening(engine, 'ads');
    expect(closed[0]).toMatchObject({ use: 'cloud', gpus: 0, now: null, longRun: null, forgone: 0 });
    const { world } = engine.openGame(record);
    const opens = { ...engine.carriedOver(firmOf(world, 'ads'), world, model), cloud: 15, products: 50, research: 35 };
    const open = ledgerAhead(engine, goingOn(record, 'ads', [opens]), { model, world }, 'ads');
    expect(open[0]!.now).toBeGreaterThan(0);
    expect(open[0]!.gpus).toBeCloseTo(0.15 * open.reduce((sum, { gpus }) => sum + gpus, 0), 6);
  });

  it('falls this quarter as everybody’s fleets grow, and counts their GPUs', () => {
    const fleets = (times: number) =>
      Object.fromEntries(model.firms.map(({ id, fleetFactor }) => [id, { fleetFactor: times * fleetFactor }]));
    const [some, more] = [1, 3].map((times) => opening(engine, 'lab', { firms: fleets(times) }));
    for (const i of [0, 1]) expect(more![i]!.now).toBeLessThan(some![i]!.now!);
    for (const i of [0, 1, 2]) expect(more![i]!.gpus).toBeGreaterThan(1.5 * some![i]!.gpus);
  });

  it('is this at the opening', () => {
    expect(shown(opening(engine, 'lab', { quarters: 16 }))).toEqual([
      ['cloud', '3.12', '4.48'],
      ['products', '4.66', '4.28'],
      ['research', '0.00', '0.57'],
    ]);
  });

  it.each(RELEASED.map(({ version, hash }) => ({ version, hash })))(
    'by the rules of version $version',
    async (rules) => {
      const old = await engineFor(rules);
      expect(shown(opening(old, 'hyperscaler', { quarters: 16 }))).toEqual([
        ['cloud', '2.98', '4.17'],
        ['products', '4.72', '4.27'],
        ['research', '0.00', '4.23'],
      ]);
    },
  );
});
