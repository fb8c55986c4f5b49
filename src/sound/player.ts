/** Placeholder until the sprite is built: same signature, silent. */
export type Cue =
  | 'endQuarter' | 'alarm' | 'release' | 'ratchet' | 'order' | 'gulls' | 'inRange' | 'outOfRange' | 'deliver';

export interface PlayOptions {
  /** 0 to 1: a lever's value, heard as the pitch of its ratchet. */
  readonly value?: number;
}

export interface Sound {
  /** Plays a cue if the player has made a sound-permitting gesture and is not muted. Never throws. */
  play(cue: Cue, options?: PlayOptions): void;
  setMuted(muted: boolean): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  destroy(): void;
}

export function createSound(_options: { muted: boolean; volume: number }): Sound {
  return { play() {}, setMuted() {}, setVolume() {}, destroy() {} };
}
