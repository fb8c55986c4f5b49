import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../game/archive/engines.ts';
import { RELEASED } from '../../game/archive/released.ts';
import { FIRM_IDS, type Release } from '../../game/economy/names.ts';
import { articleOf, type ClaimCheck, type ClaimId } from '../../game/insight/article.ts';
import { chipDeal } from '../../game/insight/claims/chipDeal.ts';
import { cloudGrowth } from '../../game/insight/claims/cloudGrowth.ts';
import { consumers } from '../../game/insight/claims/consumers.ts';
import { demand } from '../../game/insight/claims/demand.ts';
import { distillation } from '../../game/insight/claims/distillation.ts';
import { integration } from '../../game/insight/claims/integration.ts';
import { opportunityCost } from '../../game/insight/claims/opportunityCost.ts';
import { publishing } from '../../game/insight/claims/publishing.ts';
import { withholding } from '../../game/insight/claims/withholding.ts';
import { counterfactual } from '../../game/insight/counterfactual.ts';
import { engine } from '../../game/replay/engine.ts';
import { anyWishes, playWishes } from '../replay/arbitrary.ts';
import { CLAIM_GAMES, gameOf } from './claimGames.ts';

const CHECKS = {
  opportunityCost,
  cloudGrowth,
  withholding,
  distillation,
  chipDeal,
  consumers,
  publishing,
  demand,
  integration,
};

function checkOf<Id extends ClaimId>(checks: readonly ClaimCheck[], claim: Id): Extract<ClaimCheck, { claim: Id }> {
  return checks.find((check) => check.claim === claim) as Extract<ClaimCheck, { claim: Id }>;
}

describe('the claims of the article', () => {
  it.each(CLAIM_GAMES)('%s: %s it at %s: %s', (claim, verdict, firm, _, parts) => {
    const { record, played } = gameOf(parts);
    const check = CHECKS[claim]({ engine, record, played, firm });
    expect(check).toMatchObject({ claim, verdict, why: null, about: firm });
  });

  const { record, played } = gameOf({ seed: 7 });
  const checks = articleOf(engine, record, played, 'lab');

  it('come with their numbers (golden)', () => {
    expect(checkOf(checks, 'demand').evidence).toEqual({
      value: expect.closeTo(384992.149, 2) as number,
      fleet: expect.closeTo(16826.314, 2) as number,
      demand: expect.closeTo(132017.227, 2) as number,
    });
    expect(checkOf(checks, 'integration').evidence).toEqual({
      quarters: 16,
      products: expect.closeTo(5.21, 3) as number,
      api: expect.closeTo(3.382, 3) as number,
    });
    expect(checkOf(checks, 'publishing')).toMatchObject({
      about: 'ads',
      evidence: { published: false, labs: ['lab', 'rivalLab'] },
    });
    expect(checkOf(checks, 'chipDeal')).toMatchObject({
      about: 'lab',
      evidence: { agreed: true, seller: 'chipCloud' },
    });
  });

  it('say neither where some pairs of quarters speak for it and others against', () => {
    const check = checkOf(checks, 'cloudGrowth');
    expect(check).toMatchObject({ about: 'hyperscaler', verdict: 'untested', why: 'mixed' });
    const { pairs, growthHigher, valueLower, valueHigher } = check.evidence!;
    expect({ pairs, growthHigher }).toEqual({ pairs: 15, growthHigher: 15 });
    expect(Math.max(valueLower, valueHigher)).toBeLessThan((2 / 3) * pairs);
  });

  it('compare with the game that a counterfactual makes, where one quarter was held', () => {
    const quarters = 6;
    const decisions = ['api', 'preview', 'api', 'api', 'api', 'api'].map((release) => ({
      release: release as Release,
    }));
    const held = gameOf({ seed: 7, quarters, seats: { lab: { decisions } } });
    const { evidence } = checkOf(articleOf(engine, held.record, held.played, 'lab'), 'withholding');
    const other = counterfactual(engine, held.record, held.played, {
      quarter: 2,
      set: { lab: { release: 'api' } },
      rivals: 'decide',
    });
    expect(evidence).toMatchObject({ waited: false, quarters: [2] });
    expect(evidence!.value).toEqual({
      played: other.recorded.final.lab.enterpriseValue,
      otherwise: other.changed.final.lab.enterpriseValue,
    });
  });

  it('do not decide on what did not come up: a deal that is never on offer, a cloud that is always open', () => {
    const short = gameOf({ quarters: 2 });
    expect(chipDeal({ engine, ...short, firm: 'lab' })).toMatchObject({ why: 'absent' });
    const decisions = [{ cloud: 20, products: 50, research: 30 }];
    const open = gameOf({ seats: { ads: { decisions } } });
    expect(consumers({ engine, ...open, firm: 'ads' })).toMatchObject({
      verdict: 'untested',
      why: 'absent',
      evidence: null,
    });
  });

  it('are nine in any game that was begun, none before, and change nothing of it', () => {
    fc.assert(
      fc.property(anyWishes, fc.constantFrom(...FIRM_IDS), (wishes, firm) => {
        const game = playWishes(wishes);
        const hashes = game.played.worlds.map(engine.stateHash);
        const found = articleOf(engine, game.record, game.played, firm);
        expect(found).toHaveLength(game.played.moves.length > 0 ? 9 : 0);
        for (const { verdict, why, evidence } of found) {
          expect(why === null).toBe(verdict !== 'untested');
          expect(verdict === 'untested' || evidence !== null).toBe(true);
          expect(JSON.stringify(evidence)).not.toMatch(/NaN|Infinity/);
        }
        expect(game.played.worlds.map(engine.stateHash)).toEqual(hashes);
      }),
      { numRuns: 8 },
    );
  });

  it('are told of games of released older rules by those', async () => {
    for (const rules of RELEASED) {
      const old = await engineFor(rules);
      const oldGame = old.playGame(record);
      expect(articleOf(old, record, oldGame, 'ads')).toHaveLength(9);
    }
  });
});
