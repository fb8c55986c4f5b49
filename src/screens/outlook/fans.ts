import { firmOf, type World } from '../../../game/economy/state.ts';
import type { ForecastFigure } from '../../../game/insight/forecast.ts';
import type { Band } from '../../../game/numeric/statistics.ts';
import type { Point } from '../../charts/ChartFrame.tsx';
import type { FanChart } from '../../charts/fan.ts';
import { currentWorld, type Game } from '../../store/game.ts';
import { money, moneyTick, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { Fan } from '../../workers/forecast.ts';

/** Quarters gone that stand before a fan. */
const PAST = 4;

/** What the outlook shows; enterprise value is left to the end. */
type Shown = Exclude<ForecastFigure, 'enterpriseValue'>;

const SAY: Record<Shown, Pick<FanChart, 'say' | 'sayTick'>> = {
  revenue: { say: (value) => money(value), sayTick: moneyTick },
  cloudGrowth: { say: percent, sayTick: percent },
  leadMonths: { say: (value) => text.debrief.charts.months(months(value)), sayTick: months },
  cash: { say: (value) => money(value), sayTick: moneyTick },
};

/** One figure of the player's firm: the last quarters, and the coming ones once a fan is there. */
export function fanChart(figure: Shown, { worlds, role }: Game, fan: Fan | null): FanChart {
  const { outlook } = text;
  const words = {
    revenue: outlook.revenue,
    cloudGrowth: outlook.growth,
    leadMonths: outlook.lead,
    cash: outlook.cash,
  }[figure];
  return {
    ...words,
    ...SAY[figure],
    past: worlds.slice(-PAST).map((world) => figureNow(figure, world, role)),
    ahead: fan?.quarters.map(({ bands }) => bands[figure]) ?? [],
  };
}

/** The charts of the outlook; cloud growth only where there is a cloud, now or ahead. */
export function fanCharts(game: Game, fan: Fan | null): FanChart[] {
  const charts = (['revenue', 'cloudGrowth', 'leadMonths', 'cash'] as const).map((figure) =>
    fanChart(figure, game, fan),
  );
  return charts.filter(({ past, ahead }) => [...past, ...ahead].some((value) => value !== null));
}

/** Names of a chart's points: quarter 0 is where the game began. */
export function fanPoints({ worlds }: Game, fan: Fan | null): Point[] {
  const now = worlds.length - 1;
  const { points } = text.debrief;
  const first = Math.max(0, worlds.length - PAST);
  const count = now - first + 1 + (fan?.quarters.length ?? 0);
  return Array.from({ length: count }, (_, i) => (first + i === 0 ? points.start : points.quarter(first + i)));
}

/** Growth of total revenue in the coming quarter, percent; null before there is a fan, and from a quarter without revenue. */
export function growthAhead(game: Game, fan: Fan | null): Band | null {
  const now = firmOf(currentWorld(game), game.role).revenue;
  const band = fan?.quarters[0]?.bands.revenue;
  if (!band || now <= 0) return null;
  const growth = (revenue: number) => 100 * (revenue / now - 1);
  return {
    low80: growth(band.low80),
    low50: growth(band.low50),
    median: growth(band.median),
    high50: growth(band.high50),
    high80: growth(band.high80),
  };
}

function figureNow(figure: Shown, world: World, role: Game['role']): number | null {
  const firm = firmOf(world, role);
  return figure === 'leadMonths' ? firm.newest - world.openQuality : firm[figure];
}
