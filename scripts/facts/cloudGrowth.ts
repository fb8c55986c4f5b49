/** F2 and F3: the growth figure that markets watch, and what maximising it does to the firm. */
import { NO_LUCK } from '../../game/economy/luck.ts';
import { foundWorld, openingMoves } from '../../game/economy/opening.ts';
import { playQuarter } from '../../game/economy/quarter.ts';
import { firmOf, type Model } from '../../game/economy/state.ts';
import { fixed, mean, modelWith, percentMore, play, valueOf, type Course } from './course.ts';
import { aside, atMost, within, type Fact } from './fact.ts';
import { bestPolicy } from './best.ts';

export const counterfactual: Fact = {
  id: 'F2',
  claim: 'Had every GPU that arrived in the last two quarters gone to the cloud, its growth would have passed 40%.',
  target: 'history 39% +-1; counterfactual 40-43%',
  reference: '38.9%; 42.3%',
  setUp:
    'The two replayed quarters before quarter 1 (source: MS-20, MS-33). In the counterfactual the hyperscaler keeps older ' +
    'chips where they were and gives every arrival to its cloud.',
  difference: '',
  measure: () => {
    const model = modelWith();
    return [
      within('history', 100 * growthAfterHistory(model, false), [38, 40], '%'),
      within('all new GPUs in cloud', 100 * growthAfterHistory(model, true), [40, 43], '%'),
    ];
  },
};

/** The hyperscaler's cloud growth of t = -1. */
function growthAfterHistory(model: Model, arrivalsToCloud: boolean): number {
  const { chips } = model.parameters;
  let world = foundWorld(model);
  const firm = firmOf(world, 'hyperscaler');
  const { cloud, products, research } = openingMoves(world, 0).hyperscaler;
  let gpus = { cloud: firm.fleet * cloud, products: firm.fleet * products, research: firm.fleet * research };
  for (const index of [0, 1] as const) {
    const moves = openingMoves(world, index);
    const before = firmOf(world, 'hyperscaler');
    const kept = 1 - chips.retirement;
    const arrivals = 100 * before.pipeline[0];
    gpus = { cloud: kept * gpus.cloud + arrivals, products: kept * gpus.products, research: kept * gpus.research };
    const fleet = kept * before.fleet + before.pipeline[0];
    const shares = {
      cloud: gpus.cloud / fleet,
      products: gpus.products / fleet,
      research: gpus.research / fleet,
    };
    const hyperscaler = arrivalsToCloud ? { ...moves.hyperscaler, ...shares } : moves.hyperscaler;
    world = playQuarter(world, model, { ...moves, hyperscaler }, NO_LUCK);
  }
  return firmOf(world, 'hyperscaler').cloudGrowth!;
}

export const allCloud: Fact = {
  id: 'F3',
  claim: 'A hyperscaler that gives everything to its cloud grows it fastest at first and is worth less in the end.',
  target: 'leads the best plan’s cloud growth for the first 2-5 quarters; ends at least 10% lower in value',
  reference: 'leads 4 quarters; ends at 20% of the best plan’s value',
  setUp: 'Seeds 100-119, on which no plan was searched; means over seeds. All cloud: 100/0/0, the rest by the rule.',
  difference: 'The best plan is one of our own search.',
  measure: ({ seeds }) => {
    const model = modelWith();
    const games = (policy: ReturnType<typeof fixed>) =>
      seeds(100, 119).map((seed) => play(model, { hyperscaler: policy }, seed));
    const cloud = games(fixed({ cloud: 100, products: 0, research: 0 }));
    const best = games(bestPolicy('hyperscaler'));
    const rule = games(fixed({}));
    const value = (courses: Course[]) => mean(courses.map((course) => valueOf(course, 'hyperscaler')));
    return [
      within('quarters led', quartersLed(cloud, best), [2, 5], '', 0),
      atMost('value against the best plan', percentMore(value(cloud), value(best)), -10, '%', 0),
      aside('against the rule', `${percentMore(value(cloud), value(rule)).toFixed(0)}%`),
      aside('quarters led against the rule', `${quartersLed(cloud, rule)}`),
    ];
  },
};

/** Quarters from the first on in which the first set of games has the higher mean cloud growth. */
function quartersLed(games: Course[], others: Course[]): number {
  const growth = (courses: Course[], quarter: number) =>
    mean(courses.map(({ worlds }) => firmOf(worlds[quarter]!, 'hyperscaler').cloudGrowth!));
  let quarter = 0;
  while (quarter < 16 && growth(games, quarter + 1) > growth(others, quarter + 1)) quarter += 1;
  return quarter;
}
