import { describe, expect, it } from 'vitest';
import { firmOf, type World } from '../../game/economy/state.ts';
import { engine } from '../../game/replay/engine.ts';
import { playGame } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { cashMovement } from '../../src/screens/report/cash.ts';
import { figuresOf } from '../../src/screens/report/figures.ts';
import { onGrid, partsOnGrid } from '../../src/screens/report/grid.ts';

const record: GameRecord = { scenario: 'april-2026', seed: 7, quarters: 16, parameters: {}, firms: {}, seats: {} };
const game = playGame(record);
/** An ads giant that opens a cloud in quarter 2, which costs something once. */
const withEntry = playGame({
  ...record,
  quarters: 3,
  seats: { ads: { decisions: [{}, { cloud: 20, products: 45, research: 35 }] } },
});
const ROLES = ['hyperscaler', 'lab', 'ads'] as const;

function pairs(worlds: readonly World[]): [World, World][] {
  return worlds.slice(1).map((now, i) => [worlds[i]!, now]);
}

describe('the report’s figures', () => {
  it.each(ROLES)('shows changes that are this quarter less the last, as shown (%s)', (role) => {
    for (const [before, now] of pairs(game.worlds)) {
      const { first, rest } = figuresOf(before, now, role, { engine, opening: game });
      const compared = [...first, ...rest].filter(({ before: was }) => was !== null);
      for (const figure of compared) expect(figure.change).toBeCloseTo(figure.now! - figure.before!, 6);
      const fresh = [...first, ...rest].filter(({ before: was }) => was === null);
      for (const figure of fresh) expect(figure.change).toBeNull();
    }
  });

  it.each(ROLES)('shows revenue whose lines sum to the total (%s)', (role) => {
    for (const [before, now] of pairs(game.worlds)) {
      const { first } = figuresOf(before, now, role, { engine, opening: game });
      const [total, ...others] = first;
      const parts = others.filter(({ id }) => id.startsWith('revenue.'));
      for (const side of ['before', 'now'] as const) {
        expect(parts.reduce((sum, part) => sum + part[side]!, 0)).toBe(total![side]);
      }
      expect(parts.reduce((sum, part) => sum + part.change!, 0)).toBe(total!.change);
    }
  });

  it('leaves out what a firm does not have', () => {
    const [before, now] = pairs(game.worlds)[0]!;
    const idsOf = (role: (typeof ROLES)[number]) => {
      const { first, rest } = figuresOf(before, now, role, { engine, opening: game });
      return [...first, ...rest].map(({ id }) => id);
    };
    expect(idsOf('ads')).not.toContain('waiting.cloud');
    expect(idsOf('ads')).not.toContain('cloudGrowth');
    expect(idsOf('ads')).toContain('revenue.core');
    expect(idsOf('lab')).not.toContain('revenue.core');
    expect(idsOf('hyperscaler')).toContain('cloudGrowth');
  });
});

describe('cash', () => {
  it.each([...ROLES.map((role) => [role, game] as const), ['ads', withEntry] as const])(
    'moves by exactly the lines that are shown (%s)',
    (role, { worlds }) => {
      for (const [before, now] of pairs(worlds)) {
        const movement = cashMovement(firmOf(before, role), firmOf(now, role));
        const moved = movement.lines.reduce((sum, { amount }) => sum + amount, 0);
        expect(movement.before + moved).toBe(movement.now);
        expect(Math.abs(movement.now - firmOf(now, role).cash)).toBeLessThanOrEqual(50);
      }
    },
  );

  it.each(ROLES)(
    'opens where it closed, as the row above it says, and bends no line by more than rounding (%s)',
    (role) => {
      const movements = pairs(game.worlds).map(([before, now]) => {
        const movement = cashMovement(firmOf(before, role), firmOf(now, role));
        const { rest, first } = figuresOf(before, now, role, { engine, opening: game });
        const row = rest.find(({ id }) => id === 'cash')!;
        expect([row.before, row.now, row.step]).toEqual([movement.before, movement.now, movement.step]);
        const revenue = movement.lines.find(({ cause }) => cause === 'revenue')!.amount;
        expect(revenue).toBe(first[0]!.now);
        const cost = movement.lines.find(({ cause }) => cause === 'cost')!.amount;
        expect(Math.abs(cost + firmOf(now, role).cost)).toBeLessThanOrEqual(300);
        return movement;
      });
      movements.slice(1).forEach(({ before }, i) => expect(before).toBe(movements[i]!.now));
    },
  );

  it('names the price of opening a cloud, in the one quarter in which it is paid', () => {
    const entries = pairs(withEntry.worlds).map(
      ([before, now]) =>
        cashMovement(firmOf(before, 'ads'), firmOf(now, 'ads')).lines.find(({ cause }) => cause === 'entry')?.amount,
    );
    expect(entries).toEqual([undefined, -6000, undefined]);
  });

  it('is what the rules say: revenue less costs, chips and entry', () => {
    for (const [before, now] of pairs(withEntry.worlds)) {
      const firm = firmOf(now, 'ads');
      const change = firm.revenue - firm.cost - firm.chipPayment - firm.entryPayment;
      expect(firm.cash - firmOf(before, 'ads').cash).toBeCloseTo(change, 6);
    }
  });
});

describe('the grid of shown figures', () => {
  it('rounds as the formats write', () => {
    expect(onGrid(13825, 'money')).toBe(13800);
    expect(onGrid(1531210, 'money')).toBe(1531000);
    expect(onGrid(420.4, 'money', 100)).toBe(400);
    expect(onGrid(420.4, 'money')).toBe(420);
    expect(onGrid(0.284, 'share')).toBe(0.28);
    expect(onGrid(-2.96, 'months')).toBe(-3);
  });

  it('gives the missing steps to the parts that lost most by rounding', () => {
    expect(partsOnGrid([7763, 6062], 13825, 100)).toEqual([7800, 6000]);
    expect(partsOnGrid([-1234, 5000.4], 3766.4, 100)).toEqual([-1200, 5000]);
    expect(partsOnGrid([60200, 50300], 110500, 1000)).toEqual([60000, 51000]);
    expect(partsOnGrid([], 0, 1)).toEqual([]);
  });
});
