/**
 * What the rules in game/ may not touch: a clock, chance, the outside world, the machine's language, and all mathematics
 * that does not give the same bits in every browser and on every processor.
 */
import { isNode, lineOf, literal, visitAll, type Node, type Source } from './syntax.ts';

const EXACT_MATH = 'abs ceil clz32 floor fround imul max min round sign sqrt trunc'.split(' ');

const CLOCKS_AND_CHANCE = 'Date Temporal performance crypto setTimeout setInterval setImmediate requestAnimationFrame';
const THE_PAGE = 'window document navigator localStorage sessionStorage indexedDB Worker postMessage';
const THE_MACHINE = 'process Buffer require console fetch XMLHttpRequest WebSocket Intl SharedArrayBuffer Atomics';
const WHEN_MEMORY_IS_FREED = 'WeakRef FinalizationRegistry';
const WAYS_AROUND_THIS_LIST = 'globalThis global eval Function';
const FORBIDDEN = new Set(
  [CLOCKS_AND_CHANCE, THE_PAGE, THE_MACHINE, WHEN_MEMORY_IS_FREED, WAYS_AROUND_THIS_LIST].join(' ').split(' '),
);

/** Everything in one file of game/ that makes a game depend on where and when it is played. */
export function impurities(source: Source): string[] {
  const own = namesDeclaredIn(source);
  const found: string[] = [];
  visitAll(source, (node, parent, field) => {
    const problem = problemWith(node, parent, field, own);
    if (problem) found.push(`${source.path}:${lineOf(source.text, node)} ${problem}`);
  });
  return found;
}

/**
 * The names that a file gives to variables of its own: `window` may be a span of quarters. Coarser than scopes are, so one
 * function could hide another's use of the real thing; oxlint's no-restricted-globals knows scopes and finds that.
 */
function namesDeclaredIn(source: Source): Set<string> {
  const names = new Set<string>();
  visitAll(source, (node) => {
    if (node.declare === true) return;
    if (node.type === 'VariableDeclaration') (node.declarations as Node[]).forEach(({ id }) => addNames(id, names));
    else if (/^(Function|ArrowFunction)/.test(node.type))
      [node.id, ...(node.params as Node[])].forEach((id) => addNames(id, names));
    else if (/^Import.*Specifier$/.test(node.type)) addNames(node.local, names);
  });
  return names;
}

/** Adds what a pattern such as `{ a, b: [c], ...d }` declares. */
function addNames(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') names.add(String(pattern.name));
  for (const field of ['left', 'argument', 'value']) addNames(pattern[field], names);
  for (const field of ['elements', 'properties']) {
    for (const part of (pattern[field] as unknown[] | undefined) ?? []) addNames(part, names);
  }
}

function problemWith(node: Node, parent: Node | undefined, field: string, own: Set<string>): string | undefined {
  switch (node.type) {
    case 'BinaryExpression':
    case 'AssignmentExpression':
      if (!String(node.operator).startsWith('**')) return undefined;
      return `uses ${String(node.operator)}: write x * x, or use pow of game/numeric`;
    case 'MetaProperty':
      return (node.meta as Node).name === 'import' ? 'uses import.meta: rules do not know where they run' : undefined;
    case 'Literal':
      // text['localeCompare']
      return field === 'property' ? localeProblem(literal(node) ?? '') : undefined;
    case 'Identifier':
      return identifierProblem(String(node.name), parent, field, own);
    default:
      return undefined;
  }
}

function identifierProblem(
  name: string,
  parent: Node | undefined,
  field: string,
  own: Set<string>,
): string | undefined {
  if (isLabel(parent, field)) return localeProblem(name);
  if (name === 'Math') return mathProblem(parent, field);
  return FORBIDDEN.has(name) && !own.has(name) ? `uses ${name}, which rules may not know` : undefined;
}

/** Whether a name only says which member of something is meant, as in `firm.process` and `{ process: 1 }`. */
function isLabel(parent: Node | undefined, field: string): boolean {
  if (parent?.computed === true) return false;
  return (
    field === 'key' ||
    field === 'property' ||
    field === 'label' ||
    (field === 'id' && parent?.type === 'TSEnumMember') ||
    (field === 'right' && parent?.type === 'TSQualifiedName')
  );
}

function mathProblem(parent: Node | undefined, field: string): string | undefined {
  const isMember = parent?.type === 'MemberExpression' && field === 'object' && parent.computed !== true;
  const member = isMember ? String((parent.property as Node).name) : undefined;
  if (member === undefined) return 'uses Math other than as Math.name';
  return EXACT_MATH.includes(member) ? undefined : `uses Math.${member}, which is not the same everywhere`;
}

function localeProblem(name: string): string | undefined {
  return name === 'localeCompare' || name.startsWith('toLocale') ? `uses ${name}: it differs by language` : undefined;
}
