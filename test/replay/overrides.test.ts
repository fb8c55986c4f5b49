import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../../game/economy/parameters.ts';
import { defaultFirms } from '../../game/firms/roles.ts';
import { firmBound, isWithin, parameterBound } from '../../game/replay/bounds.ts';
import { FIRM_VALUE_NAMES, modelOf, numbersOf, PARAMETER_NAMES, RULE_DEAL } from '../../game/replay/overrides.ts';
import { playGame } from '../../game/replay/play.ts';
import { InputError, type GameRecord } from '../../game/replay/record.ts';
import { SCENARIO_IDS, SCENARIOS } from '../../game/scenarios/scenarios.ts';

const record: GameRecord = { scenario: 'archetypes', seed: 5, quarters: 8, parameters: {}, firms: {}, seats: {} };

describe('bounds', () => {
  test('are known for every parameter, and hold its default', () => {
    const defaults = numbersOf(defaultParameters());
    const outside = PARAMETER_NAMES.filter((name) => !isWithin(defaults.get(name), parameterBound(name)));
    expect(outside).toEqual([]);
  });

  test('are known for every starting value, and hold those of all scenarios', () => {
    for (const firm of [...defaultFirms(), ...SCENARIO_IDS.flatMap((id) => SCENARIOS[id].model().firms)]) {
      const outside = [...numbersOf(firm)].filter(([name, value]) => !isWithin(value, firmBound(name)));
      expect(outside, firm.id).toEqual([]);
      expect([...numbersOf(firm).keys(), RULE_DEAL]).toEqual(FIRM_VALUE_NAMES);
    }
  });

  test('let a game end in figures or in one sentence, at either end of any of them', () => {
    const play = (part: Partial<GameRecord>) => {
      try {
        playGame({ ...record, ...part });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    };
    for (const name of PARAMETER_NAMES) {
      const { low, high } = parameterBound(name);
      for (const value of [low, high]) play({ parameters: { [name]: value } });
    }
    for (const name of FIRM_VALUE_NAMES.filter((each) => each !== RULE_DEAL)) {
      const { low, high } = firmBound(name);
      for (const value of [low, high]) play({ firms: { lab: { [name]: value }, hyperscaler: { [name]: value } } });
    }
  });

  test('leave figures finite at their lower ends, where rules divide', () => {
    for (const name of PARAMETER_NAMES) {
      const { low } = parameterBound(name);
      expect(() => playGame({ ...record, parameters: { [name]: low } }), name).not.toThrow();
    }
  });
});

test('overriding changes one game and no other', () => {
  const before = JSON.stringify(SCENARIOS.archetypes.model());
  const { parameters, firms } = modelOf({
    ...record,
    parameters: { 'segments.business.size': 1 },
    firms: { lab: { 'customers.cloud': 1, 'cloudHistory.2': 5, 'rule.deal': 'decline' } },
  });
  expect(parameters.segments.business.size).toBe(1);
  expect(firms[1]).toMatchObject({ customers: { cloud: 1 }, cloudHistory: [0, 0, 5, 0], rule: { deal: 'decline' } });
  expect(JSON.stringify(SCENARIOS.archetypes.model())).toBe(before);
});

test('plans keep to the limits that bind players', () => {
  const { worlds } = playGame({
    ...record,
    parameters: { 'chips.orderLimit': 0.01, 'rule.adLoad': 50 },
  });
  for (const world of worlds.slice(1)) {
    for (const firm of world.firms) expect(firm.decision.order).toBeLessThanOrEqual(50);
    expect(world.firms[2]!.decision.price).toBe(30);
  }
});
