/**
 * Keeps the sprites of a scene equal to a list of placed drawings. A key that stays moves, a new one fades in, a
 * missing one fades out and waits to be used again.
 */
import type { GameObjects, Scene, Tweens } from 'phaser';
import type { Pages } from './pages.ts';
import type { Placed } from './picture.ts';

export interface Pace {
  /** Milliseconds of one move; 0 sets at once. */
  readonly move: number;
  /** Milliseconds between the starts of neighbouring moves, and the longest wait for the last one. */
  readonly stagger: number;
  readonly longestWait: number;
  readonly fade: number;
  /** New racks come from the ship at the dock. */
  readonly ashore?: boolean;
}

export const AT_ONCE: Pace = { move: 0, stagger: 0, longestWait: 0, fade: 0 };

interface Actor {
  readonly image: GameObjects.Image;
  target: Placed;
  tween: Tweens.Tween | null;
  leaving: boolean;
}

export class Board {
  readonly #actors = new Map<string, Actor>();

  constructor(
    private readonly scene: Scene,
    private pages: Pages,
    /** Layout pixels per texture pixel. */
    private grain: number,
  ) {}

  /** After a change of theme or size: the same things from new drawings. */
  redress(pages: Pages, grain: number): void {
    this.pages = pages;
    this.grain = grain;
    for (const [key, actor] of this.#actors) {
      if (actor.leaving) this.#discard(key, actor);
      else this.#dress(actor);
    }
  }

  image(key: string): GameObjects.Image | undefined {
    const actor = this.#actors.get(key);
    return actor && !actor.leaving ? actor.image : undefined;
  }

  target(key: string): Placed | undefined {
    return this.#actors.get(key)?.target;
  }

  /** Shows exactly these things; their drawings must be on the pages already. New ones fade in, or come `from` a point. */
  show(list: readonly Placed[], pace: Pace, from?: readonly [number, number]): void {
    const shown = new Set<string>();
    let turn = 0;
    for (const placed of list) {
      shown.add(placed.key);
      const actor = this.#actors.get(placed.key);
      const wait = Math.min(turn * pace.stagger, pace.longestWait);
      if (!actor) {
        this.#enter(placed, pace, wait, from);
        if (pace.fade > 0) turn++;
      } else if (this.#follow(actor, placed, pace, wait)) turn++;
    }
    for (const [key, actor] of this.#actors) if (!shown.has(key) && !actor.leaving) this.#leave(key, actor, pace);
  }

  #enter(placed: Placed, pace: Pace, delay: number, from?: readonly [number, number]): void {
    const image = this.scene.add.image(placed.x, placed.y, '__DEFAULT');
    const actor: Actor = { image, target: placed, tween: null, leaving: false };
    this.#actors.set(placed.key, actor);
    this.#dress(actor);
    if (from && pace.move > 0) {
      const { x, y } = placed;
      image.setPosition(...from);
      actor.tween = this.scene.tweens.add({ targets: image, x, y, duration: pace.move, delay, ease: 'Quad.easeInOut' });
    } else if (pace.fade > 0) {
      image.setAlpha(0);
      actor.tween = this.scene.tweens.add({ targets: image, alpha: placed.alpha ?? 1, duration: pace.fade, delay });
    }
  }

  /** True if it has a way to go. */
  #follow(actor: Actor, placed: Placed, pace: Pace, delay: number): boolean {
    const was = actor.target;
    actor.target = placed;
    const returns = actor.leaving;
    actor.leaving = false;
    if (was.frame !== placed.frame || returns) this.#wear(actor);
    const { image } = actor;
    const moved = was.x !== placed.x || was.y !== placed.y || was.scale !== placed.scale;
    if (!moved && !returns && pace.move > 0) return false;
    actor.tween?.stop();
    actor.tween = null;
    image.setDepth(placed.depth).setAngle(placed.angle ?? 0);
    if (pace.move <= 0) {
      this.#settle(actor);
      return false;
    }
    actor.tween = this.scene.tweens.add({
      targets: image,
      x: placed.x,
      y: placed.y,
      scale: (placed.scale ?? 1) * this.grain,
      alpha: placed.alpha ?? 1,
      duration: pace.move,
      delay,
      ease: 'Quad.easeOut',
    });
    return true;
  }

  #leave(key: string, actor: Actor, pace: Pace): void {
    actor.leaving = true;
    actor.tween?.stop();
    actor.tween = null;
    if (pace.fade <= 0) {
      this.#discard(key, actor);
      return;
    }
    actor.tween = this.scene.tweens.add({
      targets: actor.image,
      alpha: 0,
      duration: pace.fade,
      onComplete: () => {
        if (actor.leaving) this.#discard(key, actor);
      },
    });
  }

  #discard(key: string, actor: Actor): void {
    actor.tween?.stop();
    actor.image.destroy();
    this.#actors.delete(key);
  }

  #wear(actor: Actor): void {
    const frame = this.pages.get(actor.target.frame);
    if (frame) actor.image.setTexture(frame.texture, frame.frame).setOrigin(frame.originX, frame.originY);
  }

  #settle(actor: Actor): void {
    const { x, y, scale, alpha, depth, angle } = actor.target;
    actor.image
      .setPosition(x, y)
      .setScale((scale ?? 1) * this.grain)
      .setAlpha(alpha ?? 1)
      .setDepth(depth)
      .setAngle(angle ?? 0);
  }

  #dress(actor: Actor): void {
    actor.tween?.stop();
    actor.tween = null;
    this.#wear(actor);
    this.#settle(actor);
  }
}
