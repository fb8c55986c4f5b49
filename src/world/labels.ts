/**
 * What the signs say and where they stand. A label is at most a name, a figure and a unit. The page repeats all
 * of it as text in the key, so the layer that shows these is hidden from screen readers.
 */
import { text } from '../text/text.ts';
import { scaleLine, stripeUnit } from './counts.ts';
import { skylinesOf, sunHeight } from './horizon.ts';
import { type Layout, spot } from './layout.ts';
import { type Reaches, tipOf } from './shadows.ts';
import type { CampusView, HallId, LineId, ThingId } from './view.ts';

/** How many words a picture has room for; what it leaves out is in the page's key. */
export type Detail = 'all' | 'figures' | 'names';

export type LabelHue = HallId | 'exposure' | 'customers' | 'ink';

export interface Label {
  readonly id: string;
  readonly thing: ThingId;
  /** A board on two posts, or words on the map. */
  readonly kind: 'sign' | 'note';
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'centre' | 'right';
  readonly name: string;
  readonly figure?: string;
  readonly unit?: string;
  readonly hue: LabelHue;
  /** A thin line to the thing, in layout pixels. */
  readonly leader?: readonly [number, number];
}

const words = text.campus;

const hallIds: readonly HallId[] = ['research', 'products', 'cloud'];
const lineIds: readonly LineId[] = ['products', 'cloud'];

export const money = (dollars: number): string => `${dollars <= -0.005 ? '−' : ''}$${Math.abs(dollars).toFixed(2)}`;
/** 1225 as 1,225. */
const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
const tenths = (value: number): string => value.toFixed(1);

/** Signs stand at the tips of the shadows and move with them. */
export function hallSigns(view: CampusView, layout: Layout, reaches: Reaches, detail: Detail = 'all'): Label[] {
  const unit = stripeUnit(view);
  const wide = layout.shape === 'landscape';
  return hallIds.map((id): Label => {
    const hall = view.halls[id];
    const reach = reaches[id];
    const [x, y] = tipOf(layout, id, reach, unit);
    // The figure is the plan's at once; only the board's place slides.
    // An estimate is of another measure than what the lines earn now, and says so.
    const measure = hall.estimate ? { unit: words.longRun } : {};
    const figure = hall.shadow === null || detail === 'names' ? {} : { figure: money(hall.shadow), ...measure };
    const after = hall.closed ? { unit: detail === 'names' ? '' : words.notOpen } : figure;
    return {
      id: `sign.${id}`,
      thing: id,
      kind: 'sign',
      hue: id,
      name: hall.name,
      align: 'left',
      x: x - (wide ? 54 : 34),
      y: y + (wide ? 40 : 26),
      ...after,
    };
  });
}

function town(view: CampusView, layout: Layout, line: LineId): Label[] {
  if (view.halls[line].closed) return [];
  const [x, y] = layout.roads[line].town;
  const { name, waiting } = view.roads[line];
  const [dx, dy] = layout.townLabel[line];
  return [
    {
      id: `town.${line}`,
      thing: `customers.${line}`,
      kind: 'note',
      hue: 'ink',
      align: 'left',
      x: x + dx,
      y: y + dy,
      name,
      figure: `${Math.round(waiting)}%`,
      unit: words.callsWait,
    },
  ];
}

function vault(view: CampusView, layout: Layout): Label {
  const [x, y] = spot(layout, ...layout.vault);
  const held = view.vault.heldMonths;
  const months = held + view.vault.inServiceMonths;
  const roof = y - months * 8.5 - 8;
  return {
    id: 'vault',
    thing: 'vault',
    kind: 'note',
    hue: 'ink',
    align: 'left',
    x: x + layout.vaultLabel[0],
    y: Math.min(y + layout.vaultLabel[1], roof - 52),
    name: words.vault,
    figure: tenths(held),
    unit: words.unreleased,
    leader: [x, roof],
  };
}

