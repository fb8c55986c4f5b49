import { useMemo } from 'preact/hooks';
import { show } from '../../store/playing.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { settings } from '../../store/settings.ts';
import { useStore } from '../../store/store.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { FAN_SEEDS } from '../../workers/fanSeeds.ts';
import { sayRange } from '../../charts/fan.ts';
import { fanChart, fanPoints, growthAhead } from '../outlook/fans.ts';
import type { Forecast } from '../outlook/useForecast.ts';
import { asksForPrediction } from '../predict/asked.ts';
import { Predict } from '../predict/Predict.tsx';
import { ExpectChart } from './ExpectChart.tsx';
import './expect.css';

interface ExpectProps {
  session: Session;
  game: Game;
  forecast: Forecast;
}

/** What the plan may lead to, and what the player says it will; it moves with the levers. */
export function Expect({ session, game, forecast }: ExpectProps) {
  const { desk, outlook } = text;
  const { fan } = forecast;
  const chosen = useStore(settings);
  const chart = useMemo(() => fanChart('revenue', game, fan), [game, fan]);
  const growth = useMemo(() => growthAhead(game, fan), [game, fan]);
  return (
    <section class="group" id="expect" aria-labelledby="expect-heading">
      <div class="group-head">
        <h2 id="expect-heading" tabIndex={-1} title={outlook.fanNote(count(FAN_SEEDS))}>
          {asksForPrediction(session, chosen) ? outlook.prediction : desk.expect}
        </h2>
        {session.stage !== 'outlook' && (
          <button type="button" class="link" onClick={() => show('outlook')}>
            {outlook.open}
          </button>
        )}
      </div>
      <ExpectChart
        chart={chart}
        quarters={Math.min(4, session.record.quarters - session.decisions.length)}
        lastName={fanPoints(game, fan).at(-1)?.short ?? ''}
      />
      <p class="note expect-note">
        <span class="spoken">{outlook.revenueNow(chart.say(chart.past.at(-1) ?? 0))} </span>
        {noteOf(forecast, chart)}
      </p>
      <Predict session={session} game={game} fan={growth} />
    </section>
  );
}

/** The coming quarter's range; or why there is none, or one of fewer seeds. */
function noteOf({ fan, trouble }: Forecast, { ahead, say }: ReturnType<typeof fanChart>): string {
  const { outlook } = text;
  const next = ahead[0];
  if (trouble !== null) return trouble;
  if (!fan || !next) return outlook.waiting;
  if (fan.seeds < FAN_SEEDS) return outlook.fewer(count(fan.seeds));
  return outlook.nextRange(sayRange(next.low80, next.high80, say));
}
