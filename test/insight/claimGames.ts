import type { FirmId } from '../../game/economy/names.ts';
import type { ClaimId, Verdict } from '../../game/insight/article.ts';
import { engine } from '../../game/replay/engine.ts';
import type { DecisionChange, GameRecord } from '../../game/replay/record.ts';

/** A game of the default length; what is not given is the default. */
export function gameOf(parts: Partial<GameRecord>): { record: GameRecord; played: ReturnType<typeof engine.playGame> } {
  const record: GameRecord = {
    scenario: 'april-2026',
    seed: 1,
    quarters: 16,
    parameters: {},
    firms: {},
    seats: {},
    ...parts,
  };
  return { record, played: engine.playGame(record) };
}

/** The same levers all game, let out as far each quarter. */
function steady({ release, ...levers }: DecisionChange): DecisionChange[] {
  return Array.from({ length: 16 }, (_, i) => (i === 0 ? { release, ...levers } : { release }));
}

/** Two quarters in preview, then by API. */
const waiting: DecisionChange[] = [
  { release: 'preview' },
  { release: 'preview' },
  ...steady({ release: 'api' }).slice(2),
];

/** Of each claim a game that supports it and one that contradicts it, from the side of `firm`. */
export const CLAIM_GAMES: [claim: ClaimId, verdict: Verdict, firm: FirmId, what: string, game: Partial<GameRecord>][] =
  [
    ['opportunityCost', 'supports', 'lab', 'the rule', { seed: 7 }],
    [
      'opportunityCost',
      'contradicts',
      'ads',
      'nearly all of the fleet does research',
      {
        seats: { ads: { decisions: steady({ release: 'products', cloud: 0, products: 15, research: 85, price: 20 }) } },
      },
    ],
    [
      'cloudGrowth',
      'supports',
      'hyperscaler',
      'a fleet that is nearly all cloud',
      { seats: { hyperscaler: { decisions: steady({ release: 'api', cloud: 75, products: 10, research: 15 }) } } },
    ],
    [
      'cloudGrowth',
      'contradicts',
      'hyperscaler',
      'half of the fleet in research',
      {
        seats: {
          hyperscaler: { decisions: steady({ release: 'api', cloud: 30, products: 20, research: 50, price: 20 }) },
        },
      },
    ],
    [
      'withholding',
      'supports',
      'lab',
      'a short lab among hungry distillers waits',
      {
        parameters: { 'distillation.hunger': 1.4 },
        firms: { lab: { fleetFactor: 0.6 } },
        seats: { lab: { decisions: waiting } },
      },
    ],
    [
      'withholding',
      'contradicts',
      'lab',
      'an ample lab among weak distillers waits',
      {
        parameters: { 'distillation.hunger': 0.2 },
        firms: { lab: { fleetFactor: 2 } },
        seats: { lab: { decisions: waiting } },
      },
    ],
    ['distillation', 'supports', 'lab', 'the rule', { seed: 7 }],
    [
      'distillation',
      'contradicts',
      'hyperscaler',
      'nearly the whole fleet in products',
      { seats: { hyperscaler: { decisions: steady({ release: 'api', cloud: 5, products: 80, research: 15 }) } } },
    ],
    ['chipDeal', 'supports', 'lab', 'the rule', { seed: 7 }],
    [
      'chipDeal',
      'contradicts',
      'lab',
      'a lab that sells its oldest model for ever',
      { seed: 3, seats: { lab: { decisions: [] } } },
    ],
    [
      'consumers',
      'supports',
      'ads',
      'more research than can be of use',
      {
        seats: { ads: { decisions: steady({ release: 'products', cloud: 0, products: 15, research: 85, price: 20 }) } },
      },
    ],
    ['consumers', 'contradicts', 'ads', 'the rule', { seed: 7 }],
    ['publishing', 'supports', 'ads', 'weights kept', { seed: 7 }],
    [
      'publishing',
      'contradicts',
      'ads',
      'a long lead given away',
      { seats: { ads: { decisions: steady({ release: 'api', cloud: 0, products: 40, research: 60 }) } } },
    ],
    ['demand', 'supports', 'lab', 'the rule', { seed: 7 }],
    ['demand', 'contradicts', 'ads', 'the rule', { seed: 7 }],
    ['integration', 'supports', 'lab', 'the rule', { seed: 7 }],
    [
      'integration',
      'contradicts',
      'lab',
      'products with next to no harness',
      { firms: { lab: { 'integration.products': 0.2 } }, seats: { lab: { decisions: steady({ release: 'api' }) } } },
    ],
  ];
