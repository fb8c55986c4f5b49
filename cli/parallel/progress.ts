import { clearLine, cursorTo } from 'node:readline';

/** Cells of the bar, and milliseconds between two pictures of it. */
const WIDTH = 30;
const EVERY = 100;

/** How far a long piece of work is: a bar on standard error where that is a terminal, and nothing at all elsewhere. */
export class Progress {
  private readonly start = performance.now();
  private shownAt = -Infinity;
  private done = 0;
  private resumed = 0;
  private readonly shown: boolean;

  /** `noun` is what is counted, such as "games"; `streaming` work prints as it goes, and needs no bar where one sees that. */
  constructor(
    private readonly total: number,
    private readonly noun: string,
    streaming: boolean,
  ) {
    this.shown = process.stderr.isTTY && !(streaming && process.stdout.isTTY);
  }

  /** So many more are done; resumed ones took no time, so they say nothing about the time left. */
  add(count: number, resumed: boolean): void {
    this.done += count;
    if (resumed) this.resumed += count;
    const now = performance.now();
    if (!this.shown || (now - this.shownAt < EVERY && this.done < this.total)) return;
    this.shownAt = now;
    cursorTo(process.stderr, 0);
    process.stderr.write(this.picture(now - this.start));
    clearLine(process.stderr, 1);
  }

  /** Takes the bar off the screen. */
  clear(): void {
    if (!this.shown || this.shownAt === -Infinity) return;
    cursorTo(process.stderr, 0);
    clearLine(process.stderr, 0);
  }

  /** How far, in words. */
  sentence(): string {
    return `${this.done} of ${this.total} ${this.noun}`;
  }

  private picture(elapsed: number): string {
    const cells = Math.floor((WIDTH * this.done) / this.total);
    const played = this.done - this.resumed;
    const left = played > 0 ? Math.ceil(((this.total - this.done) * elapsed) / played / 1000) : null;
    const time = left === null ? '' : `, ${left} s left`;
    return `[${'#'.repeat(cells)}${'.'.repeat(WIDTH - cells)}] ${this.sentence()}${time}`;
  }
}
