import { useEffect, useState } from 'preact/hooks';
import type { Temptation } from '../../../game/insight/temptation.ts';
import type { Game } from '../../store/game.ts';
import { recordOf, type Session } from '../../store/session.ts';
import { ask } from '../../workers/ask.ts';

/**
 * The finance chief's counterfactual after the quarter last played; null until it is there, and where there is none. It
 * is asked of a worker, so that the report itself does not wait for it.
 */
export function useTemptation(session: Session, game: Game): Temptation | null {
  const [told, setTold] = useState<Temptation | null>(null);
  const { role: firm, engine, worlds } = game;
  const { record, role, decisions, watched } = session;
  const quarters = worlds.length - 1;
  useEffect(() => {
    const giveUp = new AbortController();
    const input = { rules: engine.rules, record: recordOf({ record, role, decisions, watched }), quarters, firm };
    // Whatever fails, the report stands without it.
    ask('temptation', input, { signal: giveUp.signal }).then(setTold, () => setTold(null));
    return () => giveUp.abort();
  }, [record, role, decisions, watched, engine, firm, quarters]);
  return told?.quarter === quarters && told.firm === firm ? told : null;
}
