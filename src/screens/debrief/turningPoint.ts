import type { TurningPoint } from '../../../game/insight/turningPoints.ts';
import { decisionsOf, type Game } from '../../store/game.ts';
import { listed, money } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { MachineStart } from '../machine/TimeMachine.tsx';
import { sellsAds } from './ads.ts';
import { sayChanges, withAllShares } from './changes.ts';

/** The time machine at a turning point: with the better alternative, or with the levers as they had been. */
export function startAt({ quarter, better, before }: TurningPoint, game: Game): MachineStart {
  return { quarter, change: withAllShares(decidedIn(game, quarter), better ?? before), turningPoint: true };
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
export function sayWorth({ quarter, kind, amount, better }: TurningPoint, game: Game): string {
  const { cost, earned, rather, beside } = text.debrief.turning;
  if (kind === 'earned' || better === null) return `${earned(money(amount))} ${beside}`;
  const decided = decidedIn(game, quarter);
  const instead = sayChanges(decided, withAllShares(decided, better), sellsAds(game));
  return `${cost(money(amount))} ${rather(listed(instead))}`;
}

function decidedIn(game: Game, quarter: number) {
  return decisionsOf(game, game.role)[quarter - 1]!;
}
