import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWER_MAX, answerLines, LineTooLong } from '../../cli/seats/answerLines.ts';

/** Bytes in pieces, as pipes deliver them. */
async function* pieces(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (const cut of [...cuts.map((part) => Math.floor(part * bytes.length)), bytes.length].sort((a, b) => a - b)) {
    yield bytes.subarray(start, cut);
    start = cut;
  }
}

async function linesOf(bytes: Buffer, cuts: readonly number[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of answerLines(pieces(bytes, cuts))) lines.push(line);
  return lines;
}

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

test('lines are the same wherever the pipe cuts them, even inside a character; blank ones are none', async () => {
  const texts = fc.array(
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', '')),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(texts, cuts, async (lines, at) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
      expect(await linesOf(bytes, at)).toEqual(lines.filter((line) => line.trim() !== ''));
    }),
  );
});

test('no bytes at all make it fail, but a line that is too long', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), cuts, async (bytes, at) => {
      const text = Buffer.from(bytes);
      expect(await linesOf(text, at)).toEqual(await linesOf(text, []));
    }),
  );
  const longest = 'x'.repeat(ANSWER_MAX);
  expect(await linesOf(Buffer.from(`${longest}\n{}\n`), [0.3, 0.9])).toEqual([longest, '{}']);
  await expect(linesOf(Buffer.from(`{}\n${longest}x`), [0.3, 0.9])).rejects.toThrow(LineTooLong);
});
