import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRM_IDS, SHOCK_IDS, type FirmId } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { explain, type Explanation, type FigureChange } from '../../game/insight/because.ts';
import { driversOf, type DriverGroup, type DriverId } from '../../game/insight/drivers.ts';
import { FIGURE_IDS, figuresOf, type FigureId } from '../../game/insight/figures.ts';
import { movedByCopying } from '../../game/insight/copying.ts';
import { figuresOf as reported } from '../../game/replay/expectations.ts';
import { withoutCopying } from '../../game/insight/stillModel.ts';
import { engine } from '../../game/replay/engine.ts';
import type { Played } from '../../game/replay/play.ts';
import type { DecisionChange, GameRecord } from '../../game/replay/record.ts';
import { anyWishes, playWishes, type AnyGame } from '../replay/arbitrary.ts';

const anyPlace = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), firm: fc.constantFrom(...FIRM_IDS) });

/** Explains one quarter of one firm of any game. */
function everyCase(check: (game: AnyGame, explanation: Explanation) => void): void {
  fc.assert(
    fc.property(anyWishes, anyPlace, (wishes, { at, firm }) => {
      const game = playWishes({ ...wishes, unplayed: Math.min(wishes.unplayed, wishes.quarters - 1) });
      const quarter = 1 + Math.floor(at * (game.played.moves.length - 1));
      check(game, explain(engine, game.played, { quarter, firm }));
    }),
    { numRuns: 25 },
  );
}

/** Not explained by its own bookkeeping. */
const isOwen = ({ drivers }: FigureChange) => drivers[0]!.driver === 'carriedOver';

const amountsOf = (explanation: Explanation, driver: DriverId) =>
  explanation.figures.filter(isOwen).map(({ drivers }) => drivers.find((each) => each.driver === driver)!.amount);

const amountOf = (explanation: Explanation, figure: FigureId, driver: DriverId) =>
  explanation.figures.find((each) => each.figure === figure)!.drivers.find((each) => each.driver === driver)!.amount;

function groupSum(explanation: Explanation, figure: FigureId, group: DriverGroup): number {
  const { drivers } = explanation.figures.find((each) => each.figure === figure)!;
  return drivers.filter((each) => each.group === group).reduce((sum, { amount }) => sum + amount, 0);
}

function settingOf({ worlds, model, moves, luck }: Played, { quarter, firm }: Explanation) {
  const inputs = { world: worlds[quarter - 1]!, model, moves: moves[quarter - 1]!, luck: luck[quarter - 1]! };
  return { engine, firm, inputs, earlier: worlds[quarter - 2] ?? null };
}

