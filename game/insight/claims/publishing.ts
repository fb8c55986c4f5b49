import type { FirmId } from '../../economy/names.ts';
import { firmOf, type World } from '../../economy/state.ts';
import { mean } from '../../numeric/statistics.ts';
import type { ClaimCheck, Evidence } from '../article.ts';
import { firmLike, labsBeside, livesByAds } from '../cast.ts';
import {
  absent,
  checked,
  lastValue,
  meanFrom,
  partOf,
  partOfValue,
  TELLING,
  worldsWith,
  type Says,
  type Setting,
} from './claim.ts';

/** Where the weights were kept: published in every quarter from this one on, as in fact F9. */
const FROM = 4;
/** The labs' premium is hurt from 5% on, and not hurt below 1%. */
const HURT = 0.05;

/** "Publishing the weights hurts the labs' prices and leaves its own position alone": with and without. */
export function publishing(setting: Setting): ClaimCheck {
  const { played, firm } = setting;
  const { worlds, moves } = played;
  const id = publisher(setting);
  if (id === null || moves.length === 0) return absent('publishing', id ?? firm);
  const first = moves.findIndex((move) => move[id].release === 'open') + 1;
  const published = first > 0;
  const from = published ? first : Math.min(FROM, moves.length);
  const other = worldsWith(setting, id, (quarter) => {
    if (published) return moves[quarter - 1]![id].release === 'open' ? { release: 'products' } : undefined;
    return quarter >= from ? { release: 'open' } : undefined;
  });
  const [open, kept] = published ? [worlds, other] : [other, worlds];
  const compared = (of: (course: readonly World[]) => number) => ({ open: of(open), kept: of(kept) });
  const labs = labsBeside(worlds[0]!, id).map((lab) => lab.id);
  const premiumOf = (world: World) => mean(labs.map((lab) => firmOf(world, lab).cloud.pricePremium));
  const evidence = {
    published,
    labs,
    premium: compared((course) => meanFrom(course, from, premiumOf)),
    value: compared((course) => lastValue(setting, course, id)),
  };
  return checked('publishing', id, evidence, verdict(setting, id, evidence));
}

/** The firm itself where it published; else the one that lives by ads, of which the claim is. */
function publisher({ played, firm }: Setting): FirmId | null {
  if (played.moves.some((move) => move[firm].release === 'open')) return firm;
  return firmLike(played.world, firm, livesByAds, ({ revenue }) => revenue)?.id ?? null;
}

function verdict(setting: Setting, id: FirmId, { premium, value }: Evidence['publishing']): Says {
  const fall = partOf(premium.kept - premium.open, premium.kept);
  const loss = partOfValue(setting, id, value.kept - value.open, value.kept);
  if (fall < TELLING || loss >= TELLING) return 'contradicts';
  return fall >= HURT ? 'supports' : 'tooClose';
}
