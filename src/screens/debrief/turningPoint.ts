import type { TurningPoint } from '../../../game/insight/turningPoints.ts';
import { decisionsOf, type Game } from '../../store/game.ts';
import { listed, money } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { MachineStart } from '../machine/TimeMachine.tsx';
import { sellsAds } from './ads.ts';
import { sayChanges, withAllShares } from './changes.ts';

/** The time machine at a turning point, with what its amount is beside: the better alternative, or the levers as they had been. */
export function startAt(point: TurningPoint, game: Game): MachineStart {
  const { quarter, before } = point;
  return {
    quarter,
    change: withAllShares(decidedIn(game, quarter), betterBeside(point) ?? before),
    turningPoint: true,
  };
}

/** Levers that are named in a link. */
const NAMED = 2;

/** What was decided, as a link names it. */
export function sayDid({ before, changes }: TurningPoint, game: Game): string {
  const { asBefore, andMore } = text.debrief.turning;
  const said = sayChanges(before, changes, sellsAds(game));
  if (said.length === 0) return asBefore;
  const rest = said.length - NAMED;
  return listed([...said.slice(0, NAMED), ...(rest > 0 ? [andMore(rest)] : [])]);
}

/** What it came to, and beside what. */
export function sayWorth(point: TurningPoint, game: Game): string {
  const { quarter, amount } = point;
  const better = betterBeside(point);
  const { cost, earned, rather, beside } = text.debrief.turning;
  if (better === null) return `${earned(money(amount))} ${beside}`;
  const decided = decidedIn(game, quarter);
  const instead = sayChanges(decided, withAllShares(decided, better), sellsAds(game));
  return `${cost(money(amount))} ${rather(listed(instead))}`;
}

/** What might have been done instead of a decision that cost; one that earned is told beside going on as before. */
function betterBeside({ kind, better }: TurningPoint): TurningPoint['better'] {
  return kind === 'cost' ? better : null;
}

function decidedIn(game: Game, quarter: number) {
  return decisionsOf(game, game.role)[quarter - 1]!;
}
