import { z } from 'zod';
import type { Expectation } from './expectations.ts';
import type { Engine } from './engine.ts';
import { named, shown } from './nearest.ts';
import { HASH_PATTERN, InputError } from './record.ts';
import type { FullReport } from './report.ts';
import { sameRules, type Rules } from './rules.ts';
import { expectationShape } from './scriptSchema.ts';
import { differs, madeUnder, notReadable, type Verdict } from './verify.ts';

/** Which rules a report or a study says it was made under: nothing that a sentence could not name. */
export const rulesShape = z.object({ version: z.int().min(0), hash: z.string().regex(HASH_PATTERN) });

/** As much of a report's shape as comparing needs; its figures are compared one by one. */
const reportShape = z.looseObject({
  rules: rulesShape,
  code: z.string(),
  hash: z.string(),
  quarters: z.array(z.looseObject({})),
  final: z.looseObject({}),
  expectations: z.array(z.looseObject(expectationShape)),
});

type Told = z.infer<typeof reportShape>;

/** What a report has, and of which a damaged one still has something; but a script, which has a format, may have quarters too. */
const MARKS = ['code', 'hash', 'quarters', 'rules'];

/** True for a value that means to be a report of `simulate --json`, whole or not. */
export function looksLikeReport(value: unknown): boolean {
  return isTree(value) && !Object.hasOwn(value, 'format') && MARKS.some((mark) => Object.hasOwn(value, mark));
}

/** Which rules a report says it was made under. Throws InputError on what is no report. */
export function rulesOfReport(value: unknown): Rules {
  const parsed = reportShape.safeParse(value);
  if (!parsed.success) throw new InputError('', 'this is no whole report.');
  return parsed.data.rules;
}

/**
 * Plays a report's code again with `engine` and compares every figure: one that differs, one that is missing and one
 * that the game does not have are all differences. Never throws, whatever the value.
 */
export function verifyReport(value: unknown, engine: Engine): Verdict {
  const parsed = reportShape.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]!.path.join('.');
    return notReadable(`this is no whole report: ${path || 'it'} is missing or of another kind.`);
  }
  const told = parsed.data;
  if (!sameRules(told.rules, engine.rules)) return madeUnder(told.rules);
  const replayed = engine.verify(told.code);
  if (replayed.verdict !== 'verified') return replayed;
  try {
    const again = engine.fullReport(replayed.record, replayed.played, told.expectations.map(asExpected));
    return firstDifference(told, again) ?? replayed;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return differs(told.quarters.length, error.place, error.sentence);
  }
}

/** What was expected, without what came of it. */
function asExpected({ quarter, path, atLeast, atMost, equals, within }: Told['expectations'][number]): Expectation {
  return { quarter, path, atLeast, atMost, equals, within };
}

function firstDifference(told: Told, again: FullReport): Verdict | null {
  const { quarters, final, expectations, ...head } = told;
  const played = again.quarters.length;
  for (let i = 0; i < quarters.length; i += 1) {
    if (i >= played) break;
    const difference = differenceOf(quarters[i], again.quarters[i], '');
    if (difference) return differs(i + 1, difference.path, difference.why);
  }
  if (quarters.length !== played) {
    const why = `the report has ${quarters.length} quarters, the game ${played}.`;
    return differs(Math.min(quarters.length, played) + 1, 'quarters', why);
  }
  const rest =
    differenceOf(final, again.final, 'final') ??
    differenceOf(expectations, again.expectations, 'expectations') ??
    differenceOf(head, headOf(again), '');
  return rest && differs(played, rest.path, rest.why);
}

/** What is neither in quarters nor at the end. */
function headOf({ quarters: _quarters, final: _final, expectations: _expectations, ...head }: FullReport): object {
  return head;
}

/**
 * The first figure in which the two are not alike, its path safe to print. No deeper than `again` is, however deep `told`
 * is. What objects inherit is no figure of theirs.
 */
function differenceOf(told: unknown, again: unknown, path: string): { path: string; why: string } | null {
  if (told === again) return null;
  if (isTree(told) && isTree(again)) {
    const below = (key: string) => (path === '' ? named(key) : `${path}.${named(key)}`);
    for (const [key, value] of Object.entries(told)) {
      const difference = differenceOf(value, Object.hasOwn(again, key) ? again[key] : undefined, below(key));
      if (difference) return difference;
    }
    const missing = Object.keys(again).find((key) => again[key] !== undefined && !Object.hasOwn(told, key));
    return missing === undefined ? null : { path: below(missing), why: 'the report lacks it.' };
  }
  if (again === undefined) return { path, why: 'the game has no such figure.' };
  const [theirs, ours] = [told, again].map((value) => (isTree(value) ? 'several figures' : shown(value)));
  return { path, why: `the report says ${theirs}, the game gives ${ours}.` };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
