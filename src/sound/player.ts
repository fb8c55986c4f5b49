/**
 * Plays the cues. Nothing is loaded before the player's first gesture, nothing outside the game's own file is
 * asked for, and a browser without sound changes nothing: every cue has a visible twin.
 */
import type { Howl } from 'howler';
import table from '../../assets/built/cues.json';
import url from '../../assets/built/cues.mp3?url';

export type Cue = keyof typeof table;

export interface PlayOptions {
  /** 0 to 1: a lever's value, heard as the pitch of its ratchet. */
  readonly value?: number;
}

export interface Sound {
  /** Plays a cue once the player has touched the page, unless muted. Never throws. */
  play(cue: Cue, options?: PlayOptions): void;
  setMuted(muted: boolean): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  destroy(): void;
}

/** A lever that is dragged asks for many teeth; closer together than this they would be a rattle, milliseconds. */
const RATCHET_REST = 45;

const gestures = ['pointerdown', 'keydown'] as const;

export function createSound({ muted, volume }: { muted: boolean; volume: number }): Sound {
  let howl: Howl | null = null;
  let loading = false;
  let touched = false;
  let gone = false;
  let lastTooth = -Infinity;

  const quietly = (act: () => void): void => {
    try {
      act();
    } catch {
      // No sound is never an error.
    }
  };

  const load = (): void => {
    if (howl || loading || muted || !touched) return;
    loading = true;
    import('howler').then(
      ({ Howl }) =>
        quietly(() => {
          if (gone) return;
          const sprite = Object.fromEntries(
            Object.entries(table).map(([name, [start, length]]) => [name, [start!, length!] as [number, number]]),
          );
          howl = new Howl({ src: [url], sprite, volume, preload: true });
        }),
      () => {
        loading = false;
      },
    );
  };

  const onGesture = (): void => {
    touched = true;
    for (const type of gestures) removeEventListener(type, onGesture, true);
    load();
  };
  for (const type of gestures) addEventListener(type, onGesture, true);

  return {
    play(cue, { value } = {}) {
      if (muted || !howl) return;
      if (cue === 'ratchet') {
        const now = performance.now();
        if (now - lastTooth < RATCHET_REST) return;
        lastTooth = now;
      }
      quietly(() => {
        const id = howl!.play(cue);
        if (value !== undefined) howl!.rate(0.75 + 0.75 * Math.min(1, Math.max(0, value)), id);
      });
    },
    setMuted(next) {
      muted = next;
      if (muted) quietly(() => howl?.stop());
      else load();
    },
    setVolume(next) {
      volume = Math.min(1, Math.max(0, next));
      quietly(() => howl?.volume(volume));
    },
    destroy() {
      gone = true;
      for (const type of gestures) removeEventListener(type, onGesture, true);
      quietly(() => howl?.unload());
    },
  };
}
