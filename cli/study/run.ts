import { InputError } from '../../game/replay/record.ts';
import { onInterrupt } from '../parallel/interrupt.ts';
import { inOrder } from '../parallel/inOrder.ts';
import type { Job } from '../parallel/jobs.ts';
import { Progress } from '../parallel/progress.ts';
import { adviseOnLoss, print } from '../output.ts';
import { breaksOffWithin, openStudyFile } from './files.ts';
import { printerOf, ShardLines, type Form } from './printer.ts';
import { numbersOf, type Shard } from './shard.ts';
import { sizeOf, type StudyHeader } from './studies.ts';

/** Pieces of a study that make one job: some tens of milliseconds of work. */
const PIECES = 16;

export interface HowToRun {
  form: Form;
  shard: Shard | null;
  /** File with the beginning of this same study. */
  resume?: string;
  /** How many processes; all cores where left out. */
  workers?: number;
}

/**
 * Plays a study, or one shard of it, and prints it. What it prints depends on the study alone, not on the number of
 * workers nor on how much of it was resumed. Throws InputError as its pieces and the file to resume do.
 */
export async function runStudy(header: StudyHeader, { form, shard, resume, workers }: HowToRun): Promise<number> {
  const numbers = numbersOf(shard ?? { part: 1, of: 1 }, sizeOf(header));
  // Read twice, so that nothing is printed of a file that turns out to be no beginning, and none of it is held.
  const printer = shard ? new ShardLines(header, shard) : printerOf(header, form);
  const goesOn =
    resume !== undefined && !breaksOffWithin(resume, JSON.stringify(shard ? { ...header, shard } : header));
  const begun = () => (goesOn ? piecesIn(resume, header, shard, numbers) : []);
  let given = 0;
  for await (const _ of begun()) given += 1;
  const progress = new Progress(numbers.length, header.study === 'tournament' ? 'games' : 'courses', printer.streaming);
  const howToGoOn = form === 'json' && header.study === 'tournament' ? ' --resume goes on from what is written.' : '';
  const uninterruptible = onInterrupt(() => {
    progress.clear();
    return `Interrupted after ${progress.sentence()}.${howToGoOn}`;
  });
  const advised = adviseOnLoss(() => {
    progress.clear();
    return howToGoOn;
  });
  const show = async (lines: readonly string[], resumed: boolean) => {
    const text = lines.map((line) => printer.piece(line)).join('');
    if (text !== '') await print(text);
    progress.add(lines.length, resumed);
  };
  await print(printer.head());
  try {
    for await (const line of begun()) await show([line], true);
    for await (const lines of inOrder(jobsFor(header, numbers.slice(given)), workers)) await show(lines, false);
    progress.clear();
    await print(printer.end());
    return 0;
  } finally {
    progress.clear();
    uninterruptible();
    advised();
  }
}

function* jobsFor(study: StudyHeader, numbers: readonly number[]): Generator<Job> {
  for (let i = 0; i < numbers.length; i += PIECES) {
    yield { kind: 'play', study, numbers: numbers.slice(i, i + PIECES) };
  }
}

/** The pieces that a file already has; a last line that was cut off is none. */
async function* piecesIn(
  name: string,
  header: StudyHeader,
  shard: Shard | null,
  numbers: readonly number[],
): AsyncGenerator<string> {
  const file = await openStudyFile(name);
  refuseOther(name, { ...file.header, shard: file.shard }, { ...header, shard });
  let pieces = 0;
  let cutOff = 0;
  for await (const line of file.lines) {
    if (line.kind === 'end') return;
    if (cutOff > 0) throw new InputError(name, `line ${cutOff} is damaged; take it and all below it out.`);
    if (line.kind === 'damaged') cutOff = line.line;
    else if (line.number === numbers[pieces]) {
      pieces += 1;
      yield line.text;
    } else throw new InputError(name, `number ${line.number} is not where it should be; take it and all below it out.`);
  }
}

/** Throws InputError, naming the first thing that differs, where a file is of another study. */
function refuseOther(name: string, found: Record<string, unknown>, wanted: Record<string, unknown>): void {
  for (const key of Object.keys(wanted)) {
    const [there, here] = [JSON.stringify(found[key]), JSON.stringify(wanted[key])];
    if (there === here) continue;
    const what = `${key} is ${abbreviated(there)} there and ${abbreviated(here)} here`;
    throw new InputError(name, `this is the beginning of another study: ${what}; repeat the command that began it.`);
  }
}

function abbreviated(text = 'nothing'): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
