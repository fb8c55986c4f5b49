/** A computation that may pause wherever it yields, so that whoever runs it can do something else, or stop. */
export type Steps<Result> = Generator<undefined, Result, void>;

/** Runs a computation to its end without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
