import { Component } from 'preact';
import { lookBack } from '../../store/lookingBack.ts';
import { openMachine } from '../../store/machine.ts';
import { show } from '../../store/playing.ts';
import type { Game } from '../../store/game.ts';
import { isOver, type Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { ReportBody } from './ReportBody.tsx';

interface ReportProps {
  session: Session;
  game: Game;
}

/**
 * The report on the desk's stage; its button uncovers the campus for the next plan. It tells of a quarter that is over, so
 * it is not drawn again while the levers below it move.
 */
export class Report extends Component<ReportProps> {
  override shouldComponentUpdate({ game }: ReportProps): boolean {
    return game !== this.props.game;
  }

  override render({ session, game }: ReportProps) {
    return (
      <ReportBody session={session} game={game}>
        {!isOver(session) && (
          <div class="report-on">
            <button type="button" onClick={() => lookBack()}>
              {text.replay.open}
            </button>
            <button type="button" onClick={() => openMachine(session.decisions.length)}>
              {text.machine.open}
            </button>
            <button type="button" class="main" onClick={() => show('campus')}>
              {text.report.plan(session.decisions.length + 1)}
            </button>
          </div>
        )}
      </ReportBody>
    );
  }
}