function distillers(view: CampusView, layout: Layout): Label {
  const [x, y] = layout.flock;
  const [dx, dy] = layout.flockLabel;
  return {
    id: 'distillers',
    thing: 'distillers',
    kind: 'note',
    hue: 'exposure',
    align: 'left',
    x: x + dx,
    y: y + dy,
    name: words.distillers,
    // The fast one alone, as everywhere: it is the one that the score counts.
    figure: tenths(view.distillers.fast),
    unit: words.copied,
  };
}

function ships(view: CampusView, layout: Layout): Label[] {
  const due = view.ships.reduce((sum, ship) => sum + ship.gpus, 0);
  const berth = layout.berths[0]!;
  if (due <= 0) return [];
  return [
    {
      id: 'ships',
      thing: 'ships',
      kind: 'note',
      hue: 'ink',
      align: 'left',
      x: 24,
      y: berth[1] + 16,
      name: words.due,
      figure: `+${grouped(due)}`,
      unit: words.thousand,
    },
  ];
}

/** Right of the sun; on a phone left of it, and in a small wide picture under the horizon, where there is room. */
function rental(view: CampusView, layout: Layout, detail: Detail): Label {
  const y = sunHeight(layout, view.rental.now);
  const price = { figure: money(view.rental.now), unit: words.gpuHour };
  const label = { id: 'rental', thing: 'rental', kind: 'note', hue: 'ink', ...price } as const;
  if (layout.shape === 'portrait') return { ...label, name: '', align: 'right', x: layout.sun.x - 18, y: y - 12 };
  if (detail !== 'all') return { ...label, name: '', align: 'right', x: layout.width - 16, y: layout.horizon + 4 };
  return {
    ...label,
    name: words.rental,
    align: 'left',
    x: layout.sun.x + 28,
    y: Math.min(y - 20, layout.horizon - 44),
  };
}

function rivals(view: CampusView, layout: Layout): Label[] {
  return skylinesOf(view, layout).map(({ rival, x, width }): Label => ({
    id: `rival.${rival.id}`,
    thing: `rival.${rival.id}`,
    kind: 'note',
    hue: 'ink',
    align: 'centre',
    x: x + width / 2,
    y: layout.horizon + 2,
    name: rival.name,
  }));
}

function core(view: CampusView, layout: Layout): Label[] {
  if (view.adsCore === null) return [];
  const [x, y] = layout.boards.first;
  return [
    {
      id: 'core',
      thing: 'core',
      kind: 'note',
      hue: 'ink',
      align: 'left',
      x: x + layout.coreLabel[0],
      y: y + layout.coreLabel[1],
      name: words.core,
      figure: `$${view.adsCore.toFixed(1)}B`,
      unit: words.aQuarter,
    },
  ];
}

function commons(layout: Layout): Label {
  const [x, y] = spot(layout, layout.rail.stops.open, layout.rail.v);
  return {
    id: 'commons',
    thing: 'commons',
    kind: 'note',
    hue: 'ink',
    align: 'right',
    x: Math.min(layout.width - 20, x + 104),
    y: y - 62,
    name: words.commons,
    unit: words.endOfLine,
  };
}

/** Labels on the map. A small picture keeps the signs and the price; the rest is in the key. */
export function mapLabels(view: CampusView, layout: Layout, detail: Detail = 'all'): Label[] {
  if (detail !== 'all') return [rental(view, layout, detail)];
  return [
    ...rivals(view, layout),
    rental(view, layout, detail),
    ...ships(view, layout),
    vault(view, layout),
    ...lineIds.flatMap((line) => town(view, layout, line)),
    distillers(view, layout),
    ...core(view, layout),
    commons(layout),
    {
      id: 'scale',
      thing: 'rental',
      kind: 'note',
      hue: 'ink',
      align: 'right',
      x: layout.width - 24,
      y: layout.height - 21,
      name: '',
      unit: scaleLine(view),
    },
  ];
}
