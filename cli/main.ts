/** The command line over game/. What it prints and its exit codes: docs/contract.md. */
import { InputError } from '../game/replay/record.ts';
import { say, survivesClosedPipes } from './output.ts';
import { isWorker, serveJobs } from './parallel/worker.ts';
import { run } from './run.ts';

const EXIT_BAD_INPUT = 2;

if (isWorker()) serveJobs();
else await main();

async function main(): Promise<void> {
  survivesClosedPipes();
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    // Anything else is a mistake of ours, and its stack belongs on the screen.
    if (!(error instanceof InputError)) throw error;
    say(error.message);
    process.exitCode = EXIT_BAD_INPUT;
  }
}
