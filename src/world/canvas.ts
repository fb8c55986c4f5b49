/** Starts Phaser on a canvas in the host, and works out which part of the composition a window shows. */
import { AUTO, CANVAS, Game, Scale } from 'phaser';
import { layoutFor, shapeFor } from './layout.ts';
import type { CampusScene, Window } from './scene.ts';
import type { CampusView } from './view.ts';

/** This browser gives no canvas. The page says in words what the picture would have shown. */
export class NoCanvasError extends Error {
  override name = 'NoCanvasError';
}

/** More device pixels than this per CSS pixel cost time and show nothing. */
const MOST_DENSE = 2;
/** Scales the composition to fit whole; what a window has beyond it shows more ground, most of it below and left. */
export function windowFor(view: CampusView, width: number, height: number): Window {
  const layout = layoutFor(view.role, shapeFor(width, height));
  const fit = Math.min(width / layout.width, height / layout.height);
  const shown = {
    width: width / fit,
    height: height / fit,
    x: (layout.width - width / fit) * 0.5,
    y: (layout.height - height / fit) * 0.45,
  };
  return { layout, shown, fit, density: Math.min(MOST_DENSE, window.devicePixelRatio || 1) };
}

/** WebGL that runs on the processor is slower than a plain canvas (measured: 15 against 60 frames a second). */
function hasFastWebGL(): boolean {
  const probe = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  // A page may hold only a few such contexts.
  probe?.getExtension('WEBGL_lose_context')?.loseContext();
  return probe !== null;
}

export async function startGame(host: HTMLElement, scene: CampusScene): Promise<Game> {
  if (!document.createElement('canvas').getContext('2d')) throw new NoCanvasError('no 2D context');
  try {
    const game = new Game({
      type: hasFastWebGL() ? AUTO : CANVAS,
      parent: host,
      width: 16,
      height: 16,
      transparent: true,
      banner: false,
      antialias: true,
      audio: { noAudio: true },
      input: { keyboard: false, gamepad: false, mouse: false, touch: false },
      scale: { mode: Scale.NONE },
      fps: { limit: 60 },
      scene,
    });
    await scene.started;
    return game;
  } catch (cause) {
    throw new NoCanvasError('the canvas did not start', { cause });
  }
}
