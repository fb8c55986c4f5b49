import { useMemo } from 'preact/hooks';
import type { LedgerLine } from '../../../game/insight/ledger.ts';
import { FanFigure } from '../../charts/FanFigure.tsx';
import type { Game } from '../../store/game.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { FAN_SEEDS } from '../../workers/fanSeeds.ts';
import type { NextQuarter } from '../desk/nextQuarter.ts';
import { LedgerTable } from '../ledger/LedgerTable.tsx';
import { fanCharts, fanPoints } from './fans.ts';
import { FanKey } from './FanKey.tsx';
import { NextQuarterList } from './NextQuarterList.tsx';
import type { Forecast } from './useForecast.ts';
import './outlook.css';

interface OutlookProps {
  game: Game;
  forecast: Forecast;
  ledger: readonly LedgerLine[];
  next: NextQuarter;
}

/** What the plan on the desk may lead to in the coming quarters, over the picture; the levers below move it. */
export function Outlook({ game, forecast: { fan, trouble }, ledger, next }: OutlookProps) {
  const words = text.outlook;
  const charts = useMemo(() => fanCharts(game, fan), [game, fan]);
  const points = useMemo(() => fanPoints(game, fan), [game, fan]);
  const slow = fan && fan.seeds < FAN_SEEDS;
  return (
    <section class="outlook" aria-labelledby="outlook-heading">
      <h2 id="outlook-heading" class="spoken">
        {words.heading}
      </h2>
      <p class="note outlook-note">
        {trouble ?? (slow ? words.fewer(count(fan.seeds)) : words.fanNote(count(FAN_SEEDS)))} <FanKey />
      </p>
      <div class="outlook-fans">
        {charts.map((chart) => (
          <FanFigure key={chart.title} chart={chart} points={points} height={HEIGHT} />
        ))}
      </div>
      <div class="outlook-foot">
        <div>
          <h3>{words.ledger}</h3>
          <LedgerTable rows={ledger} />
          <p class="note">{text.ledger.caveat}</p>
        </div>
        <div>
          <h3>{words.next}</h3>
          <NextQuarterList next={next} />
        </div>
      </div>
    </section>
  );
}

/** Of a drawing, in pixels: four of them, the ledger and the levers fit a window of 1280 by 800. */
const HEIGHT = 132;
