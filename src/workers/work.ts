/**
 * Work that can be stopped between two steps: it yields wherever it may pause, with a value where there is progress to
 * tell, and returns its result. A step should take a millisecond or so.
 */
export type Work<Progress, Result> = Generator<Progress | undefined, Result, void>;

/** Milliseconds that only ever grow, from any start. */
export type Clock = () => number;