describe('drivers', () => {
  it('sum with what was before to what is, for any game, quarter and firm', () => {
    everyCase(({ played }, { quarter, firm, figures }) => {
      const [before, after] = [quarter - 1, quarter].map((i) =>
        figuresOf(engine, played.worlds[i]!, played.model, firm),
      );
      for (const figure of figures) {
        expect(figure).toMatchObject({ before: before![figure.figure], after: after![figure.figure] });
        const sum = figure.drivers.reduce((total, { amount }) => total + amount, figure.before);
        const scale = Math.max(
          ...[figure.before, figure.after, ...figure.drivers.map(({ amount }) => amount)].map(Math.abs),
        );
        expect(Math.abs(sum - figure.after)).toBeLessThanOrEqual(1e-9 * scale);
      }
      const missing = FIGURE_IDS.filter((id) => before![id] === null || after![id] === null);
      expect(figures.map(({ figure }) => figure)).toEqual(FIGURE_IDS.filter((id) => !missing.includes(id)));
    });
  });

  it('leave to what was under way just what the quarter does with all of them undone', () => {
    everyCase(({ played }, explanation) => {
      const setting = settingOf(played, explanation);
      const { world, model, moves, luck } = driversOf(setting).reduce((rest, { undo }) => undo(rest), setting.inputs);
      const still = figuresOf(engine, engine.playQuarter(world, model, moves, luck), model, explanation.firm);
      for (const { figure, before, after, drivers } of explanation.figures.filter(isOwen)) {
        const scale = Math.max(...[before, after, ...drivers.map(({ amount }) => amount)].map(Math.abs));
        const [carriedOver] = drivers;
        expect(Math.abs(carriedOver!.amount - (still[figure]! - before))).toBeLessThanOrEqual(1e-9 * scale);
      }
    });
  });

  it('of open models, distillation and learning, undone together leave nothing copied or learned', () => {
    everyCase(({ played }, explanation) => {
      const setting = settingOf(played, explanation);
      const { inputs, earlier } = setting;
      const { world, model } = driversOf(setting)
        .filter(({ id }) => id === 'distillation' || id === 'openModels')
        .reduce((rest, { undo }) => undo(rest), inputs);
      expect(world.openQuality).toBeCloseTo((earlier ?? inputs.world).openQuality, 9);
      expect({ ...world, openQuality: 0 }).toEqual({ ...inputs.world, openQuality: 0 });
      const still = { hunger: 0, copy: 0, own: { fast: 0, middle: 0, slow: 0 } };
      expect(model.parameters.distillation).toMatchObject(still);
      const after = engine.playQuarter(world, model, inputs.moves, { ...inputs.luck, shock: 'none' });
      expect(after.distillers).toEqual(inputs.world.distillers);
    });
  });

  it('count as copied by how much less far the open quality had come without copying', () => {
    everyCase(({ played }, { quarter }) => {
      const [earlier, now] = [played.worlds[quarter - 1]!, played.worlds[quarter]!];
      const model = withoutCopying(played.model);
      const uncopied = engine.playQuarter(earlier, model, played.moves[quarter - 1]!, played.luck[quarter - 1]!);
      expect(movedByCopying(earlier, now)).toBeCloseTo(now.openQuality - uncopied.openQuality, 9);
    });
  });

  it('that did not change are exactly 0', () => {
    everyCase(({ played }, explanation) => {
      const { quarter, firm } = explanation;
      const setting = settingOf(played, explanation);
      const world = played.worlds[quarter - 1]!;
      const carried = engine.carriedOver(firmOf(world, firm), world, played.model);
      const decided = played.moves[quarter - 1]![firm];
      const idle = driversOf(setting).filter(({ undo }) => undo(setting.inputs) === setting.inputs);
      const same = (['price', 'release', 'safeguards', 'order'] as const).filter(
        (lever) => decided[lever] === carried[lever],
      );
      for (const id of [...same, ...idle.map((driver) => driver.id)]) {
        expect(amountsOf(explanation, id).every((amount) => amount === 0)).toBe(true);
      }
      expect(idle.map(({ id }) => id)).toEqual(expect.arrayContaining(same));
    });
  });

  it('are asked without a trace: the game stays as it was, and the answer too', () => {
    everyCase(({ played }, explanation) => {
      const hashes = played.worlds.map(engine.stateHash);
      expect(explain(engine, played, explanation)).toEqual(explanation);
      expect(played.worlds.map(engine.stateHash)).toEqual(hashes);
    });
  });

  it('explain the figures of the report', () => {
    everyCase(({ played }, { quarter, firm, figures }) => {
      const { firms, market } = engine.reportQuarter(played.worlds[quarter]!, played.model);
      const report = new Map(reported({ ...firms[firm], market }));
      const beyond = ['usable', 'onLoan', 'arrivals'];
      for (const { figure, after } of figures.filter((each) => !beyond.includes(each.figure))) {
        expect(after).toBe(report.get(figure));
      }
    });
  });
});

/** A game in which everybody carries over, but for what `decisions` say. */
function quietGame(decisions: Partial<Record<FirmId, DecisionChange[]>> = {}, rest: Partial<GameRecord> = {}): Played {
  const seats = Object.fromEntries(FIRM_IDS.map((id) => [id, { decisions: decisions[id] ?? [] }]));
  return engine.playGame({
    scenario: 'april-2026',
    seed: 0,
    quarters: 3,
    parameters: {},
    firms: {},
    seats,
    ...rest,
  });
}

const DECISIONS: readonly DriverId[] = ['price', 'release', 'allocation', 'safeguards', 'order', 'deal'];
const allZero = (explanation: Explanation, ids: readonly DriverId[]) =>
  ids.every((id) => amountsOf(explanation, id).every((amount) => amount === 0));

