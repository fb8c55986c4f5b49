import type { Played } from '../game/replay/play.ts';

/** Something to measure over the quarters of one game. */
export interface Case {
  /** What it is called in the table. */
  readonly name: string;
  /** Prepares it for a game; what happens here and in `ready` is not measured. */
  prepare(game: Played): {
    /** Before every `run`. */
    ready?(): void;
    /** What is measured. Returns something that depends on all of the work. */
    run(): unknown;
    /** How many times a `run` does what the name says, such as once for each quarter. */
    times: number;
  };
}
