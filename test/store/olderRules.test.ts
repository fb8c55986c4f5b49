// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../game/replay/engine.ts';
import type { Rules } from '../../game/replay/rules.ts';
import { aRecord } from './plans.ts';
import { OLD, olderEngine } from './older.ts';

/** The archive as it would be after a release: one older engine, which comes when the test lets it. */
const archive = vi.hoisted(() => ({
  released: [] as (Rules & { load: () => Promise<{ engine: Engine }> })[],
}));
vi.mock('../../game/archive/released.ts', () => ({ RELEASED: archive.released }));

const older = await olderEngine();
vi.resetModules();
const { engine } = await import('../../game/replay/engine.ts');
const { app } = await import('../../src/store/app.ts');
const { playOnFromHere, stepTo } = await import('../../src/store/lookingBack.ts');
const { continueGame, openCode, restart, startGame, toTitle } = await import('../../src/store/opening.ts');
const { codeOf, playOn } = await import('../../src/store/playing.ts');
const { start } = await import('../../src/store/start.ts');
const { hasOlderRules } = await import('../../src/store/game.ts');

/** What the archive does when it is asked. */
let load: () => Promise<{ engine: Engine }>;
archive.released.push({ ...OLD, load: () => load() });

const record = { ...aRecord, seats: { lab: { decisions: [{ release: 'api' as const }, { safeguards: 5 }] } } };
const codeAfter = (quarters: number, by: Engine) => by.encode(record, by.playGame(record, quarters));
const now = () => app.get();
const saved = () => localStorage.getItem('shadow-price/games') ?? '';

await start();

beforeEach(() => {
  load = async () => ({ engine: older });
  toTitle();
  app.set({ ...now(), kept: [], finished: [], notices: [] });
});

