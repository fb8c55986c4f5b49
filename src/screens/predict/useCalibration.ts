import { useEffect, useState } from 'preact/hooks';
import type { Calibration } from '../../../game/insight/calibration.ts';
import type { Game } from '../../store/game.ts';
import { recordOf, type Session } from '../../store/session.ts';
import { ask, isGivenUp } from '../../workers/ask.ts';

/** How well the seat that is looked at predicted; 'working' until a worker has found out. */
export function useCalibration(session: Session, game: Game): Calibration | 'working' | 'failed' {
  const [found, setFound] = useState<Calibration | 'working' | 'failed'>('working');
  useEffect(() => {
    const given = new AbortController();
    const { engine, role, worlds } = game;
    const input = { rules: engine.rules, record: recordOf(session), quarters: worlds.length - 1, firm: role };
    setFound('working');
    ask('calibration', input, { signal: given.signal }).then(setFound, (error: unknown) => {
      if (!isGivenUp(error)) setFound('failed');
    });
    return () => given.abort();
  }, [session, game]);
  return found;
}
