/**
 * Drawings as textures. All drawings that are asked for together go onto one sheet, are rasterised once at the
 * screen's own resolution, and become frames of one texture: crisp in every theme, and cheap to draw.
 */
import type { Palette } from '../../assets/art/palette.ts';
import { place, svg } from '../../assets/art/svg.ts';
import { frameDrawing } from './frames.ts';
import type { Layout } from './layout.ts';

export interface Frame {
  readonly texture: string;
  readonly frame: string;
  /** Where the drawing's origin lies in its frame, 0 to 1. */
  readonly originX: number;
  readonly originY: number;
}

interface Textures {
  addCanvas(
    key: string,
    canvas: HTMLCanvasElement,
  ): { add(name: string, source: number, x: number, y: number, width: number, height: number): unknown } | null;
  remove(key: string): unknown;
}

/** Room between neighbours, so that smoothing never bleeds, and the width of a sheet, in pixels. */
const GAP = 2;
const SHEET = 1024;

/** An SVG document as a canvas of `width` by `height` pixels. */
export async function rasterise(document_: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(document_)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

export class Pages {
  readonly #frames = new Map<string, Frame>();
  readonly #keys: string[] = [];
  #serial = 0;

  constructor(
    private readonly textures: Textures,
    private readonly prefix: string,
    private readonly palette: Palette,
    private readonly layout: Layout,
    /** Texture pixels per pixel of the layout. */
    private readonly scale: number,
  ) {}

  get(name: string): Frame | undefined {
    return this.#frames.get(name);
  }

  /** Makes sure every named drawing has a frame; resolves at once when nothing is missing. */
  async ensure(names: Iterable<string>): Promise<void> {
    const missing = [...new Set(names)].filter((name) => !this.#frames.has(name)).sort();
    if (missing.length === 0) return;
    const boxes = missing.map((name) => {
      const { box, body } = frameDrawing(name, this.palette, this.layout);
      const width = Math.ceil((box[2] - box[0]) * this.scale);
      const height = Math.ceil((box[3] - box[1]) * this.scale);
      return { name, box, body, width, height };
    });
    // Shelves: tall drawings first, so that rows are full.
    boxes.sort((a, b) => b.height - a.height || (a.name < b.name ? -1 : 1));
    const widest = Math.max(SHEET, ...boxes.map((each) => each.width + 2 * GAP));
    let x = GAP;
    let y = GAP;
    let shelf = 0;
    let sheet = '';
    const cuts = boxes.map(({ name, box, body, width, height }) => {
      if (x + width + GAP > widest) {
        x = GAP;
        y += shelf + GAP;
        shelf = 0;
      }
      const cut = { name, box, x, y, width, height };
      sheet += place(body, x - box[0] * this.scale, y - box[1] * this.scale, 0, this.scale);
      x += width + GAP;
      shelf = Math.max(shelf, height);
      return cut;
    });
    const tall = y + shelf + GAP;
    const canvas = await rasterise(svg(sheet, [0, 0, widest, tall], [widest, tall]), widest, tall);
    const key = `${this.prefix}.${this.#serial++}`;
    const texture = this.textures.addCanvas(key, canvas);
    this.#keys.push(key);
    for (const { name, box, x: left, y: top, width, height } of cuts) {
      texture?.add(name, 0, left, top, width, height);
      this.#frames.set(name, {
        texture: key,
        frame: name,
        originX: (-box[0] * this.scale) / width,
        originY: (-box[1] * this.scale) / height,
      });
    }
  }

  destroy(): void {
    for (const key of this.#keys) this.textures.remove(key);
    this.#frames.clear();
  }
}
