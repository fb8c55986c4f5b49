/** From a drawing's name to the drawing, for one layout and one palette. */
import type { HallId, Palette } from '../../assets/art/palette.ts';
import { dashedPlot, rack } from '../../assets/art/rack.ts';
import { buffers, locomotive, signal } from '../../assets/art/railway.ts';
import { ship, wave } from '../../assets/art/sea.ts';
import { LINES_PER_STRIPE, strip, type StripKind, tip } from '../../assets/art/shadow.ts';
import { gull, type GullKind, ring, skyline, type SkylineStyle, sun } from '../../assets/art/sky.ts';
import type { Drawing } from '../../assets/art/svg.ts';
import { billboard, figure, house, token } from '../../assets/art/town.ts';
import { disc, plinth } from '../../assets/art/vault.ts';
import { tilt } from '../../assets/art/iso.ts';
import { frontOf, type Layout } from './layout.ts';
import { lineScale, vaultScale } from './railway.ts';
import { houseCell } from './roadside.ts';
import { stripThickness } from './shadows.ts';

type Draw = (palette: Palette, layout: Layout, args: readonly string[]) => Drawing;

const drawings: Readonly<Record<string, Draw>> = {
  rack: (palette, layout, [hall]) => rack(palette, hall as HallId, layout.iso),
  rackArriving: (palette, layout, [hall]) => rack(palette, hall as HallId, layout.iso, 'arrives'),
  plot: (palette, layout, [hall]) => dashedPlot(palette, hall as HallId, layout.iso),
  strip: (palette, layout, [hall, kind]) =>
    strip(palette, kind as StripKind, frontOf(layout, hall as HallId), stripThickness(layout, LINES_PER_STRIPE)),
  tip: (palette, layout, [hall, kind]) =>
    tip(palette, hall as HallId, frontOf(layout, hall as HallId), kind === 'dashed'),
  plinth: (palette, layout) => plinth(palette, vaultScale(layout)),
  disc: (palette, layout, [kind, eighths]) =>
    disc(palette, vaultScale(layout), kind as 'held' | 'inService', Number(eighths) / 8),
  locomotive: (palette, layout) => locomotive(palette, lineScale(layout), tilt(layout.iso)),
  signal: (palette, layout, [state]) => signal(palette, lineScale(layout), state === 'passed'),
  buffers: (palette, layout) => buffers(palette, lineScale(layout)),
  house: (palette, layout) => house(palette, { cell: houseCell(layout), slope: layout.iso.slope }),
  figure: (palette, layout) => figure(palette, layout.shape === 'landscape' ? 1 : 0.8),
  token: (palette, layout, [line]) =>
    token(palette, layout.shape === 'landscape' ? 1 : 0.8, line as 'cloud' | 'products'),
  board: (palette, layout) => billboard(palette, layout.shape === 'landscape' ? 0.9 : 0.5),
  skyline: (palette, _layout, [style, width, height]) =>
    skyline(palette, style as SkylineStyle, Number(width), Number(height)),
  sun: (palette, layout) => sun(palette, layout.shape === 'landscape' ? 1 : 0.72),
  ring: (palette, layout, [size]) => ring(palette, (2.6 + Number(size)) * (layout.shape === 'landscape' ? 1 : 0.7)),
  ship: (palette, _layout, [racks]) => ship(palette, Number(racks), 1),
  wave: (palette) => wave(palette),
  gull: (palette, layout, [kind]) => gull(palette, kind as GullKind, layout.shape === 'landscape' ? 0.95 : 0.75),
};

export function frameDrawing(name: string, palette: Palette, layout: Layout): Drawing {
  const [kind, ...args] = name.split('.');
  const draw = drawings[kind!];
  if (!draw) throw new Error(`No drawing is called "${name}".`);
  return draw(palette, layout, args);
}
