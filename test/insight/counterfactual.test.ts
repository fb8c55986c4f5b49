import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRM_IDS, RELEASES, type FirmId } from '../../game/economy/names.ts';
import type { QuarterLuck } from '../../game/economy/luck.ts';
import type { QuarterReport } from '../../game/economy/report.ts';
import { firmOf } from '../../game/economy/state.ts';
import { counterfactual, type Question } from '../../game/insight/counterfactual.ts';
import { withLevers, type LeverChange } from '../../game/insight/levers.ts';
import { engine, type Engine } from '../../game/replay/engine.ts';
import type { Played } from '../../game/replay/play.ts';
import type { DecisionChange, GameRecord } from '../../game/replay/record.ts';
import type { GameReport } from '../../game/replay/report.ts';
import { anyWishes, playWishes, type AnyGame, type Wishes } from '../replay/arbitrary.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const wish = fc.record(
  {
    cloud: fc.integer({ min: 0, max: 100 }),
    release: fc.constantFrom(...RELEASES),
    price: part,
    safeguards: fc.integer({ min: 0, max: 100 }),
    order: part,
    deal: fc.constantFrom('accept' as const, 'decline' as const),
  },
  { requiredKeys: [] },
);
const anyQuestion = fc.record({
  at: part,
  rivals: fc.constantFrom('decide' as const, 'held' as const),
  wishes: fc.dictionary(fc.constantFrom(...FIRM_IDS), wish, { minKeys: 1, maxKeys: 3 }),
});
type Asked = typeof anyQuestion extends fc.Arbitrary<infer Value> ? Value : never;

/** A game of at least one quarter, and a legal question about it. */
function pose(wishes: Wishes, { at, rivals, wishes: set }: Asked): AnyGame & { question: Question } {
  const game = playWishes({ ...wishes, unplayed: Math.min(wishes.unplayed, wishes.quarters - 1) });
  const { worlds, moves, model } = game.played;
  const quarter = 1 + Math.floor(at * (moves.length - 1));
  const world = worlds[quarter - 1]!;
  const legal = Object.entries(set).map(([id, { price, order, ...rest }]) => {
    const limits = engine.limitsFor(firmOf(world, id as FirmId), world, model);
    const within = (share: number, { low, high }: { low: number; high: number }) =>
      low + Math.floor(share * (high - low));
    const change: LeverChange = {
      ...rest,
      ...(price !== undefined && { price: within(price, limits.price) }),
      ...(order !== undefined && { order: within(order, limits.order) }),
    };
    return [id, change];
  });
  return { ...game, question: { quarter, rivals, set: Object.fromEntries(legal) as Question['set'] } };
}

function everyCase(check: (game: AnyGame & { question: Question }) => void, numRuns = 40): void {
  fc.assert(
    fc.property(anyWishes, anyQuestion, (wishes, asked) => check(pose(wishes, asked))),
    { numRuns },
  );
}

const decides = (record: GameRecord, id: FirmId) => record.seats[id]?.decisions !== undefined;

const withoutHashes = (quarters: readonly QuarterReport[]) => quarters.map(({ hash: _, ...figures }) => figures);

/** Without what no figure rests on: a fork leaves predictions behind that were made for the course it left. */
const figuresAlone = (quarters: readonly QuarterReport[]) =>
  withoutHashes(quarters).map(({ firms, ...rest }) => ({
    ...rest,
    firms: FIRM_IDS.map((id) => ({ ...firms[id], decision: { ...firms[id].decision, forecast: null } })),
  }));

it('leaves behind what was predicted for the course it left', () => {
  const forecast = { low: 5, high: 20 };
  const decisions = Array.from({ length: 4 }, () => ({ release: 'api' as const, forecast }));
  const seats = { lab: { decisions }, hyperscaler: { decisions } };
  const record: GameRecord = { scenario: 'april-2026', seed: 7, quarters: 4, parameters: {}, firms: {}, seats };
  const question: Question = { quarter: 3, set: { lab: { price: 20 } }, rivals: 'decide' };
  const { fork } = counterfactual(engine, record, engine.playGame(record), question);
  for (const id of ['lab', 'hyperscaler'] as const) {
    expect(fork.played.moves.map((moves) => moves[id].forecast)).toEqual([forecast, forecast, null, null]);
  }
});

