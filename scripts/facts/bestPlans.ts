/** F14, F15, F18 and F19: what the best plans found look like, and what falls short of them. */
import type { Move } from '../../game/economy/decision.ts';
import { limitsFor } from '../../game/economy/limits.ts';
import type { Firm, Model, World } from '../../game/economy/state.ts';
import { ln, roundHalfUp } from '../../game/numeric/math.ts';
import { bestPlan, bestPolicy } from './best.ts';
import { fixed, laidOver, mean, meanValue, modelWith, percentMore, play, range, type Policy } from './course.ts';
import { aside, atLeast, atMost, within, type Check, type Fact } from './fact.ts';
import { rangesFor, ROLES, type Role } from './plan.ts';

const LEVERS = ['cloud', 'products', 'research', 'price', 'safeguards', 'order'] as const;
type Lever = (typeof LEVERS)[number];

const ABOUT_PLANS =
  'Best plans: cross-entropy search over thirteen numbers (scripts/facts/plan.ts), nine starts, seeds 0-2, then judged on seeds 100-119.';

export const interiorOptima: Fact = {
  id: 'F14',
  claim: 'Every role has a best mix inside the range of its levers, and the three best mixes differ.',
  target:
    'per role at least 3 of 6 levers where either end costs at least 1% of value; distance between best plans above .5',
  reference: '6 / 6 / 5 of 6; distances .75-1.24',
  setUp:
    `${ABOUT_PLANS} A lever is pushed in all quarters to its lowest, then to its highest level (a share takes from or gives to the other ` +
    'two in proportion). Distance: Euclidean over first and last shares, log price, order and safeguards, each as a part of its range.',
  difference: 'The reference does not say how a lever was pushed or a distance measured; ours is one reading of it.',
  measure: ({ seeds }) => {
    const model = modelWith();
    const counts = ROLES.map((role): Check => {
      const best = bestPolicy(role);
      const value = (policy: Policy) => meanValue(model, { [role]: policy }, role, seeds(100, 119));
      const whole = value(best);
      const loss = (lever: Lever, end: 'low' | 'high') =>
        -percentMore(value(laidOver(best, pushed(best, lever, end))), whole);
      const interior = LEVERS.filter((lever) => loss(lever, 'low') >= 1 && loss(lever, 'high') >= 1);
      const others = LEVERS.filter((lever) => !interior.includes(lever));
      const check = atLeast(role, interior.length, 3, ' of 6', 0);
      return others.length > 0 ? { ...check, figure: `${check.figure} (not ${others.join(', ')})` } : check;
    });
    const [a, b, c] = ROLES.map(vectorOf) as [number[], number[], number[]];
    const distances = [distance(a, b), distance(a, c), distance(b, c)];
    return [
      ...counts,
      atLeast('distances', Math.min(...distances), 0.5, '', 2),
      aside('to', Math.max(...distances).toFixed(2)),
    ];
  },
};

/** The levers of `policy` that change when one of them is set to an end of its range. */
function pushed(policy: Policy, lever: Lever, end: 'low' | 'high'): Policy {
  return (firm: Firm, world: World, model: Model) => {
    if (lever === 'price' || lever === 'safeguards' || lever === 'order') {
      return { [lever]: limitsFor(firm, world, model)[lever][end] };
    }
    const move = policy(firm, world, model) as Move;
    if (end === 'high') return { cloud: 0, products: 0, research: 0, [lever]: 100 };
    const [one, two] = (['cloud', 'products', 'research'] as const).filter((use) => use !== lever) as [
      'cloud' | 'products' | 'research',
      'cloud' | 'products' | 'research',
    ];
    const rest = move[one] + move[two];
    const first = rest > 0 ? roundHalfUp((100 * move[one]) / rest) : 50;
    return { [lever]: 0, [one]: first, [two]: 100 - first };
  };
}

