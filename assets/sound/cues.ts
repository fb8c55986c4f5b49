/** The cues, each a small score. Every one has a visible twin on the campus; none says good or bad. */
import { addKnock, addTone, type Samples, silence } from './synth.ts';

export type CueName =
  | 'endQuarter'
  | 'alarm'
  | 'release'
  | 'ratchet'
  | 'order'
  | 'gulls'
  | 'inRange'
  | 'outOfRange'
  | 'deliver';

const BRASS = [0.55, 0.3, 0.22, 0.12, 0.07] as const;
const BELL = [0.6, 0.05, 0.3, 0, 0.16, 0, 0.06] as const;
const WOOD = [0.8, 0.1, 0.25] as const;
const REED = [0.4, 0.28, 0.24, 0.18, 0.12, 0.08] as const;

/** Two low brass notes: F and B flat, upwards for a forecast that held. */
function brass(out: Samples, first: number, second: number): void {
  addTone(out, { at: 0, hertz: first, lasts: 0.42, level: 0.42, attack: 0.05, half: 0.5, overtones: BRASS });
  addTone(out, { at: 0.36, hertz: second, lasts: 0.85, level: 0.42, attack: 0.06, half: 0.6, overtones: BRASS });
}

const F2 = 87.31;
const B_FLAT2 = 116.54;

const scores: Readonly<Record<CueName, () => Samples>> = {
  /** A block bell, twice, and the lever falling home. */
  endQuarter: () => {
    const out = silence(1.5);
    for (const at of [0.02, 0.3])
      addTone(out, { at, hertz: 880, lasts: 1, level: 0.3, attack: 0.002, half: 0.16, overtones: BELL });
    addKnock(out, { at: 0.62, level: 0.8, half: 0.03, bright: 0.2, seed: 11 });
    addTone(out, { at: 0.62, hertz: 98, to: 70, lasts: 0.3, level: 0.5, attack: 0.002, half: 0.05, overtones: WOOD });
    return out;
  },
  /** Murmuring on a platform: low voices, no words. */
  alarm: () => {
    const out = silence(1.8);
    for (let i = 0; i < 16; i++) {
      const at = 0.05 + i * 0.095;
      const hertz = 118 + ((i * 37) % 62);
      addTone(out, {
        at,
        hertz,
        to: hertz * (i % 2 ? 0.92 : 1.07),
        lasts: 0.2,
        level: 0.13,
        attack: 0.05,
        half: 0.15,
        overtones: REED,
      });
      addKnock(out, { at: at + 0.06, level: 0.05, half: 0.02, bright: 0.3, seed: 100 + i });
    }
    return out;
  },
  /** A wire pulled taut, then the clunk of a signal arm. */
  release: () => {
    const out = silence(1);
    addTone(out, {
      at: 0,
      hertz: 300,
      to: 520,
      lasts: 0.24,
      level: 0.12,
      attack: 0.02,
      half: 0.2,
      overtones: [0.4, 0, 0.3, 0, 0.2],
    });
    addKnock(out, { at: 0.26, level: 0.9, half: 0.018, bright: 0.75, seed: 21 });
    addTone(out, {
      at: 0.26,
      hertz: 150,
      to: 110,
      lasts: 0.3,
      level: 0.45,
      attack: 0.002,
      half: 0.04,
      overtones: WOOD,
    });
    addTone(out, { at: 0.27, hertz: 1320, lasts: 0.5, level: 0.06, attack: 0.002, half: 0.09, overtones: BELL });
    return out;
  },
  /** One tooth of a soft ratchet; the player of this cue sets its pitch. */
  ratchet: () => {
    const out = silence(0.12);
    addKnock(out, { at: 0, level: 0.4, half: 0.006, bright: 0.5, seed: 31 });
    addTone(out, { at: 0, hertz: 420, lasts: 0.09, level: 0.16, attack: 0.001, half: 0.014, overtones: WOOD });
    return out;
  },
  /** A ship's horn, far out. */
  order: () => {
    const out = silence(1.9);
    addTone(out, { at: 0, hertz: 110, lasts: 1.5, level: 0.24, attack: 0.18, half: 2, overtones: REED });
    addTone(out, { at: 0, hertz: 138.6, lasts: 1.5, level: 0.15, attack: 0.22, half: 2, overtones: REED });
    addTone(out, { at: 0.34, hertz: 110, lasts: 1.5, level: 0.06, attack: 0.3, half: 2, overtones: BRASS });
    return out;
  },
  gulls: () => {
    const out = silence(1.5);
    const cry = (at: number, hertz: number, level: number) => {
      addTone(out, {
        at,
        hertz,
        to: hertz * 1.28,
        lasts: 0.11,
        level,
        attack: 0.02,
        half: 0.3,
        overtones: [0.5, 0.3, 0.1],
      });
      addTone(out, {
        at: at + 0.1,
        hertz: hertz * 1.28,
        to: hertz * 0.8,
        lasts: 0.22,
        level,
        attack: 0.01,
        half: 0.12,
        overtones: [0.5, 0.3, 0.1],
      });
    };
    cry(0, 980, 0.16);
    cry(0.38, 1080, 0.13);
    cry(0.62, 1040, 0.1);
    cry(0.98, 900, 0.07);
    return out;
  },
  inRange: () => {
    const out = silence(1.3);
    brass(out, F2, B_FLAT2);
    return out;
  },
  outOfRange: () => {
    const out = silence(1.3);
    brass(out, B_FLAT2, F2);
    return out;
  },
  /** Containers set down on the quay, felt under them. */
  deliver: () => {
    const out = silence(1.1);
    [0, 0.26, 0.5].forEach((at, i) => {
      addKnock(out, { at, level: 0.85 - i * 0.15, half: 0.03, bright: 0.12, seed: 41 + i });
      addTone(out, {
        at,
        hertz: 74 - i * 4,
        to: 60,
        lasts: 0.25,
        level: 0.5 - i * 0.08,
        attack: 0.002,
        half: 0.05,
        overtones: WOOD,
      });
    });
    return out;
  },
};

export const cueNames = Object.keys(scores) as CueName[];

/** One cue, kept below full level without distortion. */
export function renderCue(name: CueName): Samples {
  const out = scores[name]();
  let peak = 0;
  for (const value of out) peak = Math.max(peak, value < 0 ? -value : value);
  const gain = peak > 0.9 ? 0.9 / peak : 1;
  return out.map((value) => value * gain);
}
