import { describe, expect, it } from 'vitest';
import { RELEASED } from '../../game/archive/released.ts';
import { engine } from '../../game/replay/engine.ts';
import { playPlan, replaySession, startingPlan } from '../../src/store/game.ts';
import { judge } from '../../src/store/judge.ts';
import { createSaves } from '../../src/store/saves.ts';
import { changePlan, endQuarter, showStage, type Session } from '../../src/store/session.ts';
import { memoryVault, type Vault } from '../../src/store/vault.ts';
import { aSession } from './plans.ts';

/** A game in which something has been decided. */
const underWay = (id: string): Session =>
  changePlan(aSession(id), 'safeguards', (plan) => {
    plan.safeguards = 77;
  });

const tab = (vault: Vault, name = 'first') => createSaves(vault, name, judge);
const entry = (session: unknown, rules: unknown = engine.rules) => ({ tab: 'x', revision: 3, rules, session });
const saved = (...games: unknown[]) => JSON.stringify({ format: 'shadow-price/saves@1', games });

describe('saves', () => {
  it('give back what was saved', async () => {
    const vault = memoryVault();
    expect(await tab(vault).save(aSession())).toBe('saved');
    expect(await tab(vault, 'second').load()).toEqual({ games: [aSession()], setAside: [], unknownRules: false });
  });

  it('keep what was predicted, and that predictions are fixed', async () => {
    const vault = memoryVault();
    const fixed: Session = { ...aSession(), predict: 'on' };
    const given = changePlan(fixed, 'forecast', (plan) => {
      plan.forecast = { low: 16, high: 23 };
    });
    await tab(vault).save(given);
    expect((await tab(vault, 'second').load()).games).toEqual([given]);
  });

  it.each(['briefing', 'campus', 'outlook', 'report'] as const)(
    'give back what stood above the levers: %s',
    async (stage) => {
      const vault = memoryVault();
      await tab(vault).save(showStage(underWay('a'), stage));
      const { games, setAside } = await tab(vault, 'second').load();
      expect(games.map((game) => game.stage)).toEqual([stage]);
      expect(setAside).toEqual([]);
    },
  );

  it('are none at first', async () => {
    expect(await tab(memoryVault()).load()).toEqual({ games: [], setAside: [], unknownRules: false });
  });

  it('keep every game under way, the one saved last first', async () => {
    const vault = memoryVault();
    const saves = tab(vault);
    await saves.save(underWay('old'));
    await saves.save(aSession('untouched'));
    await saves.save(underWay('new'));
    await saves.save(underWay('old'));
    expect((await tab(vault, 'second').load()).games.map(({ id }) => id)).toEqual(['old', 'new']);
  });

  it('never write over what another tab has written of the same game since', async () => {
    const vault = memoryVault();
    const first = tab(vault);
    const second = tab(vault, 'second');
    await first.save(aSession());
    await second.load();
    const later = showStage(aSession(), 'campus');
    expect(await second.save(later)).toBe('saved');

    expect(await first.save(aSession())).toBe('otherTab');
    expect(await first.read('a')).toEqual(later);
    // It has been read now, so it may be written over.
    expect(await first.save(aSession())).toBe('saved');
  });

  it('let two tabs play two games', async () => {
    const vault = memoryVault();
    const first = tab(vault);
    const second = tab(vault, 'second');
    expect(await first.save(underWay('one'))).toBe('saved');
    expect(await second.save(underWay('two'))).toBe('saved');
    expect(await first.save(underWay('one'))).toBe('saved');
    expect(await second.save(underWay('two'))).toBe('saved');
  });

  it('take over when the player says so', async () => {
    const vault = memoryVault();
    const first = tab(vault);
    const second = tab(vault, 'second');
    await first.save(aSession());
    await second.load();
    await second.save(underWay('a'));
    expect(await first.takeOver(aSession())).toBe('saved');
    expect(await second.save(underWay('a'))).toBe('otherTab');
  });

  it.each([
    ['no JSON', '{"format":'],
    ['another format', '{"format":"shadow-price/saves@9","games":[]}'],
    ['no game', saved({ revision: 1 })],
    ['an illegal plan', saved(entry({ ...aSession(), plan: { ...aSession().plan, cloud: 99 } }))],
    ['an illegal plan to undo to', saved(entry({ ...aSession(), past: [{ lever: '', plan: {} }] }))],
    ['an unknown firm', saved(entry({ ...aSession(), role: 'nobody' }))],
    ['a role nobody plays', saved(entry({ ...aSession(), role: 'openModels' }))],
    ['predictions fixed to what is neither', saved(entry({ ...aSession(), predict: 'maybe' }))],
    ['no length', saved(entry({ ...aSession(), record: { ...aSession().record, quarters: '8' } }))],
  ])('set aside what cannot go on, and never lose it: %s', async (_, text) => {
    const vault = memoryVault();
    await vault.change('games', () => text);
    const saves = tab(vault);
    const { games, setAside } = await saves.load();
    expect(games).toEqual([]);
    expect(setAside).toHaveLength(1);
    expect(text).toContain(setAside[0]);
    // A second one joins the first.
    await vault.change('games', () => '{"format":');
    await saves.load();
    expect(await saves.setAside()).toEqual([...setAside, '{"format":']);
    expect(await saves.load()).toEqual({ games: [], setAside: [], unknownRules: false });
    expect(await saves.save(aSession())).toBe('saved');
  });

  it('stay where they are while nobody knows their rules, and are games again once somebody does', async () => {
    const vault = memoryVault();
    const newer: Session = { ...underWay('newer'), rules: { version: 4001, hash: '0123456789abcdef' } };
    await tab(vault).save(newer);
    const stale = tab(vault, 'stale');
    await stale.save(underWay('ours'));
    expect(await stale.load()).toEqual({ games: [underWay('ours')], setAside: [], unknownRules: true });
    expect(await stale.read('newer')).toBeNull();
    await stale.save(underWay('later'));
    const { games } = await createSaves(vault, 'updated', () => 'sound').load();
    expect(games).toEqual([underWay('later'), underWay('ours'), newer]);
  });

  it('take a game of released older rules at its word, until it turns out odd', async () => {
    const vault = memoryVault();
    const [released] = RELEASED;
    const { version, hash } = released!;
    const odd: Session = { ...underWay('odd'), rules: { version, hash }, plan: { ...underWay('odd').plan, cloud: 99 } };
    await tab(vault).save(underWay('sound'));
    await tab(vault).save(odd);
    const saves = tab(vault);
    expect(await saves.load()).toMatchObject({ games: [{ id: 'odd' }, { id: 'sound' }], setAside: [] });
    const texts = await saves.putAside('odd');
    expect(JSON.parse(texts[0]!)).toMatchObject({ session: { id: 'odd', plan: { cloud: 99 } } });
    expect(await saves.setAside()).toEqual(texts);
    expect((await saves.load()).games).toEqual([underWay('sound')]);
  });

  it('keep the last games that were finished, and no more of those', async () => {
    const vault = memoryVault();
    const saves = tab(vault);
    const finished = (id: string): Session => {
      let game = replaySession(aSession(id), engine);
      let session = aSession(id);
      while (session.decisions.length < session.record.quarters) {
        game = playPlan(game, session.record, session.plan);
        session = endQuarter(session, startingPlan(game));
      }
      return session;
    };
    const ids = Array.from({ length: 12 }, (_, i) => `game ${i}`);
    for (const id of ids) await saves.save(finished(id));
    await saves.save(underWay('last'));
    const kept = (await tab(vault).load()).games.map(({ id }) => id);
    expect(kept).toEqual(['last', ...ids.toReversed().slice(0, 8)]);
  });

  it('keep the sound games beside a damaged one', async () => {
    const vault = memoryVault();
    await vault.change('games', () => saved(entry({ id: 'broken' }), entry(underWay('sound'))));
    const { games, setAside } = await tab(vault).load();
    expect(games).toEqual([underWay('sound')]);
    expect(setAside).toHaveLength(1);
    expect(await tab(vault).load()).toEqual({ games: [underWay('sound')], setAside: [], unknownRules: false });
  });

  it('never write over what cannot be read, even if it came later', async () => {
    const vault = memoryVault();
    const saves = tab(vault);
    await saves.load();
    await vault.change('games', () => '{"format":');
    expect(await saves.save(aSession())).toBe('saved');
    expect(await saves.setAside()).toEqual(['{"format":']);
  });

  it('say so when the device refuses, and leave everything where it is', async () => {
    const damaged = '{"format":';
    const full: Vault = {
      lasting: true,
      read: async (key) => (key === 'games' ? damaged : undefined),
      change: () => Promise.reject(new Error('quota')),
    };
    expect(await tab(full).save(aSession())).toBe('refused');
    expect(await tab(full).load()).toEqual({ games: [], setAside: [damaged], unknownRules: false });
  });

  it('hold no games where nothing can be read', async () => {
    const shut: Vault = { ...memoryVault(), read: () => Promise.reject(new Error('gone')) };
    expect(await tab(shut).load()).toEqual({ games: [], setAside: [], unknownRules: false });
  });
});
