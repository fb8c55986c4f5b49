import { LUCK_SETS, type Luck } from '../../../game/insight/luck.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { DotPlot } from './DotPlot.tsx';
import { useLuck } from './useLuck.ts';
import { useFound } from './useTurns.ts';
import { Working } from './Working.tsx';
import './skill.css';

interface LuckOfProps {
  session: Session;
  game: Game;
  /** Says what was found, if somebody waits for it. */
  tell: (sentence: string) => void;
  awaited: boolean;
}

/** How kind the luck of a finished game was: its result among those of the same decisions in other worlds (plate 05). */
export function LuckOf({ session, game, tell, awaited }: LuckOfProps) {
  const { luck } = text.skill;
  const { state, progress, result } = useLuck(session, game);
  useFound(state === 'done' && result && awaited ? luck.found(count(result.percentile)) : null, tell);
  return (
    <section class="skill">
      <h2>{luck.heading}</h2>
      {result && <Told luck={result} who={session.watched ? luck.thisGame : luck.you} />}
      {state === 'working' && <Working label={luck.working} progress={progress} />}
      {state === 'failed' && <p class="hint">{luck.failed}</p>}
    </section>
  );
}

function Told({ luck: of, who }: { luck: Luck; who: string }) {
  const { luck } = text.skill;
  const worlds = of.values.length;
  return (
    <>
      <p class="skill-line">
        <b class="score-figure">{luck.figure(count(of.percentile))}</b> {luck.lessKind}
      </p>
      <DotPlot luck={of} who={who} />
      <p class="hint">{(worlds < LUCK_SETS ? luck.fewer : luck.note)(count(worlds))}</p>
    </>
  );
}
