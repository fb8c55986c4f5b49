import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { articleOf } from '../../game/insight/article.ts';
import { stakeOf } from '../../game/insight/stake.ts';
import { takeawayOf } from '../../game/insight/takeaway.ts';
import { engine } from '../../game/replay/engine.ts';
import type { DecisionChange } from '../../game/replay/record.ts';
import { anyWishes, playWishes } from '../replay/arbitrary.ts';
import { gameOf } from './claimGames.ts';

const byApi = (levers: DecisionChange = {}): DecisionChange[] =>
  Array.from({ length: 16 }, (_, i) => ({ release: 'api', ...(i === 0 && levers) }));

describe('the question to take away', () => {
  it('is about ranges where fewer than half of six or more held', () => {
    const decisions = byApi().map((each, i) => (i < 6 ? { ...each, forecast: { low: 300, high: 400 } } : each));
    const { record, played } = gameOf({ seed: 7, seats: { lab: { decisions } } });
    expect(takeawayOf(engine, record, played, 'lab')).toEqual({
      kind: 'calibration',
      firm: 'lab',
      given: 6,
      inside: 0,
    });
    const few = gameOf({ seed: 7, seats: { lab: { decisions: decisions.slice(0, 5) } } });
    expect(takeawayOf(engine, few.record, few.played, 'lab')).not.toMatchObject({ kind: 'calibration' });
  });

  it('is about a lever that was never moved, with what another setting would have brought in the game itself', () => {
    const { record, played } = gameOf({ seed: 7, seats: { lab: { decisions: byApi() } } });
    const question = takeawayOf(engine, record, played, 'lab')!;
    expect(question).toMatchObject({ kind: 'unmoved', lever: 'products', from: 24, to: 34 });
    if (question.kind !== 'unmoved') throw new Error('It is about a lever.');
    // The other two give way in proportion: 35 and 41 of 76 become 30 and 36 of 66.
    const other = gameOf({ seed: 7, seats: { lab: { decisions: byApi({ cloud: 30, products: 34, research: 36 }) } } });
    const value = ({ worlds, model }: typeof played) => engine.finalScores(worlds.at(-1)!, model).lab.enterpriseValue;
    expect(question.gain).toBeCloseTo(value(other.played) - value(played), 6);
  });

  it('is about a contradicted claim of one’s own where most hung on it', () => {
    const decisions = byApi().map((each, i): DecisionChange => {
      const levers = { price: 30 + (i % 3), order: 120 + i, safeguards: 40 + i, cloud: 36 + (i % 2), products: 30 };
      return { ...(i % 2 === 0 ? { release: 'hold' } : each), ...levers, research: 34 - (i % 2) };
    });
    const { record, played } = gameOf({ seed: 7, seats: { lab: { decisions } } });
    const checks = articleOf(engine, record, played, 'lab');
    const own = checks.filter(({ verdict, about }) => verdict === 'contradicts' && about === 'lab');
    const check = own.find(({ claim }) => claim === 'withholding')!;
    expect(takeawayOf(engine, record, played, 'lab', checks)).toEqual({ kind: 'contradicted', firm: 'lab', check });
    expect(Math.max(...own.map(stakeOf))).toBe(stakeOf(check));
  });

  it('is one, the same each time, in any game that was begun; it never peeks beside what was played', () => {
    fc.assert(
      fc.property(anyWishes, fc.constantFrom(...FIRM_IDS), (wishes, firm) => {
        const { record, played } = playWishes(wishes);
        const hashes = played.worlds.map(engine.stateHash);
        const question = takeawayOf(engine, record, played, firm);
        expect(question === null).toBe(played.moves.length === 0);
        expect(takeawayOf(engine, record, played, firm)).toEqual(question);
        expect(played.worlds.map(engine.stateHash)).toEqual(hashes);
      }),
      { numRuns: 12 },
    );
  });
});
