import { describe, expect, it } from 'vitest';
import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import { articleOf } from '../../game/insight/article.ts';
import { rivalsEyeOf } from '../../game/insight/rivalsEye.ts';
import { takeawayOf, type Takeaway } from '../../game/insight/takeaway.ts';
import { claimsByVerdict } from '../../src/screens/debrief/claims.ts';
import { mostThrough, sayAnswers, sayUnseen } from '../../src/screens/debrief/eye.ts';
import { sayTakeaway } from '../../src/screens/debrief/takeaway.ts';
import { beginGame, playedOf, playPlan, type Game } from '../../src/store/game.ts';
import { newSession, recordOf, type Session } from '../../src/store/session.ts';
import { money } from '../../src/text/format.ts';
import { text } from '../../src/text/text.ts';
import { aRecord } from '../store/plans.ts';

/** A game of four quarters in which the seat goes on as its role opens. */
function finished(role: FirmId, watched = false): { session: Session; game: Game } {
  let game = beginGame(aRecord, role);
  const decisions = [];
  for (let quarter = 1; quarter <= aRecord.quarters; quarter += 1) {
    const { forecast: _none, ...carried } = game.worlds.at(-1)!.firms.find(({ id }) => id === role)!.decision;
    const plan = { ...carried, order: 20, forecast: null };
    game = playPlan(game, aRecord, plan);
    decisions.push(plan);
  }
  const session = { ...newSession('a', aRecord, role, decisions[0]!), decisions };
  return { session: watched ? { ...session, record: recordOf(session), watched: true } : session, game };
}

const ODD = /NaN|undefined|Infinity|\[object/;

describe('the claims of the article in the debrief', () => {
  it.each(['lab', 'hyperscaler', 'ads'] as const)('are told once each, with numbers, for the role %s', (role) => {
    const { session, game } = finished(role);
    const checks = articleOf(game.engine, recordOf(session), playedOf(game), role);
    const said = claimsByVerdict(checks, session);
    const all = Object.values(said).flat();
    expect(new Set(all.map(({ claim }) => claim)).size).toBe(checks.length);
    for (const { found } of [...said.supports, ...said.contradicts]) expect(found).toMatch(/\d/);
    expect(all.map(({ found }) => found).join('\n')).not.toMatch(ODD);
  });

  it('say whose numbers they are where these are not the reader’s', () => {
    const { session, game } = finished('lab');
    const checks = articleOf(game.engine, recordOf(session), playedOf(game), 'lab');
    const saidOf = (reader: Session) => Object.values(claimsByVerdict(checks, reader)).flat();
    const consumers = saidOf(session).find(({ claim }) => claim === text.debrief.claims.says.consumers)!;
    expect(consumers.found).toContain('Measured at Ads giant.');
    const own = checks.find(({ claim }) => claim === 'demand')!;
    const demand = (reader: Session) => saidOf(reader).find(({ claim }) => claim === text.debrief.claims.says.demand)!;
    expect(own.about).toBe('lab');
    expect(demand(session).found).not.toContain('Measured at');
    expect(demand({ ...session, watched: true }).found).toContain('Measured at Frontier lab.');
    expect(demand(session).found).toContain(`Final value is ${money((own.evidence as { value: number }).value)}.`);
  });
});

describe('the game from outside', () => {
  it('is told in sentences with units', () => {
    const { session, game } = finished('lab');
    const eye = rivalsEyeOf(game.engine, recordOf(session), playedOf(game), 'lab');
    const said = [...sayAnswers(session, eye), ...sayUnseen(eye.unseen), ...eye.copied.map(mostThrough)].join('\n');
    expect(said).not.toMatch(ODD);
    expect(said).toContain('80 thousand GPUs');
  });

  it('tells an answer by what the rival would have done without the move', () => {
    const { session, game } = finished('lab');
    const eye = rivalsEyeOf(game.engine, recordOf(session), playedOf(game), 'lab');
    const answer = {
      quarter: 3,
      to: ['price', 'release'] as ('price' | 'release')[],
      rival: 'rivalLab' as const,
      price: { did: 31, without: 34 },
      release: { did: 'hold' as const, without: 'api' as const },
    };
    expect(sayAnswers(session, { ...eye, answers: [answer] })).toEqual([
      'Quarter 3: after the price and release, Rival lab asked 3.1 × commodity where it would have asked 3.4 and chose “Hold” where it would have chosen “API”.',
    ]);
    expect(sayAnswers(session, { ...eye, answers: [], asked: [] })).toEqual([text.debrief.rivalsEye.nobodyAsked]);
  });
});

describe('the question to take away', () => {
  it('is asked of every game, of a watched one too', () => {
    for (const role of FIRM_IDS.slice(0, 3)) {
      for (const watched of [false, true]) {
        const { session, game } = finished(role, watched);
        const takeaway = takeawayOf(game.engine, recordOf(session), playedOf(game), role)!;
        const { because, question } = sayTakeaway(takeaway, session, game);
        expect(question).toMatch(/\?$/);
        expect(because).not.toMatch(ODD);
        expect(!watched || !/\byour?\b/i.test(`${because} ${question}`)).toBe(true);
      }
    }
  });

  it('names settings with their units', () => {
    const { session, game } = finished('ads');
    const said = (lever: 'price' | 'order' | 'release' | 'research', from: number | string, to: number | string) => {
      const unmoved: Takeaway = { kind: 'unmoved', firm: 'ads', lever, from, to, gain: 2500 };
      return sayTakeaway(unmoved, session, game).because;
    };
    expect(said('price', 10, 12)).toContain('the ad load at 1.0 × all game. At 1.2 × all game');
    expect(said('order', 100, 150)).toContain('150 thousand GPUs all game, everything else as it was');
    expect(said('release', 'products', 'open')).toContain('At “Open weights”');
    expect(said('research', 40, 50)).toContain('$2.5 billion higher');
  });
});
