/**
 * Where things stand. A layout is fixed for a role and a shape of picture: a wide one for desks, a steeper one
 * for phones. All halls of a layout share one baseline (v = 0) and one scale of shadows.
 */
import { at, type Iso } from '../../assets/art/iso.ts';
import { depthOf, type HallPlan, lengthOf } from '../../assets/art/hall.ts';
import type { Point } from '../../assets/art/svg.ts';
import { campuses, frames } from './sites.ts';
import type { HallId, LineId, ReleaseStop, RoleId } from './view.ts';

export type Shape = 'landscape' | 'portrait';

export interface RoadPlan {
  /** Along which line of the map the road runs, and from where to where. */
  readonly u: number;
  readonly v0: number;
  readonly v1: number;
  /** Middle of the town at its end, on the screen. */
  readonly town: Point;
}

export interface Layout {
  readonly role: RoleId;
  readonly shape: Shape;
  /** Size of the composition in its own pixels; a larger window shows more ground around it. */
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  readonly iso: Iso;
  /** Screen point of u = 0, v = 0: the left end of the baseline. */
  readonly origin: Point;
  readonly halls: Readonly<Record<HallId, HallPlan>>;
  /** Cells of v per stripe of shadow. */
  readonly perStripe: number;
  /** The quay reaches from u0 to u1 and from the sea at v0 to the land at v1. */
  readonly quay: { readonly u0: number; readonly u1: number; readonly v0: number; readonly v1: number };
  /** Where the coast leaves the horizon. */
  readonly coast: number;
  readonly vault: Point;
  readonly rail: {
    readonly v: number;
    readonly stops: Readonly<Record<ReleaseStop, number>>;
    readonly signals: readonly number[];
  };
  readonly roads: Readonly<Record<LineId, RoadPlan>>;
  /** Spots of hoardings: the first one on screen, the step to the next, and to the next row. */
  readonly boards: { readonly first: Point; readonly step: Point; readonly perRow: number; readonly row: Point };
  /** Middle and half size of the flock. */
  readonly flock: readonly [number, number, number, number];
  /** Where ships lie with 1, 2 and 3 quarters to go: x, y, scale. */
  readonly berths: readonly (readonly [number, number, number])[];
  /** Where a ship unloads. */
  readonly dock: readonly [number, number, number];
  /** Left and right end of the skylines. */
  readonly skyline: readonly [number, number];
  /** Middle of the sun at its highest and lowest, and the step to the left per past quarter. */
  readonly sun: { readonly x: number; readonly high: number; readonly low: number; readonly step: number };
  /** Notes, from the middle of a town, of the flock, from the foot of the vault, from the first hoarding. */
  readonly townLabel: Readonly<Record<LineId, Point>>;
  readonly flockLabel: Point;
  readonly vaultLabel: Point;
  readonly coreLabel: Point;
  readonly fields: readonly (readonly [number, number, number, number])[];
  readonly trees: readonly Point[];
}

/** Shares of the line between the vault and the commons. */
const STOPS: Readonly<Record<ReleaseStop, number>> = {
  hold: 0.03,
  preview: 0.2,
  products: 0.42,
  api: 0.68,
  open: 0.965,
};
const SIGNALS = [0.125, 0.32, 0.56, 0.8];

export function layoutFor(role: RoleId, shape: Shape): Layout {
  const campus = campuses[role];
  const frame = frames[shape];
  const iso: Iso = { cell: frame.cell[role], slope: frame.slope };
  const deepest = Math.max(...Object.values(campus.halls).map(depthOf));
  const railV = deepest + 2.3;
  const start = campus.vault[0] - 2;
  const span = frame.commons[role] - start;
  const along = (part: number): number => start + span * part;
  const road = (line: LineId): RoadPlan => {
    const hall = campus.halls[line];
    const u = hall.u + campus.doors[line];
    const v1 = frame.roadEnd[role][line];
    const [x, y] = at(iso, u - 0.3, v1 + frame.outskirts);
    const [ox, oy] = frame.origin[role];
    return { u, v0: depthOf(hall), v1, town: [ox + x, oy + y] };
  };
  return {
    role,
    shape,
    width: frame.width,
    height: frame.height,
    horizon: frame.horizon,
    iso,
    origin: frame.origin[role],
    halls: campus.halls,
    perStripe: 0.6,
    quay: { u0: -2.4, u1: campus.end, v0: -7.6, v1: deepest + 0.9 },
    coast: frame.coast,
    vault: campus.vault,
    rail: {
      v: railV,
      stops: {
        hold: along(STOPS.hold),
        preview: along(STOPS.preview),
        products: along(STOPS.products),
        api: along(STOPS.api),
        open: along(STOPS.open),
      },
      signals: SIGNALS.map(along),
    },
    roads: { cloud: road('cloud'), products: road('products') },
    boards: frame.boards,
    flock: frame.flock[role],
    berths: frame.berths,
    dock: frame.dock,
    skyline: frame.skyline,
    sun: frame.sun,
    townLabel: frame.townLabel[role],
    flockLabel: frame.flockLabel[role],
    vaultLabel: frame.vaultLabel[role],
    coreLabel: frame.coreLabel,
    fields: frame.fields[role],
    trees: frame.trees[role],
  };
}

/** Screen point of a map point. */
export function spot(layout: Layout, u: number, v: number, z = 0): Point {
  const [x, y] = at(layout.iso, u, v, z);
  return [layout.origin[0] + x, layout.origin[1] + y];
}

/** Painter's order: what stands lower on the screen is drawn later. */
export const depthAt = (u: number, v: number): number => u - v;

/** Painter's order of something placed by screen point. */
export const depthOfY = (layout: Layout, y: number): number =>
  (y - layout.origin[1]) / (layout.iso.cell * layout.iso.slope);

/** Length of a hall's front on the screen. */
export const frontOf = (layout: Layout, hall: HallId): number =>
  lengthOf(layout.halls[hall]) * layout.iso.cell * Math.hypot(1, layout.iso.slope);

/** A phone's picture when the window is taller than wide-screen halls can use. */
export const shapeFor = (width: number, height: number): Shape =>
  width / Math.max(1, height) < 1.85 ? 'portrait' : 'landscape';
