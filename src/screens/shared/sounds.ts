import type { Cue, PlayOptions, Sound } from '../../sound/player.ts';
import { settings } from '../../store/settings.ts';

let sound: Sound | null = null;

/** Fetches the sounds once the game is on screen. Without them the game plays in silence. */
export function loadSounds(): void {
  if (sound) return;
  void import('../../sound/player.ts').then(
    ({ createSound }) => {
      const { muted, volume } = settings.get();
      sound ??= createSound({ muted, volume });
      settings.subscribe((next) => {
        sound?.setMuted(next.muted);
        sound?.setVolume(next.volume);
      });
    },
    () => {},
  );
}

/** Every cue has a visible twin, so a cue that cannot be heard is no loss. */
export function cue(name: Cue, options?: PlayOptions): void {
  sound?.play(name, options);
}
