import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELEASES, USES } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { engineFor } from '../../game/archive/engines.ts';
import { RELEASED } from '../../game/archive/released.ts';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import {
  ask,
  changeOf,
  decidedIn,
  limitsIn,
  withShare,
  withTerm,
  type Asked,
} from '../../src/screens/machine/asking.ts';
import { chartOf, figuresFor } from '../../src/screens/machine/chart.ts';
import { FIGURES, historiesOf, valuesOf } from '../../src/screens/machine/histories.ts';
import { sayLowered, sentenceOf, setLevers } from '../../src/screens/machine/say.ts';
import { suggestionsFor } from '../../src/screens/machine/suggestions.ts';
import { replaySession, type Game } from '../../src/store/game.ts';
import { ROLES } from '../../src/store/fromCode.ts';
import type { Session } from '../../src/store/session.ts';
import { aRecord, aSession } from '../store/plans.ts';

const seats: GameRecord['seats'] = {
  lab: { decisions: [{ release: 'preview' }, { order: 200 }, { price: 40 }, { release: 'api' }] },
};
const record: GameRecord = { ...aRecord, quarters: 8, seats };

/** A game that ended, as one looks at it. */
function watched(of: GameRecord = record, by = engine): { session: Session; game: Game } {
  const played = by.playGame(of);
  const game: Game = { engine: by, opening: played, role: 'lab', worlds: played.worlds };
  const decisions = played.moves.map(({ lab }) => lab);
  const session: Session = { ...aSession(), rules: by.rules, record: of, decisions, watched: true };
  return { session, game };
}

const { session, game } = watched();
const at = { quarter: 3, role: 'lab', rivals: 'decide' } as const;

