import { FIRM_IDS } from '../../economy/names.ts';
import { KILOHOURS_PER_QUARTER } from '../../economy/report.ts';
import type { World } from '../../economy/state.ts';
import type { ClaimCheck } from '../article.ts';
import { playAhead, writtenOut } from '../ahead.ts';
import { bySign, checked, meanFrom, partOf, type Setting } from './claim.ts';

/** How hungry distillers are, as a part of how hungry they were in the game: fact F7's two ends. */
const LITTLE = 0.3;
const MUCH = 1.7;
/** Months copied from all firms by which the two must differ for the game to say anything. */
const MONTH = 1;

/**
 * "Less distillation also makes compute cheaper": everybody's decisions and the game's own luck among distillers that
 * want less, and among ones that want more.
 */
export function distillation(setting: Setting): ClaimCheck {
  const { firm } = setting;
  const [little, much] = [worldsAmong(setting, LITTLE), worldsAmong(setting, MUCH)];
  const compared = (of: (worlds: readonly World[]) => number) => ({ little: of(little), much: of(much) });
  const evidence = {
    copied: compared((worlds) => worlds.at(-1)!.firms.reduce((sum, { leakedMonths }) => sum + leakedMonths, 0)),
    rent: compared((worlds) => meanFrom(worlds, 1, ({ rentalPrice }) => rentalPrice / KILOHOURS_PER_QUARTER)),
  };
  const { copied, rent } = evidence;
  const nothingToCopy = copied.much - copied.little < MONTH;
  const says = nothingToCopy ? 'absent' : bySign(partOf(rent.much - rent.little, rent.little));
  return checked('distillation', firm, evidence, says);
}

/** The game from its opening as it is, with other appetites from quarter 1 on. Orders that no longer fit are lowered. */
function worldsAmong({ engine, record, played }: Setting, part: number): World[] {
  const { model, world, moves, luck } = played;
  const held = FIRM_IDS.reduce((written, id) => writtenOut(written, played, id), record);
  const distillation = { ...model.parameters.distillation, hunger: part * model.parameters.distillation.hunger };
  const standing = { model: { ...model, parameters: { ...model.parameters, distillation } }, world };
  return [world, ...playAhead(engine, held, standing, luck, moves.length)];
}
