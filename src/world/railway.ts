/** The vault, and the line that the newest model runs along from it to the commons. */
import { DISC } from '../../assets/art/vault.ts';
import { depthAt, type Layout, spot } from './layout.ts';
import type { Placed } from './picture.ts';
import type { CampusView, ReleaseStop } from './view.ts';

export const stops: readonly ReleaseStop[] = ['hold', 'preview', 'products', 'api', 'open'];

/** Size of the vault and of everything on the line, for this layout. */
export const vaultScale = (layout: Layout): number => (layout.shape === 'landscape' ? 1 : 0.62);
export const lineScale = (layout: Layout): number => (layout.shape === 'landscape' ? 1 : 0.78);

/** Whole discs, then a part of one: its frame names the part in eighths, so it stays the same drawing for a while. */
function discsOf(months: number): number[] {
  const eighths = Math.round(Math.max(0, months) * 8);
  const whole = Array.from({ length: Math.floor(eighths / 8) }, () => 8);
  return eighths % 8 ? [...whole, eighths % 8] : whole;
}

/** Discs from the bottom: months in service first, then months held. */
export function placeVault(view: CampusView, layout: Layout): Placed[] {
  const [u, v] = layout.vault;
  const [x, y] = spot(layout, u, v);
  const scale = vaultScale(layout);
  const depth = depthAt(u, v) + 2;
  const placed: Placed[] = [{ key: 'plinth', frame: 'plinth', x, y, depth, thing: 'vault' }];
  let high = 0;
  const stack = (kind: 'inService' | 'held', months: number) => {
    for (const eighths of discsOf(months)) {
      placed.push({
        key: `disc.${placed.length}`,
        frame: `disc.${kind}.${eighths}`,
        x,
        y: y - high,
        depth: depth + placed.length * 0.01,
        thing: 'vault',
      });
      high += (DISC.thickness * scale * eighths) / 8;
    }
  };
  stack('inService', view.vault.inServiceMonths);
  stack('held', view.vault.heldMonths);
  return placed;
}

export function placeRailway(view: CampusView, layout: Layout): Placed[] {
  const { v, stops: at, signals } = layout.rail;
  const reached = stops.indexOf(view.release);
  const placed: Placed[] = signals.map((u, i) => {
    const [x, y] = spot(layout, u, v + 1.1);
    return {
      key: `signal.${i}`,
      frame: reached > i ? 'signal.passed' : 'signal.closed',
      x,
      y,
      depth: depthAt(u, v + 1.1),
      thing: 'model',
    };
  });
  const [bx, by] = spot(layout, layout.rail.stops.open + 1.6, v);
  placed.push({
    key: 'buffers',
    frame: 'buffers',
    x: bx,
    y: by,
    depth: depthAt(layout.rail.stops.open + 1.6, v),
    thing: 'commons',
  });
  const u = at[view.release];
  const [x, y] = spot(layout, u, v);
  // The locomotive passes in front of houses and tokens beside the line.
  placed.push({ key: 'locomotive', frame: 'locomotive', x, y, depth: depthAt(u, v) + 1, thing: 'model' });
  return placed;
}
