/** F16 and F17: do the figures look like the spring of 2026, can play break them, and how much is luck? */
import { KILOHOURS_PER_QUARTER } from '../../game/economy/report.ts';
import { revenueRunRate } from '../../game/economy/scores.ts';
import { firmOf, type Firm } from '../../game/economy/state.ts';
import { SCENARIO_IDS } from '../../game/scenarios/scenarios.ts';
import { mean, modelWith, play, range, valueOf, type Course } from './course.ts';
import { atLeast, atMost, within, type Check, type Fact } from './fact.ts';
import { ROLES, type Role } from './plan.ts';
import { absurdityOf, playAtRandom } from './randomPlay.ts';

export const likeTheWorld: Fact = {
  id: 'F16',
  claim: 'The default game begins and grows like the firms it is modelled on, and no play leads to absurd figures.',
  target:
    'lab’s run-rate $28-34bn in quarter 1, at least x2 a year later, then at least x1.25 a year to quarter 12 and never faster than the first; ' +
    'hyperscaler’s cloud growth 36-41% in year 1, at least 20% in year 2; rent $1.6-3.2 an hour; in quarter 1 hyperscaler’s cloud $20-40bn, ads giant $45-62bn; ' +
    'nothing absurd in 10,000 random games of 40 quarters',
  reference: '33.3, x2.35, x1.39-2.10; 37-40%, 30-37%; $2.24-3.12; 31.4, 60.4; none',
  setUp:
    'No luck, rule plans (sources: AN-08, MS-18 to MS-20, GP-04, ME-09). Whole cloud and whole ads giant with what AI does not touch. Random games: all five ' +
    'firms draw every lever from its legal range, shocks on, both scenarios; absurd: a figure not finite, negative where it cannot be, a service level ' +
    'outside (0,1], customers above demand, rent outside $0.2-20 an hour, an open lag above 60 months.',
  difference: '',
  measure: (scope) => {
    const course = play(modelWith());
    return [...labGrowth(course), ...hyperscalerGrowth(course), ...prices(course), randomGames(scope.randomGames)];
  },
};

function labGrowth({ worlds }: Course): Check[] {
  const runRate = worlds.map((world) => revenueRunRate(firmOf(world, 'lab')));
  const yearly = range(1, 8).map((quarter) => runRate[quarter + 4]! / runRate[quarter]!);
  const later = yearly.slice(1);
  return [
    within('lab $bn', runRate[1]! / 1000, [28, 34]),
    atLeast('first year x', yearly[0]!, 2, '', 2),
    atLeast('later x', Math.min(...later), 1.25, '', 2),
    atMost('to x', Math.max(...later), yearly[0]!, '', 2),
  ];
}

function hyperscalerGrowth({ worlds }: Course): Check[] {
  const growth = worlds.map((world) => 100 * firmOf(world, 'hyperscaler').cloudGrowth!);
  const first = growth.slice(1, 5);
  const second = growth.slice(5, 9);
  return [
    within('hyperscaler’s cloud, year 1', Math.min(...first), [36, 41], '%', 0),
    within('to', Math.max(...first), [36, 41], '%', 0),
    atLeast('year 2', Math.min(...second), 20, '%', 0),
    atLeast('to', Math.max(...second), 20, '%', 0),
  ];
}

function prices({ worlds }: Course): Check[] {
  const rent = worlds.slice(1).map((world) => world.rentalPrice / KILOHOURS_PER_QUARTER);
  const hyperscaler = firmOf(worlds[1]!, 'hyperscaler');
  const ads = firmOf(worlds[1]!, 'ads');
  const wholeAds = (firm: Firm) => firm.adsCore + firm.revenue;
  return [
    within('rent $', Math.min(...rent), [1.6, 3.2], '', 2),
    within('to', Math.max(...rent), [1.6, 3.2], '', 2),
    within('hyperscaler’s cloud $bn', (hyperscaler.cloud.revenue + hyperscaler.nonGpuCloudRevenue) / 1000, [20, 40]),
    within('ads giant $bn', wholeAds(ads) / 1000, [45, 62]),
  ];
}

function randomGames(count: number): Check {
  const figure = firstAbsurdity(count);
  return { what: `absurd in ${count} random games`, figure, holds: figure === 'none' };
}

/** What is absurd in the first game in which something is; "none" if in none. */
function firstAbsurdity(count: number): string {
  for (let game = 1; game <= count; game += 1) {
    const found: string[] = [];
    playAtRandom(SCENARIO_IDS[game % SCENARIO_IDS.length]!, game, 40, (world) => {
      const absurdity = absurdityOf(world);
      if (absurdity) found.push(`game ${game}, quarter ${world.t}: ${absurdity}`);
    });
    if (found[0]) return found[0];
  }
  return 'none';
}

export const luckMatters: Fact = {
  id: 'F17',
  claim: 'Luck moves a firm’s value, but does not decide it.',
  target: 'coefficient of variation of value over 200 seeds, same plan: 3-15%',
  reference: 'rule 6.6-9.6%',
  setUp: 'Seeds 1-200, rule plans.',
  difference: 'Draws.',
  measure: ({ seeds }) => {
    const courses = seeds(1, 200).map((seed) => play(modelWith(), {}, seed));
    return ROLES.map((role) => within(role, variation(courses, role), [3, 15], '%'));
  },
};

/** Standard deviation over mean of final values, percent. */
function variation(courses: Course[], role: Role): number {
  const values = courses.map((course) => valueOf(course, role));
  const average = mean(values);
  const variance = mean(values.map((value) => (value - average) * (value - average)));
  return (100 * Math.sqrt(variance)) / average;
}
