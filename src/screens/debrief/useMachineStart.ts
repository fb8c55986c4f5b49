import { useEffect, useRef, useState } from 'preact/hooks';
import type { TurningPoint } from '../../../game/insight/turningPoints.ts';
import type { Game } from '../../store/game.ts';
import type { MachineStart } from '../machine/TimeMachine.tsx';
import { startAt } from './turningPoint.ts';

interface Starting {
  /** Where the time machine begins. */
  readonly start: MachineStart;
  readonly open: (start: MachineStart) => void;
  /** Somebody is at the levers: a turning point that is found only now must not take them over. */
  readonly touch: () => void;
}

/** The time machine begins at the first turning point once it is known, unless somebody has begun to ask by hand. */
export function useMachineStart(game: Game, points: readonly TurningPoint[]): Starting {
  const [start, open] = useState<MachineStart>({ quarter: 1 });
  const touchedRef = useRef(false);
  const first = points[0];
  useEffect(() => {
    if (first && !touchedRef.current) open(startAt(first, game));
  }, [first, game]);
  const touch = () => {
    touchedRef.current = true;
  };
  return { start, open, touch };
}
