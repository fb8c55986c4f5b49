import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '../../game/replay/jsonText.ts';
import { InputError } from '../../game/replay/record.ts';

test('reads what JSON.parse reads', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

/** The error in a text, or null. */
function mistakeIn(text: string): InputError | null {
  try {
    parseJson(text);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

test('names a place in every text that JSON.parse refuses', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', 'x', '0', '\\', '\n', '\u0001'))
    .map(([text, at, edit]) => text.slice(0, at % text.length) + edit + text.slice((at % text.length) + 1));
  const property = fc.property(fc.oneof(broken, fc.string()), (text) => {
    const mistake = mistakeIn(text);
    if (mistake === null) return true;
    const [line, column] = /^line (\d+), column (\d+)$/.exec(mistake.place)!.slice(1).map(Number) as [number, number];
    const named = text.split('\n')[line - 1];
    const isInText = named !== undefined && column <= named.length + 1;
    return (
      isInText && /^(this is not JSON: .* should be|.* is given twice; keep one of the two)\.$/s.test(mistake.sentence)
    );
  });
  expect(fc.check(property, { numRuns: 2000 })).toMatchObject({ failed: false });
});
