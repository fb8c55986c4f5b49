import type { Band } from '../../game/numeric/statistics.ts';
import { text } from '../text/text.ts';
import type { Point } from './ChartFrame.tsx';
import { sayRange, type FanChart } from './fan.ts';
import { Wide } from './Wide.tsx';

/** A fan's figures, one row per point in time. */
export function FanTable({ chart, points }: { chart: FanChart; points: readonly Point[] }) {
  const { outlook } = text;
  const { charts } = text.debrief;
  const { past, ahead, say } = chart;
  const label = charts.tableOf(chart.title);
  const range = (band: Band | null, low: keyof Band, high: keyof Band) =>
    band ? sayRange(band[low], band[high], say) : charts.none;
  return (
    <Wide label={label}>
      <table class="figures">
        <caption class="spoken">{`${label}, ${chart.unit}`}</caption>
        <thead>
          <tr>
            <th scope="col">{charts.when}</th>
            <th scope="col">{outlook.middle}</th>
            <th scope="col">{outlook.half}</th>
            <th scope="col">{outlook.most}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ spoken }, at) => {
            const band = ahead[at - past.length] ?? null;
            const value = band?.median ?? past[at] ?? null;
            return (
              <tr key={spoken}>
                <th scope="row">{spoken}</th>
                <td>{value === null ? charts.none : say(value)}</td>
                <td>{at < past.length ? '' : range(band, 'low50', 'high50')}</td>
                <td>{at < past.length ? '' : range(band, 'low80', 'high80')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Wide>
  );
}
