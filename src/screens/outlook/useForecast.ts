import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../../game/economy/decision.ts';
import { InputError } from '../../../game/replay/record.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { ask, isGivenUp } from '../../workers/ask.ts';
import type { Fan } from '../../workers/forecast.ts';
import { forecastInput } from './forecastInput.ts';

/** The fan of the plan on the desk; null until there is one, with a sentence where there will be none. */
export interface Forecast {
  readonly fan: Fan | null;
  readonly trouble: string | null;
}

/**
 * The fan of the plan on the desk, asked for again at every change of it. While a lever moves the last fan stays until a
 * newer one has come.
 */
export function useForecast(session: Session, game: Game): Forecast {
  const [forecast, setForecast] = useState<Forecast>({ fan: null, trouble: null });
  const deskRef = useRef<AbortController | null>(null);
  useEffect(() => () => deskRef.current?.abort(), []);
  const { record, decisions, plan } = session;
  // What is predicted changes no course, and what lies back where it was is asked for once.
  const levers = JSON.stringify({ ...plan, forecast: null });
  // Asked before the page is drawn: what a worker does meanwhile costs no frame.
  useLayoutEffect(() => {
    deskRef.current ??= new AbortController();
    const { signal } = deskRef.current;
    const show = (fan: Fan) => setForecast({ fan, trouble: null });
    const input = forecastInput({ record, decisions, plan: JSON.parse(levers) as Decision }, game);
    ask('forecast', input, { lane: 'desk', signal, onProgress: show }).then(show, (error: unknown) => {
      if (!isGivenUp(error)) setForecast({ fan: null, trouble: troubleOf(error) });
    });
  }, [game, record, decisions, levers]);
  const current = forecast.fan === null || forecast.fan.quarters[0]?.quarter === decisions.length + 1;
  return current ? forecast : { fan: null, trouble: null };
}

function troubleOf(error: unknown): string {
  return error instanceof InputError ? text.outlook.failed(error.sentence) : text.outlook.brokeOff;
}
