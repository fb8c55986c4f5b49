import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { InputError } from '../../../game/replay/record.ts';
import type { Game } from '../../store/game.ts';
import type { Planned } from '../../store/session.ts';
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
 * The fan of the plan on the desk, asked for again whenever `planned` is another. While a lever moves the last fan stays until a
 * newer one has come.
 */
export function useForecast(planned: Planned, game: Game): Forecast {
  const [forecast, setForecast] = useState<Forecast>({ fan: null, trouble: null });
  const deskRef = useRef<AbortController | null>(null);
  useEffect(() => () => deskRef.current?.abort(), []);
  // Asked before the page is drawn: what a worker does meanwhile costs no frame.
  useLayoutEffect(() => {
    deskRef.current ??= new AbortController();
    const { signal } = deskRef.current;
    const show = (fan: Fan) => setForecast({ fan, trouble: null });
    ask('forecast', forecastInput(planned, game), { lane: 'desk', signal, onProgress: show }).then(
      show,
      (error: unknown) => {
        if (!isGivenUp(error)) setForecast({ fan: null, trouble: troubleOf(error) });
      },
    );
  }, [game, planned]);
  const current = forecast.fan === null || forecast.fan.quarters[0]?.quarter === planned.decisions.length + 1;
  return current ? forecast : { fan: null, trouble: null };
}

function troubleOf(error: unknown): string {
  return error instanceof InputError ? text.outlook.failed(error.sentence) : text.outlook.brokeOff;
}
