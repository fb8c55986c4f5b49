import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const IMPORT = /(from |import\()'(\.{1,2}\/[^']+)\.ts'/g;

/** Writes the declarations of the API into `folder`: the files that api.d.ts leads to and no others. */
export function writeTypes(folder: string): void {
  const project = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', project, '--outDir', folder],
    {
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0) throw new Error('The declarations could not be written.');

  const needed = new Map<string, string>();
  collect('api', folder, needed);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/'));
  for (const path of all) if (path.endsWith('.d.ts') && !needed.has(path)) rmSync(join(folder, path));
  for (const [path, text] of needed) writeFileSync(join(folder, path), text);
}

/** Follows imports from one module, without its extension. Compilers of others look for `.js`, whose types lie beside it. */
function collect(module: string, folder: string, needed: Map<string, string>): void {
  const path = `${module}.d.ts`;
  if (needed.has(path)) return;
  const text = readFileSync(join(folder, path), 'utf8');
  needed.set(path, text.replaceAll(IMPORT, `$1'$2.js'`));
  for (const [, , target] of text.matchAll(IMPORT)) {
    collect(posix.join(posix.dirname(module), target!), folder, needed);
  }
}
