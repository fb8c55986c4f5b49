import { answerTo, type NumberedLine } from '../answer.ts';
import { judgePiece, type Judging, type JudgingPiece } from '../insight/judging.ts';
import { openStudy, type StudyHeader } from '../study/studies.ts';

/** A part of a verb's work that is worth handing to another process: lines of a batch, pieces of a study or of a judgement. */
export type Job =
  | { kind: 'answer'; lines: readonly NumberedLine[] }
  | { kind: 'play'; study: StudyHeader; numbers: readonly number[] }
  | { kind: 'judge'; judging: Judging; piece: JudgingPiece };

/** Does a job: a line of JSON for each of its lines or pieces, in their order. Throws InputError as its pieces do. */
export async function doJob(job: Job): Promise<string[]> {
  const results: string[] = [];
  if (job.kind === 'answer') {
    for (const line of job.lines) results.push(JSON.stringify(await answerTo(line)));
  } else if (job.kind === 'judge') {
    results.push(JSON.stringify(await judgePiece(job.judging, job.piece)));
  } else {
    const play = await openStudy(job.study);
    for (const number of job.numbers) results.push(JSON.stringify(play(number)));
  }
  return results;
}
