import { FIRM_IDS } from '../../../game/economy/names.ts';
import type { Overrides } from '../../../game/replay/record.ts';
import type { Session } from '../../store/session.ts';
import { firmName } from './names.ts';

/** The numbers that a script set in the model, by their documented names: "distillation.hunger 1.9". */
export function changedNumbers(session: Session): string[] {
  const { parameters, firms } = session.record;
  const named = (values: Overrides) => Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return [
    ...named(parameters),
    ...FIRM_IDS.flatMap((id) => named(firms[id] ?? {}).map((changed) => `${firmName(session, id)} ${changed}`)),
  ];
}
