import type { Compared, Judged } from '../../../game/insight/calibration.ts';
import { Wide } from '../../charts/Wide.tsx';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count, points, wholePercents } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { nameUnlessOwn } from '../shared/names.ts';
import { adviceOf, LEVEL } from './advice.ts';
import { asksForPrediction } from './asked.ts';
import { fatesOf, type Fate } from './foretold.ts';
import { useCalibration } from './useCalibration.ts';
import './calibration.css';

/** How sure the player was, and how sure it would have been right to be. Nothing where nobody was asked. */
export function Calibration({ session, game }: { session: Session; game: Game }) {
  const words = text.predict.calibration;
  const fates = fatesOf(game);
  const inside = fates.filter((fate) => fate === 'inside').length;
  const given = inside + fates.filter((fate) => fate === 'outside').length;
  if (given > 0) {
    return (
      <section class="calibration">
        <h2>{words.heading}</h2>
        <p>
          <b class="score-figure">{words.held(inside, given)}</b> {words.heldUnit(given)}
        </p>
        <Boxes fates={fates} />
        <p>{words.should(count(Math.round(LEVEL * given)))}</p>
        <Scores session={session} game={game} />
      </section>
    );
  }
  if (session.watched || !asksForPrediction(session)) return null;
  return (
    <section class="calibration">
      <h2>{words.heading}</h2>
      <p>{words.none}</p>
    </section>
  );
}

/** A box for each quarter: filled where the prediction held, crossed where it missed, empty where there is none to judge. */
function Boxes({ fates }: { fates: readonly Fate[] }) {
  const words = text.predict.calibration;
  const shown = (['inside', 'outside', 'none', 'noGrowth'] as const).filter((fate) => fates.includes(fate));
  return (
    <>
      <ol class="fates" aria-label={words.boxes}>
        {fates.map((fate, i) => (
          <li key={i} class={`fate ${fate}`} title={words.box[fate](i + 1)}>
            <span class="spoken">{words.box[fate](i + 1)}</span>
          </li>
        ))}
      </ol>
      <p class="fates-key" aria-hidden="true">
        {shown.map((fate) => (
          <span key={fate}>
            <i class={`fate ${fate}`} /> {words.key[fate]}
          </span>
        ))}
      </p>
    </>
  );
}

/** The interval score beside the model's, what number and score say together, and the predictions one by one. */
function Scores({ session, game }: { session: Session; game: Game }) {
  const words = text.predict.calibration;
  const found = useCalibration(session, game);
  if (found === 'working' || found === 'failed') return <p class="hint">{words[found]}</p>;
  const { predictions, inside, meanScore, model } = found;
  const [score, modelScore] = [meanScore!, model.meanScore!];
  const width = predictions.reduce((sum, { low, high }) => sum + high - low, 0) / predictions.length;
  const advice = adviceOf({ inside, given: predictions.length, score, width, model: modelScore });
  return (
    <>
      <p>{words.scores(points(score), points(modelScore), nameUnlessOwn(session))}</p>
      {!session.watched && <p>{words.advice[advice]}</p>}
      <p class="hint">{words.score}</p>
      <details class="fold">
        <summary>{words.table}</summary>
        <Table predictions={predictions} />
      </details>
    </>
  );
}

function Table({ predictions }: { predictions: readonly Compared[] }) {
  const words = text.predict.calibration;
  const { columns } = words;
  return (
    <Wide label={words.caption}>
      <table class="figures">
        <caption class="spoken">{words.caption}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {predictions.map((each) => (
            <tr key={each.quarter}>
              <th scope="row">{count(each.quarter)}</th>
              <td>{sayRange(each)}</td>
              <td>{words.percent(wholePercents(each.growth))}</td>
              <td>{count(each.score)}</td>
              <td>{sayRange(each.model)}</td>
              <td>{count(each.model.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function sayRange({ low, high, inside }: Judged): string {
  const { range, missed } = text.predict.calibration;
  const said = range(wholePercents(low), wholePercents(high));
  return inside ? said : missed(said);
}
