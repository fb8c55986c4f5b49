/** Who may import whom. test/layers.test.ts holds the whole tree to it. */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { isCode, isNode, lineOf, literal, visitAll, type Node, type Source } from './syntax.ts';

/** What each folder may import; "root" stands for the files beside package.json. */
const MAY_IMPORT: Record<string, string[]> = {
  game: ['game'],
  cli: ['cli', 'game', 'root'],
  src: ['src', 'game', 'assets', 'root'],
  assets: ['assets', 'game'],
  scripts: ['scripts', 'game', 'cli', 'assets', 'root'],
  bench: ['bench', 'game', 'root'],
  // Tests look at everything. Nothing that ships looks at them.
  test: ['test', 'game', 'cli', 'src', 'assets', 'scripts', 'bench', 'root'],
  root: ['root', 'scripts', 'test'],
  // Examples stand where a user of the package stands.
  examples: [],
};

/** The folders of game/, each with those it may import besides itself. A file directly in game/ may import them all. */
const GAME_MAY_IMPORT: Record<string, string[]> = {
  numeric: [],
  economy: ['numeric'],
  firms: ['numeric', 'economy'],
  scenarios: ['numeric', 'economy', 'firms'],
  replay: ['numeric', 'economy', 'firms', 'scenarios'],
  archive: ['numeric', 'economy', 'firms', 'scenarios', 'replay'],
  insight: ['numeric', 'economy', 'firms', 'scenarios', 'replay'],
};

/** The packages that the rules may use. This list may only become shorter. */
export const GAME_PACKAGES = ['fastest-levenshtein', 'pure-rand', 'zod'];

/** What package.json calls this project: the name by which its users import it. */
const OUR_PACKAGE = 'shadow-price';

/** Every import of one file that it may not have; `packages` are those that package.json names. */
export function badImports(source: Source, packages: readonly string[]): string[] {
  const found: string[] = [];
  visitAll(source, (node) => {
    for (const target of importsOf(node, source.text)) {
      const problem = problemWith(source.path, target, packages);
      if (problem) found.push(`${source.path}:${lineOf(source.text, node)} ${problem}`);
    }
  });
  return found;
}

/** What a node imports, in any of the ways there are to import; undefined for a path that is computed. */
function importsOf(node: Node, text: string): (string | undefined)[] {
  const is = (value: unknown, code: string): boolean => isNode(value) && text.slice(value.start, value.end) === code;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source ? [literal(node.source)] : [];
    case 'TSExternalModuleReference':
      return [literal(node.expression)];
    case 'CallExpression': {
      const [first] = node.arguments as Node[];
      if (is(node.callee, 'require')) return [literal(first)];
      if (!is(node.callee, 'import.meta.glob')) return [];
      return first?.type === 'ArrayExpression' ? (first.elements as Node[]).map(literal) : [literal(first)];
    }
    case 'NewExpression': {
      // new Worker(new URL('./worker.ts', import.meta.url))
      const [first, second] = node.arguments as Node[];
      const target = literal(first);
      if (!is(node.callee, 'URL') || !is(second, 'import.meta.url') || !target || !isCode(target)) return [];
      return [target.startsWith('.') ? target : `./${target}`];
    }
    default:
      return [];
  }
}

function problemWith(from: string, target: string | undefined, packages: readonly string[]): string | undefined {
  const area = areaOf(from);
  const allowed = MAY_IMPORT[area];
  if (!allowed) return `is in ${area}/, which has no row in MAY_IMPORT`;
  if (target === undefined) {
    // A tool or a test may load what it computes. Of what ships, everyone must be able to tell what it loads.
    return ['scripts', 'test', 'root'].includes(area) ? undefined : 'imports a computed path';
  }

  const path = /^\.{0,2}\//.test(target) ? resolve(from, target) : undefined;
  if (path === undefined) return packageProblem(area, target, packages);
  if (path.startsWith('..')) return `imports ${target}, outside the project`;
  if (!allowed.includes(areaOf(path))) return `imports ${path}: ${area} may import only ${allowed.join(', ')}`;
  if (area !== 'game') return undefined;

  const [folder, targetFolder] = [gameFolderOf(from), gameFolderOf(path)];
  if (folder === '') return undefined;
  const below = GAME_MAY_IMPORT[folder];
  if (!below) return `is in game/${folder}/, which has no row in GAME_MAY_IMPORT`;
  if (targetFolder === folder || below.includes(targetFolder)) return undefined;
  return `imports ${path}: ${folder} may import only ${[folder, ...below].join(', ')}`;
}

function packageProblem(area: string, target: string, packages: readonly string[]): string | undefined {
  if (isBuiltin(target)) {
    return area === 'game' || area === 'src' ? `imports ${target}: ${area} runs in a browser` : undefined;
  }
  const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
  if (area === 'examples') {
    return name === OUR_PACKAGE ? undefined : `imports ${target}: an example may import only ${OUR_PACKAGE}`;
  }
  if (area === 'game' && !GAME_PACKAGES.includes(name)) return `imports ${target}: not among the packages for game/`;
  // This also refuses aliases, behind which an import of our own code would not be seen.
  return packages.includes(name) ? undefined : `imports ${target}: package.json names no such package`;
}

/** Where an import leads, without what Vite lets one append (?raw, ?url, ?worker). */
function resolve(from: string, target: string): string {
  const [path = ''] = target.split('?');
  return path.startsWith('/') ? posix.normalize(path.slice(1)) : posix.join(posix.dirname(from), path);
}

/** The top folder of a file, or "root". */
export function areaOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'root';
}

function gameFolderOf(path: string): string {
  const [, folder, ...rest] = path.split('/');
  return folder !== undefined && rest.length > 0 ? folder : '';
}
