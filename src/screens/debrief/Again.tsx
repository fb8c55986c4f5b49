import { restart } from '../../store/opening.ts';
import { download } from '../../store/download.ts';
import type { Game } from '../../store/game.ts';
import { randomSeed } from '../../store/seed.ts';
import { codeOf } from '../../store/playing.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { CopyCode } from '../shared/CopyCode.tsx';
import { Origin } from '../shared/Origin.tsx';
import { savedReport } from './savedReport.ts';

interface AgainProps {
  session: Session;
  game: Game;
  /** Something else is the next thing to do. */
  quiet?: boolean;
}

/** What can be kept of a game, and how to play it once more. */
export function Again({ session, game, quiet = false }: AgainProps) {
  const { again } = text.debrief;
  return (
    <section class="again">
      <h2>{again.heading}</h2>
      <button type="button" class={quiet ? '' : 'main'} onClick={() => restart()}>
        {again.sameLuck}
      </button>
      <button type="button" onClick={() => restart(randomSeed())}>
        {again.newSeed}
      </button>
      <h3>{again.code}</h3>
      <CopyCode session={session} game={game} />
      <p class="paper-only code">{codeOf(session, game)}</p>
      <Origin session={session} game={game} />
      <button type="button" onClick={() => download(again.reportName, savedReport(session, game))}>
        {again.saveReport}
      </button>
    </section>
  );
}
