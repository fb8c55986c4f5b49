import { text } from '../text/text.ts';
import { Wide } from './Wide.tsx';
import { valueAt, type Chart } from './series.ts';

/** The chart's figures, one row per point in time. */
export function ChartTable({ chart, points }: { chart: Chart; points: readonly { spoken: string }[] }) {
  const { charts } = text.debrief;
  const label = charts.tableOf(chart.title);
  return (
    <Wide label={label}>
      <table class="figures">
        <caption class="spoken">{`${label}, ${chart.unit}`}</caption>
        <thead>
          <tr>
            <th scope="col">{charts.when}</th>
            {chart.series.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ spoken }, at) => (
            <tr key={spoken}>
              <th scope="row">{spoken}</th>
              {chart.series.map((each) => {
                const value = valueAt(each, at);
                return <td key={each.id}>{value === null ? charts.none : chart.say(value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
