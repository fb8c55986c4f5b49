import type { DoorsOpen } from '../../../game/insight/rivalsEye.ts';
import { Wide } from '../../charts/Wide.tsx';
import { count, months } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { sayOpen } from './eye.ts';

/** By which ways outsiders could reach a firm's models in each quarter, and what was copied. */
export function DoorTable({ doors }: { doors: readonly DoorsOpen[] }) {
  const words = text.debrief.rivalsEye;
  return (
    <Wide label={words.everyQuarter}>
      <table class="figures">
        <caption class="spoken">{words.everyQuarter}</caption>
        <thead>
          <tr>
            <th scope="col">{words.quarter}</th>
            <th scope="col">{words.release}</th>
            <th scope="col">{words.open}</th>
            <th scope="col">{words.fast}</th>
            <th scope="col">{words.heldBack}</th>
          </tr>
        </thead>
        <tbody>
          {doors.map((each) => (
            <tr key={each.quarter}>
              <th scope="row">{count(each.quarter)}</th>
              <td>{text.common.releases[each.release]}</td>
              <td>{sayOpen(each)}</td>
              <td>{months(each.copied.fast)}</td>
              <td>{months(each.heldBack)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
