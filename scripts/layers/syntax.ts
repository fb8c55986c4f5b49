import { parseSync } from 'vite';

/** A file's name from the project's folder, with forward slashes, and what it says. */
export interface Source {
  path: string;
  text: string;
}

/** A node of a syntax tree, in the ESTree form. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** Called for every node, parents first; `field` is where the parent holds it. */
export type Visit = (node: Node, parent: Node | undefined, field: string) => void;

/** The files that hold code; others cannot import anything. */
export const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);

/** Read by the parser that Vite brings, because TypeScript 7 offers none to programs. */
export function visitAll({ path, text }: Source, visit: Visit): void {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new SyntaxError(`${path} cannot be read: ${errors[0].message}`);
  visitBelow(program, visit);
}

function visitBelow(value: unknown, visit: Visit, parent?: Node, field = ''): void {
  if (Array.isArray(value)) {
    for (const item of value) visitBelow(item, visit, parent, field);
  } else if (isNode(value)) {
    visit(value, parent, field);
    for (const [name, child] of Object.entries(value)) visitBelow(child, visit, value, name);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The text of a string that is written out, undefined for one that is put together when the program runs. */
export function literal(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type !== 'TemplateLiteral') return undefined;
  const [only, ...more] = value.quasis as { value: { cooked: string } }[];
  return more.length === 0 ? only?.value.cooked : undefined;
}

export function lineOf(text: string, node: Node): number {
  return text.slice(0, node.start).split('\n').length;
}