describe('a quarter with one thing new', () => {
  const quiet = explain(engine, quietGame(), { quarter: 3, firm: 'lab' });

  it('in which nobody decides and nothing strikes is all course', () => {
    for (const group of ['decisions', 'rivals', 'luck'] as const) {
      for (const { figure } of quiet.figures) expect(groupSum(quiet, figure, group)).toBe(0);
    }
  });

  it.each<[driver: DriverId, decision: DecisionChange, figure: FigureId, sign: number]>([
    ['price', { price: 60 }, 'customers.cloud', -1],
    ['release', { release: 'api' }, 'customers.cloud', 1],
    ['allocation', { cloud: 80, products: 10, research: 10 }, 'serviceLevel.cloud', 1],
    ['safeguards', { safeguards: 100 }, 'serviceLevel.cloud', -1],
    ['order', { order: 600 }, 'cash', -1],
    ['deal', { deal: 'accept' }, 'serviceLevel.cloud', 1],
  ])('is explained by %s alone', (driver, decision, figure, sign) => {
    const standing: DecisionChange = { deal: 'accept' };
    const game = quietGame({ lab: [{}, {}, decision], chipCloud: [standing] });
    const explanation = explain(engine, game, { quarter: 3, firm: 'lab' });
    expect(Math.sign(amountOf(explanation, figure, driver))).toBe(sign);
    expect(
      allZero(
        explanation,
        DECISIONS.filter((id) => id !== driver),
      ),
    ).toBe(true);
    expect(groupSum(explanation, figure, 'luck')).toBe(0);
    // What was under way is the same as without the decision; only the course differs, by what the two did together.
    expect(amountOf(explanation, figure, 'carriedOver')).toBeCloseTo(amountOf(quiet, figure, 'carriedOver'), 6);
  });

  it('gives a price all that it changes, where nothing else is new', () => {
    // In quarter 1 no trust is older than the game; nothing grows, nothing arrives or retires, nobody learns.
    const frozen = {
      'segments.business.growth': 0,
      'segments.consumers.growth': 0,
      'segments.compute.growth': 0,
      'segments.developers.growth': 0,
      'chips.retirement': 0,
    };
    const firms = { lab: { pipelineShare: 0, 'opening.orderShare': 0 } };
    const gameWith = (decision: DecisionChange) =>
      quietGame({ lab: [decision] }, { quarters: 1, parameters: frozen, firms });
    const [raised, kept] = [gameWith({ price: 60 }), gameWith({})];
    const explanation = explain(engine, raised, { quarter: 1, firm: 'lab' });
    for (const figure of ['revenue.total', 'profit', 'customers.cloud', 'serviceLevel.products'] as const) {
      const [after, without] = [raised, kept].map(
        (game) => figuresOf(engine, game.worlds[1]!, game.model, 'lab')[figure]!,
      );
      expect(amountOf(explanation, figure, 'price')).toBeCloseTo(after! - without!, 6);
    }
  });

  it('gives a shock what it does, and decisions nothing', () => {
    const chances = SHOCK_IDS.map((id) => [`shocks.${id}.chance`, id === 'boom' ? 1 : 0]);
    const game = quietGame({}, { seed: 5, parameters: Object.fromEntries(chances) as GameRecord['parameters'] });
    const explanation = explain(engine, game, { quarter: 3, firm: 'lab' });
    expect(game.luck[2]!.shock).toBe('boom');
    expect(amountOf(explanation, 'customers.cloud', 'shock')).toBeGreaterThan(0);
    expect(amountOf(explanation, 'customers.cloud', 'research')).toBe(0);
    expect(amountOf(explanation, 'leadMonths', 'research')).not.toBe(0);
    expect(allZero(explanation, [...DECISIONS, 'rivals.ads', 'rivals.rivalLab'])).toBe(true);
  });

  it('gives distillation what was copied, and open labs what they learned by themselves', () => {
    const learning = { 'distillation.own.fast': 0, 'distillation.own.middle': 0, 'distillation.own.slow': 0 };
    const copying = explain(engine, quietGame({}, { parameters: { ...learning, 'distillation.copy': 0 } }), {
      quarter: 3,
      firm: 'lab',
    });
    expect(amountOf(copying, 'customers.cloud', 'distillation')).toBeLessThan(0);
    expect(amountOf(copying, 'leakedMonths', 'distillation')).toBeGreaterThan(0);
    for (const amount of amountsOf(copying, 'openModels')) expect(amount).toBeCloseTo(0, 6);

    const alone = explain(engine, quietGame({}, { parameters: { 'distillation.hunger': 0 } }), {
      quarter: 3,
      firm: 'lab',
    });
    expect(amountOf(alone, 'customers.cloud', 'openModels')).toBeLessThan(0);
    expect(amountsOf(alone, 'distillation').every((amount) => amount === 0)).toBe(true);
  });

  it('tells chips by what came, went and was lent', () => {
    const deal = { lab: [{}, {}, { deal: 'accept' }] as DecisionChange[], chipCloud: [{ deal: 'accept' } as const] };
    const game = quietGame(deal);
    const { figures } = explain(engine, game, { quarter: 3, firm: 'lab' });
    const usable = figures.find(({ figure }) => figure === 'usable')!;
    const amounts = Object.fromEntries(usable.drivers.map(({ driver, amount }) => [driver, amount]));
    expect(amounts['arrived']).toBe(firmOf(game.worlds[3]!, 'lab').arrivals);
    expect(amounts['retired']).toBeLessThan(0);
    expect(amounts['loan']).toBeCloseTo(game.model.parameters.deal.size, 9);
  });

  it('gives a rival what the rival does', () => {
    const game = quietGame({ rivalLab: [{}, {}, { price: 10 }] });
    const explanation = explain(engine, game, { quarter: 3, firm: 'lab' });
    expect(amountOf(explanation, 'customers.cloud', 'rivals.rivalLab')).toBeLessThan(0);
    expect(allZero(explanation, [...DECISIONS, 'rivals.ads', 'rivals.hyperscaler', 'rivals.chipCloud'])).toBe(true);
  });

  it('is one of those played', () => {
    const game = quietGame();
    for (const quarter of [0, 4, 1.5])
      expect(() => explain(engine, game, { quarter, firm: 'lab' })).toThrow(RangeError);
  });
});
