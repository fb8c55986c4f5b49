/** The command line over game/. What it prints and its exit codes: docs/contract.md. */
import { InputError } from '../game/replay/record.ts';
import { helpText } from './help.ts';
import { print, survivesClosedPipes } from './output.ts';
import { verbNamed } from './verbs.ts';

const EXIT_FINE = 0;
const EXIT_BAD_INPUT = 2;

/** Runs one verb and returns the exit code. */
async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined) throw new InputError('', `name a verb, such as "simulate"; "help" lists them.`);
  if (['help', '--help', '-h'].includes(name) || args.includes('--help')) {
    await print(helpText());
    return EXIT_FINE;
  }
  return verbNamed(name).run(args);
}

survivesClosedPipes();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // Anything else is a mistake of ours, and its stack belongs on the screen.
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_BAD_INPUT;
}
