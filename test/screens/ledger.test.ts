import { describe, expect, it } from 'vitest';
import type { Use } from '../../game/economy/names.ts';
import { ledgerOf } from '../../src/screens/desk/ledger.ts';
import { ALIKE } from '../../src/screens/shared/alike.ts';
import { beginGame, expectedWorld, startingPlan } from '../../src/store/game.ts';
import { moveShare } from '../../game/economy/shares.ts';
import type { Role } from '../../src/store/fromCode.ts';
import { aRecord } from '../store/plans.ts';

function ledger(role: Role, share?: number, use: Use = 'cloud') {
  const game = beginGame(aRecord, role);
  const plan = { ...startingPlan(game) };
  if (share !== undefined) moveShare(plan, use, share);
  return ledgerOf(expectedWorld(game, aRecord, plan), game);
}

describe('the ledger', () => {
  it('puts the better line first and research, which earns later, last', () => {
    const { rows } = ledger('lab');
    expect(rows[0]!.dollars!).toBeGreaterThanOrEqual(rows[1]!.dollars!);
    expect(rows[2]).toEqual({ use: 'research', dollars: null, kind: 'later' });
  });

  it('names what is forgone: the difference to the better line', () => {
    const { rows, advice } = ledger('lab', 60);
    expect(advice).toMatchObject({ from: 'cloud', to: 'products', alike: false });
    expect(advice.forgone).toBeCloseTo(rows[0]!.dollars! - rows[1]!.dollars!);
  });

  it('has no figure for a cloud that is not open, until the plan opens it', () => {
    expect(ledger('ads').rows[1]).toEqual({ use: 'cloud', dollars: null, kind: 'closed' });
    expect(ledger('ads').advice).toMatchObject({ from: 'research', to: 'products' });
    expect(ledger('ads', 10).rows.find((row) => row.use === 'cloud')!.kind).toBe('earns');
  });

  it('does not call next to nothing a cost, for research either', () => {
    // A fleet so large that hardly anybody waits.
    const record = { ...aRecord, firms: { ads: { fleet: 8000 } } };
    const game = beginGame(record, 'ads');
    const { rows, advice } = ledgerOf(expectedWorld(game, record, startingPlan(game)), game);
    expect(rows[0]!.dollars!).toBeLessThan(ALIKE);
    expect(advice).toMatchObject({ from: 'research', to: 'products', alike: true });
  });

  it('does not advise moving GPUs from where there are none', () => {
    expect(ledger('lab', 100, 'research').advice).toMatchObject({ from: 'research' });
  });
});
