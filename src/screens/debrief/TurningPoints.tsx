import { useRef } from 'preact/hooks';
import type { TurningPoint } from '../../../game/insight/turningPoints.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { MachineStart } from '../machine/TimeMachine.tsx';
import { nameUnlessOwn } from '../shared/names.ts';
import type { TurningPoints as Found } from '../skill/useTurningPoints.ts';
import { PassingButton } from '../skill/PassingButton.tsx';
import { useFound } from '../skill/useTurns.ts';
import { Working } from '../skill/Working.tsx';
import { sayDid, sayWorth, startAt } from './turningPoint.ts';

interface TurningPointsProps {
  session: Session;
  game: Game;
  found: Found;
  /** Opens the time machine on a turning point. */
  onOpen: (start: MachineStart) => void;
  /** Says what was found, if somebody waits for it. */
  tell: (sentence: string) => void;
  awaited: boolean;
}

/** The decisions that cost or earned most; each opens the time machine with what might have been done instead. */
export function TurningPoints({ session, game, found, onOpen, tell, awaited }: TurningPointsProps) {
  const { turning } = text.debrief;
  const other = nameUnlessOwn(session);
  const { state, points, progress, cancel } = found;
  const heading = useRef<HTMLHeadingElement>(null);
  useFound(state === 'done' && awaited ? sayFound(points, game) : null, tell);
  return (
    <section class="turning">
      <h2 ref={heading} tabIndex={-1}>
        {other ? turning.others(other) : turning.heading}
      </h2>
      {state === 'working' && (
        <>
          <Working label={turning.working} progress={progress} />
          <PassingButton heading={heading} onClick={cancel}>
            {turning.stop}
          </PassingButton>
        </>
      )}
      {state === 'cancelled' && <p class="hint">{turning.stopped}</p>}
      {state === 'failed' && <p class="hint">{turning.failed}</p>}
      {state === 'done' && points.length === 0 && <p>{turning.none}</p>}
      {points.length > 0 && (
        <>
          <ol class="plain-list">
            {points.map((point) => (
              <li key={point.quarter}>
                <button type="button" class="link" onClick={() => onOpen(startAt(point, game))}>
                  {turning.at(point.quarter, sayDid(point, game))}
                </button>
                <p class="hint">{sayWorth(point, game)}</p>
              </li>
            ))}
          </ol>
          <p class="hint">
            {turning.note} <span class="screen-only">{turning.opens}</span>{' '}
            {found.slow && text.skill.fewerSets(count(found.sets))}
          </p>
        </>
      )}
    </section>
  );
}

function sayFound(points: readonly TurningPoint[], game: Game): string {
  const { turning } = text.debrief;
  const [first] = points;
  return first ? turning.found(points.length, turning.at(first.quarter, sayDid(first, game))) : turning.none;
}
