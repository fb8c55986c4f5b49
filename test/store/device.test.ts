// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { engine } from '../../game/replay/engine.ts';
import { app, tell } from '../../src/store/app.ts';
import { lookBack, playOnFromHere, seeFrom, stepTo } from '../../src/store/lookingBack.ts';
import { openCode, startGame, toTitle } from '../../src/store/opening.ts';
import { plan, playOn } from '../../src/store/playing.ts';
import { FINISHED_KEPT } from '../../src/store/saves.ts';
import { start } from '../../src/store/start.ts';
import { aRecord } from './plans.ts';

const now = () => app.get();
const saved = () => localStorage.getItem('shadow-price/games') ?? '';

await start();

beforeEach(() => {
  toTitle();
  app.set({ ...now(), kept: [], finished: [], notices: [] });
});

describe('a game that moved on in another tab', () => {
  it('is loaded when the player says so, and never written over before', async () => {
    startGame(aRecord, 'lab');
    playOn(() => '');
    const { id } = now().session!;
    await vi.waitFor(() => expect(saved()).toContain(id));
    const { format, games } = JSON.parse(saved()) as { format: string; games: { session: { stage: string } }[] };
    const [mine, ...others] = games;
    const theirs = { ...mine, tab: 'other', revision: 99, session: { ...mine!.session, stage: 'campus' } };
    localStorage.setItem('shadow-price/games', JSON.stringify({ format, games: [theirs, ...others] }));
    plan('safeguards', (draft) => void (draft.safeguards = 88));
    await vi.waitFor(() => expect(now().notices).toHaveLength(1));
    expect(saved()).not.toContain('"safeguards":88');
    now().notices[0]!.actions[1]!.run();
    await vi.waitFor(() => expect(now().session).toMatchObject({ id, stage: 'campus' }));
    expect(now().session!.plan.safeguards).not.toBe(88);
    expect(now().notices).toEqual([]);
    plan('safeguards', (draft) => void (draft.safeguards = 87));
    await vi.waitFor(() => expect(saved()).toContain('"safeguards":87'));
  });
});

describe('notices', () => {
  it('do not push each other away, and go with what they are about', () => {
    tell('device', 'Nothing is kept here.');
    tell('game', 'It moved on in another tab.');
    tell('opening', 'One moment.');
    tell('opening', 'Out of reach.');
    tell('game', 'It moved on in another tab.');
    expect(now().notices.map(({ sentence }) => sentence)).toEqual([
      'Nothing is kept here.',
      'Out of reach.',
      'It moved on in another tab.',
    ]);
    startGame(aRecord, 'lab');
    expect(now().notices.map(({ sentence }) => sentence)).toEqual(['Nothing is kept here.']);
  });
});

describe('finished games', () => {
  it('are offered as many as are kept', async () => {
    localStorage.removeItem('shadow-price/games');
    for (let seed = 1; seed <= FINISHED_KEPT + 2; seed += 1) {
      startGame({ ...aRecord, quarters: 1, seed }, 'lab');
      playOn(() => '');
      const { id } = now().session!;
      await vi.waitFor(() => expect(saved()).toContain(id));
    }
    startGame(aRecord, 'lab');
    const { id } = now().session!;
    await vi.waitFor(() => expect(saved()).toContain(id));
    const ids = (JSON.parse(saved()) as { games: { session: { id: string } }[] }).games.map(
      ({ session }) => session.id,
    );
    expect([id, ...now().finished.map((each) => each.id)]).toEqual(ids);
    expect(ids).toHaveLength(1 + FINISHED_KEPT);
  });
});

describe('forking', () => {
  it('keeps the game that was played, under way or finished', async () => {
    startGame(aRecord, 'lab');
    for (let quarter = 0; quarter < 3; quarter += 1) playOn(() => '');
    const left = now().session!;
    lookBack(2);
    playOnFromHere('');
    expect(now().session!.decisions).toHaveLength(1);
    expect(now().kept.map(({ id }) => id)).toContain(left.id);
    for (let quarter = 1; quarter < 4; quarter += 1) playOn(() => '');
    const finished = now().session!;
    lookBack(1);
    playOnFromHere('');
    expect(now().finished.map(({ id }) => id)).toEqual([finished.id]);
  });
});

describe('a game that is watched', () => {
  it('is shown where one stood when the page is opened again', async () => {
    localStorage.removeItem('shadow-price/games');
    await openCode(engine.encode(aRecord, engine.playGame(aRecord)));
    stepTo(3, () => '');
    seeFrom('ads');
    await vi.waitFor(() => expect(saved()).toContain('"role":"ads"'));
    toTitle();
    await start();
    expect(now()).toMatchObject({ screen: 'replay', at: { quarter: 3, role: 'ads' } });
  });
});
