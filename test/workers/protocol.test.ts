import { describe, expect, it, vi } from 'vitest';
import { RELEASED } from '../../game/archive/released.ts';
import { forecast as whole } from '../../game/insight/forecast.ts';
import { engine, type Engine } from '../../game/replay/engine.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { rulesName } from '../../game/replay/rules.ts';
import { createClient, isGivenUp } from '../../src/workers/client.ts';
import { FAN_SEEDS } from '../../src/workers/fanSeeds.ts';
import type { Fan, ForecastInput } from '../../src/workers/forecast.ts';
import type { Order } from '../../src/workers/messages.ts';
import { newestWins } from '../../src/workers/newest.ts';
import { noInstead, silentLine, wire } from './lines.ts';

const record: GameRecord = { scenario: 'april-2026', seed: 7, quarters: 8, parameters: {}, firms: {}, seats: {} };

const engines = [engine, ...(await Promise.all(RELEASED.map(async ({ load }) => (await load()).engine)))];

function inputOf(by: Engine = engine, price = 30): ForecastInput {
  const { model, world } = by.openGame(record);
  return {
    rules: by.rules,
    record: { ...record, seats: { lab: { decisions: [{ price }] } } },
    standing: { model, world },
    firm: 'lab',
    quarters: 2,
  };
}

/** A fan without a job: what `shadow-price forecast` counts, of one firm. */
function fanOfLab(by: Engine, { record: going, standing, quarters }: ForecastInput): Fan {
  const fan = whole(by, going, standing, { seeds: FAN_SEEDS, quarters });
  return { seeds: FAN_SEEDS, quarters: fan.map(({ quarter, firms }) => ({ quarter, bands: firms.lab })) };
}

/** Every look at this clock costs a millisecond. */
function slowClock(): () => number {
  let at = 0;
  return () => (at += 1);
}

