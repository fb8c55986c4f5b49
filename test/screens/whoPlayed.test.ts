import { describe, expect, it } from 'vitest';
import type { GameRecord } from '../../game/replay/record.ts';
import { playersOf } from '../../src/screens/shared/whoPlayed.ts';
import { newSession, type Session } from '../../src/store/session.ts';
import { aPlan, aRecord } from '../store/plans.ts';

/** A game of four quarters, all played, looked at from the lab's seat. */
function watched(seats: GameRecord['seats']): Session {
  const decisions = [aPlan, aPlan, aPlan, aPlan];
  return { ...newSession('a', { ...aRecord, seats }, 'lab', aPlan), decisions, watched: true };
}

describe('who played', () => {
  it('names programs, and the quarters in which they did not answer', () => {
    const lab = { by: 'patient.py', decisions: [] };
    expect(playersOf(watched({ lab }))[0]).toBe('Frontier lab: played by the program “patient.py”.');
    const silent = (...quarters: number[]) => playersOf(watched({ lab: { ...lab, silent: quarters } }))[0];
    expect(silent(3)).toBe('Frontier lab: played by the program “patient.py”; no answer in quarter 3.');
    expect(silent(1, 3, 4)).toBe('Frontier lab: played by the program “patient.py”; no answer in quarters 1, 3 and 4.');
  });

  it('tells plans and hands apart, and what everybody else does', () => {
    expect(
      playersOf(watched({ lab: { decisions: [] }, rivalLab: { plan: 'alwaysOpen' }, ads: { plan: 'rule' } })),
    ).toEqual([
      'Frontier lab: decided by hand.',
      'Rival lab: open weights every quarter, otherwise the usual plan.',
      'The other firms follow the usual plan.',
    ]);
    expect(playersOf(watched({}))).toEqual(['Every firm follows the usual plan.']);
  });

  it('has nothing to say of the reader against the usual rivals', () => {
    const own = newSession('a', aRecord, 'lab', aPlan);
    expect(playersOf(own)).toEqual([]);
    const both = { ...own, record: { ...aRecord, seats: { ads: { by: 'bold.js', decisions: [] } } } };
    expect(playersOf(both)).toEqual([
      'Ads giant: played by the program “bold.js”.',
      'The other firms follow the usual plan.',
    ]);
  });
});
