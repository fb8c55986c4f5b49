import { describe, expect, it } from 'vitest';
import { engine } from '../../game/replay/engine.ts';
import { fetchRules } from '../../src/store/rules.ts';

describe('a game of rules that are not known here', () => {
  it('is refused with where it can be opened, and without hashes', async () => {
    const { version } = engine.rules;
    await expect(fetchRules({ version: version + 7, hash: 'deadbeefdeadbeef' })).rejects.toMatchObject({
      sentence: `This game was made by a newer version of Shadow Price (rules ${version + 7}). Open it where that version runs.`,
    });
    await expect(fetchRules({ version, hash: 'deadbeefdeadbeef' })).rejects.toMatchObject({
      sentence: `This game was made by another version of Shadow Price (rules ${version}). Open it where that version runs.`,
    });
  });
});
