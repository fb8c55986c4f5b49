/**
 * The campus in a page: mounts the canvas and its signs in a host element and keeps them at its size. Load this
 * file by dynamic import, after the first screen is usable; the game is playable without it.
 */
import type { Game } from 'phaser';
import { palettes, type ThemeId } from '../../assets/art/palette.ts';
import { AT_ONCE, type Pace } from './board.ts';
import { type Act, actsOf } from './drama.ts';
import { startGame, windowFor } from './canvas.ts';
import { type Detail, hallSigns, mapLabels } from './labels.ts';
import type { Layout } from './layout.ts';
import { Overlay } from './overlay.ts';
import { boxOf, thingAt } from './pointing.ts';
import { CampusScene, LEVER, type Window } from './scene.ts';
import { reachesOf } from './shadows.ts';
import type { CampusView, ThingId } from './view.ts';

export { NoCanvasError } from './canvas.ts';

export interface CampusOptions {
  readonly view: CampusView;
  readonly theme: ThemeId;
  readonly reducedMotion: boolean;
  /** A thing was clicked; ids are ThingId. */
  readonly onAsk?: (thingId: string) => void;
}

/** Screen pixels per layout pixel below which words would cover the things they name. */
const SMALLEST_WITH_NOTES = 0.86;
const SMALLEST_WITH_FIGURES = 0.62;
/** Milliseconds of the fade that stands in for motion where motion is reduced. */
const CROSS_FADE = 200;

export interface Campus {
  /** A lever moved (figures change at once, things follow), or everything changed (`instant`). */
  update(view: CampusView, options?: { instant?: boolean }): void;
  /** The little drama between two quarters; resolves at its end or when it is skipped. */
  playQuarter(before: CampusView, after: CampusView, options?: { speed?: number }): Promise<void>;
  skip(): void;
  setTheme(theme: ThemeId): void;
  setReducedMotion(reduced: boolean): void;
  /** Stops idle motion. */
  setPaused(paused: boolean): void;
  highlight(thing: ThingId | null): void;
  destroy(): void;
}

export async function mountCampus(host: HTMLElement, options: CampusOptions): Promise<Campus> {
  const scene = new CampusScene();
  const game = await startGame(host, scene);
  const campus = new MountedCampus(host, game, scene, options);
  try {
    await campus.ready;
  } catch (error) {
    campus.destroy();
    throw error;
  }
  return campus;
}

/** How things move in an act of `time` milliseconds: racks and people one after the other, trains and ships as one. */
function paceOf(name: Act['name'], time: number): Pace {
  if (name === 'open') return AT_ONCE;
  const fade = Math.min(400, time * 0.4);
  if (name === 'dock' || name === 'run') return { move: time * 0.9, stagger: 0, longestWait: 0, fade };
  return { move: time * 0.5, stagger: 14, longestWait: time * 0.45, fade, ashore: name === 'roll' };
}

class MountedCampus implements Campus {
  readonly ready: Promise<void>;
  readonly #overlay: Overlay;
  readonly #observer: ResizeObserver;
  #view: CampusView;
  /** What the words say: the view, except while a quarter plays and things have still to come to it. */
  #told: CampusView;
  #theme: ThemeId;
  #window: Window;
  #reduced: boolean;
  #paused = false;
  #gone = false;
  #highlit: ThingId | null = null;
  #resizing = 0;
  #playing: { skip: () => void } | null = null;

  constructor(
    private readonly host: HTMLElement,
    private readonly game: Game,
    private readonly scene: CampusScene,
    private readonly options: CampusOptions,
  ) {
    this.#view = this.#told = options.view;
    this.#theme = options.theme;
    this.#reduced = options.reducedMotion;
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    const { canvas } = game;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.style.cssText = 'position:absolute;left:0;top:0;width:100%;height:100%;display:block';
    this.#overlay = new Overlay(host);
    this.#window = this.#measure();
    scene.onReaches = (reaches) => this.#overlay.show(hallSigns(this.#told, this.#layout, reaches, this.#detail), true);
    this.#observer = new ResizeObserver(() => this.#resized());
    this.#observer.observe(host);
    host.addEventListener('click', this.#asked);
    this.#rest();
    this.ready = this.#redraw();
  }

  get #layout(): Layout {
    return this.#window.layout;
  }

