import { FIRM_IDS, SHOCK_IDS, type FirmId } from '../../game/economy/names.ts';
import { PLAN_NAMES } from '../../game/firms/plans.ts';
import { stream } from '../../game/numeric/random.ts';
import { QUARTERS_MAX, SEED_MAX, type GameRecord, type Overrides } from '../../game/replay/record.ts';
import { SCENARIO_IDS, type ScenarioId } from '../../game/scenarios/scenarios.ts';
import { oddFirm, oddParameters } from './oddNumbers.ts';
import { oneOf, PLAYER_NAMES, type PlayerName } from './players.ts';

/** A game to be played in every engine: data alone, so that it is the same game each time. */
export interface VariedGame {
  name: string;
  /** Its seats are those of plans; people's are below. */
  record: GameRecord;
  /** Seats that are decided quarter by quarter, and how. */
  people: Partial<Record<FirmId, PlayerName>>;
}

/** The games, always the same ones: over 200 that differ in whatever a game can differ in. */
export function variedGames(): VariedGame[] {
  return [...byPlans(), ...byShocks(), ...byPeople(), ...byOddNumbers(), ...byNobody()];
}

/** Every plan on every seat; the neighbour plays by chance, so that the plan has something to answer. */
function byPlans(): VariedGame[] {
  return PLAN_NAMES.flatMap((plan, p) =>
    FIRM_IDS.map((firm, f) => {
      const i = p * FIRM_IDS.length + f;
      const record = game(scenario(i), 1000 + i, 16, { seats: { [firm]: { plan } } });
      return { name: `${plan} as ${firm}`, record, people: { [FIRM_IDS[(f + 1) % 5]!]: player(i) } };
    }),
  );
}

/** Every shock, often and alone, in both scenarios. */
function byShocks(): VariedGame[] {
  return SHOCK_IDS.filter((id) => id !== 'none').flatMap((shock, s) =>
    SCENARIO_IDS.map((id, k) => {
      const parameters = Object.fromEntries(
        SHOCK_IDS.map((other) => [`shocks.${other}.chance`, other === shock || other === 'none' ? 0.5 : 0]),
      );
      const people = { [FIRM_IDS[(s + k) % 5]!]: player(s + k) };
      return { name: `${shock} in ${id}`, record: game(id, 2000 + 2 * s + k, 16, { parameters }), people };
    }),
  );
}

/** One to five seats decided by chance, in every manner, in games of every length. */
function byPeople(): VariedGame[] {
  return Array.from({ length: 100 }, (_, i) => {
    const draw = stream(i, 'people');
    const seats = 1 + (i % FIRM_IDS.length);
    // Every other game has one manner at all seats, the rest mix them.
    const manner = (k: number) => (i % 2 === 0 ? player(Math.floor(i / 2)) : player(i + k));
    const people = Object.fromEntries(
      Array.from({ length: seats }, (_, k) => [FIRM_IDS[(i + k) % FIRM_IDS.length]!, manner(k)]),
    );
    const seed = Math.floor(draw() * SEED_MAX);
    return { name: `people ${i + 1}`, record: game(scenario(i), seed, 1 + (i % QUARTERS_MAX)), people };
  });
}

/** Other numbers than those of the model, for parameters and for firms. */
function byOddNumbers(): VariedGame[] {
  return Array.from({ length: 55 }, (_, i) => {
    const draw = stream(i, 'oddNumbers');
    const id = scenario(i);
    const firm = oneOf(FIRM_IDS, draw);
    const record = game(id, 3000 + i, 16, {
      parameters: oddParameters(id, draw),
      firms: { [firm]: oddFirm(id, firm, draw) },
    });
    return { name: `odd numbers ${i + 1}`, record, people: { [oneOf(FIRM_IDS, draw)]: player(i) } };
  });
}

/** The rule alone, to the longest game, with no luck, some luck and the last seed. */
function byNobody(): VariedGame[] {
  return SCENARIO_IDS.flatMap((id) =>
    [0, 1, SEED_MAX].map((seed) => ({
      name: `rule in ${id}, seed ${seed}`,
      record: game(id, seed, QUARTERS_MAX),
      people: {},
    })),
  );
}

function scenario(i: number): ScenarioId {
  return SCENARIO_IDS[i % SCENARIO_IDS.length]!;
}

function player(i: number): PlayerName {
  return PLAYER_NAMES[i % PLAYER_NAMES.length]!;
}

interface Changes {
  parameters?: Overrides;
  firms?: GameRecord['firms'];
  seats?: GameRecord['seats'];
}

function game(id: ScenarioId, seed: number, quarters: number, changes: Changes = {}): GameRecord {
  return { scenario: id, seed, quarters, parameters: {}, firms: {}, seats: {}, ...changes };
}
