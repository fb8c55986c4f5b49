/**
 * Where things stand. A layout is fixed for a role and a shape of picture: a wide one for desks, a steeper one
 * for phones. All halls of a layout share one baseline (v = 0) and one scale of shadows.
 */
import { at, type Iso } from '../../assets/art/iso.ts';
import { depthOf, type HallPlan, lengthOf } from '../../assets/art/hall.ts';
import type { Point } from '../../assets/art/svg.ts';
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
  readonly rail: { readonly v: number; readonly stops: Readonly<Record<ReleaseStop, number>>; readonly signals: readonly number[] };
  readonly roads: Readonly<Record<LineId, RoadPlan>>;
  /** Spots of hoardings: the first one on screen, and the step to the next. */
  readonly boards: { readonly first: Point; readonly step: Point; readonly perRow: number };
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
  /** Notes, from the middle of a town, from the foot of the vault, from the first hoarding. */
  readonly townLabel: Readonly<Record<LineId, Point>>;
  readonly vaultLabel: Point;
  readonly coreLabel: Point;
  readonly fields: readonly (readonly [number, number, number, number])[];
  readonly trees: readonly Point[];
}

/** What differs between roles, in cells: which hall comes first is what the firm lives from. */
interface Campus {
  readonly halls: Record<HallId, HallPlan>;
  readonly vault: Point;
  readonly doors: Record<LineId, number>;
  readonly end: number;
}

const campuses: Readonly<Record<RoleId, Campus>> = {
  // Research and the vault first: the model is the firm.
  lab: {
    halls: {
      research: { u: 0, columns: 9, rows: 7 },
      products: { u: 17, columns: 8, rows: 7 },
      cloud: { u: 28.6, columns: 8, rows: 7 },
    },
    vault: [13.6, 4],
    doors: { products: 6.9, cloud: 6.9 },
    end: 39.6,
  },
  // One long cloud hall first: chips to let.
  hyperscaler: {
    halls: {
      cloud: { u: 0, columns: 14, rows: 8 },
      research: { u: 17.6, columns: 8, rows: 7 },
      products: { u: 33, columns: 8, rows: 7 },
    },
    vault: [29.6, 4],
    doors: { cloud: 9.5, products: 6.6 },
    end: 44,
  },
  // Products first, for an audience; the cloud is an empty lot at the end of the quay.
  ads: {
    halls: {
      products: { u: 0, columns: 15, rows: 8 },
      research: { u: 18.6, columns: 10, rows: 7 },
      cloud: { u: 36.2, columns: 6, rows: 7 },
    },
    vault: [32.7, 4],
    doors: { products: 11, cloud: 4.6 },
    end: 45.2,
  },
};

/** Everything that depends on the shape only, and where each role's towns and flocks lie in it. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  readonly slope: number;
  readonly cell: Record<RoleId, number>;
  readonly origin: Record<RoleId, Point>;
  readonly coast: number;
  readonly roadEnd: Record<RoleId, Record<LineId, number>>;
  /** Cells from the end of a road to the middle of its town. */
  readonly outskirts: number;
  readonly commons: Record<RoleId, number>;
  readonly flock: Record<RoleId, readonly [number, number, number, number]>;
  readonly boards: Layout['boards'];
  readonly berths: Layout['berths'];
  readonly dock: Layout['dock'];
  readonly skyline: Layout['skyline'];
  readonly sun: Layout['sun'];
  readonly townLabel: Record<RoleId, Record<LineId, Point>>;
  readonly vaultLabel: Record<RoleId, Point>;
  readonly coreLabel: Point;
  readonly fields: Record<RoleId, Layout['fields']>;
  readonly trees: Record<RoleId, readonly Point[]>;
}

