import { currentWorld, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { hourly, kGpu, money, months, multiple, percentChange, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { CampusView } from '../../world/view.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { marketOf } from './market.ts';
import { firmName } from './names.ts';
import { pictureInWords } from './pictureInWords.ts';
import './market.css';

interface MarketDialogProps {
  session: Session;
  game: Game;
  view: CampusView;
  onClose: () => void;
}

/** Rivals and market as a table, and the whole picture in words. */
export function MarketDialog({ session, game, view, onClose }: MarketDialogProps) {
  const words = text.desk;
  const world = currentWorld(game);
  const market = marketOf(world, game.role);
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
      {/* A narrow screen scrolls the table alone; tabindex lets a keyboard do so. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="table-scroll" role="region" aria-label={words.market} tabIndex={0}>
        <table>
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
                <td>{kGpu(row.fleet)}</td>
                <td>{months(row.lead)}</td>
                <td>{multiple(row.price)}</td>
                <td>{row.cloudGrowth === null ? words.none : percentChange(row.cloudGrowth)}</td>
                <td>{money(row.revenue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{words.picture.heading}</h3>
      <ul class="picture-words">
        {pictureInWords(view).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Dialog>
  );
}
