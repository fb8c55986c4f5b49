import { KILOHOURS_PER_QUARTER } from '../../economy/report.ts';
import { firmOf, type World } from '../../economy/state.ts';
import type { ClaimCheck } from '../article.ts';
import { bySign, checked, meanFrom, worldsWith, type Setting } from './claim.ts';

/** Rents are told apart from half a cent an hour on: rivals do what they did, so that all of it comes of the doors. */
const HALF_A_CENT = 0.005;
/** Months copied by which open and shut doors must differ for the game to say anything. */
const MONTH = 1;

/** "Less distillation also makes compute cheaper": one firm's safeguards at 100% and at 0%, all else as it was played. */
export function distillation(setting: Setting): ClaimCheck {
  const { firm } = setting;
  const shut = worldsWith(setting, firm, () => ({ safeguards: 100 }), 'held');
  const open = worldsWith(setting, firm, () => ({ safeguards: 0 }), 'held');
  const compared = (of: (worlds: readonly World[]) => number) => ({ shut: of(shut), open: of(open) });
  const evidence = {
    copied: compared((worlds) => firmOf(worlds.at(-1)!, firm).leakedMonths),
    rent: compared((worlds) => meanFrom(worlds, 1, ({ rentalPrice }) => rentalPrice / KILOHOURS_PER_QUARTER)),
  };
  const { copied, rent } = evidence;
  const nothingToCopy = copied.open - copied.shut < MONTH;
  const says = nothingToCopy ? 'absent' : bySign(rent.open - rent.shut, HALF_A_CENT);
  return checked('distillation', firm, evidence, says);
}
