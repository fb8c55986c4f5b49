import type { FinalScores, QuarterReport } from '../economy/report.ts';
import { unknownName } from './nearest.ts';
import { InputError } from './record.ts';

/** A figure as reports hold it. */
export type Figure = number | string | null;

/** What a script says a figure of the report will be. All conditions given must hold. */
export interface Expectation {
  /** 1 is the first quarter; left out, the last one played. */
  readonly quarter?: number;
  /** Path in the quarter's report, such as `firms.lab.leadMonths`; `final.` leads to the scores at the end. */
  readonly path: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly equals?: Figure;
  readonly within?: readonly [low: number, high: number];
}

/** An expectation beside what happened. */
export interface Expected extends Expectation {
  readonly quarter: number;
  readonly actual: Figure;
  readonly ok: boolean;
}

/** The parts of a game's report that paths lead into. */
interface Reported {
  quarters: readonly QuarterReport[];
  final: Record<string, FinalScores>;
}

/** Compares each expectation with the report. Throws InputError on a path or quarter that the report does not have. */
export function checkExpectations(expect: readonly Expectation[], report: Reported): Expected[] {
  return expect.map((expectation, i) => checkExpectation(expectation, report, `expect[${i}]`));
}

function checkExpectation(expectation: Expectation, report: Reported, place: string): Expected {
  const last = report.quarters.length;
  const quarter = expectation.quarter ?? last;
  const quarterReport = report.quarters[quarter - 1];
  if (!quarterReport) {
    throw new InputError(`${place}.quarter`, `${quarter} is not one of the ${last} quarters played.`);
  }
  const { path } = expectation;
  const ofTheEnd = path.startsWith('final.');
  if (ofTheEnd && quarter !== last) {
    throw new InputError(`${place}.quarter`, `final scores are those of quarter ${last}; leave the quarter out.`);
  }
  const tree = ofTheEnd ? { final: report.final } : quarterReport;
  const actual = figureAt(tree, path, `${place}.path`);
  return { ...expectation, quarter, actual, ok: holds(expectation, actual) };
}

function holds({ atLeast, atMost, equals, within }: Expectation, actual: Figure): boolean {
  if (equals !== undefined && actual !== equals) return false;
  if (atLeast === undefined && atMost === undefined && within === undefined) return true;
  // Growth without a cloud business is null: no number, so neither large nor small enough.
  if (typeof actual !== 'number') return false;
  if (atLeast !== undefined && actual < atLeast) return false;
  if (atMost !== undefined && actual > atMost) return false;
  return within === undefined || (actual >= within[0] && actual <= within[1]);
}

/** The figure a dotted path leads to. Throws InputError, naming the nearest path, where there is none. */
function figureAt(tree: object, path: string, place: string): Figure {
  const figures = figuresOf(tree);
  const figure = figures.get(path);
  if (figure !== undefined) return figure;
  const paths = [...figures.keys()];
  const below = paths.find((each) => each.startsWith(`${path}.`));
  if (below) throw new InputError(place, `"${path}" holds several figures; name one, such as "${below}".`);
  throw new InputError(place, unknownName('figure', path, paths));
}

/** Every figure below a report, by dotted path. */
export function figuresOf(tree: object, prefix = ''): Map<string, Figure> {
  const found = new Map<string, Figure>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix + key;
    if (typeof value !== 'object' || value === null) found.set(path, value as Figure);
    else for (const [inner, figure] of figuresOf(value, `${path}.`)) found.set(inner, figure);
  }
  return found;
}