describe('a question', () => {
  it('begins as the quarter was decided, and then there is one history', () => {
    const histories = historiesOf(session, game, ask(game, at));
    expect(histories.whatIf).toBeNull();
    expect(chartOf(histories, 'value').series).toHaveLength(1);
    expect(sentenceOf(session, histories, 'value')).toContain('There is one history');
    expect(setLevers(histories).whatIf).toEqual([{ name: 'Release', value: 'Hold' }]);
  });

  it('set back to what was decided is no question', () => {
    const asked = withTerm(game, withTerm(game, ask(game, at), 'order', 10), 'order', decidedIn(game, at).order);
    expect(changeOf(game, asked)).toEqual({});
  });

  it('can always be played, whatever lever is moved to wherever, for every seat and both kinds of rivals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLES),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom('decide' as const, 'held' as const),
        fc.constantFrom(...USES),
        fc.integer({ min: -20, max: 120 }),
        fc.constantFrom('price' as const, 'safeguards' as const, 'order' as const),
        fc.integer({ min: -50, max: 5000 }),
        fc.constantFrom(...RELEASES),
        (role, quarter, rivals, use, share, term, value, release) => {
          let asked: Asked = ask(game, { role, quarter, rivals }, { release });
          asked = withTerm(game, withShare(asked, use, share), term, value);
          const limits = limitsIn(game, asked);
          if (limits.dealOffered) asked = { ...asked, plan: { ...asked.plan, deal: 'accept' } };
          fc.pre(Object.keys(changeOf(game, asked)).length > 0);
          const { whatIf, impossible } = historiesOf(session, game, asked);
          expect(impossible).toBe(false);
          expect(whatIf!.worlds).toHaveLength(9);
          expect(firmOf(whatIf!.worlds[quarter]!, role).decision).toMatchObject({ ...changeOf(game, asked) });
          const before = (of: Game) => FIGURES.map((name) => valuesOf(of, name).slice(0, quarter));
          expect(before(whatIf!)).toEqual(before({ ...game, role }));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('may be taken from quick changes, each of which changes something and keeps to the limits', () => {
    for (const role of ROLES) {
      for (let quarter = 1; quarter <= 8; quarter += 1) {
        const suggestions = suggestionsFor(game, { quarter, role });
        expect(suggestions.length).toBeGreaterThanOrEqual(2);
        for (const { change } of suggestions) {
          const histories = historiesOf(session, game, ask(game, { ...at, quarter, role }, change));
          expect(histories.impossible).toBe(false);
          expect(histories.whatIf).not.toBeNull();
        }
      }
    }
  });
});

describe('two histories', () => {
  it('have rivals answer, or hold them to what they did', () => {
    const change = { release: 'open' } as const;
    const [decide, held] = (['decide', 'held'] as const).map((rivals) =>
      historiesOf(session, game, ask(game, { ...at, rivals }, change)),
    );
    const rivalPrices = (of: Game) => of.worlds.map((world) => firmOf(world, 'rivalLab').decision.price);
    expect(rivalPrices(held!.whatIf!)).toEqual(rivalPrices(game));
    expect(rivalPrices(decide!.whatIf!)).not.toEqual(rivalPrices(game));
  });

  it('are one until the changed quarter’s points, where the other line begins', () => {
    const histories = historiesOf(session, game, ask(game, at, { release: 'api' }));
    const { series, parting } = chartOf(histories, 'value');
    const [happened, whatIf] = series;
    expect(parting).toMatchObject({ at: 2, heading: 'Quarter 3: the points', note: 'Hold. What if API?' });
    expect(whatIf!.from).toBe(2);
    expect(whatIf!.values.slice(0, 3)).toEqual(happened!.values.slice(0, 3));
    expect(whatIf!.values[3]).not.toEqual(happened!.values[3]);
    expect(happened!.values[0]).toBe(100);
  });

  it('are told in a sentence with numbers, as "you" or by name', () => {
    const histories = historiesOf(session, game, ask(game, at, { release: 'api', order: 0 }));
    expect(sentenceOf(session, histories, 'revenue')).toMatch(
      /^Had Frontier lab released the model by API and ordered no GPUs in quarter 3, its revenue a quarter after quarter 8 would be \$[\d.]+[MB] instead of \$[\d.]+[MB]\.$/,
    );
    const { watched: _looking, ...own } = session;
    expect(sentenceOf({ ...own, record: { ...record, seats: {} } }, histories, 'lead')).toMatch(
      /^Had you .*, your lead over open models after quarter 8 would (still )?be /,
    );
  });

  it('tell each lever that differs, one way and the other', () => {
    const histories = historiesOf(session, game, ask(game, at, { release: 'api', safeguards: 12 }));
    const { happened, whatIf } = setLevers(histories);
    expect(happened).toEqual([
      { name: 'Release', value: 'Hold' },
      { name: 'Safeguards', value: expect.stringMatching(/^\d+%$/) as string },
    ]);
    expect(whatIf[1]).toEqual({ name: 'Safeguards', value: '12%' });
    expect(chartOf(histories, 'cash').parting!.note).toBe('2 levers set otherwise');
  });

  it('count a share that gives way to another as no lever of its own', () => {
    const asked = withShare(ask(game, at), 'research', 0);
    const note = (of: Asked) => chartOf(historiesOf(session, game, of), 'value').parting!.note;
    expect(note(asked)).toBe('GPUs divided otherwise');
    expect(note({ ...asked, plan: { ...asked.plan, order: 0 } })).toBe('2 levers set otherwise');
  });

  it('tell an order that no longer fits, and of a rival only that, while the game is on', () => {
    const lab = { decisions: [{ order: 500 }, { order: 500 }] };
    const first = watched({ ...record, seats: { lab, ads: { decisions: [] } } }).game;
    const high = engine.limitsFor(firmOf(first.worlds[6]!, 'ads'), first.worlds[6]!, first.opening.model).order.high;
    const ads = { decisions: [{}, {}, {}, {}, {}, {}, { order: high }] };
    const both = watched({ ...record, seats: { lab, ads } });
    const asked = ask(both.game, { ...at, quarter: 1 }, { order: 0 });
    const histories = historiesOf(both.session, both.game, asked);
    expect(histories.lowered).toHaveLength(1);
    expect(sayLowered(both.session, histories)[0]).toMatch(
      /^The order of Ads giant in quarter 7 .* [\d,]+ were ordered/,
    );
    const { watched: _looking, ...own } = both.session;
    const on = { ...own, decisions: own.decisions.slice(0, 7) };
    expect(sayLowered(on, histories)[0]).toMatch(/Ads giant in quarter 7 no longer fits .*, and is lowered\.$/);
  });

  it('offer the figures that a firm has', () => {
    const plain = historiesOf(session, game, ask(game, at));
    expect(figuresFor(plain)).toContain('value');
    for (const name of figuresFor(plain)) expect(valuesOf(game, name).some((value) => value !== null)).toBe(true);
    const waiting = valuesOf(game, 'waiting').map((value) => value ?? 0);
    expect(Math.min(...waiting)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...waiting)).toBeLessThanOrEqual(1);
  });

  it('stop at the last quarter played while the game is on', () => {
    const { watched: _looking, ...own } = session;
    const on: Session = { ...own, record: { ...record, seats: {} }, decisions: own.decisions.slice(0, 4) };
    const part = replaySession({ ...on, plan: on.decisions[3]! }, engine);
    const { whatIf } = historiesOf(on, part, ask(part, at, { release: 'api' }));
    expect(whatIf!.worlds).toHaveLength(5);
  });
});

describe('games of every released version', () => {
  it.each(RELEASED.map(({ version, hash }) => ({ version, hash })))(
    'of rules $version are asked by their own rules',
    async (rules) => {
      const by = await engineFor(rules);
      const old = watched(record, by);
      const { whatIf } = historiesOf(old.session, old.game, ask(old.game, at, { release: 'api' }));
      expect(whatIf!.engine).toBe(by);
      expect(whatIf!.worlds).toHaveLength(9);
    },
  );
});
