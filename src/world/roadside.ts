/** Everything along the roads: tokens on their way, people who wait, the houses of customers, the ads core's hoardings. */
import { boardsOf, figuresOf, housesOf, tokensOf } from './counts.ts';
import { depthAt, depthOfY, type Layout, spot } from './layout.ts';
import type { Placed } from './picture.ts';
import type { CampusView, LineId, ThingId } from './view.ts';

const lineIds: readonly LineId[] = ['cloud', 'products'];
const thingOf = (line: LineId): ThingId => `customers.${line}`;
const isOpen = (view: CampusView, line: LineId): boolean => view.halls[line].closed !== true;

/** Figures stand in ranks beside the road, from the town towards the hall. */
const RANKS = 3;

/** Position of token `i` of `count`, `phase` (0 to 1) of a gap further along. */
export function tokenAt(
  layout: Layout,
  line: LineId,
  i: number,
  count: number,
  phase: number,
): readonly [number, number] {
  const { u, v0, v1 } = layout.roads[line];
  return spot(layout, u, v0 + 0.5 + ((i + phase) / count) * (v1 - v0 - 0.5));
}

/** Tokens on a line's road now. */
export function tokenCount(view: CampusView, layout: Layout, line: LineId): number {
  const { v0, v1 } = layout.roads[line];
  return tokensOf(view, line, v1 - v0 - 0.5);
}

export function placeTokens(view: CampusView, layout: Layout): Placed[] {
  return lineIds
    .filter((line) => isOpen(view, line))
    .flatMap((line) => {
      const count = tokenCount(view, layout, line);
      const { u, v0 } = layout.roads[line];
      return Array.from({ length: count }, (_, i): Placed => {
        const [x, y] = tokenAt(layout, line, i, count, 0.5);
        return {
          key: `token.${line}.${i}`,
          frame: `token.${line}`,
          x,
          y,
          depth: depthAt(u, v0) - 20,
          thing: thingOf(line),
        };
      });
    });
}

export function placeFigures(view: CampusView, layout: Layout): Placed[] {
  return lineIds
    .filter((line) => isOpen(view, line))
    .flatMap((line) => {
      const { u, v0, v1 } = layout.roads[line];
      const count = figuresOf(view, line);
      // Long queues close up, so that the last in line still stands beside the road.
      const files = Math.ceil(count / RANKS);
      const crosses = u > layout.rail.stops.hold - 3;
      const room = v1 - (crosses ? layout.rail.v + 1.2 : v0 + 0.8);
      const step = Math.min(0.85, room / Math.max(1, files - 1));
      return Array.from({ length: count }, (_, i): Placed => {
        const rank = i % RANKS;
        const mapU = u + 0.95 + rank * 0.78;
        const mapV = v1 - 0.2 - Math.floor(i / RANKS) * step - rank * 0.2;
        const [x, y] = spot(layout, mapU, mapV);
        return { key: `figure.${line}.${i}`, frame: 'figure', x, y, depth: depthAt(mapU, mapV), thing: thingOf(line) };
      });
    });
}

/** House lots around the middle of a town, nearest first: a segment grows outwards. */
function lots(count: number): [number, number][] {
  const spots: [number, number, number][] = [];
  for (let a = -4; a <= 4; a++) {
    for (let b = -4; b <= 4; b++) spots.push([a, b, a * a * 1.1 + b * b * 0.9 + (a + b) * 0.11 + a * 0.013]);
  }
  return spots
    .sort((p, q) => p[2] - q[2])
    .slice(0, count)
    .map(([a, b]) => [a, b]);
}

/** Cell of a house's own projection, as a share of the map's. */
export const houseCell = (layout: Layout): number => layout.iso.cell * (layout.shape === 'landscape' ? 0.82 : 0.86);

export function placeHouses(view: CampusView, layout: Layout): Placed[] {
  const { slope } = layout.iso;
  const cell = houseCell(layout);
  return lineIds
    .filter((line) => isOpen(view, line))
    .flatMap((line) => {
      const [cx, cy] = layout.roads[line].town;
      return lots(housesOf(view, line)).map(([a, b], i): Placed => {
        // Streets along u and v, with every other row set back a little.
        const u = a * 1.62 + b * 0.12;
        const v = b * 1.26;
        const x = cx + (u + v) * cell;
        const y = cy + (u - v) * cell * slope;
        return { key: `house.${line}.${i}`, frame: 'house', x, y, depth: depthOfY(layout, y), thing: thingOf(line) };
      });
    });
}

export function placeBoards(view: CampusView, layout: Layout): Placed[] {
  const { first, step, perRow, row: back } = layout.boards;
  return Array.from({ length: boardsOf(view) }, (_, i): Placed => {
    const row = Math.floor(i / perRow);
    const x = first[0] + (i % perRow) * step[0] + row * back[0];
    const y = first[1] + (i % perRow) * step[1] + row * back[1];
    return { key: `board.${i}`, frame: 'board', x, y, depth: depthOfY(layout, y), thing: 'core' };
  });
}
