import type { Game } from '../../store/game.ts';
import { count, money, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { adsOf } from './ads.ts';
import { valueIndex } from './valueIndex.ts';

/** The three scores and enterprise value, each beside where it stood at the start. */
export function Scores({ game, heading }: { game: Game; heading: string }) {
  const { scores } = text.debrief;
  const { engine, worlds, opening, role } = game;
  const now = engine.finalScores(worlds[worlds.length - 1]!, opening.model)[role];
  const start = engine.finalScores(worlds[0]!, opening.model)[role];
  const index = valueIndex(now.enterpriseValue, start.enterpriseValue);
  const value = money(now.enterpriseValue);
  const ads = adsOf(game, role);
  return (
    <section class="scores">
      <h2>{heading}</h2>
      <Score
        name={scores.value}
        figure={index === null ? value : count(index)}
        unit={index === null ? '' : scores.valueUnit}
      >
        {scores.valueSaid(value, money(start.enterpriseValue))}
        {now.enterpriseValue < 0 && ` ${scores.valueFloor}`}
      </Score>
      <Score name={scores.revenue} figure={money(now.revenue)} unit={scores.revenueUnit}>
        {scores.revenueSaid(money(start.revenue))}
        {ads > 0 && ` ${scores.revenueAds(money(ads))}`}
      </Score>
      <Score name={scores.power} figure={percent(now.pricingPower)} unit={scores.powerUnit}>
        {scores.powerSaid(percent(start.pricingPower))}
      </Score>
      <Score name={scores.exposure} figure={months(now.distillationExposure)} unit={scores.exposureUnit}>
        {scores.exposureSaid(percent(now.distillationShare))}
      </Score>
    </section>
  );
}

function Score({ name, figure, unit, children }: { name: string; figure: string; unit: string; children: unknown }) {
  return (
    <div class="score">
      <h3>{name}</h3>
      <p>
        <span class="score-figure">{figure}</span> {unit}
      </p>
      <p class="hint">{children as string}</p>
    </div>
  );
}
