/** The Phaser scene: one baked ground, sprites kept equal to the picture's list, and the small idle motions. */
import { CANVAS, type GameObjects, Scene, type Tweens } from 'phaser';
import { type Palette, palettes, type ThemeId } from '../../assets/art/palette.ts';
import { AT_ONCE, Board, type Pace } from './board.ts';
import { groundSvg, isLively, type Rect, seaMarks } from './ground.ts';
import type { Layout } from './layout.ts';
import { Pages, rasterise } from './pages.ts';
import { type Placed, placeScenery } from './picture.ts';
import { moveRacks, placeRacks, type RackSlots } from './racks.ts';
import { racksOf } from './counts.ts';
import { tokenAt, tokenCount } from './roadside.ts';
import { placeShadows, type Reaches, reachesOf } from './shadows.ts';
import { closedHalls } from './still.ts';
import type { CampusView, HallId } from './view.ts';

export interface Window {
  readonly layout: Layout;
  /** Part of the layout that is in view, and screen pixels (CSS) per layout pixel. */
  readonly shown: Rect;
  readonly fit: number;
  /** Device pixels per CSS pixel. */
  readonly density: number;
}

/** A lever moves: racks in 240 ms, 12 ms apart; shadows in 120 ms. */
export const LEVER: Pace = { move: 240, stagger: 12, longestWait: 360, fade: 160 };
const SHADOW_MS = 120;

const hallIds: readonly HallId[] = ['cloud', 'products', 'research'];
const IDLE_FPS = 20;
const BUSY_FPS = 60;
/** The same where the processor draws, which has a plan to reckon through meanwhile: half the frames, half the work. */
const BUSY_FPS_DRAWN_SLOWLY = 30;
/** Frames still drawn after the last change, so that the canvas shows it before the loop sleeps. */
const LAST_FRAMES = 4;
/** Milliseconds a token takes from one token's place to the next. */
const TOKEN_MS = 1400;

export class CampusScene extends Scene {
  #window: Window | null = null;
  #palette: Palette = palettes.day;
  #pages: Pages | null = null;
  #racks: Board | null = null;
  #shadows: Board | null = null;
  #scenery: Board | null = null;
  #sea: Board | null = null;
  #ground: GameObjects.Image | null = null;
  #groundKey = '';
  #slots: RackSlots = { cloud: [], products: [], research: [] };
  #reaches: Reaches | null = null;
  #sliding: Tweens.Tween | null = null;
  #view: CampusView | null = null;
  #waves: readonly Placed[] = [];
  #serial = 0;
  #retired = false;
  readonly #making = new Set<Promise<unknown>>();
  #turn = 0;
  #framesLeft = LAST_FRAMES;
  /** Seconds of idle motion so far; standing still while paused. */
  #clock = 0;
  /** Times the tokens' speed: faster while a quarter plays. */
  hurry = 1;
  still = false;
  #started = (): void => {};
  /** Resolves when Phaser has started the scene. */
  readonly started = new Promise<void>((resolve) => {
    this.#started = resolve;
  });
  onReaches: (reaches: Reaches) => void = () => {};

  constructor() {
    super('campus');
  }

  create(): void {
    this.#started();
  }