describe('a job', () => {
  it.each(engines.map((each) => [rulesName(each.rules), each] as const))(
    'comes out as it would here, by the rules it names: %s',
    async (_, by) => {
      const { run } = createClient(() => wire().line, noInstead);
      const input = inputOf(by);
      expect(await run('forecast', input)).toEqual(fanOfLab(by, input));
    },
  );

  it('tells a fan of fewer seeds first where the machine is slow, and ends with the same fan', async () => {
    const { run } = createClient(() => wire(slowClock()).line, noInstead);
    const told: Fan[] = [];
    const fan = await run('forecast', inputOf(), { onProgress: (progress) => told.push(progress) });
    expect(told.map(({ seeds }) => seeds)).toEqual([expect.any(Number)]);
    expect(told[0]!.seeds).toBeGreaterThanOrEqual(20);
    expect(told[0]!.seeds).toBeLessThan(FAN_SEEDS);
    expect(fan).toEqual(fanOfLab(engine, inputOf()));
  });

  it('tells nothing first where the machine is quick', async () => {
    const { run } = createClient(() => wire(() => 0).line, noInstead);
    const told: Fan[] = [];
    await run('forecast', inputOf(), { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([]);
  });

  it('rejects with the sentence for people where the input makes no game', async () => {
    const { run } = createClient(() => wire().line, noInstead);
    const input = { ...inputOf(), rules: { version: 99, hash: 'ffffffff' } };
    const failed = run('forecast', input);
    await expect(failed).rejects.toBeInstanceOf(InputError);
    await expect(failed).rejects.toMatchObject({ sentence: expect.stringContaining('99') });
  });

  it('rejects with what went wrong where the work itself breaks', async () => {
    const { run } = createClient(() => wire().line, noInstead);
    const broken = { ...inputOf(), standing: null } as unknown as ForecastInput;
    const failed = run('forecast', broken).catch((error: unknown) => error);
    expect(await failed).toBeInstanceOf(Error);
    expect(await failed).not.toBeInstanceOf(InputError);
  });

  it('stops when it is given up, and hears others meanwhile', async () => {
    const { line, replies, orders } = wire(slowClock());
    const { run, busy } = createClient(() => line, noInstead);
    const control = new AbortController();
    const gone = run('forecast', inputOf(), { signal: control.signal }).catch((error: unknown) => error);
    const kept = run('forecast', inputOf());
    control.abort();
    expect(isGivenUp(await gone)).toBe(true);
    expect(busy()).toBe(1);
    expect(await kept).toEqual(fanOfLab(engine, inputOf()));
    expect(orders.at(-1)).toEqual({ kind: 'stop', id: 1 });
    expect(replies.filter(({ id, kind }) => id === 1 && kind === 'done')).toEqual([]);
  });

  it('is not begun when it was given up before', async () => {
    const line = silentLine();
    const { run } = createClient(() => line, noInstead);
    await expect(run('forecast', inputOf(), { signal: AbortSignal.abort() })).rejects.toSatisfy(isGivenUp);
    expect(line.orders).toEqual([]);
  });
});

describe('a worker that does not work', () => {
  it('is replaced where it cannot be opened', async () => {
    const open = () => {
      throw new Error('no workers here');
    };
    const { run } = createClient(open, async () => wire().line);
    expect(await run('forecast', inputOf())).toEqual(fanOfLab(engine, inputOf()));
  });

  it('is replaced where it breaks down, and everything under way begins again', async () => {
    const line = silentLine();
    const { run } = createClient(
      () => line,
      async () => wire().line,
    );
    const fans = [run('forecast', inputOf()), run('forecast', inputOf(engine, 20))];
    expect(line.orders).toHaveLength(2);
    line.onerror!({} as ErrorEvent);
    expect(await Promise.all(fans)).toEqual([fanOfLab(engine, inputOf()), fanOfLab(engine, inputOf(engine, 20))]);
  });
});

describe('work that nobody can do', () => {
  it('rejects, and is tried again by whoever asks next', async () => {
    let online = false;
    const open = () => {
      if (!online) throw new Error('not loaded');
      return wire().line;
    };
    const { run, busy } = createClient(open, () => Promise.reject(new Error('not loaded either')));
    const failed = [run('forecast', inputOf()), run('forecast', inputOf(engine, 20))];
    for (const each of failed) await expect(each).rejects.toThrow('not loaded either');
    expect(busy()).toBe(0);
    online = true;
    expect(await run('forecast', inputOf())).toEqual(fanOfLab(engine, inputOf()));
  });
});

describe('the newest', () => {
  const named = (orders: readonly Order[]) => orders.map((order) => `${order.kind} ${order.id}`);
  const fan: Fan = { seeds: 20, quarters: [] };

  function deskLine() {
    const line = silentLine();
    const ended: string[] = [];
    const run = newestWins(createClient(() => line, noInstead).run);
    const begin = (name: string, signal?: AbortSignal) => {
      run('forecast', inputOf(), { signal, onProgress: () => ended.push(`${name} told`) }).then(
        () => ended.push(`${name} done`),
        (error: unknown) => ended.push(isGivenUp(error) ? `${name} given up` : `${name} failed`),
      );
    };
    return { line, ended, begin };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('waits while something runs that has not answered, and pushes out what waited before', async () => {
    const { line, ended, begin } = deskLine();
    for (const name of ['a', 'b', 'c']) begin(name);
    await settled();
    expect(named(line.orders)).toEqual(['do 1']);
    expect(ended).toEqual(['b given up']);
    line.say({ kind: 'done', id: 1, result: fan });
    await settled();
    expect(named(line.orders)).toEqual(['do 1', 'do 2']);
    line.say({ kind: 'done', id: 2, result: fan });
    await settled();
    expect(ended).toEqual(['b given up', 'a done', 'c done']);
  });

  it('keeps nothing of what it pushed out', async () => {
    const { signal } = new AbortController();
    const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
    const { ended, begin } = deskLine();
    for (const name of ['a', 'b', 'c']) begin(name, signal);
    await settled();
    expect(ended).toEqual(['b given up']);
    expect(added).toHaveBeenCalledTimes(3);
    expect(removed.mock.calls).toEqual([added.mock.calls[1]!.slice(0, 2)]);
  });

  it('takes the place of what has given its first answer', async () => {
    const { line, ended, begin } = deskLine();
    begin('a');
    line.say({ kind: 'progress', id: 1, progress: fan });
    begin('b');
    await settled();
    expect(ended).toEqual(['a told', 'a given up']);
    expect(named(line.orders)).toEqual(['do 1', 'stop 1', 'do 2']);
    begin('c');
    line.say({ kind: 'progress', id: 2, progress: fan });
    await settled();
    expect(named(line.orders)).toEqual(['do 1', 'stop 1', 'do 2', 'stop 2', 'do 3']);
  });

  it('goes on after one that failed or was given up by whoever asked', async () => {
    const { line, ended, begin } = deskLine();
    const control = new AbortController();
    begin('a');
    begin('b', control.signal);
    control.abort();
    begin('c');
    line.say({ kind: 'failed', id: 1, failure: { message: 'broken' } });
    await settled();
    expect(ended).toEqual(['b given up', 'a failed']);
    line.say({ kind: 'done', id: 2, result: fan });
    await settled();
    expect(ended.at(-1)).toBe('c done');
  });
});
