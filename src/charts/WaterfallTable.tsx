import { text } from '../text/text.ts';
import type { Waterfall } from './waterfall.ts';

/** The figure before, every cause with its change, and the figure after: a sum that can be checked by eye. */
export function WaterfallTable({ waterfall }: { waterfall: Waterfall }) {
  const { because } = text;
  const { title, unit, start, all, end, say, sayChange } = waterfall;
  return (
    <table class="figures fall-table">
      <caption class="spoken">{`${title}, ${unit}`}</caption>
      <thead>
        <tr>
          <th scope="col">{because.cause}</th>
          <th scope="col">{because.did}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{start.name}</th>
          <td>{say(start.value)}</td>
        </tr>
        {all.map(({ id, name, amount }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{sayChange(amount)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{end.name}</th>
          <td class="figures-now">{say(end.value)}</td>
        </tr>
      </tbody>
    </table>
  );
}