describe('a counterfactual', () => {
  it('never moves luck: every quarter is played with the shock and the research draws of the game', () => {
    everyCase(({ record, played, question }) => {
      const used: (QuarterLuck | undefined)[] = [];
      const watched: Engine = {
        ...engine,
        advance: (opening, world, moves) => {
          used.push(opening.luck[world.t]);
          return engine.advance(opening, world, moves);
        },
      };
      const { recorded, changed, fork } = counterfactual(watched, record, played, question);
      expect(used).toEqual(played.luck.slice(question.quarter - 1, played.moves.length));
      expect(fork.played.luck).toEqual(played.luck);
      expect(changed.quarters.map(({ shock }) => shock)).toEqual(recorded.quarters.map(({ shock }) => shock));
    });
  });

  it('leaves the quarters before the change as they were, to the last bit, and the game itself too', () => {
    everyCase(({ record, played, question }) => {
      const hashes = played.worlds.map(engine.stateHash);
      const { recorded, changed, differences } = counterfactual(engine, record, played, question);
      expect(recorded).toEqual(engine.reportGame(played));
      expect(changed.quarters.slice(0, question.quarter - 1)).toEqual(recorded.quarters.slice(0, question.quarter - 1));
      expect(differences.map(({ quarter }) => quarter)).toEqual(
        recorded.quarters.map(({ quarter }) => quarter).slice(question.quarter - 1),
      );
      expect(played.worlds.map(engine.stateHash)).toEqual(hashes);
    });
  });

  it('that changes nothing is the identical game', () => {
    everyCase(({ record, played, question }) => {
      const moves = played.moves[question.quarter - 1]!;
      const set = Object.fromEntries(
        Object.entries(question.set).map(([id, change]) => {
          const levers = Object.keys(change) as (keyof LeverChange)[];
          return [id, Object.fromEntries(levers.map((lever) => [lever, moves[id as FirmId][lever]]))];
        }),
      );
      const result = counterfactual(engine, record, played, { ...question, set });
      expect(result.changed).toEqual(result.recorded);
      expect(result.lowered).toEqual([]);
    });
  });

  it('sets what it is told, and holds the rest, but for orders that no longer fit', () => {
    everyCase(({ record, played, question }) => {
      const { changed, recorded, lowered } = counterfactual(engine, record, played, question);
      for (const { firm, quarter, recorded: ordered, order } of lowered) {
        expect(order).toBeLessThan(ordered);
        expect(changed.quarters[quarter - 1]!.firms[firm].decision.order).toBe(order);
      }
      const wasLowered = (id: FirmId, quarter: number) =>
        lowered.some((each) => each.firm === id && each.quarter === quarter);
      const isSet = (id: FirmId, quarter: number) => quarter === question.quarter && question.set[id] !== undefined;
      for (const id of FIRM_IDS.filter((firm) => question.rivals === 'held' || decides(record, firm))) {
        const decisions = ({ quarters }: GameReport) =>
          quarters
            .filter(({ quarter }) => !wasLowered(id, quarter) && !isSet(id, quarter))
            .map(({ firms }) => firms[id].decision);
        expect(decisions(changed)).toEqual(decisions(recorded));
      }
      const { firms } = changed.quarters[question.quarter - 1]!;
      const decided = Object.fromEntries(FIRM_IDS.map((id) => [id, firms[id].decision]));
      expect(decided).toMatchObject(question.set);
    });
  });

  it('forks into a game whose code verifies, tells its parent and has the same figures', () => {
    everyCase(({ record, played, question }) => {
      const { changed, fork } = counterfactual(engine, record, played, question);
      const verdict = engine.verify(fork.code);
      expect(verdict).toMatchObject({ verdict: 'verified', hash: fork.hash });
      const parent = { hash: engine.stateHash(played.worlds.at(-1)!), quarter: question.quarter - 1 };
      expect(engine.decode(fork.code).record).toEqual(fork.record);
      expect(fork.record.parent).toEqual(parent);
      const again = engine.reportGame(fork.played);
      expect(figuresAlone(again.quarters)).toEqual(figuresAlone(changed.quarters));
      const planWrittenDown = FIRM_IDS.some(
        (id) => !decides(record, id) && (question.rivals === 'held' || question.set[id]),
      );
      // The rule's unrounded price is part of the state, and of no decision.
      expect(planWrittenDown || again.hash === changed.hash).toBe(true);
    });
  });

  const record: GameRecord = {
    scenario: 'april-2026',
    seed: 7,
    quarters: 8,
    parameters: {},
    firms: {},
    seats: { lab: { decisions: [{ release: 'api' }, { price: 50 }, {}, { order: 300 }] } },
  };
  const played: Played = engine.playGame(record);

  it('changes one quarter only: what carried over from it before is said as it was', () => {
    const set = { lab: { price: 20 } };
    const { changed, fork } = counterfactual(engine, record, played, { quarter: 2, set, rivals: 'decide' });
    expect(changed.quarters.slice(0, 4).map(({ firms }) => firms.lab.decision.price)).toEqual([
      played.moves[0]!.lab.price,
      20,
      50,
      50,
    ]);
    expect(fork.record.seats.lab?.decisions?.slice(1, 3)).toEqual([{ price: 20 }, { price: 50 }]);
  });

  it('keeps who sat there only of decisions that are still theirs', () => {
    const sat: GameRecord = {
      ...record,
      seats: {
        lab: { by: 'robot', silent: [3, 5], decisions: record.seats.lab!.decisions! },
        ads: { by: 'other', decisions: [{ price: 12 }], silent: [2, 4] },
      },
    };
    const question: Question = { quarter: 3, set: { lab: { price: 20 } }, rivals: 'decide' };
    const { seats } = counterfactual(engine, sat, engine.playGame(sat), question).fork.record;
    expect(seats.lab).not.toHaveProperty('by');
    expect(seats.ads).toMatchObject({ by: 'other', silent: [2] });
  });

  it('lowers an order that no longer fits and says so', () => {
    const labDecides = (decisions: DecisionChange[]): GameRecord => ({ ...record, seats: { lab: { decisions } } });
    const { worlds, model } = engine.playGame(labDecides([{ order: 300 }]));
    const order = engine.limitsFor(firmOf(worlds[5]!, 'lab'), worlds[5]!, model).order.high;
    const full = labDecides([{ order: 300 }, {}, {}, {}, {}, { order }]);
    // Nobody orders anything in quarter 1, so industry can build less ever after.
    const set = Object.fromEntries(FIRM_IDS.map((id) => [id, { order: 0 }]));
    const question: Question = { quarter: 1, set, rivals: 'decide' };
    const { lowered, changed } = counterfactual(engine, full, engine.playGame(full), question);
    expect(lowered[0]).toMatchObject({ firm: 'lab', quarter: 6, recorded: order });
    expect(changed.quarters[5]!.firms.lab.decision.order).toBe(lowered[0]!.order);
  });

  it.each([0, 9, 1.5])('refuses quarter %d of 8', (quarter) => {
    const question: Question = { quarter, set: { lab: { price: 20 } }, rivals: 'decide' };
    expect(() => counterfactual(engine, record, played, question)).toThrow(RangeError);
  });

  it.each<[change: LeverChange, shares: number[]]>([
    [{ cloud: 70 }, [70, 10, 20]],
    [{ cloud: 70, products: 5 }, [70, 5, 25]],
    [{ research: 0 }, [25, 75, 0]],
    [{ cloud: 0, products: 0, research: 100 }, [0, 0, 100]],
    [{ price: 20 }, [10, 30, 60]],
  ])('of shares 10/30/60 with %j become %j', (change, shares) => {
    const world = played.worlds[0]!;
    const limits = engine.limitsFor(firmOf(world, 'lab'), world, played.model);
    const move = { ...played.moves[0]!.lab, cloud: 10, products: 30, research: 60 };
    const { cloud, products, research } = withLevers(engine, move, change, limits, 'lab');
    expect([cloud, products, research]).toEqual(shares);
  });

  it.each<[change: LeverChange, sentence: string]>([
    [{ cloud: 101 }, 'lab.cloud: 101 is not a whole number from 0 to 100 (percent).'],
    [{ cloud: 60, research: 70 }, 'lab: cloud 60 + research 70 = 130 is more than 100; lower one of them.'],
    [
      { cloud: 1, products: 1, research: 1 },
      'lab: cloud 1 + products 1 + research 1 = 3, not 100; name every share that changes, so that they sum to 100.',
    ],
    [{ price: 81 }, 'lab.price: 81 is not a whole number from 10 to 80 (tenths of the commodity price).'],
  ])('%j is refused', (change, sentence) => {
    const question: Question = { quarter: 1, set: { lab: change }, rivals: 'decide' };
    expect(() => counterfactual(engine, record, played, question)).toThrow(sentence);
  });
});
