import type { Limits } from '../../game/economy/limits.ts';
import { DEALS } from '../../game/economy/decision.ts';
import { RELEASES } from '../../game/economy/names.ts';
import type { DecisionChange } from '../../game/replay/record.ts';

/** Uniform draws in [0, 1). */
export type Draw = () => number;

/** Decides one quarter of one seat, within what it may do; what it does not name carries over. */
type Player = (limits: Limits, draw: Draw) => DecisionChange;

/** Ways to play by chance. All are legal, few are wise: figures that no sensible game reaches must agree as well. */
export const PLAYERS = {
  anything: (limits, draw) => {
    const cloud = within({ low: 0, high: 100 }, draw);
    const products = within({ low: 0, high: 100 - cloud }, draw);
    return {
      cloud,
      products,
      research: 100 - cloud - products,
      release: oneOf(RELEASES, draw),
      price: within(limits.price, draw),
      safeguards: within(limits.safeguards, draw),
      order: within(limits.order, draw),
      deal: oneOf(DEALS, draw),
      forecast: forecast(draw),
    };
  },

  /** Every lever at one of its ends. */
  extremes: (limits, draw) => {
    const whole = oneOf(['cloud', 'products', 'research'] as const, draw);
    return {
      cloud: 0,
      products: 0,
      research: 0,
      [whole]: 100,
      release: oneOf(['hold', 'open'] as const, draw),
      price: eitherEnd(limits.price, draw),
      safeguards: eitherEnd(limits.safeguards, draw),
      order: eitherEnd(limits.order, draw),
      deal: oneOf(DEALS, draw),
    };
  },

  /** Most quarters pass without a word, as with a student who looks on; a release or a price is named now and then. */
  seldom: (limits, draw) => ({
    ...(draw() < 0.3 ? { release: oneOf(RELEASES, draw) } : {}),
    ...(draw() < 0.2 ? { price: within(limits.price, draw) } : {}),
    ...(draw() < 0.2 ? { order: within(limits.order, draw) } : {}),
    ...(draw() < 0.2 ? { forecast: forecast(draw) } : {}),
  }),
} satisfies Record<string, Player>;

export type PlayerName = keyof typeof PLAYERS;
export const PLAYER_NAMES = Object.keys(PLAYERS) as PlayerName[];

interface Range {
  low: number;
  high: number;
}

function within({ low, high }: Range, draw: Draw): number {
  return low + Math.floor(draw() * (high - low + 1));
}

function eitherEnd({ low, high }: Range, draw: Draw): number {
  return draw() < 0.5 ? low : high;
}

export function oneOf<T>(list: readonly T[], draw: Draw): T {
  return list[Math.floor(draw() * list.length)]!;
}

function forecast(draw: Draw): Range {
  const low = within({ low: -50, high: 50 }, draw);
  return { low, high: low + within({ low: 0, high: 30 }, draw) };
}
