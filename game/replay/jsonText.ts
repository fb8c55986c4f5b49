import { shown } from './nearest.ts';
import { InputError } from './record.ts';

/** Deeper nesting than any document of ours needs; it keeps the search for an error from using up the stack. */
const DEPTH_MAX = 100;

/**
 * The value of a JSON text. Throws InputError with the line and column of the first mistake: the messages of JSON.parse
 * differ from engine to engine, and some name no place. A name given twice in one object is a mistake too: JSON.parse
 * would silently drop the first.
 */
export function parseJson(text: string): unknown {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const mistake = new Scanner(withoutMark).firstMistake();
  if (mistake === null) return JSON.parse(withoutMark);
  const { at, wanted, twice } = mistake;
  const before = withoutMark.slice(0, at).split('\n');
  const place = `line ${before.length}, column ${before[before.length - 1]!.length + 1}`;
  if (twice !== undefined) throw new InputError(place, `${shown(twice)} is given twice; keep one of the two.`);
  const found = at >= withoutMark.length ? 'the text ends' : `there is ${shown(withoutMark[at])}`;
  throw new InputError(place, `this is not JSON: ${found} where ${wanted} should be.`);
}

interface Mistake {
  at: number;
  wanted: string;
  /** The name that stands there a second time. */
  twice?: string;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Taken again and again: one match of a text of millions of characters would use up the stack. */
const STRING_PART = /(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){1,1000}/y;

/** Walks a text by the grammar of JSON until something does not fit. */
class Scanner {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  firstMistake(): Mistake | null {
    const mistake = this.value();
    this.skip(SPACE);
    return mistake ?? (this.at < this.text.length ? { at: this.at, wanted: 'the end' } : null);
  }

  /** Each of these moves past what it is named after and returns null, or returns where that failed. */
  private value(): Mistake | null {
    this.skip(SPACE);
    const first = this.text[this.at];
    if (first === '{') {
      const names = new Set<string>();
      return this.list('}', () => this.member(names));
    }
    if (first === '[') return this.list(']', () => this.value());
    if (first === '"') return this.string();
    for (const word of ['true', 'false', 'null']) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return null;
    }
    return this.skip(NUMBER) ? null : { at: this.at, wanted: 'a value' };
  }

  private list(close: '}' | ']', item: () => Mistake | null): Mistake | null {
    this.depth += 1;
    if (this.depth > DEPTH_MAX) return { at: this.at, wanted: 'less nesting' };
    this.at += 1;
    this.skip(SPACE);
    for (let first = true; this.text[this.at] !== close; first = false) {
      if (!first) {
        if (this.text[this.at] !== ',') return { at: this.at, wanted: `"," or "${close}"` };
        this.at += 1;
      }
      const mistake = item();
      if (mistake) return mistake;
      this.skip(SPACE);
    }
    this.at += 1;
    this.depth -= 1;
    return null;
  }

  private member(names: Set<string>): Mistake | null {
    this.skip(SPACE);
    const { at } = this;
    if (this.text[at] !== '"') return { at, wanted: 'a name in double quotes' };
    const mistake = this.string();
    if (mistake) return mistake;
    const name = JSON.parse(this.text.slice(at, this.at)) as string;
    if (names.has(name)) return { at, wanted: 'another name', twice: name };
    names.add(name);
    this.skip(SPACE);
    if (this.text[this.at] !== ':') return { at: this.at, wanted: '":"' };
    this.at += 1;
    return this.value();
  }

  private string(): Mistake | null {
    this.at += 1;
    while (this.skip(STRING_PART));
    if (this.text[this.at] === '"') {
      this.at += 1;
      return null;
    }
    const wanted = this.text[this.at] === '\\' ? 'a known escape' : 'a closing double quote';
    return { at: this.at, wanted };
  }

  /** Moves past what a sticky pattern matches here; false when that is nothing. */
  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const length = pattern.exec(this.text)?.[0].length ?? 0;
    this.at += length;
    return length > 0;
  }
}
