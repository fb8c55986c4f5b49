import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { wholePercents } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { nameUnlessOwn } from '../shared/names.ts';
import { lastPrediction, missOf } from './foretold.ts';
import { Platform } from './Platform.tsx';
import './foretold.css';

/** What was predicted for the quarter last played, and what came: nothing where no prediction was given. */
export function Foretold({ session, game }: { session: Session; game: Game }) {
  const last = lastPrediction(game);
  if (!last) return null;
  const words = text.predict.foretold;
  const { prediction, inside, given } = last;
  const name = nameUnlessOwn(session);
  return (
    <section class="foretold">
      <h3>{words.range(wholePercents(prediction.low), wholePercents(prediction.high), name)}</h3>
      <Platform prediction={prediction} />
      <p>
        <b>{words.was(wholePercents(prediction.growth))}</b>: {sayMiss(missOf(prediction))}{' '}
        {words.soFar(inside, given, name)}
      </p>
    </section>
  );
}

function sayMiss(miss: number): string {
  const { inside, below, above, points } = text.predict.foretold;
  if (miss === 0) return inside;
  return miss < 0 ? below(points(-miss)) : above(points(miss));
}
