import { describe, expect, it } from 'vitest';
import { engine } from '../../game/replay/engine.ts';
import { openSession, playPlan, replaySession, startingPlan } from '../../src/store/game.ts';
import { RulesOutOfReach } from '../../src/store/rules.ts';
import { createSaves } from '../../src/store/saves.ts';
import { changePlan, endQuarter, showStage, type Session } from '../../src/store/session.ts';
import { memoryVault, type Vault } from '../../src/store/vault.ts';
import { aSession } from './plans.ts';

/** A game in which something has been decided. */
const underWay = (id: string): Session =>
  changePlan(aSession(id), 'safeguards', (plan) => {
    plan.safeguards = 77;
  });

const tab = (vault: Vault, name = 'first') => createSaves(vault, name, openSession);
const entry = (session: unknown, rules: unknown = engine.rules) => ({ tab: 'x', revision: 3, rules, session });
const saved = (...games: unknown[]) => JSON.stringify({ format: 'shadow-price/saves@1', games });

describe('saves', () => {
  it('give back what was saved', async () => {
    const vault = memoryVault();
    expect(await tab(vault).save(aSession())).toBe('saved');
    expect(await tab(vault, 'second').load()).toEqual({ games: [aSession()], setAside: [], outOfReach: false });
  });

  it('are none at first', async () => {
    expect(await tab(memoryVault()).load()).toEqual({ games: [], setAside: [], outOfReach: false });
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
    ['other rules', saved(entry(aSession(), { version: 0, hash: '0123456789abcdef' }))],
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
    expect(await saves.load()).toEqual({ games: [], setAside: [], outOfReach: false });
    expect(await saves.save(aSession())).toBe('saved');
  });

  it('go on by the rules they were begun under, and wait where those cannot be fetched', async () => {
    const vault = memoryVault();
    const old = { version: 4001, hash: '0123456789abcdef' };
    const game: Session = { ...underWay('old'), rules: old };
    await createSaves(vault, 'first', openSession).save(game);
    await createSaves(vault, 'first', openSession).save(underWay('new'));

    const knows = async (session: Session) => replaySession(session, engine);
    expect((await createSaves(vault, 'second', knows).load()).games).toEqual([underWay('new'), game]);

    const offline = async (session: Session) => {
      if (session.rules.version === engine.rules.version) return;
      throw new RulesOutOfReach();
    };
    const waiting = createSaves(vault, 'third', offline);
    expect(await waiting.load()).toEqual({ games: [underWay('new')], setAside: [], outOfReach: true });
    await waiting.save(underWay('newer'));
    expect((await createSaves(vault, 'fourth', knows).load()).games.map(({ id }) => id)).toEqual([
      'newer',
      'new',
      'old',
    ]);
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
    expect(await tab(vault).load()).toEqual({ games: [underWay('sound')], setAside: [], outOfReach: false });
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
    expect(await tab(full).load()).toEqual({ games: [], setAside: [damaged], outOfReach: false });
  });

  it('hold no games where nothing can be read', async () => {
    const shut: Vault = { ...memoryVault(), read: () => Promise.reject(new Error('gone')) };
    expect(await tab(shut).load()).toEqual({ games: [], setAside: [], outOfReach: false });
  });
});
