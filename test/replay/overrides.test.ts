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
    const firms = [...defaultFirms(), ...SCENARIO_IDS.flatMap((id) => SCENARIOS[id].model().firms)];
    for (const firm of firms) {
      const outside = [...numbersOf(firm)].filter(([name, value]) => !isWithin(value, firmBound(name)));
      expect(outside).toEqual([]);
      expect([...numbersOf(firm).keys(), RULE_DEAL]).toEqual(FIRM_VALUE_NAMES);
    }
  });

  /** Null where the game can be played, else the sentence against it. Any other error fails the test. */
  function sentenceAgainst(part: Partial<GameRecord>): string | null {
    try {
      playGame({ ...record, ...part });
      return null;
    } catch (error) {
      if (error instanceof InputError) return error.sentence;
      throw error;
    }
  }

  test('let a game end in figures or in one sentence, at either end of any of them', () => {
    const sentences = [
      ...PARAMETER_NAMES.flatMap((name) => {
        const { low, high } = parameterBound(name);
        return [low, high].map((value) => sentenceAgainst({ parameters: { [name]: value } }));
      }),
      ...FIRM_VALUE_NAMES.filter((name) => name !== RULE_DEAL).flatMap((name) => {
        const { low, high } = firmBound(name);
        return [low, high].map((value) =>
          sentenceAgainst({ firms: { lab: { [name]: value }, ads: { [name]: value } } }),
        );
      }),
    ];
    expect(sentences.filter((sentence) => sentence !== null && !sentence.endsWith('.'))).toEqual([]);
  });

  test('leave figures finite at their lower ends, where rules divide', () => {
    const refused = PARAMETER_NAMES.filter((name) =>
      sentenceAgainst({ parameters: { [name]: parameterBound(name).low } }),
    );
    expect(refused).toEqual([]);
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
