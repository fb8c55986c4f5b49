import { useId } from 'preact/hooks';
import type { FirmId } from '../../../game/economy/names.ts';
import type { Role } from '../../store/fromCode.ts';
import type { Game } from '../../store/game.ts';
import { isOthers, seatsShown } from '../../store/replay.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { firmName, seasonOf } from '../shared/names.ts';
import { Segmented } from '../shared/Segmented.tsx';
import { ask, changeOf, decidedIn, type Asked } from './asking.ts';
import { Levers } from './Levers.tsx';
import { suggestionsFor } from './suggestions.ts';

interface QuestionProps {
  session: Session;
  game: Game;
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** Which quarter, whose levers, what rivals do, and the levers of that quarter. */
export function Question({ session, game, asked, onAsk }: QuestionProps) {
  const words = text.machine;
  const { quarter, role, rivals } = asked;
  const name = useId();
  const changed = Object.keys(changeOf(game, asked)).length > 0;
  return (
    <div class="machine-question">
      <div class="machine-row">
        <label>
          {words.quarter}{' '}
          <select
            value={quarter}
            onChange={(event) => onAsk(ask(game, { ...asked, quarter: Number(event.currentTarget.value) }))}
          >
            {game.worlds.slice(1).map(({ t }) => (
              <option key={t} value={t}>
                {words.option(t, seasonOf(t))}
              </option>
            ))}
          </select>
        </label>
        <Seat session={session} role={role} onChoose={(next) => onAsk(ask(game, { ...asked, role: next }))} />
      </div>
      <div class="machine-row">
        <span aria-hidden="true">{words.rivals}</span>
        <Segmented
          label={words.rivals}
          name={name}
          choices={(['decide', 'held'] as const).map((value) => ({ value, label: words.rivalsDo[value] }))}
          value={rivals}
          onChoose={(value) => onAsk({ ...asked, rivals: value })}
        />
      </div>
      <p class="hint">{words.rivalsNote[rivals]}</p>
      <div class="machine-suggestions" role="group" aria-label={words.suggestions}>
        {suggestionsFor(game, asked).map((suggestion) => (
          <button key={suggestion.name} type="button" onClick={() => onAsk(ask(game, asked, suggestion.change))}>
            {suggestion.name}
          </button>
        ))}
        <button type="button" aria-disabled={!changed} onClick={() => changed && onAsk(ask(game, asked))}>
          {words.reset}
        </button>
      </div>
      <Levers game={game} asked={asked} onAsk={onAsk} />
      {asked.plan.research !== decidedIn(game, asked).research && (
        <p class="hint">{isOthers(session, role) ? words.researchOf(firmName(session, role)) : words.research}</p>
      )}
    </div>
  );
}

/** Everybody's seat once the game is over; before, rivals keep their books closed. */
function Seat({ session, role, onChoose }: { session: Session; role: FirmId; onChoose: (role: Role) => void }) {
  const seats = seatsShown(session);
  if (seats.length < 2) return null;
  return (
    <label>
      {text.replay.seenFrom}{' '}
      <select value={role} onChange={(event) => onChoose(event.currentTarget.value as Role)}>
        {seats.map((id) => (
          <option key={id} value={id}>
            {firmName(session, id)}
          </option>
        ))}
      </select>
    </label>
  );
}
