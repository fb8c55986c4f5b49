import { FIRM_IDS, USES, type FirmId, type Use } from '../../../game/economy/names.ts';
import { roundedParts } from '../../../game/insight/roundedParts.ts';
import type { Game } from '../../store/game.ts';
import { AIMS, type Aim } from './intention.ts';
import { valueIndex } from './valueIndex.ts';

/** What came of one aim, at the start and at the end of a game, in the unit of the aim. */
export interface Outcome {
  readonly aim: Aim;
  /**
   * value: enterprise value, $ million; share: part of the five firms' AI sales, 0 to 1; lead: months ahead of open
   * models.
   */
  readonly start: number;
  readonly now: number;
  /** value: index, 100 = the start; lead: months that the best of all is ahead; null where there is none. */
  readonly beside: number | null;
}

/** What came of each aim, the one that was put first first. Value, which is a score as well, only where it was. */
export function outcomesOf(game: Game, first: Aim | null): Outcome[] {
  const order = [...AIMS].sort((a, b) => Number(b === first) - Number(a === first));
  return order.filter((aim) => aim !== 'value' || aim === first).map((aim) => outcomeOf(game, aim));
}

function outcomeOf({ engine, worlds, opening, role }: Game, aim: Aim): Outcome {
  const ends = [worlds[0]!, worlds[worlds.length - 1]!] as const;
  const { model } = opening;
  if (aim === 'lead') {
    const [start, now] = ends.map((world) => engine.reportQuarter(world, model));
    return {
      aim,
      start: start!.firms[role].leadMonths,
      now: now!.firms[role].leadMonths,
      beside: now!.market.openLagMonths,
    };
  }
  const [start, now] = ends.map((world) => engine.finalScores(world, model));
  if (aim === 'share') return { aim, start: partOf(start!, role), now: partOf(now!, role), beside: null };
  const [opened, ended] = [start![role].enterpriseValue, now![role].enterpriseValue];
  return { aim, start: opened, now: ended, beside: valueIndex(ended, opened) };
}

/** A firm's part in the AI sales of all five, 0 to 1; none where nobody sells. */
function partOf(scores: Readonly<Record<FirmId, { revenue: number }>>, role: FirmId): number {
  const all = FIRM_IDS.reduce((sum, id) => sum + scores[id].revenue, 0);
  return all > 0 ? scores[role].revenue / all : 0;
}

/** How the fleet was divided over the quarters played, each quarter counted alike: whole percents that sum to 100. */
export function wholeShares(decisions: readonly Readonly<Record<Use, number>>[]): [Use, number][] {
  const means = USES.map((use) => decisions.reduce((sum, each) => sum + each[use], 0) / decisions.length);
  const { parts } = roundedParts(0, means, 100);
  return USES.map((use, i) => [use, parts[i]!]);
}
