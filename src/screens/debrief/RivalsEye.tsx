import type { RivalsEye as Seen } from '../../../game/insight/rivalsEye.ts';
import { Wide } from '../../charts/Wide.tsx';
import type { Session } from '../../store/session.ts';
import { months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { nameUnlessOwn } from '../shared/names.ts';
import { DoorTable } from './DoorTable.tsx';
import { mostThrough, sayAnswers, sayUnseen } from './eye.ts';

/** Answers in the open; the others are folded. */
const FEW = 3;

/** The firm from outside: what was copied, who answered its moves, and what stayed hidden. */
export function RivalsEye({ session, eye }: { session: Session; eye: Seen }) {
  const words = text.debrief.rivalsEye;
  const answers = sayAnswers(session, eye);
  return (
    <section class="rivals-eye">
      <h2>{words.heading(nameUnlessOwn(session))}</h2>
      <div class="rivals-eye-parts">
        <div>
          <h3>{words.copied}</h3>
          <p>{words.share(percent(eye.share))}</p>
          <Wide label={words.copied}>
            <table class="figures">
              <caption class="spoken">{words.copied}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.distiller}</th>
                  <th scope="col">{words.months}</th>
                  <th scope="col">{words.through}</th>
                  <th scope="col">{words.behind}</th>
                </tr>
              </thead>
              <tbody>
                {eye.copied.map((by) => (
                  <tr key={by.distiller}>
                    <th scope="row">{text.common.distillers[by.distiller]}</th>
                    <td>{months(by.months)}</td>
                    <td>{mostThrough(by)}</td>
                    <td>{words.fromTo(months(by.behindAtStart), months(by.behindAtEnd))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
          <p class="hint">{words.behindWhat}</p>
        </div>
        <div>
          <h3>{words.answers}</h3>
          <Lines said={answers.slice(0, FEW)} />
          {answers.length > FEW && (
            <details class="fold">
              <summary>{words.moreAnswers(answers.length - FEW)}</summary>
              <Lines said={answers.slice(FEW)} />
            </details>
          )}
        </div>
        <div>
          <h3>{words.unseen}</h3>
          <Lines said={sayUnseen(eye.unseen)} />
        </div>
      </div>
      <details class="fold">
        <summary>{words.everyQuarter}</summary>
        <DoorTable doors={eye.doors} />
      </details>
    </section>
  );
}

function Lines({ said }: { said: readonly string[] }) {
  return (
    <ul class="plain-list">
      {said.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
