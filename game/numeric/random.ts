import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A 32-bit seed from a game's seed and a stream's name (FNV-1a), so that adding a stream moves no other. */
function streamSeed(seed: number, name: string): number {
  let h = 0x811c9dc5;
  const text = `${seed}/${name}`;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** A named stream of uniform draws in [0, 1), with 32 random bits each. Equal (seed, name) gives equal draws, everywhere. */
export function stream(seed: number, name: string): () => number {
  const generator = xoroshiro128plus(streamSeed(seed, name));
  return () => (generator.next() >>> 0) / 4294967296;
}
