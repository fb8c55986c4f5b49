import type { World } from '../../../game/economy/state.ts';
import { currentWorld, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { hourly, kGpu, money, months, multiple, percentChange, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { CampusView } from '../../world/view.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { marketOf, type MarketRow } from './market.ts';
import { firmName } from '../shared/names.ts';
import { pictureInWords } from './pictureInWords.ts';
import './market.css';

interface MarketDialogProps {
  session: Session;
  game: Game;
  expected: World;
  view: CampusView;
  onClose: () => void;
}

/** Rivals and market as a table, and the whole picture in words. */
export function MarketDialog({ session, game, expected, view, onClose }: MarketDialogProps) {
  const words = text.desk;
  const world = currentWorld(game);
  const market = marketOf(game, expected);
  return (
    <Dialog heading={words.market} note={words.marketNow} wide onClose={onClose}>
      <dl class="market-figures">
        <div>
          <dt>{words.rental}</dt>
          <dd>
            <b class="figure">{perHour(hourly(world.rentalPrice))}</b> {words.perGpuHour}
          </dd>
        </div>
        <div>
          <dt>{words.openLag}</dt>
          <dd>
            <b class="figure">{months(market.openLag)}</b> {words.openLagUnit}
          </dd>
        </div>
      </dl>
      {/* On a narrow screen each row is a card of its own. */}
      <table class="market-table">
        <thead>
          <tr>
            <th scope="col">{words.firm}</th>
            <th scope="col">{words.fleetColumn}</th>
            <th scope="col">{words.leadColumn}</th>
            <th scope="col">{words.priceColumn}</th>
            <th scope="col">{words.growthColumn}</th>
            <th scope="col">{words.revenueColumn}</th>
          </tr>
        </thead>
        <tbody>
          {market.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {firmName(session, row.id)}
                {row.id === game.role && ` (${words.you})`}
              </th>
              <td data-label={words.fleetColumn}>{kGpu(row.fleet)}</td>
              <td data-label={words.leadColumn}>{months(row.lead)}</td>
              <td data-label={words.priceColumn}>
                {row.sellsAds ? words.adLoad(multiple(row.price)) : multiple(row.price)}
              </td>
              <td data-label={words.growthColumn}>{growth(row.cloudGrowth)}</td>
              <td data-label={words.revenueColumn}>{money(row.revenue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{words.picture.heading}</h3>
      <ul class="picture-words">
        {pictureInWords(view).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Dialog>
  );
}

function growth(grew: MarketRow['cloudGrowth']): string {
  if (grew === 'unknown') return text.desk.growthUnknown;
  return grew === 'no cloud' ? text.desk.noCloud : percentChange(grew);
}
