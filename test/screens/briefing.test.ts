import { describe, expect, it } from 'vitest';
import type { Use } from '../../game/economy/names.ts';
import { decideNow } from '../../src/screens/briefing/decide.ts';
import { ledgerOfPlan } from '../../src/screens/ledger/ofGame.ts';
import { rowsOf } from '../../src/screens/ledger/rows.ts';
import type { Role } from '../../src/store/fromCode.ts';
import { beginGame, startingPlan } from '../../src/store/game.ts';
import { newSession } from '../../src/store/session.ts';
import { perHour } from '../../src/text/format.ts';
import { aRecord } from '../store/plans.ts';

describe('the one thing to decide', () => {
  it.each([
    ['hyperscaler', ['cloud', 'products', 'research']],
    ['ads', ['products', 'research']],
  ] satisfies [Role, Use[]][])('tells the %s the long-run prices of the ledger beside it', (role, uses) => {
    const game = beginGame(aRecord, role);
    const plan = startingPlan(game);
    const ledger = ledgerOfPlan(newSession('a', aRecord, role, plan), game);
    const [first] = decideNow(game, role, plan, ledger);
    const prices = rowsOf(ledger);
    const longRun = uses.map((use) => perHour(prices.find((row) => row.use === use)!.longRun!));
    expect(first).toMatch(/^In the long run/);
    expect(first!.match(/\$[\d.]+/g)).toEqual(longRun);
  });
});
