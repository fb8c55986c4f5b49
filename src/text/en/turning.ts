import type { Release } from '../../../game/economy/names.ts';

/** The decisions that moved the result most, what they came to, and what might have been done instead. */
export const turning = {
  heading: 'Your turning points',
  others: (firm: string) => `Turning points of ${firm}`,
  note: 'By final enterprise value; averages are over luck that was not known then.',
  opens: 'Each opens in the two histories.',
  found: (points: number, first: string) =>
    points === 1 ? `Turning points: one. ${first}.` : `Turning points: ${points}. The first: ${first}.`,
  none: 'No single decision stands out: none moved final value by more than chance would.',
  working: 'Looking for the decisions that cost or earned most',
  stop: 'Stop',
  stopped: 'Stopped. The turning points are not known.',
  failed: 'This game’s own numbers lead nowhere from there, so its turning points are not known.',
  at: (quarter: number, did: string) => `Quarter ${quarter}: ${did}`,
  asBefore: 'went on as before',
  andMore: (levers: number) => `${levers} more`,
  cost: (amount: string) => `On average it cost ${amount}`,
  earned: (amount: string) => `On average it earned ${amount}`,
  rather: (than: string) => `beside the best found: ${than}.`,
  beside: 'beside going on as before.',

  did: {
    points: (points: string, from: string, to: string) => `moved ${points} points from ${from} to ${to}`,
    share: (raised: boolean, use: string, share: string) => `${raised ? 'raised' : 'lowered'} ${use} to ${share}`,
    release: {
      hold: 'held the model',
      preview: 'showed the model to a few partners',
      products: 'let the model into products',
      api: 'released the model by API',
      open: 'published the weights',
    } satisfies Record<Release, string>,
    price: (raised: boolean, price: string) => `${raised ? 'raised' : 'lowered'} the price to ${price}×`,
    adLoad: (raised: boolean, load: string) => `${raised ? 'raised' : 'lowered'} the ad load to ${load}×`,
    safeguards: (raised: boolean, effort: string) => `${raised ? 'raised' : 'lowered'} safeguards to ${effort}`,
    order: (gpus: string) => `ordered ${gpus} thousand GPUs`,
    orderNothing: 'ordered no GPUs',
    deal: { accept: 'accepted the chip deal', decline: 'declined the chip deal' },
  },
};
