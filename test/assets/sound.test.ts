import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cueNames, renderCue } from '../../assets/sound/cues.ts';
import { buildSprite } from '../../assets/sound/sprite.ts';
import { sine } from '../../assets/sound/synth.ts';

const built = (name: string): Buffer => readFileSync(new URL(`../../assets/built/${name}`, import.meta.url));
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the sound sprite', () => {
  it('is what its sources make: run `npm run assets` after a change and commit both', async () => {
    const { mp3, table } = await buildSprite();
    expect(hash(mp3)).toBe(hash(built('cues.mp3')));
    expect(table).toEqual(JSON.parse(built('cues.json').toString()));
  });

  it('has every cue, short and below full level', () => {
    expect(cueNames).toHaveLength(9);
    for (const name of cueNames) {
      const samples = renderCue(name);
      expect(Math.max(...samples.map(Math.abs))).toBeLessThanOrEqual(0.9 + 1e-9);
      expect(samples.length / 22050).toBeLessThan(2);
      expect(samples.some((value) => Math.abs(value) > 0.05)).toBe(true);
    }
  });
});

it('sine is a sine', () => {
  for (let turns = -2; turns < 2; turns += 0.013) expect(sine(turns)).toBeCloseTo(Math.sin(turns * 2 * Math.PI), 6);
});
