import type { FirmId } from '../../../game/economy/names.ts';
import type { Role } from '../../store/fromCode.ts';
import { openMachine } from '../../store/machine.ts';
import type { Game } from '../../store/game.ts';
import { asksForSeat, isOthers, seatsShown, type ReplayAt } from '../../store/replay.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { firmName } from '../shared/names.ts';
import { playerOf } from '../shared/whoPlayed.ts';
import { decidedLevers } from './decision.ts';
import { lookFrom } from './steps.ts';

interface DecidedProps {
  session: Session;
  /** The game as it stood after the quarter. */
  game: Game;
  at: ReplayAt;
}

/** The decision of the quarter: what would lie on the desk of whoever plays on from here. */
export function Decided({ session, game, at }: DecidedProps) {
  const words = text.replay;
  const [before, now] = [game.worlds[at.quarter - 1]!, game.worlds[at.quarter]];
  const player = playerOf(session, at.role);
  return (
    <section class="decided" aria-labelledby="decided-heading">
      <div class="decided-head">
        <h2 id="decided-heading">{headingOf(session, at, now !== undefined)}</h2>
        {now && (
          <button type="button" onClick={() => openMachine(at.quarter)}>
            {text.machine.open}
          </button>
        )}
        <SeenFrom session={session} role={at.role} />
      </div>
      {now && (
        <dl class="decided-levers">
          {decidedLevers(before, now, game).map((lever) => (
            <div key={lever.name} class={lever.now === lever.before ? 'same' : ''}>
              <dt>{lever.name}</dt>
              <dd>
                <b class="figure">{lever.now}</b> {lever.unit && <span class="unit">{lever.unit}</span>}
                {lever.before !== null && (
                  <span class="decided-before">
                    {lever.now === lever.before ? words.asBefore : words.was(lever.before)}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="hint" id="play-on-hint">
        {[
          player,
          now ? words.playOnHint : asksForSeat(session) ? words.chooseSeat : words.sitDown,
          ...(session.watched ? [] : [words.kept]),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </section>
  );
}

function headingOf(session: Session, { role }: ReplayAt, played: boolean): string {
  const words = text.replay;
  if (!played) return words.unplayed;
  return isOthers(session, role) ? words.othersDecided(firmName(session, role)) : words.decided;
}

/** Everybody's seat, once nothing is left to decide on one's own. */
function SeenFrom({ session, role }: { session: Session; role: FirmId }) {
  const seats = seatsShown(session);
  if (seats.length < 2) return null;
  return (
    <label class="seen-from">
      {text.replay.seenFrom}{' '}
      <select value={role} onChange={(event) => lookFrom(event.currentTarget.value as Role)}>
        {seats.map((id) => (
          <option key={id} value={id}>
            {firmName(session, id)}
          </option>
        ))}
      </select>
    </label>
  );
}
