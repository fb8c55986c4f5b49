import { USES } from '../../../game/economy/names.ts';
import { firmOf } from '../../../game/economy/state.ts';
import { currentWorld, modelOfGame, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { kGpu, money } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { setShare } from './commands.ts';
import { Lever } from './Lever.tsx';
import { UndoButtons } from './UndoButtons.tsx';

/** Three shares of one fleet: whoever gets more takes it from the other two. */
export function Allocation({ session, game, usable }: { session: Session; game: Game; usable: number }) {
  const words = text.desk;
  const firm = firmOf(currentWorld(game), game.role);
  const { plan } = session;
  const entry = money(modelOfGame(game).parameters.money.cloudEntry);
  const closed = firm.cloud.open ? null : plan.cloud > 0 ? words.cloudOpens(entry) : words.cloudClosed(entry);
  return (
    <section class="group" id="gpus" aria-labelledby="gpus-heading">
      <div class="group-head">
        <h2 id="gpus-heading" tabIndex={-1}>
          {words.allocation}
        </h2>
        <UndoButtons session={session} class="wide-only" />
      </div>
      {USES.map((use) => (
        <Lever
          key={use}
          lever={use}
          label={text.common.uses[use]}
          value={plan[use]}
          low={0}
          high={100}
          before={firm.decision[use]}
          figure={String(plan[use])}
          unit={words.ofFleet}
          spoken={words.shareSpoken(plan[use], kGpu((usable * plan[use]) / 100))}
          look={use}
          onMove={(percent) => setShare(use, percent)}
        />
      ))}
      <p class="note">{closed ?? <LastQuarterNote />}</p>
    </section>
  );
}

function LastQuarterNote() {
  return (
    <>
      <span class="triangle" aria-hidden="true" /> {text.desk.lastQuarter}
    </>
  );
}
