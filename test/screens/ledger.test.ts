import { describe, expect, it } from 'vitest';
import { moveShare } from '../../game/economy/shares.ts';
import { KILOHOURS_PER_QUARTER } from '../../game/economy/report.ts';
import type { LedgerLine } from '../../game/insight/ledger.ts';
import { ledgerOfPlan, ledgerOfQuarter, researchIn } from '../../src/screens/ledger/ofGame.ts';
import { bestFirst, nextGpu, rowsOf } from '../../src/screens/ledger/rows.ts';
import { ALIKE } from '../../src/screens/shared/alike.ts';
import { beginGame, expectedWorld, playPlan } from '../../src/store/game.ts';
import type { Role } from '../../src/store/fromCode.ts';
import { newSession } from '../../src/store/session.ts';
import { aRecord, aSession } from '../store/plans.ts';

/** A ledger by its long-run prices, $ per GPU-hour; a cloud without a price is closed. */
function priced(prices: Record<LedgerLine['use'], number | null>, gpus = { cloud: 300, products: 400, research: 500 }) {
  const uses = ['cloud', 'products', 'research'] as const;
  return rowsOf(
    uses.map((use): LedgerLine => {
      const others = uses.filter((other) => other !== use && prices[other] !== null);
      const best = others.reduce((a, b) => (prices[b]! > prices[a]! ? b : a));
      const longRun = prices[use];
      const allocation = { now: null, longRun: null };
      return { use, gpus: gpus[use], now: longRun, longRun, allocation, best, instead: prices[best]!, forgone: 0 };
    }),
  );
}

function planned(role: Role, share?: number) {
  const game = beginGame(aRecord, role);
  const plan = {
    ...game.engine.carriedOver(
      game.worlds[0]!.firms.find(({ id }) => id === role)!,
      game.worlds[0]!,
      game.opening.model,
    ),
  };
  if (share !== undefined) moveShare(plan, 'cloud', share);
  const session = newSession('a', aRecord, role, plan);
  return { session, game, lines: ledgerOfPlan(session, game) };
}

describe('the ledger of the plan on the desk', () => {
  it('shows this quarter’s prices where the plan is expected to lead', () => {
    const { session, game, lines } = planned('lab', 60);
    const expected = expectedWorld(game, aRecord, session.plan);
    const { shadowPrice } = game.engine.reportQuarter(expected, game.opening.model).firms.lab;
    for (const { use, now } of lines) expect(now).toBe(shadowPrice[use] / KILOHOURS_PER_QUARTER);
    expect(researchIn(lines)).toBe(lines[2]!.longRun);
  });

  it('moves with the levers', () => {
    const [few, many] = [planned('lab', 10), planned('lab', 80)].map(({ lines }) => rowsOf(lines));
    expect(few![0]!.longRun!).toBeGreaterThan(many![0]!.longRun!);
    expect(nextGpu(many!)).toMatchObject({ kind: 'move', to: 'products' });
  });

  it('has no figure for a cloud that is not open, until the plan opens it', () => {
    expect(bestFirst(rowsOf(planned('ads').lines)).at(-1)).toMatchObject({ use: 'cloud', now: null, longRun: null });
    expect(planned('ads', 10).lines[0]!.now).toBeGreaterThan(0);
  });
});

describe('the ledger of the quarter last played', () => {
  it('is there as soon as one was', () => {
    const session = aSession();
    const game = beginGame(aRecord, 'lab');
    expect(ledgerOfQuarter(session, game)).toEqual([]);
    const played = { ...session, decisions: [session.plan] };
    const lines = ledgerOfQuarter(played, playPlan(game, aRecord, session.plan));
    expect(lines.map(({ use }) => use)).toEqual(['cloud', 'products', 'research']);
  });
});

describe('rows as they are shown', () => {
  it('give up the difference of the two figures that are read', () => {
    const [cloud, products] = priced({ cloud: 3.1449, products: 4.6451, research: -1 });
    expect(cloud).toMatchObject({ best: 'products', instead: 4.65, gap: 1.51, alike: false });
    expect(products).toMatchObject({ best: 'cloud', gap: 0, alike: true });
  });

  it('come best first, a closed cloud last', () => {
    const rows = priced({ cloud: null, products: 2, research: 5 });
    expect(bestFirst(rows).map(({ use }) => use)).toEqual(['research', 'products', 'cloud']);
  });
});

describe('the next GPU', () => {
  it('comes from the use that is worth least and goes to the one worth most', () => {
    expect(nextGpu(priced({ cloud: 6, products: 10, research: 4 }))).toEqual({
      kind: 'move',
      from: 'research',
      to: 'products',
      gap: 6,
    });
  });

  it('does not come from where there are none, nor from a closed cloud', () => {
    const none = { cloud: 300, products: 400, research: 0 };
    expect(nextGpu(priced({ cloud: 6, products: 10, research: 4 }, none))).toMatchObject({ from: 'cloud', gap: 4 });
    expect(nextGpu(priced({ cloud: null, products: 3, research: 2 }))).toMatchObject({
      from: 'research',
      to: 'products',
    });
  });

  it('stays where it is when nothing is worth a move', () => {
    expect(nextGpu(priced({ cloud: 6, products: 6 + ALIKE / 2, research: 6 }))).toEqual({ kind: 'even' });
    expect(nextGpu(priced({ cloud: 6, products: 6 + 2 * ALIKE, research: 6 })).kind).toBe('move');
    const all = { cloud: 0, products: 400, research: 0 };
    expect(nextGpu(priced({ cloud: 1, products: 3, research: 2 }, all))).toEqual({ kind: 'best', use: 'products' });
    expect(nextGpu(priced({ cloud: 1, products: 2, research: 3 }, all)).kind).toBe('move');
  });
});
