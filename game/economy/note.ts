/** What a number of the model stands for. */
export interface Note {
  /** What it is counted in, with the range where that is not plain. */
  unit: string;
  /** What it does, in words a student understands. */
  meaning: string;
  /**
   * Where the value comes from: facts it was tuned to (F1 to F20, docs/facts.md), sourced figures (two letters and two
   * digits, listed in docs/sources.md), or "tuned" where nothing public fixes it. Tuned always: a source gives the size, not the digits.
   */
  source: string;
}

/** Notes by dotted name, the names scripts use. */
export type Notes = Readonly<Record<string, Note>>;

export function note(unit: string, meaning: string, source: string): Note {
  return { unit, meaning, source };
}