  /** New window, theme or both: everything is drawn again at the new size, then swapped in one go. */
  async redraw(window: Window, theme: ThemeId, view: CampusView): Promise<void> {
    if (this.#retired) return;
    const serial = ++this.#serial;
    const palette = palettes[theme];
    const grain = window.fit * window.density;
    const pages = new Pages(this.textures, `things.${serial}`, palette, window.layout, grain);
    const { shown, layout } = window;
    const pixels: [number, number] = [Math.round(shown.width * grain), Math.round(shown.height * grain)];
    const closed = closedHalls(view);
    const ground = groundSvg(layout, palette, closed, shown, pixels);
    const moving = this.#movingWaves(layout, shown);
    const names = [
      ...placeScenery(view, layout),
      ...placeShadows(view, layout),
      ...placeRacks(view, layout, this.#slotsFor(view)),
    ];
    const [canvas] = await this.#made(
      Promise.all([
        rasterise(ground, ...pixels),
        pages.ensure([...names.map((each) => each.frame), ...shadowFrames(), 'wave']),
      ]),
    );
    if (serial !== this.#serial) {
      pages.destroy();
      return;
    }
    const old = { pages: this.#pages, key: this.#groundKey };
    this.#window = window;
    this.#palette = palette;
    this.#pages = pages;
    this.#groundKey = `ground.${serial}.${closed.join()}`;
    this.textures.addCanvas(this.#groundKey, canvas);
    this.#ground ??= this.add.image(0, 0, this.#groundKey).setOrigin(0).setDepth(-2000);
    this.#ground
      .setTexture(this.#groundKey)
      .setPosition(shown.x, shown.y)
      .setScale(shown.width / canvas.width, shown.height / canvas.height);
    this.#scenery = this.#fresh(this.#scenery, pages, 1 / grain);
    this.#shadows = this.#fresh(this.#shadows, pages, 1 / grain);
    this.#racks = this.#fresh(this.#racks, pages, 1 / grain);
    this.#sea = this.#fresh(this.#sea, pages, 1 / grain);
    this.cameras.main.setZoom(grain).centerOn(shown.x + shown.width / 2, shown.y + shown.height / 2);
    this.#waves = moving;
    this.#sea.show(moving, AT_ONCE);
    this.#apply(view, AT_ONCE, 0);
    old.pages?.destroy();
    if (old.key) this.textures.remove(old.key);
  }

  #fresh(board: Board | null, pages: Pages, grain: number): Board {
    if (!board) return new Board(this, pages, grain);
    board.redress(pages, grain);
    return board;
  }

  #movingWaves(layout: Layout, shown: Rect): Placed[] {
    return seaMarks(layout, shown)
      .filter((_, i) => isLively(i))
      .map(([x, y], i) => ({ key: `wave.${i}`, frame: 'wave', x, y, depth: -1500, thing: 'ships' }));
  }

  #slotsFor(view: CampusView): RackSlots {
    return moveRacks(this.#slots, racksOf(view, 'now'));
  }

  /** Nothing is shown any more; resolves when drawings still being made are done, so that their textures can go. */
  async retire(): Promise<void> {
    this.#retired = true;
    this.#serial++;
    await Promise.allSettled(this.#making);
  }

  #made<Result>(work: Promise<Result>): Promise<Result> {
    this.#making.add(work);
    return work.finally(() => this.#making.delete(work));
  }

  /** Shows a view; drawings that are new (a longer ship, a taller skyline) are made first. */
  async show(view: CampusView, pace: Pace, shadowMs = SHADOW_MS): Promise<void> {
    if (this.#retired) return;
    const { layout } = this.#window!;
    const serial = this.#serial;
    const turn = ++this.#turn;
    if (closedHalls(view).join() !== this.#groundKey.split('.')[2]) {
      await this.redraw(this.#window!, this.#palette.id, view);
      return;
    }
    const racks = placeRacks(view, layout, this.#slotsFor(view));
    await this.#made(this.#pages!.ensure([...placeScenery(view, layout), ...racks].map((each) => each.frame)));
    // A newer view, or new drawings, may have come while these were made.
    if (serial === this.#serial && turn === this.#turn) this.#apply(view, pace, shadowMs);
  }

  #apply(view: CampusView, pace: Pace, shadowMs: number): void {
    const { layout } = this.#window!;
    this.#view = view;
    this.#slots = this.#slotsFor(view);
    this.#scenery!.show(placeScenery(view, layout), pace);
    const [x, y] = layout.dock;
    this.#racks!.show(placeRacks(view, layout, this.#slots), pace, pace.ashore ? [x, y - 10] : undefined);
    this.#slide(view, shadowMs);
    this.nudge();
  }

  #slide(view: CampusView, lasts: number): void {
    const from = this.#reaches;
    const to = reachesOf(view);
    this.#sliding?.stop();
    const set = (part: number) => {
      const reaches = from && part < 1 ? between(from, to, part) : to;
      this.#reaches = reaches;
      this.#shadows!.show(placeShadows(view, this.#window!.layout, reaches), AT_ONCE);
      this.onReaches(reaches);
    };
    if (!from || lasts <= 0 || same(from, to)) {
      set(1);
      return;
    }
    this.#sliding = this.tweens.addCounter({
      from: 0,
      to: 1,
      duration: lasts,
      ease: 'Quad.easeOut',
      onUpdate: (tween) => set(tween.getValue() ?? 1),
      onComplete: () => set(1),
    });
  }

  /** Draws a few more frames: something changed. */
  nudge(): void {
    this.#framesLeft = LAST_FRAMES;
    this.game.loop.wake();
  }

  override update(_time: number, delta: number): void {
    const busy = this.tweens.getTweens().length > 0;
    const rate = busy || this.hurry > 1 ? this.#busyRate() : IDLE_FPS;
    if (this.game.loop.fpsLimit !== rate) this.game.loop.setFPSLimit(rate);
    if (!this.still && this.#view) this.#idle(Math.min(delta, 100));
    this.#framesLeft = busy || !this.still ? LAST_FRAMES : this.#framesLeft - 1;
    if (this.#framesLeft <= 0) this.game.loop.sleep();
  }

  #busyRate(): number {
    return this.game.renderer.type === CANVAS ? BUSY_FPS_DRAWN_SLOWLY : BUSY_FPS;
  }

  /** Tokens travel, the first gull of each kind circles, some waves drift. Nothing else moves by itself. */
  #idle(delta: number): void {
    this.#clock += delta * this.hurry;
    const layout = this.#window!.layout;
    const phase = (this.#clock / TOKEN_MS) % 1;
    for (const line of ['cloud', 'products'] as const) {
      const count = tokenCount(this.#view!, layout, line);
      for (let i = 0; i < count; i++) {
        const [x, y] = tokenAt(layout, line, i, count, phase);
        this.#scenery!.image(`token.${line}.${i}`)?.setPosition(x, y);
      }
    }
    const turn = this.#clock / 2600;
    (['fast', 'middle', 'slow'] as const).forEach((kind, i) => {
      const gull = this.#scenery!.target(`gull.${kind}.0`);
      const image = this.#scenery!.image(`gull.${kind}.0`);
      if (gull && image)
        image.setPosition(gull.x + 14 * Math.sin(turn + i * 2.1), gull.y + 6 * Math.sin(2 * turn + i * 2.1));
    });
    for (const wave of this.#waves)
      this.#sea!.image(wave.key)?.setX(wave.x + 4 * Math.sin(this.#clock / 1700 + wave.y));
  }
}

/** Every kind of strip and tip: a shadow may need any of them while it slides. */
function shadowFrames(): string[] {
  const strips = ['solid', 'broken', 'gap', 'five'];
  return hallIds.flatMap((id) => [...strips.map((kind) => `strip.${id}.${kind}`), `tip.${id}`, `tip.${id}.dashed`]);
}

function between(from: Reaches, to: Reaches, part: number): Reaches {
  const mix = (a: number, b: number): number => a + (b - a) * part;
  return {
    cloud: mix(from.cloud, to.cloud),
    products: mix(from.products, to.products),
    research: mix(from.research, to.research),
  };
}

const same = (a: Reaches, b: Reaches): boolean => hallIds.every((id) => a[id] === b[id]);
