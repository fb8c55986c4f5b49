// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { usePlanned } from '../../src/screens/desk/usePlanned.ts';
import { changePlan, settle, showStage, undo, type Planned, type Session } from '../../src/store/session.ts';
import { aSession } from '../store/plans.ts';

function Looks({ session, see }: { session: Session; see: (planned: Planned) => void }) {
  see(usePlanned(session));
  return null;
}

function after(session: Session): Planned {
  const seen: Planned[] = [];
  render(<Looks session={session} see={(planned) => seen.push(planned)} />, document.body);
  return seen.at(-1)!;
}

describe('what looks ahead start from', () => {
  it('stays the same object while no lever moves, so that nothing is reckoned through again', () => {
    const session = aSession();
    const first = after(session);
    const predicted = changePlan(session, 'forecast', (plan) => {
      plan.forecast = { low: 1, high: 2 };
    });
    expect(predicted.plan).not.toBe(session.plan);
    for (const same of [predicted, settle(predicted), undo(predicted), showStage(predicted, 'outlook')])
      expect(after(same)).toBe(first);
  });

  it('is another when a lever moves, with nothing predicted in it', () => {
    const session = { ...aSession(), plan: { ...aSession().plan, forecast: { low: 1, high: 2 } } };
    const first = after(session);
    const moved = changePlan(session, 'price', (plan) => {
      plan.price += 1;
    });
    const next = after(moved);
    expect(next).not.toBe(first);
    expect(next.plan).toEqual({ ...moved.plan, forecast: null });
  });
});
