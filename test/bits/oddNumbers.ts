import { firmBound, parameterBound, type Bound } from '../../game/replay/bounds.ts';
import { numbersOf } from '../../game/replay/overrides.ts';
import type { Overrides } from '../../game/replay/record.ts';
import { SCENARIOS, type ScenarioId } from '../../game/scenarios/scenarios.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { oneOf, type Draw } from './players.ts';

/** A few of a scenario's parameters at a half to twice their value. */
export function oddParameters(id: ScenarioId, draw: Draw): Overrides {
  // Chances have to sum to 1 at most.
  return some(numbersOf(SCENARIOS[id].model().parameters), (name) => !name.endsWith('.chance'), parameterBound, draw);
}

/** A few of a firm's starting values likewise. */
export function oddFirm(id: ScenarioId, firm: FirmId, draw: Draw): Overrides {
  const data = SCENARIOS[id].model().firms.find((each) => each.id === firm)!;
  // An opening's shares have to leave some for research, and its price has limits of its own.
  return some(numbersOf(data), (name) => !name.startsWith('opening.'), firmBound, draw);
}

function some(
  numbers: Map<string, number>,
  mayChange: (name: string) => boolean,
  boundOf: (name: string) => Bound,
  draw: Draw,
): Overrides {
  const names = [...numbers.keys()].filter(mayChange);
  const chosen = Array.from({ length: 6 }, () => oneOf(names, draw));
  return Object.fromEntries(
    chosen.map((name) => {
      const { low, high, whole } = boundOf(name);
      const odd = numbers.get(name)! * (0.5 + 1.5 * draw());
      return [name, Math.min(high, Math.max(low, whole ? Math.round(odd) : odd))];
    }),
  );
}