describe('a game of released older rules', () => {
  it('is another game than that of the newest', () => {
    const hash = (by: Engine) => by.stateHash(by.playGame(record, 2).worlds[2]!);
    expect(hash(older)).not.toBe(hash(engine));
  });

  it('opens from its code and is played on by its own rules', async () => {
    expect(await openCode(codeAfter(2, older))).toBe('opened');
    expect(now()).toMatchObject({ screen: 'desk', session: { rules: OLD } });
    expect(hasOlderRules(now().game!)).toBe(true);
    playOn(() => '');
    const { session, game } = now();
    expect(older.verify(codeOf(session!, game!))).toMatchObject({ verdict: 'verified' });
    expect(engine.verify(codeOf(session!, game!))).toMatchObject({ verdict: 'otherRules' });
  });

  it('forks by its own rules too', async () => {
    await openCode(codeAfter(4, older));
    expect(now().screen).toBe('replay');
    stepTo(3, () => '');
    playOnFromHere('');
    playOn(() => '');
    const { session, game } = now();
    const verdict = older.verify(codeOf(session!, game!));
    expect(verdict).toMatchObject({ verdict: 'verified', record: { parent: { quarter: 2 } } });
    expect(session!.decisions).toHaveLength(3);
  });

  it('goes on from a save', async () => {
    await openCode(codeAfter(2, older));
    playOn(() => '');
    const { session, game } = now();
    toTitle();
    const kept = now().kept.find(({ id }) => id === session!.id)!;
    await continueGame(kept);
    expect(now().game!.worlds).toEqual(game!.worlds);
    expect(now().game!.engine).toBe(older);
  });

  it('does not open over a game that was begun while its rules were on their way', async () => {
    let arrive: (rules: { engine: Engine }) => void = () => {};
    load = () => new Promise((resolve) => (arrive = resolve));
    const opening = openCode(codeAfter(2, older));
    startGame({ ...aRecord, seed: 99 }, 'ads');
    const { session } = now();
    arrive({ engine: older });
    expect(await opening).toBe('overtaken');
    expect(now().session).toBe(session);
    expect(now().session!.rules).toEqual(engine.rules);
  });

  it('says that it is being fetched, but not over a game that was begun meanwhile', async () => {
    vi.useFakeTimers();
    try {
      load = () => new Promise(() => {});
      void openCode(codeAfter(2, older));
      await vi.advanceTimersByTimeAsync(1000);
      expect(now().notices).toHaveLength(1);
      startGame(aRecord, 'lab');
      expect(now().notices).toEqual([]);
      void openCode(codeAfter(2, older));
      startGame(aRecord, 'ads');
      await vi.advanceTimersByTimeAsync(1000);
      expect(now().notices).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('comes to nothing when another was asked for later, however the two arrive', async () => {
    const arrivals: ((rules: { engine: Engine }) => void)[] = [];
    load = () => new Promise((resolve) => void arrivals.push(resolve));
    const first = openCode(codeAfter(1, older));
    const second = openCode(codeAfter(2, older));
    await vi.waitFor(() => expect(arrivals).toHaveLength(2));
    arrivals[1]!({ engine: older });
    expect(await second).toBe('opened');
    arrivals[0]!({ engine: older });
    expect(await first).toBe('overtaken');
    expect(now().session!.decisions).toHaveLength(2);
  });

  it('leaves everything as it was when its rules cannot be fetched, and offers to try again', async () => {
    startGame(aRecord, 'lab');
    const { session } = now();
    load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    expect(await openCode(codeAfter(2, older))).toBe('refused');
    expect(now().session).toBe(session);
    expect(now().notices[0]!.actions).toHaveLength(1);
    load = async () => ({ engine: older });
    now().notices[0]!.actions[0]!.run();
    await vi.waitFor(() => expect(now().session).not.toBe(session));
    expect(now().notices).toEqual([]);
  });

  it('is refused in a sentence where nobody knows its rules', async () => {
    archive.released.length = 0;
    expect(await openCode(codeAfter(2, older))).toBe('refused');
    expect(now().notices[0]!.sentence).toContain('rules 4001');
    archive.released.push({ ...OLD, load: () => load() });
  });
});

describe('a kept game of older rules', () => {
  /** The page as it is when it is opened again with this game in the vault. */
  async function keptAndReopened(): Promise<string> {
    localStorage.removeItem('shadow-price/games');
    await openCode(codeAfter(2, older));
    playOn(() => '');
    const { id, decisions } = now().session!;
    await vi.waitFor(() => expect(JSON.parse(saved())).toMatchObject({ games: [{ session: { id, decisions } }] }));
    toTitle();
    app.set({ ...now(), screen: 'opening', kept: [], notices: [] });
    return id;
  }

  it('keeps nobody from the title while its rules are on their way', async () => {
    await keptAndReopened();
    load = () => new Promise(() => {});
    void start();
    await vi.waitFor(() => expect(now().screen).toBe('title'));
    expect(now().kept).toHaveLength(1);
    expect(now().notices).toHaveLength(1);
  });

  it('comes on the screen when they arrive', async () => {
    const id = await keptAndReopened();
    await start();
    expect(now()).toMatchObject({ screen: 'desk', session: { id } });
  });

  it('stays, and is offered again, when they cannot be fetched', async () => {
    const id = await keptAndReopened();
    load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    await start();
    expect(now()).toMatchObject({ screen: 'title', session: null, kept: [{ id }] });
    await continueGame(now().kept[0]!);
    expect(now()).toMatchObject({ screen: 'title', kept: [{ id }], setAside: [] });
    load = async () => ({ engine: older });
    now().notices[0]!.actions[0]!.run();
    await vi.waitFor(() => expect(now()).toMatchObject({ screen: 'desk', session: { id } }));
  });

  it('is set aside in a sentence when they cannot play it', async () => {
    const id = await keptAndReopened();
    localStorage.setItem('shadow-price/games', saved().replace(/"safeguards":\d+/, '"safeguards":500'));
    await start();
    expect(now()).toMatchObject({ screen: 'title', kept: [] });
    expect(now().notices).toHaveLength(1);
    expect(now().setAside.at(-1)).toContain(id);
    expect(saved()).not.toContain(id);
  });
});

describe('a link that cannot be opened', () => {
  it('is told beside the game that is shown instead', async () => {
    startGame(aRecord, 'lab');
    playOn(() => '');
    const { session } = now();
    await vi.waitFor(() => expect(saved()).toContain(session!.id));
    load = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    window.location.hash = `#g=${codeAfter(2, older)}`;
    await start();
    expect(now()).toMatchObject({ screen: 'desk', session: { id: session!.id } });
    expect(now().notices[0]!.actions).toHaveLength(1);
  });
});

describe('beginning again', () => {
  it('takes the newest rules, whatever the game was played by', async () => {
    await openCode(codeAfter(2, older));
    restart();
    const { session, game } = now();
    expect(session).toMatchObject({ rules: engine.rules, decisions: [], record: { seed: record.seed } });
    expect(game!.engine).toBe(engine);
  });

  it('says why where the newest rules cannot, and leaves the game', async () => {
    await openCode(codeAfter(2, older));
    const { session } = now();
    const gone = { ...session!, record: { ...session!.record, parameters: { 'chips.gone': 1 } } };
    app.set({ ...now(), session: gone });
    restart();
    expect(now().session).toBe(gone);
    expect(now().notices[0]!.sentence).toContain('chips.gone');
  });
});

describe('a link whose rules take their time', () => {
  it('gives way to another that is opened meanwhile, and brings no kept game over that', async () => {
    localStorage.removeItem('shadow-price/games');
    startGame({ ...aRecord, seed: 5 }, 'ads');
    playOn(() => '');
    const { session } = now();
    await vi.waitFor(() => expect(saved()).toContain(session!.id));
    toTitle();
    const arrivals: ((rules: { engine: Engine }) => void)[] = [];
    load = () => new Promise((resolve) => void arrivals.push(resolve));
    window.location.hash = `#g=${codeAfter(2, older)}`;
    const starting = start();
    await vi.waitFor(() => expect(arrivals.length).toBeGreaterThan(0));
    expect(await openCode(codeAfter(1, engine))).toBe('opened');
    const shown = now().session!;
    for (const arrive of arrivals) arrive({ engine: older });
    await starting;
    expect(now().session!.id).toBe(shown.id);
  });
});
