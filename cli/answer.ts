import { checkExpectations } from '../game/replay/expectations.ts';
import { InputError } from '../game/replay/record.ts';
import { gameFrom } from './input.ts';
import { LINE_MAX, type Line } from './lines.ts';

/** A line of a batch; `number` (1 is the first) is given where the answer shall repeat it. */
export interface NumberedLine extends Line {
  number?: number;
}

/** What `batch` prints for a line. A bad line is answered and not thrown: the lines after it are somebody's too. */
export async function answerTo(line: NumberedLine): Promise<object> {
  const about = line.number === undefined ? {} : { line: line.number };
  try {
    return { ...about, ...(await outcomeOf(line)) };
  } catch (error) {
    if (error instanceof InputError) return { ...about, error: error.message };
    throw error;
  }
}

async function outcomeOf({ text, whole }: Line) {
  if (!whole) throw new InputError('', `this line is longer than ${LINE_MAX} characters.`);
  const { engine, played, expect } = await gameFrom(text);
  const end = engine.endOfGame(played);
  return expect.length > 0 ? { ...end, expectations: checkExpectations(expect, engine.reportGame(played)) } : end;
}

/** Whether a printed answer tells of an expectation that was not met. In texts of JSON quotes are escaped, so this is no text. */
export function failsExpectation(answer: string): boolean {
  return answer.includes('"ok":false');
}
