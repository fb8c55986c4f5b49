import { describe, expect, it } from 'vitest';
import { RULES } from '../../game/replay/rules.ts';
import { replaySession } from '../../src/store/game.ts';
import { createSaves } from '../../src/store/saves.ts';
import { changePlan, showStage, type Session } from '../../src/store/session.ts';
import { memoryVault, type Vault } from '../../src/store/vault.ts';
import { aSession } from './plans.ts';

/** A game in which something has been decided. */
const underWay = (id: string): Session =>
  changePlan(aSession(id), 'safeguards', (plan) => {
    plan.safeguards = 77;
  });

const check = (session: Session) => void replaySession(session);
const tab = (vault: Vault, name = 'first') => createSaves(vault, name, check);
const entry = (session: unknown, rules: unknown = RULES) => ({ tab: 'x', revision: 3, rules, session });
const saved = (...games: unknown[]) => JSON.stringify({ format: 'shadow-price/saves@1', games });

describe('saves', () => {
  it('give back what was saved', async () => {
    const vault = memoryVault();
    expect(await tab(vault).save(aSession())).toBe('saved');
    expect(await tab(vault, 'second').load()).toEqual({ games: [aSession()], setAside: [] });
  });

  it('are none at first', async () => {
    expect(await tab(memoryVault()).load()).toEqual({ games: [], setAside: [] });
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
    expect(await saves.load()).toEqual({ games: [], setAside: [] });
    expect(await saves.save(aSession())).toBe('saved');
  });

  it('keep the sound games beside a damaged one', async () => {
    const vault = memoryVault();
    await vault.change('games', () => saved(entry({ id: 'broken' }), entry(underWay('sound'))));
    const { games, setAside } = await tab(vault).load();
    expect(games).toEqual([underWay('sound')]);
    expect(setAside).toHaveLength(1);
    expect(await tab(vault).load()).toEqual({ games: [underWay('sound')], setAside: [] });
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
    expect(await tab(full).load()).toEqual({ games: [], setAside: [damaged] });
  });

  it('hold no games where nothing can be read', async () => {
    const shut: Vault = { ...memoryVault(), read: () => Promise.reject(new Error('gone')) };
    expect(await tab(shut).load()).toEqual({ games: [], setAside: [] });
  });
});
