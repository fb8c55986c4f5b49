import { firmOf, type Firm, type World } from '../../economy/state.ts';
import { mean } from '../../numeric/statistics.ts';
import type { ClaimCheck, Evidence } from '../article.ts';
import { playFollowing, writtenOut } from '../ahead.ts';
import { sharesFor } from '../arrivals.ts';
import type { FirmId } from '../../economy/names.ts';
import { firmLike, rentsOutChips } from '../cast.ts';
import type { LeverChange } from '../levers.ts';
import { absent, checked, lastValue, partOfValue, TELLING, type Says, type Setting } from './claim.ts';

/** A pair of quarters counts where it moves final value by a tenth of a percent; a whole game has up to 15 pairs. */
const COUNTS = TELLING / 10;
/** Most of the pairs. */
const MOST = 2 / 3;

const rentsOut = (firm: Firm) => rentsOutChips(firm) && firm.cloudGrowth !== null;
const wholeCloud = ({ cloudHistory }: Firm) => cloudHistory[3];

/**
 * "With every new GPU of two quarters in cloud its growth would have passed 40%; they went elsewhere for lifetime
 * value": each pair of quarters played again so, everything after as it was, to the end of the game.
 */
export function cloudGrowth(setting: Setting): ClaimCheck {
  const { played, firm } = setting;
  const { worlds, moves } = played;
  const cloud = firmLike(played.world, firm, rentsOut, wholeCloud);
  if (!cloud) return absent('cloudGrowth', firm);
  const { id } = cloud;
  const value = lastValue(setting, worlds, id);
  const pairs = moves.slice(1).flatMap((_, i) => {
    const from = i + 1;
    const shares = sharesFor(played, id, from, from + 1, 'cloud');
    if (shares.every((each, j) => moves[i + j]![id].cloud >= each.cloud)) return [];
    const other = splitOtherwise(setting, id, from, shares);
    const growthIn = (course: readonly World[]) => firmOf(course[from + 1]!, id).cloudGrowth;
    const [then, now] = [growthIn(worlds), growthIn(other)];
    // A cloud without a business a year before has no growth to be higher or lower.
    if (then === null || now === null) return [];
    return [{ growth: now - then, value: lastValue(setting, other, id) - value }];
  });
  if (pairs.length === 0) return absent('cloudGrowth', id);
  const count = (fits: (pair: { growth: number; value: number }) => boolean) => pairs.filter(fits).length;
  const evidence = {
    pairs: pairs.length,
    growthHigher: count(({ growth }) => growth > 0),
    valueLower: count((pair) => partOfValue(setting, id, pair.value, value) <= -COUNTS),
    valueHigher: count((pair) => partOfValue(setting, id, pair.value, value) >= COUNTS),
    growth: mean(pairs.map(({ growth }) => growth)),
    value: mean(pairs.map((pair) => pair.value)),
  };
  return checked('cloudGrowth', id, evidence, verdict(evidence));
}

/**
 * The worlds of the game with the firm's GPUs split otherwise from quarter `from` on, and all else as it was but for its
 * prices: as in the ledger's long run they keep their proportion to what the products are then worth.
 */
function splitOtherwise(
  { engine, record, played }: Setting,
  id: FirmId,
  from: number,
  splits: readonly LeverChange[],
): World[] {
  const { worlds, moves, model, luck } = played;
  const whole = writtenOut(record, played, id);
  const decisions = whole.seats[id]!.decisions!.map((each, t) => ({ ...each, ...splits[t + 1 - from] }));
  const changed = { ...whole, seats: { ...whole.seats, [id]: { decisions } } };
  const standing = { model, world: worlds[from - 1]! };
  const beside = { firm: id, reference: worlds.slice(from - 1) };
  return [...worlds.slice(0, from), ...playFollowing(engine, changed, standing, luck, moves.length + 1 - from, beside)];
}

/** Most pairs and the mean of all must say the same. */
function verdict({ pairs, growthHigher, valueLower, valueHigher, value }: Evidence['cloudGrowth']): Says {
  const most = MOST * pairs;
  if (growthHigher >= most && valueLower >= most && value < 0) return 'supports';
  const worthMore = valueHigher >= most && value > 0;
  return worthMore || pairs - growthHigher >= most ? 'contradicts' : 'mixed';
}
