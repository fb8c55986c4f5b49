/** F4 and F5: when holding a model back pays, and what releasing it without capacity does. */
import { firmOf, served, type Firm } from '../../game/economy/state.ts';
import {
  dataOf,
  mean,
  meanValue,
  modelWith,
  percentMore,
  play,
  type Course,
  type OwnModel,
  type Policy,
} from './course.ts';
import { aside, atMost, change, type Check, type Fact, type Scope } from './fact.ts';

/** Waits some quarters, then sells the newest model by API each quarter. */
function wait(quarters: number, mode: 'hold' | 'preview'): Policy {
  return (_, { t }) => ({ release: t < quarters ? mode : 'api' });
}

const atOnce = wait(0, 'hold');

/** A lab with `fleetFactor` times its fleet, among distillers `hunger` times as hungry. */
function labWith(fleetFactor: number, hunger: number): OwnModel {
  return modelWith((model) => {
    dataOf(model, 'lab').fleetFactor = fleetFactor;
    model.parameters.distillation.hunger = hunger;
  });
}

export const withholding: Fact = {
  id: 'F4',
  claim: 'Withholding pays for a lab short of chips among hungry distillers, and costs an ample one among weak ones.',
  target:
    'short lab: best preview at least +5%, best hold at least +3%; ample lab: every wait below 0, three quarters at most -5%',
  reference: 'short: +9.0% (2 quarters in preview), +5.2% (1 on hold); ample: -0.7 to -4.2% (1-2), -6.6 to -8.6% (3)',
  setUp:
    'Seeds 0-19. Short: fleet x0.6, hunger 1.4; ample: fleet x2, hunger 0.2. Wait 1-3 quarters on hold or in preview, then ' +
    'api each quarter, against api at once. The sign flips near fleet x0.75.',
  difference: 'Draws. On ours a hold of one quarter gains a little more.',
  measure: (scope) => [...shortLab(scope), ...ampleLab(scope)],
};

/** Change of the lab's mean final value by waiting, percent. */
function gain(model: OwnModel, quarters: number, mode: 'hold' | 'preview', seeds: number[]): number {
  const base = meanValue(model, { lab: atOnce }, 'lab', seeds);
  return percentMore(meanValue(model, { lab: wait(quarters, mode) }, 'lab', seeds), base);
}

function shortLab({ seeds }: Scope): Check[] {
  const model = labWith(0.6, 1.4);
  return (['preview', 'hold'] as const).map((mode) => {
    const gains = [1, 2, 3].map((quarters) => gain(model, quarters, mode, seeds(0, 19)));
    const best = Math.max(...gains);
    const what = `short lab, best ${mode} (${gains.indexOf(best) + 1} q)`;
    return change(what, best, [mode === 'preview' ? 5 : 3, Infinity]);
  });
}

function ampleLab({ seeds }: Scope): Check[] {
  const model = labWith(2, 0.2);
  const gains = [1, 2, 3].map((quarters) =>
    (['preview', 'hold'] as const).map((mode) => gain(model, quarters, mode, seeds(0, 19))),
  );
  return gains.flatMap((pair, i) => [
    change(`ample lab, ${i + 1} q preview`, pair[0]!, [-Infinity, i === 2 ? -5 : 0]),
    change('hold', pair[1]!, [-Infinity, i === 2 ? -5 : 0]),
  ]);
}

export const releaseWithoutCapacity: Fact = {
  id: 'F5',
  claim: 'A release without capacity drives customers away.',
  target: 'service below .9 in quarter 1; three quarters on at least 5% fewer customers than after waiting',
  reference: 'service .63; customers -39%, served -18%',
  setUp:
    'Seeds 0-19, means. Lab with fleet x0.6, hunger 1: api at once and each quarter, against two quarters on hold and api ' +
    'then. Customers of both lines after quarter 4.',
  difference: 'Draws.',
  measure: ({ seeds }) => {
    const model = labWith(0.6, 1);
    const games = (policy: Policy) => seeds(0, 19).map((seed) => play(model, { lab: policy }, seed));
    const early = games(atOnce);
    const late = games(wait(2, 'hold'));
    const level = (courses: Course[], quarter: number, of: (lab: Firm) => number) =>
      mean(courses.map(({ worlds }) => of(firmOf(worlds[quarter]!, 'lab'))));
    const customers = ({ cloud, products }: Firm) => cloud.customers + products.customers;
    const servedBoth = ({ cloud, products }: Firm) => served(cloud) + served(products);
    const less = (of: (lab: Firm) => number) => percentMore(level(early, 4, of), level(late, 4, of));
    return [
      atMost(
        'service, cloud',
        level(early, 1, (lab) => lab.cloud.serviceLevel),
        0.9,
        '',
        2,
      ),
      atMost(
        'products',
        level(early, 1, (lab) => lab.products.serviceLevel),
        0.9,
        '',
        2,
      ),
      change('customers', less(customers), [-Infinity, -5]),
      aside('served', `${less(servedBoth).toFixed(0)}%`),
    ];
  },
};
