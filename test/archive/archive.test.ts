import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { engineFor, engineOfCode } from '../../game/archive/engines.ts';
import { RELEASED } from '../../game/archive/released.ts';
import { verifyAnyReport, verifyCode } from '../../game/archive/verify.ts';
import { rulesOfCode } from '../../game/replay/code.ts';
import { engine } from '../../game/replay/engine.ts';
import { InputError } from '../../game/replay/record.ts';
import { RULES } from '../../game/replay/rules.ts';
import { sha256 } from '../../scripts/release/bundle.ts';
import type { Kept } from '../../scripts/release/archive.ts';
import keptJson from './kept.json';

const kept: Kept[] = keptJson;
const versions = RELEASED.map(({ version, hash }) => ({ version, hash }));

describe('the archive', () => {
  test('has every released version once, in order, with a code of each', () => {
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, i) => i + 1));
    expect(kept.map(({ rules }) => rules)).toEqual(versions);
  });

  test('leaves no released version to be changed: other behaviour needs another number', () => {
    const last = versions.at(-1)!;
    expect(RULES.version).toBeGreaterThanOrEqual(last.version);
    expect(RULES.version).toBeLessThanOrEqual(last.version + 1);
    expect(RULES.version === last.version ? RULES.hash : last.hash).toBe(last.hash);
  });

  test('says in one sentence that it has no such rules', async () => {
    const unknown = engineFor({ version: 99, hash: '0123456789abcdef' });
    await expect(unknown).rejects.toThrow(InputError);
    await expect(unknown).rejects.toThrow(/made under rules 99 \(01234567\), and this program plays rules/);
    // Eight digits are the fewest that tell rules apart.
    await expect(engineFor({ ...versions[0]!, hash: versions[0]!.hash.slice(0, 7) })).rejects.toThrow(InputError);
  });
});

test('a code of frozen rules that was forged by hand is judged by them and crashes nothing', async () => {
  // Its forecast is wider than a number can tell exactly, and its checksum fits.
  const forged = 'SP1-oFhW1TAAAAB0Af6geAAAAAAAAH________-AkaKzxNXm94AKxBAA';
  expect(rulesOfCode(forged).version).toBe(1);
  expect((await verifyCode(forged)).verdict).toBe('damaged');
});

describe.each(kept)('rules $rules.version', ({ rules, sha256: frozen, codes }) => {
  const load = async () => (await RELEASED.find(({ version }) => version === rules.version)!.load()).engine;
  const names = Object.keys(codes);

  test('lie in the archive as they were released', async () => {
    const file = fileURLToPath(new URL(`../../game/archive/rules-${rules.version}.js`, import.meta.url));
    expect(sha256(readFileSync(file, 'utf8'))).toBe(frozen);
    expect((await load()).rules).toEqual(rules);
    expect(names.length).toBeGreaterThan(0);
  });

  test.each(names)('%s still verifies, and so does its report', async (name) => {
    const code = codes[name]!;
    const frozenEngine = await load();
    // The frozen rules themselves, also where the present ones are still the same.
    const verdict = frozenEngine.verify(code);
    expect(verdict.sentence).toMatch(/^verified: /);
    expect(await verifyCode(code)).toMatchObject({ verdict: 'verified', hash: 'hash' in verdict ? verdict.hash : '' });
    const { record } = frozenEngine.decode(code);
    const report = frozenEngine.fullReport(record, frozenEngine.playGame(record));
    expect(report).toMatchObject({ rules, code });
    const told = JSON.parse(JSON.stringify(report)) as unknown;
    expect((await verifyAnyReport(told)).sentence).toMatch(/^verified: /);
  });

  test('play on: a game of theirs, begun and continued, makes a code of theirs', async () => {
    const mine = await engineOfCode(codes[names[0]!]!);
    expect(mine.rules).toEqual(rules);
    const { record } = mine.decode(codes[names[0]!]!);
    const opening = mine.openGame(record);
    let { world } = opening;
    const worlds = [world];
    for (let i = 0; i < 2; i += 1) {
      world = mine.advance(opening, world, mine.movesFor(record, world, opening.model));
      worlds.push(world);
    }
    const code = mine.encode(record, { ...opening, worlds });
    expect((await verifyCode(code)).sentence).toMatch(/^verified: 2 of /);
    // Errors of frozen rules are errors for the same people.
    const bad = { ...record, seats: { lab: { decisions: [{ price: 1 }] } } };
    expect(() => mine.playGame(bad)).toThrow(InputError);
  });

  test('are told apart from those of other versions', () => {
    for (const code of Object.values(codes)) {
      const { verdict } = engine.verify(code);
      expect(verdict).toBe(RULES.version === rules.version ? 'verified' : 'otherRules');
    }
  });
});
