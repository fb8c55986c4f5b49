import { useMemo } from 'preact/hooks';
import type { Decision } from '../../../game/economy/decision.ts';
import type { Planned, Session } from '../../store/session.ts';

/**
 * What looks ahead start from: the same object until a lever moves or a quarter is played. What is predicted changes no
 * course, nor does what is open on the stage, so neither is reckoned through again.
 */
export function usePlanned({ record, decisions, plan }: Session): Planned {
  const levers = JSON.stringify({ ...plan, forecast: null });
  return useMemo(() => ({ record, decisions, plan: JSON.parse(levers) as Decision }), [record, decisions, levers]);
}
