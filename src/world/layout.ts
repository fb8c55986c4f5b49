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
      research: { u: 17.4, columns: 9, rows: 7 },
      products: { u: 33.6, columns: 7, rows: 7 },
    },
    vault: [30.2, 4],
    doors: { cloud: 13, products: 5.8 },
    end: 43.6,
  },
  // Products first, for an audience; the cloud is an empty lot at the end of the quay.
  ads: {
    halls: {
      products: { u: 0, columns: 16, rows: 8 },
      research: { u: 19.4, columns: 11, rows: 7 },
      cloud: { u: 37.2, columns: 6, rows: 7 },
    },
    vault: [34.2, 4],
    doors: { products: 14.6, cloud: 4.6 },
    end: 45.8,
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
  readonly flockLabel: Record<RoleId, Point>;
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
    cell: { lab: 15, hyperscaler: 13.6, ads: 13.2 },
    origin: { lab: [262, 166], hyperscaler: [256, 172], ads: [256, 172] },
    coast: 240,
    roadEnd: {
      lab: { products: 15.6, cloud: 20.8 },
      hyperscaler: { cloud: 15.6, products: 17.4 },
      ads: { products: 16, cloud: 16 },
    },
    outskirts: 3.4,
    commons: { lab: 51.5, hyperscaler: 56, ads: 57.5 },
    flock: {
      lab: [1066, 170, 64, 24],
      hyperscaler: [956, 188, 66, 28],
      ads: [1190, 196, 56, 22],
    },
    boards: { first: [906, 156], step: [48, 19.2], perRow: 5, row: [46, -24] },
    berths: [[74, 176, 0.86], [104, 122, 0.62], [160, 101, 0.44]],
    dock: [122, 228, 0.86],
    skyline: [290, 960],
    sun: { x: 1106, high: 27, low: 62, step: 41 },
    townLabel: {
      lab: { products: [-30, -78], cloud: [4, -74] },
      hyperscaler: { cloud: [84, -24], products: [4, -74] },
      ads: { products: [76, -24], cloud: [62, -28] },
    },
    flockLabel: { lab: [-50, -64], hyperscaler: [-64, 36], ads: [-50, 30] },
    vaultLabel: { lab: [10, -118], hyperscaler: [10, -118], ads: [10, -118] },
    coreLabel: [-128, 14],
    fields: {
      lab: [[9.5, 16.5, 16, 20], [42, 27, 49, 31], [49, 3.5, 57, 7.5]],
      hyperscaler: [[40, 22.5, 47, 26.5], [55, 3.5, 63, 7.5]],
      ads: [[56, 3.5, 64, 7.5], [47, 19.5, 54, 23.5]],
    },
    trees: { lab: [[1240, 330], [1060, 394], [1067, 404]], hyperscaler: [[1046, 392], [1054, 402], [1240, 330]], ads: [[1048, 398], [1056, 408], [1236, 330]] },
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
      hyperscaler: { cloud: 13, products: 13 },
      ads: { products: 13, cloud: 13 },
    },
    outskirts: 3.4,
    commons: { lab: 48, hyperscaler: 53, ads: 53 },
    flock: { lab: [390, 84, 60, 18], hyperscaler: [412, 132, 40, 20], ads: [430, 98, 36, 18] },
    boards: { first: [332, 132], step: [25, 15], perRow: 5, row: [26, -17] },
    berths: [[62, 268, 0.72], [40, 96, 0.42], [120, 76, 0.3]],
    dock: [70, 236, 0.72],
    skyline: [60, 250],
    sun: { x: 450, high: 18, low: 40, step: 18 },
    townLabel: {
      lab: { products: [0, 0], cloud: [0, 0] },
      hyperscaler: { products: [0, 0], cloud: [0, 0] },
      ads: { products: [0, 0], cloud: [0, 0] },
    },
    flockLabel: { lab: [0, 0], hyperscaler: [0, 0], ads: [0, 0] },
    vaultLabel: { lab: [0, 0], hyperscaler: [0, 0], ads: [0, 0] },
    coreLabel: [0, 0],
    fields: { lab: [[18, 17, 24, 21]], hyperscaler: [[32, 20, 38, 24]], ads: [[46, 10, 52, 14]] },
    trees: { lab: [[462, 300]], hyperscaler: [[462, 304]], ads: [[462, 304]] },
  },
};

/** Shares of the line between the vault and the commons. */
const STOPS: Readonly<Record<ReleaseStop, number>> = { hold: 0.03, preview: 0.2, products: 0.42, api: 0.68, open: 0.965 };
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
export const depthOfY = (layout: Layout, y: number): number => (y - layout.origin[1]) / (layout.iso.cell * layout.iso.slope);

/** Length of a hall's front on the screen. */
export const frontOf = (layout: Layout, hall: HallId): number =>
  lengthOf(layout.halls[hall]) * layout.iso.cell * Math.hypot(1, layout.iso.slope);

/** A phone's picture when the window is taller than wide-screen halls can use. */
export const shapeFor = (width: number, height: number): Shape => (width / Math.max(1, height) < 1.85 ? 'portrait' : 'landscape');
