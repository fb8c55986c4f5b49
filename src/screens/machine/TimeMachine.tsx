import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { LeverChange } from '../../../game/insight/levers.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { say } from '../../store/app.ts';
import { ROLES, type Role } from '../../store/fromCode.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { Segmented } from '../shared/Segmented.tsx';
import { ask, type Asked } from './asking.ts';
import { chartOf, figuresFor } from './chart.ts';
import { historiesOf, type FigureName } from './histories.ts';
import { Panel } from './Panel.tsx';
import { PlayOn } from './PlayOn.tsx';
import { Question } from './Question.tsx';
import { sayLowered, sentenceOf, setLevers } from './say.ts';
import './machine.css';

/** Where to begin: a quarter played, from the player's own seat with nothing changed unless it says otherwise. */
export interface MachineStart {
  readonly quarter: number;
  readonly role?: Role;
  readonly change?: LeverChange;
  /** It is a turning point, whose amount is another than the difference shown. */
  readonly turningPoint?: true;
  /** Somebody chose it, so what it comes to is said; else it is only there to be read. */
  readonly chosen?: true;
}

interface TimeMachineProps {
  session: Session;
  game: Game;
  start: MachineStart;
  /** The levers wait behind a line: the histories are to be read first. */
  folded?: boolean;
}

/** Two histories, one decision apart: a past quarter decided otherwise, and the game with it to its last quarter. */
export function TimeMachine({ session, game, start, folded = false }: TimeMachineProps) {
  const words = text.machine;
  const [begun, setBegun] = useState(() => begin(session, game, start));
  const [asked, setAsked] = useState(begun);
  const [figure, setFigure] = useState<FigureName>('value');
  const last = game.worlds.length - 1;
  const [walked, setWalked] = useState(last);
  const [touched, setTouched] = useState(false);
  const startRef = useRef(start);
  useEffect(() => {
    if (startRef.current === start) return;
    startRef.current = start;
    const next = begin(session, game, start);
    setBegun(next);
    setAsked(next);
    setTouched(start.chosen === true);
  }, [session, game, start]);
  const histories = useMemo(() => historiesOf(session, game, asked), [session, game, asked]);
  const figures = useMemo(() => figuresFor(histories), [histories]);
  const shown = figures.includes(figure) ? figure : figures[0]!;
  const chart = useMemo(() => chartOf(histories, shown), [histories, shown]);
  const sentence = sentenceOf(session, histories, shown);
  useSaid(touched ? sentence : null);
  const name = useId();
  const set = setLevers(histories);
  const lowered = sayLowered(session, histories);
  const points = game.worlds.map(({ t }) => (t === 0 ? text.debrief.points.start : text.debrief.points.quarter(t)));
  const onAsk = (next: Asked) => {
    setTouched(true);
    setAsked(next);
  };
  const question = <Question session={session} game={game} asked={asked} onAsk={onAsk} />;
  return (
    <section class="machine" aria-labelledby={`${name}h`}>
      <div class="machine-grid">
        <div class="machine-head">
          <h2 id={`${name}h`} tabIndex={-1}>
            {words.title}
          </h2>
          <p class="hint">{words.luck[asked.rivals]}</p>
        </div>
        {folded ? (
          <details class="fold">
            <summary>{words.changeAnother}</summary>
            {question}
          </details>
        ) : (
          question
        )}
        <div class="machine-histories">
          <div class="machine-says">
            <p class="machine-sentence">{sentence}</p>
            {start.turningPoint && asked === begun && <p class="hint">{words.turningPoint}</p>}
          </div>
          <div class="histories">
            <Panel
              session={session}
              at={walked}
              heading={words.happened}
              quarter={asked.quarter}
              levers={set.happened}
              game={histories.happened}
            />
            <Panel
              session={session}
              at={walked}
              dashed
              heading={words.whatIf}
              quarter={asked.quarter}
              levers={set.whatIf}
              game={histories.whatIf}
            >
              {histories.impossible ? words.impossible : words.nothingYet}
            </Panel>
          </div>
          {lowered.length > 0 && (
            <details class="fold">
              <summary>{words.lowered.summary(String(lowered.length))}</summary>
              <ul>
                {lowered.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </details>
          )}
          <div class="machine-figures">
            <Segmented
              label={words.figure}
              name={`${name}f`}
              choices={figures.map((value) => ({ value, label: words.figures[value].tab }))}
              value={shown}
              onChoose={setFigure}
            />
          </div>
          <ChartFigure chart={chart} points={points} height={240} onWalk={setWalked} />
        </div>
        <PlayOn session={session} histories={histories} />
      </div>
    </section>
  );
}

function begin(session: Session, game: Game, { quarter, role, change }: MachineStart): Asked {
  const own = ROLES.find((each) => each === session.role) ?? 'lab';
  return ask(game, { quarter, role: role ?? own, rivals: 'decide' }, change);
}

/** Once the levers rest, what they came to is said in the status region; null is nothing to say. */
function useSaid(sentence: string | null): void {
  useEffect(() => {
    if (sentence === null) return;
    const resting = setTimeout(() => say(sentence), 600);
    return () => clearTimeout(resting);
  }, [sentence]);
}
