import { expect, test } from 'vitest';
import { stateHash } from '../../game/economy/stateHash.ts';
import { playGame } from '../../game/replay/play.ts';
import { FIRM_VALUE_NAMES, modelOf, numbersOf, PARAMETER_NAMES } from '../../game/replay/overrides.ts';
import { InputError, type GameRecord, type Overrides } from '../../game/replay/record.ts';

const record: GameRecord = { scenario: 'april-2026', seed: 7, quarters: 1, parameters: {}, firms: {}, seats: {} };
const hashOf = (changed: Partial<GameRecord>) => stateHash(playGame({ ...record, ...changed }).worlds[1]!);
const plain = hashOf({});

/** The hash with one number a little larger or, where that is not allowed, smaller. */
function hashWith(value: number, changed: (value: number) => Partial<GameRecord>): string {
  try {
    return hashOf(changed(value === 0 ? 0.5 : value * 1.01));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return hashOf(changed(value === 0 ? 1 : Math.floor(value * 0.99)));
  }
}

test('no two games of other parameters or starting values share a state, also where only a score reads them', () => {
  const model = modelOf(record);
  const parameters = numbersOf(model.parameters);
  const lab = numbersOf(model.firms.find(({ id }) => id === 'lab')!);
  const alike = [
    ...PARAMETER_NAMES.filter(
      (name) =>
        hashWith(parameters.get(name)!, (value) => ({ parameters: { [name]: value } satisfies Overrides })) === plain,
    ),
    ...FIRM_VALUE_NAMES.filter((name) => lab.has(name)).filter(
      (name) => hashWith(lab.get(name)!, (value) => ({ firms: { lab: { [name]: value } } })) === plain,
    ),
  ];
  expect(alike).toEqual([]);
});
