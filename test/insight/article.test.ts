import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../game/archive/engines.ts';
import { RELEASED } from '../../game/archive/released.ts';
import { FIRM_IDS, type FirmId, type Release } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { articleOf, type ClaimCheck, type ClaimId } from '../../game/insight/article.ts';
import { chipDeal } from '../../game/insight/claims/chipDeal.ts';
import { cloudGrowth } from '../../game/insight/claims/cloudGrowth.ts';
import { consumers } from '../../game/insight/claims/consumers.ts';
import { demand } from '../../game/insight/claims/demand.ts';
import { distillation } from '../../game/insight/claims/distillation.ts';
import { integration } from '../../game/insight/claims/integration.ts';
import { nextGpus } from '../../game/insight/claims/nextGpu.ts';
import { opportunityCost } from '../../game/insight/claims/opportunityCost.ts';
import { publishing } from '../../game/insight/claims/publishing.ts';
import { withholding } from '../../game/insight/claims/withholding.ts';
import { counterfactual } from '../../game/insight/counterfactual.ts';
import { ledgerOf } from '../../game/insight/ledger.ts';
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

  it('ask whoever published what it did to them, and the ads giant only where nobody here did', () => {
    const decisions = Array.from({ length: 6 }, (_, i) => ({
      release: i === 3 ? ('open' as const) : ('api' as const),
    }));
    const game = gameOf({ seed: 7, quarters: 6, seats: { hyperscaler: { decisions } } });
    const about = (firm: FirmId) => checkOf(articleOf(engine, game.record, game.played, firm), 'publishing').about;
    expect([about('hyperscaler'), about('lab')]).toEqual(['hyperscaler', 'ads']);
  });

  it('call no deal good for its seller whose cloud sells more and who is worth less', () => {
    const games = [1, 2, 3, 7, 8].map((seed) => gameOf({ seed, quarters: 8 }));
    const checks = games.map((game) => checkOf(articleOf(engine, game.record, game.played, 'lab'), 'chipDeal'));
    const dear = checks.filter(({ evidence }) => {
      const { with: lent, without } = evidence!.sellerValue;
      return without - lent > 0.01 * Math.max(without, 200_000);
    });
    expect(dear.length).toBeGreaterThan(0);
    for (const check of dear) expect(check.verdict).not.toBe('supports');
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

  it('leave out a pair of quarters after which nobody can tell how the cloud grew', () => {
    // History tells of no business in the quarter that quarter 2 is a year after.
    const game = gameOf({ quarters: 8, firms: { hyperscaler: { 'cloudHistory.3': 0 } } });
    expect(firmOf(game.played.worlds[2]!, 'hyperscaler').cloudGrowth).toBeNull();
    const pairs = ({ evidence }: ClaimCheck) => (evidence as { pairs: number }).pairs;
    const whole = cloudGrowth({ engine, ...gameOf({ quarters: 8 }), firm: 'hyperscaler' });
    expect(pairs(cloudGrowth({ engine, ...game, firm: 'hyperscaler' }))).toBe(pairs(whole) - 1);
  });

  it('hold what a GPU brings in against what it is worth elsewhere in money of the same quarter', () => {
    const { discount } = played.model.parameters.value;
    let atOnce = 0;
    for (const [firm, line] of [
      ['hyperscaler', 'products'],
      ['chipCloud', 'cloud'],
    ] as const) {
      for (const each of nextGpus({ engine, record, played, firm }, firm, line)) {
        const lines = ledgerOf(engine, record, played, { quarter: each.quarter, firm });
        const others = lines.filter(({ use }) => use !== line);
        const later = others.map(({ longRun }) => longRun! / Math.pow(discount, each.quarter - 1));
        expect(each.longRun).toBeCloseTo(Math.max(...later), 9);
        const most = others.map(({ now }, i) => Math.max(now!, later[i]!));
        expect(each.best).toBe(others[most.indexOf(Math.max(...most))]!.use);
        if (each.now > each.longRun) atOnce += 1;
      }
    }
    // Now and then the use worth most is so for what it earns at once.
    expect(atOnce).toBeGreaterThan(0);
  });

  it('say nothing of what GPUs bring in where nothing is sold, or where only the game’s own luck makes figures', () => {
    const free = gameOf({
      quarters: 3,
      firms: { rivalLab: { consumerYield: 0 } },
      seats: { rivalLab: { plan: 'allProducts' } },
    });
    expect(nextGpus({ engine, ...free, firm: 'rivalLab' }, 'rivalLab', 'products')).toEqual([]);
    const odd = gameOf({ quarters: 6, seed: 0, parameters: { 'research.luck': 1e6 } });
    for (const { price, longRun } of nextGpus({ engine, ...odd, firm: 'lab' }, 'lab', 'products')) {
      expect([price, longRun].every(Number.isFinite)).toBe(true);
    }
  });

  it('give a fifth more of what may be below 0, and never more than a script may say', () => {
    const quarters = 3;
    const disliked = gameOf({ quarters, firms: { lab: { 'integration.cloud': -2, 'integration.products': -2 } } });
    expect(checkOf([demand({ engine, ...disliked, firm: 'lab' })], 'demand').evidence!.demand).toBeGreaterThan(0);
    const loved = gameOf({ quarters, firms: { lab: { 'integration.products': 100 } } });
    expect(() => demand({ engine, ...loved, firm: 'lab' })).not.toThrow();
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
