import { StringDecoder } from 'node:string_decoder';

/** The longest answer, in bytes: far above what any decision needs. */
export const ANSWER_MAX = 65_536;

/** A program wrote a longer line than any answer is. */
export class LineTooLong extends Error {}

/**
 * The lines of a stream of bytes, blank ones left out, read no faster than they are asked for. Ends with the stream;
 * throws LineTooLong instead of holding more than ANSWER_MAX bytes.
 */
export async function* answerLines(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let parts: Buffer[] = [];
  let held = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      hold(chunk.subarray(start, end));
      const line = decoder.write(Buffer.concat(parts)) + decoder.end();
      if (line.trim() !== '') yield line;
      [parts, held, start] = [[], 0, end + 1];
    }
    hold(chunk.subarray(start));
  }

  function hold(part: Buffer): void {
    held += part.length;
    if (held > ANSWER_MAX) throw new LineTooLong();
    parts.push(part);
  }
}
