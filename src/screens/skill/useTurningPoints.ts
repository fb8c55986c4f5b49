import { REGRET_SETS } from '../../../game/insight/regret.ts';
import { turningPoints, type TurningPoint } from '../../../game/insight/turningPoints.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { studies } from '../../store/studies.ts';
import { ask, studyWorkers } from '../../workers/ask.ts';
import { judgingInput, judgingKey } from './judging.ts';
import { setsWithin } from './pacing.ts';
import { spread } from './spread.ts';
import { useStudy, type Begin } from './useStudy.ts';

export interface TurningPoints {
  readonly state: 'working' | 'done' | 'cancelled' | 'failed';
  /** Part of the work that is done, 0 to 1. */
  readonly progress: number;
  readonly points: readonly TurningPoint[];
  /** Sets of luck that they were measured on; fewer than usual where the machine is slow. 0 before there are any. */
  readonly sets: number;
  readonly slow: boolean;
  readonly cancel: () => void;
}

interface Found {
  points: TurningPoint[];
  sets: number;
}

/** Milliseconds that turning points may take; a slow machine measures them on less luck. */
const PATIENCE = 15_000;

/** The decisions of a finished game that cost or earned most, worked out away from the screen and kept on the device. */
export function useTurningPoints(session: Session, game: Game): TurningPoints {
  const key = `turning@1/${judgingKey(session, game)}`;
  const { result, ...study } = useStudy(key, (...how) =>
    studies().once(key, () => findTurningPoints(session, game, ...how)),
  );
  const sets = result?.sets ?? 0;
  return { ...study, points: result?.points ?? [], sets, slow: sets > 0 && sets < REGRET_SETS.measure };
}

async function findTurningPoints(
  session: Session,
  game: Game,
  ...[signal, tell]: Parameters<Begin<Found>>
): Promise<Found> {
  const input = judgingInput(session, game);
  const { quarters } = input;
  const workers = studyWorkers();
  const pace = await ask('pace', input, { signal });
  const sets = setsWithin(REGRET_SETS, quarters, pace, workers, PATIENCE);
  let done = 0;
  const regrets = await spread(quarters, workers, async (i) => {
    const regret = await ask('regret', { ...input, quarter: i + 1, sets }, { signal });
    done += 1;
    tell(done / quarters);
    return regret;
  });
  return { points: turningPoints(regrets), sets: sets.measure };
}
