import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import { LEVERS, type Lever, type LeverChange } from '../../game/insight/levers.ts';
import { named, shown, unknownName } from '../../game/replay/nearest.ts';
import { InputError } from '../../game/replay/record.ts';

const WORDS: readonly Lever[] = ['release', 'deal'];

/**
 * What is typed after `--set`: `lab.cloud=70,lab.release=open,ads.price=12`. Throws InputError with the part that is wrong;
 * whether a value is in its bounds shows when it is played.
 */
export function parseChanges(text: string): Partial<Record<FirmId, LeverChange>> {
  const changes: Partial<Record<FirmId, Record<string, unknown>>> = {};
  for (const part of text.split(',').map((each) => each.trim())) {
    const [, firm, lever, value] = /^([^.=]*)\.([^.=]*)=(.+)$/.exec(part) ?? [];
    if (firm === undefined || lever === undefined || value === undefined) {
      throw new InputError('--set', `${shown(part)} is not FIRM.LEVER=VALUE, such as lab.cloud=70.`);
    }
    const id = known('firm', firm, FIRM_IDS);
    const name = known('lever', lever, LEVERS, `${id}.`);
    const levers = (changes[id] ??= {});
    if (name in levers) throw new InputError(`--set ${id}.${name}`, 'is set twice; keep one of them.');
    levers[name] = WORDS.includes(name) ? value : numberIn(value);
  }
  return changes;
}

function known<Name extends string>(noun: string, name: string, names: readonly Name[], before = ''): Name {
  const found = names.find((each) => each === name);
  if (found === undefined) throw new InputError(`--set ${named(before + name)}`, unknownName(noun, name, names));
  return found;
}

/** A text that is no number stays one, and is refused as what it is. */
function numberIn(value: string): number | string {
  return /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}
