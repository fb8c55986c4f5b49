/** The command line over game/. What it prints and its exit codes: docs/contract.md. */
import { InputError } from '../game/replay/record.ts';
import { EXIT_UNDONE, say, watchOutput } from './output.ts';
import { isWorker, serveJobs } from './parallel/worker.ts';
import { run } from './run.ts';

if (isWorker()) serveJobs();
else await main();

async function main(): Promise<void> {
  watchOutput();
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    // Anything else is a mistake of ours, and its stack belongs on the screen.
    if (!(error instanceof InputError)) throw error;
    say(error.message);
    process.exitCode = EXIT_UNDONE;
  }
}
