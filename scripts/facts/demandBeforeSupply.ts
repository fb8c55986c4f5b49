/** F10, F11 and F12: owning demand against owning chips, an early fleet, and buying chips from a rival. */
import type { FirmData } from '../../game/economy/firmData.ts';
import { firmOf, served } from '../../game/economy/state.ts';
import {
  dataOf,
  mean,
  meanValue,
  modelWith,
  percentMore,
  play,
  range,
  valueOf,
  type Course,
  type OwnModel,
} from './course.ts';
import { aside, atLeast, atMost, change, type Check, type Fact } from './fact.ts';

/** Two labs with the lab's data and no chip deal; `alter` changes one of them. */
function twoLabs(alter: (lab: FirmData) => void): OwnModel {
  return modelWith((model) => {
    const lab = dataOf(model, 'lab');
    lab.dealPart = null;
    Object.assign(dataOf(model, 'rivalLab'), structuredClone(lab), { id: 'rivalLab' });
    alter(lab);
  });
}

export const demandOwnsSupply: Fact = {
  id: 'F10',
  claim:
    'Twice the loyalty and integration with 0.6 of the compute beats a mirror with all of it; without them it loses.',
  target: 'value: above the mirror’s with the advantage, below it without',
  reference: '$945bn v 320; 269 v 341 without',
  setUp: 'Seeds 0-5, means. Two labs with the lab’s data, no deal; one has fleet x0.6 when the game begins.',
  difference: 'Draws.',
  measure: ({ seeds }) => {
    const values = (model: OwnModel) =>
      (['lab', 'rivalLab'] as const).map((id) => meanValue(model, {}, id, seeds(0, 5)) / 1000) as [number, number];
    const [loved, mirror] = values(
      twoLabs((lab) => {
        lab.fleetFactor = 0.6;
        lab.loyalty = { cloud: 2 * lab.loyalty.cloud, products: 2 * lab.loyalty.products };
        lab.integration = { cloud: 2 * lab.integration.cloud, products: 2 * lab.integration.products };
      }),
    );
    const [small, plainMirror] = values(twoLabs((lab) => void (lab.fleetFactor = 0.6)));
    return [
      atLeast('with the advantage $bn', loved, mirror, '', 0),
      aside('v', mirror.toFixed(0)),
      atMost('without', small, plainMirror, '', 0),
      aside('v', plainMirror.toFixed(0)),
    ];
  },
};

export const earlyInfrastructure: Fact = {
  id: 'F11',
  claim: 'An early fleet is an advantage that peaks and then shrinks.',
  target: 'value ratio above 1 and peaking after quarter 1; at the end at least 7% below the peak',
  reference: 'value ratio 1.37 (quarter 1), 1.51 (quarter 3), 1.19 (quarter 16); fleet 1.50 to 1.09',
  setUp: 'Seeds 0-19, ratio of means. Two labs with the lab’s data, no deal; one has fleet x1.5 at t = -2.',
  difference: 'Draws.',
  measure: ({ seeds }) => {
    const model = twoLabs((lab) => void (lab.fleet *= 1.5));
    const courses = seeds(0, 19).map((seed) => play(model, {}, seed));
    const ratio = (of: (course: Course, id: 'lab' | 'rivalLab') => number) =>
      mean(courses.map((course) => of(course, 'lab'))) / mean(courses.map((course) => of(course, 'rivalLab')));
    const values = range(1, 16).map((quarter) => ratio((course, id) => valueOf(course, id, quarter)));
    const fleet = (quarter: number) => ratio(({ worlds }, id) => firmOf(worlds[quarter]!, id).fleet);
    const peak = Math.max(...values);
    const end = values[15]!;
    return [
      atLeast('value ratio in quarter 1', values[0]!, 1, '', 2),
      atLeast(`peak (quarter ${values.indexOf(peak) + 1})`, peak, values[0]! + 1e-9, '', 2),
      atMost('quarter 16', end, 0.93 * peak, '', 2),
      aside('fleet', `${fleet(0).toFixed(2)} to ${fleet(16).toFixed(2)}`),
    ];
  },
};

export const chipDeal: Fact = {
  id: 'F12',
  claim: 'A lab that buys capacity from a rival gains; the seller trades consumer share for cloud revenue.',
  target:
    'lab’s value at least +5%; seller’s cloud revenue at least +5%, its consumer share down, its value at least -1%',
  reference: 'lab +8.1%; cloud revenue +5.9%; consumers 17.9 to 17.7%; seller’s value +0.2%',
  setUp:
    'Seeds 0-19, means, with the deal against without. The seller keeps 50% cloud and 28% products, so that its rule does not answer. Cloud ' +
    'revenue of quarters 3-16, in which the deal runs; consumer share: served consumers over all consumers, quarters 1-16.',
  difference: 'Draws.',
  measure: ({ seeds }) => {
    const model = modelWith();
    const games = (deal: 'accept' | 'decline') => {
      const seller = { cloud: 50, products: 28, research: 22, deal };
      return seeds(0, 19).map((seed) => play(model, { lab: () => ({ deal }), chipCloud: () => seller }, seed));
    };
    const accepted = games('accept');
    const declined = games('decline');
    const more = (of: (course: Course) => number) => percentMore(mean(accepted.map(of)), mean(declined.map(of)));
    const cloudRevenue = ({ worlds }: Course) =>
      mean(worlds.slice(3).map((world) => firmOf(world, 'chipCloud').cloud.revenue));
    const consumers = (courses: Course[]) => 100 * mean(courses.map(consumerShare));
    const checks: Check[] = [
      change(
        'lab’s value',
        more((course) => valueOf(course, 'lab')),
        [5, Infinity],
      ),
      change('seller’s cloud revenue', more(cloudRevenue), [5, Infinity]),
      atMost('consumer share', consumers(accepted), consumers(declined), '%'),
      aside('from', `${consumers(declined).toFixed(1)}%`),
      change(
        'seller’s value',
        more((course) => valueOf(course, 'chipCloud')),
        [-1, Infinity],
      ),
    ];
    return checks;
  },
};

/** Mean share of all consumers that the deal's seller serves. */
function consumerShare({ worlds }: Course): number {
  return mean(worlds.slice(1).map((world) => served(firmOf(world, 'chipCloud').products) / world.demand.consumers));
}
