import type { FirmId } from '../../economy/names.ts';
import { firmOf, type World } from '../../economy/state.ts';
import type { ClaimCheck } from '../article.ts';
import { firmLike, sellsToDevelopers } from '../cast.ts';
import { absent, bySign, checked, lastValue, meanFrom, partOfValue, worldsWith, type Setting } from './claim.ts';

/** From a month on a model that is kept back is one. */
const MONTH = 1;
/** How long a lab that never waited is played waiting: as in fact F4, two quarters in preview. */
const WAIT = [1, 2];

/**
 * "Held back, because capacity is short and because what is exposed gets distilled": the quarters in which a lab kept a
 * better model than it sold by API, against the same game with the model by API; where it never did, the first two
 * quarters in preview against what it played.
 */
export function withholding(setting: Setting): ClaimCheck {
  const { firm, played } = setting;
  const lab = firmLike(played.world, firm, sellsToDevelopers, ({ newest }) => newest);
  if (!lab || played.moves.length < WAIT.length) return absent('withholding', lab?.id ?? firm);
  const { id } = lab;
  const held = heldQuarters(setting, id);
  const waited = held.length === 0;
  const quarters = waited ? WAIT : held;
  const release = waited ? 'preview' : 'api';
  const other = worldsWith(setting, id, (quarter) => (quarters.includes(quarter) ? { release } : undefined));
  const compared = (of: (worlds: readonly World[]) => number) => ({ played: of(played.worlds), otherwise: of(other) });
  const evidence = {
    waited,
    quarters,
    value: compared((worlds) => lastValue(setting, worlds, id)),
    copied: compared((worlds) => firmOf(worlds.at(-1)!, id).leakedMonths),
    serviceLevel: compared((worlds) => meanFrom(worlds, 1, (world) => firmOf(world, id).cloud.serviceLevel)),
  };
  const { played: as, otherwise } = evidence.value;
  const [holding, selling] = waited ? [otherwise, as] : [as, otherwise];
  return checked('withholding', id, evidence, bySign(partOfValue(setting, id, holding - selling, selling)));
}

/** Quarters in which what developers could call was a month or more behind the newest model when the quarter began. */
function heldQuarters({ played }: Setting, id: FirmId): number[] {
  return played.moves.flatMap((move, i) => {
    const { release } = move[id];
    if (release === 'api' || release === 'open') return [];
    const newest = firmOf(played.worlds[i]!, id).newest;
    return newest - firmOf(played.worlds[i + 1]!, id).cloud.quality >= MONTH ? [i + 1] : [];
  });
}
