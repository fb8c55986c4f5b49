import { beforeAll, describe, expect, test } from 'vitest';
import { FIRM_IDS, SHOCK_IDS } from '../../game/economy/names.ts';
import { PLAN_NAMES } from '../../game/firms/plans.ts';
import { openGame } from '../../game/replay/play.ts';
import { QUARTERS_MAX } from '../../game/replay/record.ts';
import { SCENARIO_IDS } from '../../game/scenarios/scenarios.ts';
import { compareHashes } from './compare.ts';
import { variedGames } from './games.ts';
import { fieldsAt, playAll, type Played } from './play.ts';
import { PLAYER_NAMES } from './players.ts';

const games = variedGames();
const distinct = <T>(list: T[]): number => new Set(list).size;

let played: Played[];
beforeAll(() => {
  played = playAll();
});

describe('the varied games', () => {
  test('are at least 200, each with a name and a course of its own', () => {
    expect(games.length).toBeGreaterThanOrEqual(200);
    expect(distinct(games.map(({ name }) => name))).toBe(games.length);
    expect(distinct(played.map(({ hashes }) => hashes.join()))).toBe(games.length);
  });

  test('have every scenario, shock, role, plan, manner and length', () => {
    const lucks = games.flatMap(({ record }) => openGame(record).luck);
    const plans = games.flatMap(({ record }) => Object.entries(record.seats));
    const people = games.flatMap((game) => Object.entries(game.people));
    expect(new Set(games.map(({ record }) => record.scenario))).toEqual(new Set(SCENARIO_IDS));
    expect(new Set(lucks.map(({ shock }) => shock))).toEqual(new Set(SHOCK_IDS));
    expect(distinct(plans.map(([firm, seat]) => `${firm} ${seat.plan}`))).toBe(FIRM_IDS.length * PLAN_NAMES.length);
    expect(distinct(people.map(([firm, manner]) => `${firm} ${manner}`))).toBe(FIRM_IDS.length * PLAYER_NAMES.length);
    expect(distinct(games.map(({ record }) => record.quarters))).toBe(QUARTERS_MAX);
    expect(distinct(games.map((game) => Object.keys(game.people).length))).toBe(FIRM_IDS.length + 1);
    expect(games.filter(({ record }) => Object.keys(record.parameters).length > 1).length).toBeGreaterThan(50);
    expect(games.filter(({ record }) => Object.keys(record.firms).length > 0).length).toBeGreaterThan(50);
  });

  test('are the same each time', () => {
    expect(compareHashes(played, playAll())).toEqual([]);
  });
});

test('a wrong last bit shows at its quarter and in its field, and in no other game', () => {
  const wrong = { game: 'people 40', quarter: 3 };
  expect(compareHashes(played, playAll(wrong))).toEqual([expect.objectContaining({ game: 'people 40', moment: 3 })]);
  const before = fieldsAt('people 40', 3);
  expect(fieldsAt('people 40', 3, wrong).filter(([, bits], i) => bits !== before[i]![1])).toEqual([
    ['rentalPrice', expect.stringMatching(/^[0-9a-f]{16}$/)],
  ]);
});
