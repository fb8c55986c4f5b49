import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { parseJson } from '../../game/replay/jsonText.ts';
import { InputError } from '../../game/replay/record.ts';
import { ANSWER_MAX, answerLines, LineTooLong } from './answerLines.ts';
import { closeChild, endChild, startChild, type Child } from './child.ts';
import type { SeatCommand } from './command.ts';

/** Why there is no answer; ends a sentence. */
export class Silence extends Error {}

/** How long a program that has closed its output may take to say with which code it ended, milliseconds. */
const TO_EXIT = 200;

/** What an answer says beside the number of the question, which it may leave out. */
export type Answer = Record<string, unknown>;

/**
 * A running program that answers one line to each line. Questions are numbered from 0; the answer of a line that names
 * no `quarter` is to the first question without a line, so that what comes late is told from what is asked now.
 */
export class Program {
  private readonly lines: AsyncGenerator<string>;
  /** The line being read; it may have been asked for by an earlier question. */
  private reading: Promise<IteratorResult<string>> | null = null;
  private nextLine = 0;
  /** Why it answers no more. */
  private over: string | null = null;
  private closed = false;

  private constructor(private readonly child: Child) {
    this.lines = answerLines(child.stdout);
    child.once('close', () => {
      this.closed = true;
    });
  }

  /** Throws InputError where the program cannot be started. */
  static async start(command: SeatCommand): Promise<Program> {
    return new Program(await startChild(command));
  }

  /** Tells it something. */
  tell(message: object): void {
    if (this.child.stdin.writable) this.child.stdin.write(`${JSON.stringify(message)}\n`);
  }

  /** Tells it something and waits `limit` milliseconds for the answer. Throws Silence. */
  async ask(message: object, question: number, limit: number): Promise<Answer> {
    this.tell(message);
    const timeout = new AbortController();
    const late = delay(limit, null, { signal: timeout.signal }).catch(() => null);
    try {
      for (;;) {
        const line = await this.lineBefore(late);
        if (line === null) throw new Silence(`it gave no answer within ${limit / 1000} s`);
        const answer = this.answerTo(question, line);
        if (answer) return answer;
      }
    } finally {
      timeout.abort();
    }
  }

  /** Closes its input and waits for it to end by itself, `grace` milliseconds at most; then ends it. */
  async end(grace: number): Promise<void> {
    this.child.stdin.end();
    const timeout = new AbortController();
    // Closed is more than exited: what it wrote to standard error has been read.
    const closed = this.closed ? null : once(this.child, 'close');
    void this.readToTheEnd();
    await Promise.race([closed, delay(grace, null, { signal: timeout.signal }).catch(() => null)]);
    timeout.abort();
    this.kill();
  }

  /** Ends it at once. */
  kill(): void {
    closeChild(this.child);
  }

  /** Many programs answer the last message too; one that could not would never end. */
  private async readToTheEnd(): Promise<void> {
    try {
      await this.reading;
      while (!(await this.lines.next()).done);
    } catch {
      // It was ended, or wrote a line that is too long.
    }
  }

  /** Its next line, or null where that takes too long. Throws Silence where there will be none. */
  private async lineBefore(late: Promise<null>): Promise<string | null> {
    if (this.over !== null) throw new Silence(this.over);
    this.reading ??= this.lines.next();
    // Nobody may be waiting when it fails.
    this.reading.catch(() => {});
    try {
      const read = await Promise.race([this.reading, late]);
      if (read === null) return null;
      this.reading = null;
      if (!read.done) return read.value;
      this.over = await this.howItEnded();
    } catch (error) {
      this.over =
        error instanceof LineTooLong ? `it wrote a line of more than ${ANSWER_MAX} bytes` : 'its output cannot be read';
    }
    endChild(this.child);
    this.child.stdout.destroy();
    throw new Silence(this.over);
  }

  private async howItEnded(): Promise<string> {
    const { child } = this;
    const ended = () => child.exitCode !== null || child.signalCode !== null;
    if (!ended()) await Promise.race([once(child, 'exit'), delay(TO_EXIT)]);
    if (!ended()) return 'it has closed its output';
    return child.signalCode === null
      ? `it has ended with code ${child.exitCode}`
      : `it was ended by ${child.signalCode}`;
  }

  /** What a line says to `question`, null where it is a late answer to an earlier one. Throws Silence. */
  private answerTo(question: number, line: string): Answer | null {
    const inTurn = this.nextLine;
    this.nextLine += 1;
    const value = valueOf(line);
    const named = 'value' in value ? value.value.quarter : undefined;
    const meant = Number.isInteger(named) ? (named as number) : inTurn;
    this.nextLine = Math.min(meant, question) + 1;
    if (meant < question) return null;
    if (meant > question) throw new Silence(`it answered to quarter ${meant}`);
    if ('unreadable' in value) throw new Silence(value.unreadable);
    const { quarter: _question, ...answer } = value.value;
    return answer;
  }
}

function valueOf(line: string): { value: Answer } | { unreadable: string } {
  try {
    const value = parseJson(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value: value as Answer };
    return { unreadable: 'its answer is no object in braces' };
  } catch (error) {
    if (error instanceof InputError)
      return { unreadable: `its answer cannot be read: ${error.message.replace(/\.$/, '')}` };
    throw error;
  }
}
