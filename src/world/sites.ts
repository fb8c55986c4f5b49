/**
 * The three campuses as data: which hall stands where, and where towns, flocks and notes find room. Numbers were
 * placed by eye against screenshots; layout.ts turns them into one layout.
 */
import type { HallPlan } from '../../assets/art/hall.ts';
import type { Point } from '../../assets/art/svg.ts';
import type { Layout, Shape } from './layout.ts';
import type { HallId, LineId, RoleId } from './view.ts';

/** What differs between roles, in cells: which hall comes first is what the firm lives from. */
export interface Campus {
  readonly halls: Record<HallId, HallPlan>;
  readonly vault: Point;
  readonly doors: Record<LineId, number>;
  readonly end: number;
}

export const campuses: Readonly<Record<RoleId, Campus>> = {
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
export interface Frame {
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

export const frames: Readonly<Record<Shape, Frame>> = {
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
      lab: [1066, 172, 64, 24],
      hyperscaler: [956, 188, 66, 28],
      ads: [1206, 156, 50, 18],
    },
    boards: { first: [906, 156], step: [48, 19.2], perRow: 6, row: [46, -24] },
    berths: [
      [74, 176, 0.86],
      [104, 122, 0.62],
      [160, 101, 0.44],
    ],
    dock: [152, 286, 0.86],
    skyline: [290, 960],
    sun: { x: 1106, high: 27, low: 62, step: 41 },
    townLabel: {
      lab: { products: [-30, -78], cloud: [-6, -74] },
      hyperscaler: { cloud: [84, -24], products: [4, -74] },
      ads: { products: [76, -24], cloud: [62, -28] },
    },
    flockLabel: { lab: [-50, -80], hyperscaler: [80, -34], ads: [-58, -72] },
    vaultLabel: { lab: [10, -118], hyperscaler: [10, -118], ads: [10, -118] },
    coreLabel: [-128, 14],
    fields: {
      lab: [
        [9.5, 16.5, 16, 20],
        [42, 27, 49, 31],
        [49, 3.5, 57, 7.5],
      ],
      hyperscaler: [
        [40, 22.5, 47, 26.5],
        [55, 3.5, 63, 7.5],
      ],
      ads: [
        [56, 3.5, 64, 7.5],
        [47, 19.5, 54, 23.5],
      ],
    },
    trees: {
      lab: [
        [1240, 330],
        [1060, 394],
        [1067, 404],
      ],
      hyperscaler: [
        [1046, 392],
        [1054, 402],
        [1240, 330],
      ],
      ads: [
        [1048, 398],
        [1056, 408],
        [1236, 330],
      ],
    },
  },
  portrait: {
    width: 480,
    height: 352,
    horizon: 56,
    slope: 0.64,
    cell: { lab: 6.7, hyperscaler: 6.4, ads: 6.3 },
    origin: { lab: [62, 136], hyperscaler: [60, 138], ads: [60, 138] },
    coast: 252,
    roadEnd: {
      lab: { products: 15.5, cloud: 15 },
      hyperscaler: { cloud: 13, products: 14 },
      ads: { products: 13, cloud: 13 },
    },
    outskirts: 3.4,
    commons: { lab: 48, hyperscaler: 53, ads: 53 },
    flock: { lab: [390, 84, 60, 18], hyperscaler: [412, 132, 40, 20], ads: [430, 98, 36, 18] },
    boards: { first: [324, 132], step: [25, 15], perRow: 6, row: [26, -17] },
    berths: [
      [62, 268, 0.72],
      [40, 96, 0.42],
      [106, 68, 0.3],
    ],
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
    trees: { lab: [[430, 338]], hyperscaler: [[430, 340]], ads: [[430, 340]] },
  },
};
