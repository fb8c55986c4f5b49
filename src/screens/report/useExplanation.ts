import { useEffect, useState } from 'preact/hooks';
import { explain, type Explanation } from '../../../game/insight/because.ts';
import type { FirmId } from '../../../game/economy/names.ts';
import type { World } from '../../../game/economy/state.ts';
import { currentWorld, playedOf, type Game } from '../../store/game.ts';

/** Explanations of quarters looked at, by the world they led to. */
const known = new WeakMap<World, Map<FirmId, Explanation>>();

/** Why the figures of the quarter last played are not those of the one before; some hundredths of a second, once. */
function explanationOf(game: Game): Explanation {
  const world = currentWorld(game);
  const byFirm = known.get(world) ?? new Map<FirmId, Explanation>();
  known.set(world, byFirm);
  const found = byFirm.get(game.role) ?? explain(game.engine, playedOf(game), { quarter: world.t, firm: game.role });
  byFirm.set(game.role, found);
  return found;
}

/** Frames with other things to do wait this long at most for it, milliseconds. */
const PATIENCE = 1000;

/** The same when the page has a moment to spare, so that the end of a quarter does not wait for it; null until then. */
export function useExplanation(game: Game): Explanation | null {
  const world = currentWorld(game);
  const [explanation, setExplanation] = useState(known.get(world)?.get(game.role) ?? null);
  useEffect(() => {
    const work = () => setExplanation(explanationOf(game));
    if (known.get(world)?.has(game.role)) {
      work();
      return;
    }
    if ('requestIdleCallback' in window) {
      const waiting = requestIdleCallback(work, { timeout: PATIENCE });
      return () => cancelIdleCallback(waiting);
    }
    const waiting = setTimeout(work);
    return () => clearTimeout(waiting);
  }, [game, world]);
  const current = explanation?.quarter === world.t && explanation.firm === game.role;
  return current ? explanation : null;
}
