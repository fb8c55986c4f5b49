import { describe, expect, it } from 'vitest';
import { createStudies } from '../../src/store/studies.ts';
import { memoryVault, type Vault } from '../../src/store/vault.ts';

describe('results of long work', () => {
  it('are worked out once, also for the next page', async () => {
    const vault = memoryVault();
    let times = 0;
    const work = async () => ({ share: 0.5, times: (times += 1) });
    const first = createStudies(Promise.resolve(vault));
    expect(await first.once('a', work)).toEqual({ share: 0.5, times: 1 });
    expect(await first.once('a', work)).toEqual({ share: 0.5, times: 1 });
    const next = createStudies(Promise.resolve(vault));
    expect(await next.kept('a')).toEqual({ share: 0.5, times: 1 });
    expect(await next.kept('b')).toBeUndefined();
    expect(await next.once('b', work)).toEqual({ share: 0.5, times: 2 });
  });

  it('of pieces that are done at the same time are all kept', async () => {
    const vault = memoryVault();
    const studies = createStudies(Promise.resolve(vault));
    await Promise.all([1, 2, 3].map((i) => studies.once(`start ${i}`, async () => i)));
    expect(await Promise.all([1, 2, 3].map((i) => studies.kept(`start ${i}`)))).toEqual([1, 2, 3]);
  });

  it('make room for newer ones', async () => {
    const vault = memoryVault();
    const studies = createStudies(Promise.resolve(vault));
    for (let i = 0; i <= 200; i += 1) await studies.once(`${i}`, async () => i);
    expect(await studies.kept('0')).toBeUndefined();
    expect([await studies.kept('1'), await studies.kept('200')]).toEqual([1, 200]);
  });

  it('are not kept where the work failed', async () => {
    const studies = createStudies(Promise.resolve(memoryVault()));
    await expect(studies.once('a', () => Promise.reject(new Error('given up')))).rejects.toThrow('given up');
    expect(await studies.once('a', async () => 7)).toBe(7);
  });

  it('come all the same from a device that keeps nothing, or something that is no result', async () => {
    const refusing: Vault = {
      lasting: true,
      read: () => Promise.reject(new Error('refused')),
      change: () => Promise.reject(new Error('full')),
    };
    expect(await createStudies(Promise.resolve(refusing)).once('a', async () => 7)).toBe(7);
    const vault = memoryVault();
    await vault.change('studies', () => '{"format":"other","studies":3}');
    expect(await createStudies(Promise.resolve(vault)).once('a', async () => 7)).toBe(7);
  });
});
