import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../game/economy/decision.ts';
import { RELEASES, USES } from '../../game/economy/names.ts';
import { changePlan, endQuarter, redo, settle, undo, type Session } from '../../src/store/session.ts';
import { moveShare } from '../../game/economy/shares.ts';
import { aPlan, aSession } from './plans.ts';

/** One thing a player does to the plan: which lever, what it does, and whether the lever then comes to rest. */
const changes = fc.record({
  rests: fc.boolean(),
  change: fc.oneof(
    fc.record({ lever: fc.constantFrom(...USES), value: fc.integer({ min: 0, max: 100 }) }),
    fc.record({ lever: fc.constant('price' as const), value: fc.integer({ min: 10, max: 80 }) }),
    fc.record({ lever: fc.constant('release' as const), value: fc.integer({ min: 0, max: 4 }) }),
  ),
});

function make(session: Session, { change, rests }: typeof changes extends fc.Arbitrary<infer Value> ? Value : never) {
  const { lever, value } = change;
  const changed = changePlan(session, lever, (plan: Decision) => {
    if (lever === 'release') plan.release = RELEASES[value]!;
    else if (lever === 'price') plan.price = value;
    else moveShare(plan, lever, value);
  });
  return rests ? settle(changed) : changed;
}

const all = (step: (session: Session) => Session, session: Session, steps: number) =>
  Array.from({ length: steps }).reduce<Session>(step, session);

describe('undo and redo', () => {
  it('lead back to the plan a quarter began with, and forth to the plan as it was', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 30 }), (list) => {
        const start = aSession();
        const end = list.reduce(make, start);
        const steps = end.past.length;
        const back = all(undo, end, steps);
        expect(back.plan).toEqual(start.plan);
        expect(back.past).toHaveLength(0);
        expect(all(redo, back, steps).plan).toEqual(end.plan);
      }),
    );
  });

  it('take one step each, exactly', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 10 }), changes, (list, last) => {
        const before = settle(list.reduce(make, aSession()));
        const after = make(before, last);
        if (after.plan === before.plan) return;
        expect(undo(after).plan).toEqual(before.plan);
        expect(redo(undo(after)).plan).toEqual(after.plan);
      }),
    );
  });

  it('count a drag as one step', () => {
    let session = aSession();
    for (const percent of [36, 37, 38])
      session = changePlan(session, 'cloud', (plan) => moveShare(plan, 'cloud', percent));
    expect(session.past).toHaveLength(1);
    session = changePlan(settle(session), 'cloud', (plan) => moveShare(plan, 'cloud', 50));
    expect(session.past).toHaveLength(2);
  });

  it('forget what was undone when something else is changed', () => {
    const changed = changePlan(aSession(), 'price', (plan) => void (plan.price = 40));
    const other = changePlan(undo(changed), 'price', (plan) => void (plan.price = 20));
    expect(other.future).toHaveLength(0);
    expect(redo(other)).toBe(other);
  });

  it('end with the quarter', () => {
    const changed = changePlan(aSession(), 'price', (plan) => void (plan.price = 40));
    const next = endQuarter(changed, aPlan);
    expect(next.decisions.at(-1)).toEqual(changed.plan);
    expect(undo(next)).toBe(next);
    expect(next.stage).toBe('report');
  });

  it('do not take note of a change that changes nothing', () => {
    const session = aSession();
    expect(changePlan(session, 'price', (plan) => void (plan.price = session.plan.price))).toBe(session);
  });
});
