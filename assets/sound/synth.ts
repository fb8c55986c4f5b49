/**
 * A signal box heard through a window: wood, brass and felt from a few lines of arithmetic. Only + - * / and
 * rounding are used, because Math.sin and Math.exp give different bits on different machines and the file that
 * ships must come out the same everywhere.
 */

/** Samples per second. */
export const RATE = 22050;

export type Samples = Float64Array;

export const silence = (seconds: number): Samples => new Float64Array(Math.round(seconds * RATE));

/** Sine of a phase in turns (1 = full circle), to 1e-7, by its Taylor series on a quarter of a turn. */
export function sine(turns: number): number {
  let x = turns - Math.floor(turns);
  let sign = 1;
  if (x >= 0.5) {
    x -= 0.5;
    sign = -1;
  }
  if (x > 0.25) x = 0.5 - x;
  const a = x * 6.283185307179586;
  const b = a * a;
  return sign * a * (1 - (b / 6) * (1 - (b / 20) * (1 - (b / 42) * (1 - (b / 72) * (1 - b / 110)))));
}

/** Repeatable noise from -1 to 1. */
export function noise(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2147483648 - 1;
  };
}

/** Factor per sample that halves a level every `seconds`: the root of 1/2, found by squaring. */
export function fade(seconds: number): number {
  const samples = Math.max(1, seconds * RATE);
  // ln 2 / samples is small, so four terms of the series are exact to the last audible bit.
  const x = Math.LN2 / samples;
  return 1 - x + (x * x) / 2 - (x * x * x) / 6;
}

export interface Tone {
  /** Seconds from the start of the cue. */
  readonly at: number;
  readonly hertz: number;
  /** Hertz at the end; a glide in a straight line. */
  readonly to?: number;
  readonly lasts: number;
  readonly level: number;
  /** Seconds to full level, and to half of it afterwards. */
  readonly attack: number;
  readonly half: number;
  /** Levels of the overtones 1, 2, 3, ... */
  readonly overtones: readonly number[];
}

/** Adds a pitched sound: a bell, a horn or a struck bar, depending on attack, fading and overtones. */
export function addTone(out: Samples, tone: Tone): void {
  const start = Math.round(tone.at * RATE);
  const length = Math.round(tone.lasts * RATE);
  const rise = Math.max(1, Math.round(tone.attack * RATE));
  const release = Math.round(0.03 * RATE);
  const keep = fade(tone.half);
  let level = tone.level;
  let phase = 0;
  for (let i = 0; i < length && start + i < out.length; i++) {
    const hertz = tone.hertz + ((tone.to ?? tone.hertz) - tone.hertz) * (i / length);
    phase += hertz / RATE;
    let value = 0;
    tone.overtones.forEach((strength, k) => {
      value += strength * sine(phase * (k + 1));
    });
    const swell = Math.min(1, i / rise, (length - i) / release);
    out[start + i]! += value * level * swell;
    if (i > rise) level *= keep;
  }
}

export interface Knock {
  readonly at: number;
  readonly level: number;
  /** Seconds to half level. */
  readonly half: number;
  /** 0 dark (felt) to 1 bright (wood, brass). */
  readonly bright: number;
  readonly seed: number;
}

/** Adds a knock: noise through one low-pass, short and dry. */
export function addKnock(out: Samples, knock: Knock): void {
  const start = Math.round(knock.at * RATE);
  const random = noise(knock.seed);
  const keep = fade(knock.half);
  let level = knock.level;
  let low = 0;
  for (let i = start; i < out.length && level > 0.0004; i++) {
    low += (random() - low) * (0.04 + 0.7 * knock.bright);
    out[i]! += low * level * Math.min(1, (i - start) / 20);
    level *= keep;
  }
}
