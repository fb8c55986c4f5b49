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

const check = (session: ReturnType<typeof aSession>) => void replaySession(session);

describe('saves', () => {
  it('give back what was saved', async () => {
    const vault = memoryVault();
    const session = aSession();
    expect(await createSaves(vault, 'first', check).save(session)).toBe('saved');
    expect(await createSaves(vault, 'second', check).load()).toEqual({ kind: 'session', session });
  });

  it('are none at first', async () => {
    expect(await createSaves(memoryVault(), 'first', check).load()).toEqual({ kind: 'none' });
  });

  it('never write over what another tab has written since', async () => {
    const vault = memoryVault();
    const first = createSaves(vault, 'first', check);
    const second = createSaves(vault, 'second', check);
    await first.save(aSession());
    await second.load();
    const later = showStage(aSession(), 'campus');
    expect(await second.save(later)).toBe('saved');

    expect(await first.save(aSession())).toBe('otherTab');
    expect(await first.load()).toEqual({ kind: 'session', session: later });
    // It has been read now, so it may be written over.
    expect(await first.save(aSession())).toBe('saved');
  });

  it('take over when the player says so', async () => {
    const vault = memoryVault();
    const first = createSaves(vault, 'first', check);
    const second = createSaves(vault, 'second', check);
    await first.save(aSession('mine'));
    await second.load();
    await second.save(aSession('theirs'));
    first.takeOver();
    expect(await first.save(aSession('mine'))).toBe('saved');
    expect(await second.save(aSession('theirs'))).toBe('otherTab');
  });

  it.each([
    ['no JSON', '{"format":'],
    ['another format', '{"format":"shadow-price/save@9","revision":1}'],
    [
      'an illegal decision',
      () =>
        JSON.stringify({
          format: 'shadow-price/save@1',
          tab: 'x',
          revision: 3,
          rules: RULES,
          session: { ...aSession(), plan: { ...aSession().plan, cloud: 99 } },
        }),
    ],
  ])('set aside a save that is damaged: %s', async (_, damaged) => {
    const vault = memoryVault();
    const text = typeof damaged === 'string' ? damaged : damaged();
    await vault.change('game', () => text);
    const saves = createSaves(vault, 'first', check);
    expect(await saves.load()).toEqual({ kind: 'damaged', text });
    expect(await saves.readSetAside()).toBe(text);
    expect(await saves.load()).toEqual({ kind: 'none' });
    expect(await saves.save(aSession())).toBe('saved');
  });

  it('set aside a game played under other rules', async () => {
    const vault = memoryVault();
    const saves = createSaves(vault, 'first', check);
    await saves.save(aSession());
    await vault.change('game', (old) => old!.replace(RULES.hash, '0'.repeat(RULES.hash.length)));
    expect((await saves.load()).kind).toBe('otherRules');
    expect(await saves.load()).toEqual({ kind: 'none' });
  });

  it('keep an unfinished game that another takes the place of, and give it back', async () => {
    const vault = memoryVault();
    const saves = createSaves(vault, 'first', check);
    const old = underWay('old');
    await saves.save(old);
    await saves.save(aSession('new'));
    expect(await saves.shelf()).toEqual([old]);
    await saves.save(old);
    expect(await saves.shelf()).toEqual([]);
  });

  it('keep nothing of a game in which nothing was decided', async () => {
    const saves = createSaves(memoryVault(), 'first', check);
    await saves.save(aSession('untouched'));
    await saves.save(aSession('new'));
    expect(await saves.shelf()).toEqual([]);
  });

  it('leave the shelf alone when another tab has moved on', async () => {
    const vault = memoryVault();
    const first = createSaves(vault, 'first', check);
    const second = createSaves(vault, 'second', check);
    await first.save(aSession('mine'));
    await second.load();
    await second.save(underWay('theirs'));
    expect(await first.save(aSession('mine'))).toBe('otherTab');
    expect(await first.shelf()).toEqual([]);
    first.takeOver();
    expect(await first.save(aSession('mine'))).toBe('saved');
    expect(await first.shelf()).toEqual([underWay('theirs')]);
  });

  it('say so when the device refuses', async () => {
    const full: Vault = { ...memoryVault(), change: () => Promise.reject(new Error('quota')) };
    expect(await createSaves(full, 'first', check).save(aSession())).toBe('refused');
  });
});