/** A plan as parts of its levers' ranges. */
function vectorOf(role: Role): number[] {
  const plan = bestPlan(role);
  const ranges = rangesFor(role);
  const [low, high] = ranges.price;
  const shares = [0, 1].flatMap((i) => {
    const research = plan.research[i]!;
    const cloud = (1 - research) * plan.cloudPart[i]!;
    return [cloud, 1 - research - cloud, research];
  });
  const prices = plan.price.map((price) => ln(price / low) / ln(high / low));
  return [...shares, ...prices, ...plan.order.map((order) => order / ranges.order), plan.safeguards];
}

function distance(a: number[], b: number[]): number {
  return Math.sqrt(a.reduce((sum, x, i) => sum + (x - b[i]!) * (x - b[i]!), 0));
}

/** The named plans of the contract other than the rule (game/firms/plans.ts), as the levers they fix. */
export const TRIVIAL = {
  equalSplit: { cloud: 34, products: 33, research: 33 },
  allCloud: { cloud: 100, products: 0, research: 0 },
  allProducts: { cloud: 0, products: 100, research: 0 },
  allResearch: { cloud: 0, products: 0, research: 100 },
  neverRelease: { release: 'hold' },
  alwaysOpen: { release: 'open' },
} as const satisfies Record<string, Partial<Move>>;

export const noTrivialPlan: Fact = {
  id: 'F15',
  claim: 'No trivial plan comes near the best one; the rule plan is decent.',
  target:
    'every trivial plan, alone or laid over the best, at most 85% of the best (the ads giant’s alwaysOpen exempt); rule 65-95%',
  reference: 'highest 66 / 78 / 78%; rule 67 / 73 / 68%',
  setUp: `${ABOUT_PLANS} Trivial: equalSplit, allCloud, allProducts, allResearch, neverRelease, alwaysOpen. Alone: the rule plays the other levers.`,
  difference: 'Best plans are of our own search; draws.',
  measure: ({ seeds }) => {
    const model = modelWith();
    return ROLES.flatMap((role) => {
      const value = (policy: Policy) => meanValue(model, { [role]: policy }, role, seeds(100, 119));
      const best = value(bestPolicy(role));
      const parts = Object.entries(TRIVIAL)
        .filter(([name]) => !(role === 'ads' && name === 'alwaysOpen'))
        .flatMap(([name, levers]) => [
          { name, part: (100 * value(fixed(levers))) / best },
          { name: `${name} over the best`, part: (100 * value(laidOver(bestPolicy(role), fixed(levers)))) / best },
        ]);
      parts.sort((a, b) => b.part - a.part);
      const { name, part } = parts[0]!;
      return [
        atMost(`${role}: ${name}`, part, 85, '%', 0),
        within('rule', (100 * value(fixed({}))) / best, [65, 95], '%', 0),
      ];
    });
  },
};

/** Mean share of the best plan's decisions over quarters first to last, percent, and its first and last. */
function shareOf(
  role: Role,
  use: 'cloud' | 'research',
  first: number,
  last: number,
): [mean: number, from: number, to: number] {
  const { moves } = play(modelWith(), { [role]: bestPolicy(role) });
  const shares = range(first, last).map((quarter) => moves[quarter - 1]![role][use]);
  return [mean(shares), shares[0]!, shares[shares.length - 1]!];
}

export const someCloud: Fact = {
  id: 'F18',
  claim: 'The best hyperscaler keeps part of its fleet in the cloud, neither all nor nothing.',
  target: '15-60% in cloud, mean of the game',
  reference: '30% (51 falling to 9)',
  setUp: ABOUT_PLANS,
  difference: 'Our own search.',
  measure: () => {
    const [average, from, to] = shareOf('hyperscaler', 'cloud', 1, 16);
    return [within('cloud', average, [15, 60], '%', 0), aside('from', `${from}% to ${to}%`)];
  },
};

export const enoughResearch: Fact = {
  id: 'F19',
  claim: 'The best lab invests: research takes a third to a half of its fleet in the first half of the game.',
  target: '30-60% in research, mean of quarters 1-8',
  reference: '51%',
  setUp: ABOUT_PLANS,
  difference: 'Our own search.',
  measure: () => {
    const [average, from, to] = shareOf('lab', 'research', 1, 8);
    return [within('research', average, [30, 60], '%', 0), aside('from', `${from}% to ${to}%`)];
  },
};
