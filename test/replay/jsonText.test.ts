import fc from 'fast-check';
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

test('names a place in every text that JSON.parse refuses', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '{', ']', ',', 'x', '0', '\\', '\n', '\u0001'))
    .map(([text, at, edit]) => text.slice(0, at % text.length) + edit + text.slice((at % text.length) + 1));
  fc.assert(
    fc.property(fc.oneof(broken, fc.string()), (text) => {
      try {
        parseJson(text);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const [line, column] = /^line (\d+), column (\d+)$/.exec(error.place)!.slice(1).map(Number);
        const lines = text.split('\n');
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual(lines[line! - 1]!.length + 1);
        expect(error.sentence).toMatch(/^this is not JSON: .* should be\.$/s);
      }
    }),
    { numRuns: 2000 },
  );
});
