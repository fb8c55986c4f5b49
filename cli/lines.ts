/** Longer lines than any script needs are cut off instead of filling the memory. */
export const LINE_MAX = 4_000_000;

/** A line of a stream; `whole` is false where it was longer than LINE_MAX and only its beginning was kept. */
export interface Line {
  text: string;
  whole: boolean;
}

/**
 * The lines of a stream of text without their line breaks, as many at a time as each part of the stream completes. A break
 * may be that of Windows, which some editors and copying programs make of every other.
 */
export async function* groupsOfLines(stream: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let held = '';
  let whole = true;
  const keep = (part: string) => {
    held += part;
    if (held.length <= LINE_MAX) return;
    held = held.slice(0, LINE_MAX);
    whole = false;
  };
  for await (const chunk of stream) {
    const group: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      keep(chunk.slice(start, end));
      group.push({ text: unbroken(held), whole });
      held = '';
      whole = true;
      start = end + 1;
    }
    keep(chunk.slice(start));
    if (group.length > 0) yield group;
  }
  if (held !== '') yield [{ text: unbroken(held), whole }];
}

function unbroken(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The lines of a stream of text, one at a time. */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<Line> {
  for await (const group of groupsOfLines(stream)) yield* group;
}
