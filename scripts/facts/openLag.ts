/** F6, F7 and F13: how far open models are behind, what that does to prices, and why a product earns more than an API. */
import { firmOf, frontierQuality, type Firm, type World } from '../../game/economy/state.ts';
import { fixed, mean, modelWith, play, type Course, type Policies, type Policy } from './course.ts';
import { atLeast, atMost, within, type Fact } from './fact.ts';

function everybody(policy: Policy): Policies {
  return { hyperscaler: policy, lab: policy, ads: policy, rivalLab: policy, chipCloud: policy };
}

function hungry(hunger: number): Course {
  return play(modelWith((model) => (model.parameters.distillation.hunger = hunger)));
}

/** Mean over the worlds after quarters `first` to 16. */
function meanFrom({ worlds }: Course, first: number, of: (world: World) => number): number {
  return mean(worlds.slice(first).map(of));
}

const openLag = (world: World) => frontierQuality(world) - world.openQuality;
const ofLab = (of: (lab: Firm) => number) => (world: World) => of(firmOf(world, 'lab'));

const HUNGERS = [0.2, 0.5, 0.8, 1.1, 1.4, 1.7];

export const lagAndPremium: Fact = {
  id: 'F6',
  claim:
    'How far open models are behind depends on what is exposed, and a lab’s premium depends on how far they are behind.',
  target: 'open doors at most 4 months, default 5-7, shut at least 8; premium rises with lag',
  reference: '2.9 / 5.1 / 15.2 months; 3.02x at 3.9 months to 4.48x at 10.6',
  setUp:
    'No luck, means of quarters 7-16. Open doors: all safeguards 0, api each quarter; shut: 90 and preview. Premium: the ' +
    'lab’s cloud line over hunger 0.2 to 1.7 (source: DI-01, DI-03, DI-04).',
  difference: '',
  measure: () => {
    const model = modelWith();
    const lag = (policies: Policies) => meanFrom(play(model, policies), 7, openLag);
    const courses = HUNGERS.map(hungry);
    const lags = courses.map((course) => meanFrom(course, 7, openLag));
    const premiums = courses.map((course) =>
      meanFrom(
        course,
        7,
        ofLab((lab) => lab.cloud.pricePremium),
      ),
    );
    const risesWithLag = premiums.every(
      (premium, i) => i === 0 || (premium < premiums[i - 1]! && lags[i]! < lags[i - 1]!),
    );
    const [most, least] = [0, HUNGERS.length - 1];
    return [
      atMost('open doors', lag(everybody(fixed({ safeguards: 0, release: 'api' }))), 4),
      within('default', lag({}), [5, 7]),
      atLeast('shut', lag(everybody(fixed({ safeguards: 90, release: 'preview' }))), 8),
      {
        what: 'premium rises with lag',
        figure:
          `${premiums[least]!.toFixed(2)}x at ${lags[least]!.toFixed(1)} months to ` +
          `${premiums[most]!.toFixed(2)}x at ${lags[most]!.toFixed(1)}`,
        holds: risesWithLag,
      },
    ];
  },
};

export const lessDistillation: Fact = {
  id: 'F7',
  claim: 'Less distillation makes compute cheaper, for renters and for those who lease.',
  target: 'hunger 0.3 gives a lower rental price and a lower lease than hunger 1.7',
  reference: '5.80 v 6.11; lease 3.15 v 3.28 ($M per kGPU-quarter)',
  setUp: 'No luck, means of quarters 1-16; the lab’s lease.',
  difference: '',
  measure: () => {
    const little = hungry(0.3);
    const much = hungry(1.7);
    const rent = (course: Course) => meanFrom(course, 1, (world) => world.rentalPrice);
    const lease = (course: Course) =>
      meanFrom(
        course,
        1,
        ofLab((lab) => lab.leasePrice),
      );
    return [
      atMost('rent at hunger 0.3', rent(little), rent(much), '', 2),
      atLeast('at 1.7', rent(much), rent(little), '', 2),
      atMost('lease at 0.3', lease(little), lease(much), '', 2),
      atLeast('at 1.7', lease(much), lease(little), '', 2),
    ];
  },
};

export const integration: Fact = {
  id: 'F13',
  claim: 'The same model earns a higher premium inside a product than through a bare API.',
  target: 'lab, same model in both lines: products’ premium above the cloud line’s',
  reference: '5.24x v 3.38x',
  setUp:
    'No luck, rule plan; mean of quarters 1-16 (the rule always serves the same model in both lines). Includes cross-selling.',
  difference: '',
  measure: () => {
    const course = play(modelWith());
    const sameModel = course.worlds.every(
      (world) => firmOf(world, 'lab').cloud.quality === firmOf(world, 'lab').products.quality,
    );
    const cloud = meanFrom(
      course,
      1,
      ofLab((lab) => lab.cloud.pricePremium),
    );
    const products = meanFrom(
      course,
      1,
      ofLab((lab) => lab.products.pricePremium),
    );
    return [
      { what: 'products', figure: `${products.toFixed(2)}x`, holds: products > cloud && sameModel },
      { what: 'api', figure: `${cloud.toFixed(2)}x`, holds: true },
    ];
  },
};
