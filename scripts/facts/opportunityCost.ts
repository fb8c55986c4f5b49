/** F1 and F8: what one more unit of service costs in cash, and what it costs in something else not served. */
import { probeDraws, longRunShadowPrices } from '../../game/insight/longRun.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { myopicShadowPrice } from '../../game/economy/shadowPrice.ts';
import { firmOf } from '../../game/economy/state.ts';
import { engine } from '../../game/replay/engine.ts';
import { modelWith, play, type Course, type Policy } from './course.ts';
import { atLeast, atMost, type Check, type Fact } from './fact.ts';

export const opportunityCost: Fact = {
  id: 'F1',
  claim: 'One more unit of service costs little cash and much opportunity.',
  target: 'quarters 1-2, lab and hyperscaler: cash below 15% of the price, best alternative above 50%',
  reference: 'cash 2.7-3.9%; best alternative lab 117-137% (myopic alone 60-63%), hyperscaler 109-123%',
  setUp:
    'No luck, everybody plays the rule. Price: what a kGPU in the cloud line sells for, m*w/computePerUnit. Cash: its ' +
    'power, 0.35. Alternative: the dearest of the myopic shadow price of products (renting out included) and the ' +
    'long-run shadow prices of products and research, mean over draws 1-3.',
  difference:
    'The long-run part averages over our draws, so the lab’s figures are not the reference’s; the myopic ones agree.',
  measure: () => {
    const course = play(modelWith());
    const checks: Check[] = [];
    for (const id of ['lab', 'hyperscaler'] as const) {
      for (const quarter of [1, 2]) {
        const { price, cash, myopic, best } = oneMoreUnit(course, id, quarter);
        checks.push(atMost(`${id} quarter ${quarter}: cash`, (100 * cash) / price, 15, '%'));
        checks.push(atLeast('alternative', (100 * best) / price, 50, '%', 0));
        checks.push(atLeast('(myopic alone)', (100 * myopic) / price, 0, '%', 0));
      }
    }
    return checks;
  },
};

/** All in $ million per kGPU-quarter. */
function oneMoreUnit({ model, worlds, moves }: Course, id: FirmId, quarter: number) {
  const after = worlds[quarter]!;
  const firm = firmOf(after, id);
  const t = quarter - 1;
  const long = longRunShadowPrices(
    {
      engine,
      model,
      world: worlds[t]!,
      moves: moves.slice(t),
      draws: probeDraws(engine, 0, moves.length, model.parameters, t),
    },
    id,
    ['products', 'research'],
  );
  const myopic = myopicShadowPrice(firm, 'products', after, model);
  return {
    price: ((firm.decision.price / 10) * after.rentalPrice) / firm.cloud.computePerUnit,
    cash: model.parameters.chips.power,
    myopic,
    best: Math.max(myopic, long.products!, long.research!),
  };
}

export const nothingElseToSell: Fact = {
  id: 'F8',
  claim: 'Serving consumers costs an ads giant nothing else this quarter, as long as it has no cloud.',
  target:
    'quarter 5, myopic price of the cloud line: ads 0 without a cloud, above 3 with one; lab and hyperscaler above 3',
  reference: '0; with a cloud 7.0; lab 7.5, hyperscaler 8.6 ($M per kGPU-quarter)',
  setUp:
    'No luck, rule plans. With a cloud: the ads giant gives it 15% and products 52% from quarter 3. The alternative to ' +
    'serving one’s own consumers is the cloud line’s myopic shadow price (renting out included).',
  difference: '',
  measure: () => {
    const entry: Policy = (_, { t }) => (t >= 2 ? { cloud: 15, products: 52, research: 33 } : {});
    const model = modelWith();
    const plain = play(model);
    const cloudPrice = (course: Course, id: FirmId) =>
      myopicShadowPrice(firmOf(course.worlds[5]!, id), 'cloud', course.worlds[5]!, model);
    return [
      atMost('ads without a cloud', cloudPrice(plain, 'ads'), 0),
      atLeast('with one', cloudPrice(play(model, { ads: entry }), 'ads'), 3),
      atLeast('lab', cloudPrice(plain, 'lab'), 3),
      atLeast('hyperscaler', cloudPrice(plain, 'hyperscaler'), 3),
    ];
  },
};