const frames: Readonly<Record<Shape, Frame>> = {
  landscape: {
    width: 1280,
    height: 452,
    horizon: 82,
    slope: 0.4,
    cell: { lab: 15, hyperscaler: 13.6, ads: 13.4 },
    origin: { lab: [262, 166], hyperscaler: [256, 172], ads: [256, 172] },
    coast: 240,
    roadEnd: {
      lab: { products: 17.6, cloud: 16.6 },
      hyperscaler: { cloud: 18.4, products: 17.4 },
      ads: { products: 19.5, cloud: 16 },
    },
    outskirts: 3.4,
    commons: { lab: 54, hyperscaler: 61.5, ads: 62.5 },
    flock: {
      lab: [1000, 246, 78, 32],
      hyperscaler: [950, 190, 66, 30],
      ads: [1060, 180, 66, 26],
    },
    boards: { first: [560, 150], step: [52, -7], perRow: 6 },
    berths: [[74, 176, 0.86], [104, 122, 0.62], [160, 101, 0.44]],
    dock: [122, 228, 0.86],
    skyline: [290, 960],
    sun: { x: 1118, high: 27, low: 62, step: 41 },
    townLabel: {
      lab: { products: [64, -38], cloud: [-18, -84] },
      hyperscaler: { cloud: [80, -20], products: [-10, -84] },
      ads: { products: [96, -34], cloud: [-18, -84] },
    },
    vaultLabel: { lab: [10, -118], hyperscaler: [10, -118], ads: [10, -118] },
    coreLabel: [-4, -66],
    fields: {
      lab: [[14, 21, 22, 25.5], [42, 18.5, 49, 22.5], [49, 4, 57, 8]],
      hyperscaler: [[33, 24, 41, 28], [55, 4.5, 63, 8.5]],
      ads: [[56, 4.5, 64, 8.5], [50, 26, 58, 30]],
    },
    trees: { lab: [[1064, 218], [1060, 394], [1067, 404]], hyperscaler: [[1046, 392], [1054, 402], [620, 104]], ads: [[1048, 398], [1056, 408], [1225, 190]] },
  },
  portrait: {
    width: 480,
    height: 352,
    horizon: 56,
    slope: 0.6,
    cell: { lab: 8, hyperscaler: 7.3, ads: 7.2 },
    origin: { lab: [84, 128], hyperscaler: [80, 128], ads: [80, 128] },
    coast: 292,
    roadEnd: {
      lab: { products: 15.5, cloud: 13.5 },
      hyperscaler: { cloud: 15.5, products: 13 },
      ads: { products: 16, cloud: 13 },
    },
    outskirts: 3.4,
    commons: { lab: 48, hyperscaler: 53, ads: 53 },
    flock: { lab: [390, 84, 60, 18], hyperscaler: [410, 132, 44, 20], ads: [424, 166, 40, 18] },
    boards: { first: [246, 118], step: [26, -4], perRow: 5 },
    berths: [[62, 268, 0.72], [30, 132, 0.42], [38, 92, 0.3]],
    dock: [70, 236, 0.72],
    skyline: [70, 300],
    sun: { x: 450, high: 18, low: 40, step: 18 },
    townLabel: {
      lab: { products: [0, 0], cloud: [0, 0] },
      hyperscaler: { products: [0, 0], cloud: [0, 0] },
      ads: { products: [0, 0], cloud: [0, 0] },
    },
    vaultLabel: { lab: [0, 0], hyperscaler: [0, 0], ads: [0, 0] },
    coreLabel: [0, 0],
    fields: { lab: [[18, 17, 24, 21]], hyperscaler: [[32, 20, 38, 24]], ads: [[46, 10, 52, 14]] },
    trees: { lab: [[462, 300]], hyperscaler: [[462, 304]], ads: [[462, 304]] },
  },
};

/** Shares of the line between the vault and the commons. */
const STOPS: Readonly<Record<ReleaseStop, number>> = { hold: 0.03, preview: 0.2, products: 0.42, api: 0.68, open: 0.965 };
const SIGNALS = [0.125, 0.32, 0.56, 0.84];

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
      stops: { hold: along(STOPS.hold), preview: along(STOPS.preview), products: along(STOPS.products), api: along(STOPS.api), open: along(STOPS.open) },
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
export const depthOfY = (layout: Layout, y: number): number => (y - layout.origin[1]) / (layout.iso.cell * layout.iso.slope);

/** Length of a hall's front on the screen. */
export const frontOf = (layout: Layout, hall: HallId): number =>
  lengthOf(layout.halls[hall]) * layout.iso.cell * Math.hypot(1, layout.iso.slope);

/** A phone's picture when the window is taller than wide-screen halls can use. */
export const shapeFor = (width: number, height: number): Shape => (width / Math.max(1, height) < 1.85 ? 'portrait' : 'landscape');
