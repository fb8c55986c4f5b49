import { FIRM_IDS, USES, type FirmId, type Use } from '../../../game/economy/names.ts';
import type { QuarterReport } from '../../../game/economy/report.ts';
import type { Game } from '../../store/game.ts';
import type { Source } from '../report/figures.ts';
import { valueIndex } from './valueIndex.ts';

/** A value per point in time: the opening first, then one after each quarter. Null where there is nothing to count. */
export type Values = readonly (number | null)[];

/** A game as charts need it. Money in $ million, shares and growth as fractions, quality in months. */
export interface History {
  readonly revenue: ReadonlyMap<Source, Values>;
  readonly cloudGrowth: Values;
  readonly lead: Values;
  readonly openLag: Values;
  /** Part of the calls that wait, by line; lines that never sold are left out here and below. */
  readonly waiting: ReadonlyMap<'cloud' | 'products', Values>;
  readonly shares: ReadonlyMap<Use, Values>;
  /** Enterprise value of every firm, 100 = its own at the opening. */
  readonly value: ReadonlyMap<FirmId, Values>;
  /** $ per GPU-hour. */
  readonly rental: Values;
}

export function historyOf(game: Game): History {
  const { engine, worlds, role, opening } = game;
  const reports = worlds.map((world) => engine.reportQuarter(world, opening.model));
  const own = <T>(read: (quarter: QuarterReport['firms'][FirmId], at: number) => T) =>
    reports.map((each, at) => read(each.firms[role], at));
  const firm = worlds[worlds.length - 1]!.firms.find(({ id }) => id === role)!;
  const opened = worlds.map((world) => world.firms.find(({ id }) => id === role)!.cloud.open);

  const sources: Source[] = ['cloud', 'products', 'core'];
  const sells = { cloud: firm.cloud.open, products: true, core: firm.data.adsCore > 0 };
  const lines = (['cloud', 'products'] as const).filter((line) => sells[line]);
  return {
    revenue: new Map(sources.filter((source) => sells[source]).map((id) => [id, own(({ revenue }) => revenue[id])])),
    cloudGrowth: own(({ cloudGrowth }) => cloudGrowth),
    lead: own(({ leadMonths }) => leadMonths),
    openLag: reports.map(({ market }) => market.openLagMonths),
    waiting: new Map(
      lines.map((id) => [
        id,
        own(({ serviceLevel }, at) => (id === 'cloud' && !opened[at] ? null : 1 - serviceLevel[id])),
      ]),
    ),
    shares: new Map(
      USES.map((id): [Use, number[]] => [id, own(({ decision }) => decision[id] / 100)]).filter(([, values]) =>
        values.some((share) => share > 0),
      ),
    ),
    value: new Map(
      FIRM_IDS.map((id) => {
        const values = reports.map(({ firms }) => firms[id].enterpriseValue);
        return [id, values.map((value) => valueIndex(value, values[0]!))];
      }),
    ),
    rental: reports.map(({ market }) => market.rentalPricePerHour),
  };
}
