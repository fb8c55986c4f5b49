/** All cues on one strip of sound, as an MP3 and a table of where each begins. */
import { createMp3Encoder } from 'wasm-media-encoders';
import { type CueName, cueNames, renderCue } from './cues.ts';
import { RATE } from './synth.ts';

/** Silence between cues, seconds: more than the padding an MP3 encoder and decoder add between them. */
const GAP = 0.25;
/** Added to the end of each entry so that this padding never cuts a sound short, milliseconds. */
const TAIL = 90;

/** Start and length of each cue in milliseconds, as howler wants it. */
export type CueTable = Record<CueName, [number, number]>;

export interface Sprite {
  readonly mp3: Uint8Array;
  readonly table: CueTable;
}

export async function buildSprite(): Promise<Sprite> {
  const cues = cueNames.map((name) => [name, renderCue(name)] as const);
  const gap = Math.round(GAP * RATE);
  const strip = new Float32Array(cues.reduce((length, [, samples]) => length + samples.length + gap, 0));
  const table: Partial<CueTable> = {};
  let at = 0;
  for (const [name, samples] of cues) {
    // Sixteen bits, rounded here, so that the encoder is always given the same numbers.
    samples.forEach((value, i) => {
      strip[at + i] = Math.round(value * 32767) / 32768;
    });
    table[name] = [Math.round((at / RATE) * 1000), Math.round((samples.length / RATE) * 1000) + TAIL];
    at += samples.length + gap;
  }
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: RATE, channels: 1, bitrate: 48 });
  // The encoder reuses its output buffer, so each part is copied.
  const parts = [encoder.encode([strip]).slice(), encoder.finalize().slice()];
  const mp3 = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    mp3.set(part, offset);
    offset += part.length;
  }
  return { mp3, table: table as CueTable };
}
