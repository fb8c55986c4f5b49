/** The campus as one SVG, without a canvas: for the debrief's two histories, and where no canvas can start. */
import { palettes, type ThemeId } from '../../assets/art/palette.ts';
import { place } from '../../assets/art/svg.ts';
import { frameDrawing } from './frames.ts';
import { groundSvg, type Rect } from './ground.ts';
import { layoutFor, type Shape } from './layout.ts';
import { placeAll } from './picture.ts';
import type { CampusView, HallId } from './view.ts';

export const closedHalls = (view: CampusView): HallId[] =>
  (['cloud', 'products', 'research'] as const).filter((id) => view.halls[id].closed === true);

export interface StillOptions {
  readonly theme: ThemeId;
  readonly shape?: Shape;
  /** Part of the picture to show, in its own pixels; the whole by default. */
  readonly crop?: Rect;
}

export function campusSvg(view: CampusView, { theme, shape = 'landscape', crop }: StillOptions): string {
  const layout = layoutFor(view.role, shape);
  const palette = palettes[theme];
  const shown = crop ?? { x: 0, y: 0, width: layout.width, height: layout.height };
  const ground = groundSvg(layout, palette, closedHalls(view), shown, [shown.width, shown.height]);
  const things = placeAll(view, layout).map((thing) =>
    place(frameDrawing(thing.frame, palette, layout).body, thing.x, thing.y, thing.angle ?? 0, thing.scale ?? 1),
  );
  return ground
    .replace(/<\/svg>$/, things.join('') + '</svg>')
    .replace('<svg ', '<svg aria-hidden="true" focusable="false" ');
}
