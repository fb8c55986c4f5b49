import { expect, it } from 'vitest';
import { changedNumbers } from '../../src/screens/shared/changedNumbers.ts';
import { newSession } from '../../src/store/session.ts';
import { aPlan, aRecord } from '../store/plans.ts';

it('names the numbers that a script changed, a firm’s own by the firm', () => {
  const of = (part: Partial<typeof aRecord>) => changedNumbers(newSession('a', { ...aRecord, ...part }, 'lab', aPlan));
  expect(of({})).toEqual([]);
  expect(
    of({ parameters: { 'distillation.hunger': 1.9 }, firms: { ads: { 'rule.deal': 'decline', fleetFactor: 0.6 } } }),
  ).toEqual(['distillation.hunger 1.9', 'Ads giant rule.deal decline', 'Ads giant fleetFactor 0.6']);
});
