import { useMemo, useRef, useState } from 'preact/hooks';
import { firmOf } from '../../../game/economy/state.ts';
import type { ForecastRange } from '../../../game/economy/decision.ts';
import { growthOf } from '../../../game/insight/calibration.ts';
import type { Band } from '../../../game/numeric/statistics.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { settings } from '../../store/settings.ts';
import { useStore } from '../../store/store.ts';
import { wholePercents } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { setForecast, settleLever } from '../desk/commands.ts';
import { asksForPrediction, hasGrowthToPredict } from './asked.ts';
import { PREDICTION, PREDICTION_HINT } from './ids.ts';
import { RangeLever } from './RangeLever.tsx';
import { bothEndsGiven, growthScale, modelRange, typedLimits } from './scale.ts';
import { TypedRange } from './TypedRange.tsx';
import './predict.css';

interface PredictProps {
  session: Session;
  game: Game;
  /** Growth of total revenue in the coming quarter, percent, as the model sees it for the plan on the desk; null: not known yet. */
  fan: Band | null;
}

/**
 * The player's own 80% range for the coming quarter's growth. Nothing is given until it is given; the model's range comes
 * only after it, or it would be the answer.
 */
export function Predict({ session, game, fan }: PredictProps) {
  const words = text.predict;
  const chosen = useStore(settings);
  const last = useMemo(() => lastGrowth(game), [game]);
  const range = session.plan.forecast ?? null;
  const quarter = session.decisions.length;
  // The quarter for which a hand has come to rest on a range.
  const givenRef = useRef(range);
  const [settledFor, setSettledFor] = useState(range ? quarter : null);
  // What was given before the setting changed still counts, so it is still shown.
  if (!range && !asksForPrediction(session, chosen)) return null;
  if (!hasGrowthToPredict(game)) return <p class="note predict">{words.noGrowth}</p>;
  const clear = () => {
    setForecast(null);
    setSettledFor(null);
    // The button is gone.
    document.getElementById(PREDICTION)?.focus();
  };
  const scale = growthScale(fan, last, range);
  const answered = range !== null && settledFor === quarter && bothEndsGiven(range, growthScale(fan, last, null));
  const model = fan && answered ? modelRange(fan) : null;
  const give = (next: ForecastRange) => {
    givenRef.current = next;
    setForecast(next);
  };
  const rest = () => {
    settleLever('forecast');
    if (givenRef.current && bothEndsGiven(givenRef.current, growthScale(fan, last, null))) setSettledFor(quarter);
  };
  return (
    <div class="predict" role="group" aria-label={words.heading}>
      <div class="predict-head">
        <span class="predict-label" title={words.hint}>
          {words.growth}
        </span>
        <TypedRange range={range} scale={scale} limits={typedLimits(fan, last)} onGive={give} onRest={rest} />
      </div>
      <RangeLever
        id={PREDICTION}
        range={range}
        scale={scale}
        beside={model}
        labels={{ low: words.lowest, high: words.highest }}
        spoken={(end) =>
          range
            ? words.spoken(wholePercents(range.low), wholePercents(range.high), wholePercents(range[end]))
            : words.notGiven
        }
        describedBy={PREDICTION_HINT}
        onMove={give}
        onRest={rest}
      />
      <div class="predict-foot">
        {range ? (
          <button type="button" class="link" aria-label={words.clearSpoken} onClick={clear}>
            {words.clear}
          </button>
        ) : (
          <span>{words.notGiven}</span>
        )}
        {model && <span class="predict-model">{words.model(wholePercents(model.low), wholePercents(model.high))}</span>}
      </div>
      <p class="spoken" id={PREDICTION_HINT}>
        {words.hint}
      </p>
    </div>
  );
}

/** Growth of the quarter last played, whole percents; null in the first, and where it grew from nothing. */
function lastGrowth({ worlds, role }: Game): number | null {
  const [before, now] = worlds.slice(-2);
  return before && now ? growthOf(firmOf(before, role).revenue, firmOf(now, role).revenue) : null;
}
