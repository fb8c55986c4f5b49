import { z } from 'zod';
import { numberWithin, type Bound } from './bounds.ts';
import { unknownName } from './nearest.ts';

/**
 * Building blocks of schemas whose errors are made for people: each block's message ends the sentence "VALUE is not ...",
 * and an unknown name is answered with the nearest (schemaError.ts puts the sentences together).
 */

/** A number within bounds. `message` is given where the bounds are not all there is to say. */
export function numberIn(bound: Bound, message = numberWithin(bound)) {
  const base = bound.whole ? z.int(message) : z.number(message);
  return base.min(bound.low, message).max(bound.high, message);
}

/** A whole number from `low` to `high`, counted in `unit`. */
export function whole(low: number, high: number, unit: string) {
  return numberIn({ low, high, whole: true, unit });
}

/** One of a few words. */
export function word<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, `one of ${words.join(', ')}`);
}

/** Text of a pattern; `words` say what that is. */
export function text(pattern: RegExp, words: string) {
  return z.string(words).regex(pattern, words);
}

/** An object with these fields and no others. `noun` is what a field is called, such as "field" or "firm". */
export function fields<Shape extends z.core.$ZodLooseShape>(shape: Shape, noun = 'field') {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? unknownName(noun, String(issue.keys?.[0]), names) : 'an object in braces',
  });
}

/** A list of at most `most` items. */
export function listOf<Item extends z.ZodType>(item: Item, most: number) {
  return z.array(item, 'a list in brackets').max(most, `a list of at most ${most}`);
}