  get #detail(): Detail {
    const { layout, fit } = this.#window;
    if (layout.shape === 'portrait' || fit < SMALLEST_WITH_FIGURES) return 'names';
    return fit < SMALLEST_WITH_NOTES ? 'figures' : 'all';
  }

  #measure(): Window {
    return windowFor(this.#view, Math.max(1, this.host.clientWidth), Math.max(1, this.host.clientHeight));
  }

  #rest(): void {
    this.scene.still = this.#paused || this.#reduced;
    this.scene.nudge();
  }

  /** Dragging a window edge sends many sizes; the picture is drawn again when it has come to rest. */
  #resized(): void {
    clearTimeout(this.#resizing);
    this.#resizing = window.setTimeout(() => void this.#redraw(), 120);
  }

  async #redraw(): Promise<void> {
    const next = this.#measure();
    const { shown, fit, density } = next;
    const drawn = this.#view;
    await this.scene.redraw(next, this.#theme, drawn);
    if (this.#gone) return;
    this.#window = next;
    if (this.#view !== drawn) void this.scene.show(this.#view, AT_ONCE, 0);
    this.game.scale.resize(Math.round(shown.width * fit * density), Math.round(shown.height * fit * density));
    this.game.canvas.style.width = this.game.canvas.style.height = '100%';
    this.scene.cameras.main.centerOn(shown.x + shown.width / 2, shown.y + shown.height / 2);
    this.#overlay.setTheme(palettes[this.#theme]);
    this.#overlay.setWindow(shown, fit, next.layout.shape);
    this.#words();
    this.#overlay.show(hallSigns(this.#told, next.layout, reachesOf(this.#view), this.#detail), true);
    this.scene.nudge();
  }

  #words(): void {
    this.#overlay.show(mapLabels(this.#told, this.#layout, this.#detail), false);
    this.#overlay.highlight(this.#highlit && boxOf(this.#view, this.#layout, this.#highlit));
  }

  update(view: CampusView, { instant = false } = {}): void {
    this.#playing?.skip();
    this.#set(view, instant || this.#reduced ? AT_ONCE : LEVER, instant || this.#reduced ? 0 : undefined);
  }

  #set(view: CampusView, pace: Pace, shadowMs?: number, told = view): void {
    if (this.#gone) return;
    const moved = view.role !== this.#view.role;
    this.#view = view;
    this.#told = told;
    if (moved) {
      void this.#redraw();
      return;
    }
    this.#words();
    void this.scene.show(view, pace, shadowMs);
  }

  async playQuarter(before: CampusView, after: CampusView, { speed = 1 } = {}): Promise<void> {
    this.#playing?.skip();
    if (this.#reduced) {
      await this.#crossFade(after);
      return;
    }
    let skipped = false;
    let wake = () => {};
    this.#playing = {
      skip: () => {
        skipped = true;
        wake();
      },
    };
    this.scene.hurry = 3;
    for (const { name, lasts, view, told } of actsOf(before, after)) {
      if (skipped) break;
      const time = lasts / Math.max(0.1, speed);
      this.#set(view, paceOf(name, time), name === 'open' ? 0 : time * 0.8, told);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, time);
      });
    }
    this.scene.hurry = 1;
    this.#playing = null;
    if (skipped) this.#set(after, AT_ONCE, 0);
  }

  skip(): void {
    this.#playing?.skip();
  }

  /** Without travel: a picture of before fades over the picture of after. */
  async #crossFade(after: CampusView): Promise<void> {
    const before = await new Promise<HTMLElement | null>((resolve) => {
      this.game.renderer.snapshot((image) => resolve(image instanceof HTMLElement ? image : null));
      this.scene.nudge();
    });
    if (before) {
      before.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
      before.setAttribute('aria-hidden', 'true');
      this.game.canvas.after(before);
    }
    this.#set(after, AT_ONCE, 0);
    if (!before) return;
    await before
      .animate([{ opacity: 1 }, { opacity: 0 }], { duration: CROSS_FADE, fill: 'forwards' })
      .finished.catch(() => {});
    before.remove();
  }

  setTheme(theme: ThemeId): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    void this.#redraw();
  }

  setReducedMotion(reduced: boolean): void {
    this.#reduced = reduced;
    if (reduced) this.#playing?.skip();
    this.#rest();
  }

  setPaused(paused: boolean): void {
    this.#paused = paused;
    this.#rest();
  }

  highlight(thing: ThingId | null): void {
    this.#highlit = thing;
    this.#overlay.highlight(thing && boxOf(this.#view, this.#layout, thing));
  }

  readonly #asked = (event: MouseEvent): void => {
    const { left, top } = this.host.getBoundingClientRect();
    const { shown, fit, layout } = this.#window;
    const thing = thingAt(
      this.#view,
      layout,
      (event.clientX - left) / fit + shown.x,
      (event.clientY - top) / fit + shown.y,
    );
    if (thing) this.options.onAsk?.(thing);
  };

  destroy(): void {
    this.#gone = true;
    this.#playing?.skip();
    clearTimeout(this.#resizing);
    this.#observer.disconnect();
    this.host.removeEventListener('click', this.#asked);
    this.#overlay.destroy();
    void this.scene.retire().then(() => {
      // Phaser forgets this one (4.2), whose canvas keeps the game and the page around it in memory.
      this.game.textures.tileSprite.destroy();
      this.game.destroy(true);
      // It lets go in its next frame, which a loop that sleeps (a covered picture) would never come to.
      this.game.loop.wake();
    });
  }
}
