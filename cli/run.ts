import { InputError } from '../game/replay/record.ts';
import { helpText } from './help.ts';
import { print } from './output.ts';
import { verbNamed } from './verbs.ts';

/** Runs one verb and returns the exit code: 0 fine, 1 a verification or expectation failed. Throws InputError on bad input. */
export async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new InputError('', `name a verb, such as "simulate"; "help" lists them.`);
  if (!['help', '--help', '-h'].includes(name) && !args.includes('--help')) return verbNamed(name).run(args);
  await print(helpText());
  return 0;
}
