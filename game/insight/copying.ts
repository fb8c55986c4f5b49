import { DISTILLER_IDS } from '../economy/names.ts';
import type { World } from '../economy/state.ts';

/**
 * Months by which copying from firms moved the open quality in the quarter that led from `earlier` to `now`, 0 or more:
 * the open quality reached, less what it would have been had each distiller learned all that it learned but what it
 * copied from firms. 0 where published weights, or a lab's own learning, led anyway.
 */
export function movedByCopying(earlier: World, now: World): number {
  const published = now.firms.filter(({ release }) => release === 'open').map((firm) => firm.published);
  const uncopied = DISTILLER_IDS.map((id) =>
    now.firms.reduce((left, firm) => left - firm.copied[id], now.distillers[id]),
  );
  return Math.max(0, now.openQuality - Math.max(earlier.openQuality, ...published, ...uncopied));
}
