import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engine } from '../../game/replay/engine.ts';
import type { Rules } from '../../game/replay/rules.ts';
import { parseScript } from '../../game/replay/script.ts';
import { bundleEngine, sha256 } from './bundle.ts';

/** What test/archive holds every released version of the rules to. */
export interface Kept {
  rules: Rules;
  /** The first release that played by them. */
  release: string;
  /** Of the frozen file, which nobody may edit. */
  sha256: string;
  /** Codes made on the day of the release, by the name of their game; each must verify for ever. */
  codes: Record<string, string>;
}

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const keptPath = path('test/archive/kept.json');
const releasedPath = path('game/archive/released.ts');
const gamesPath = path('test/replays/');

/** True where the archive has these rules already, so that a release has nothing to freeze. */
export function isArchived({ version }: Rules): boolean {
  return existsSync(path(`game/archive/rules-${version}.js`));
}

/**
 * Freezes the rules as they are: the bundle and its type, a line in released.ts, and codes that must verify for ever.
 * Returns the files written, from the project's root. Throws where released.ts is not as this left it.
 */
export async function archiveRules(release: string): Promise<string[]> {
  const { version, hash } = engine.rules;
  const bundle = await bundleEngine();
  const line = `  { version: ${version}, hash: '${hash}', load: () => import('./rules-${version}.js') },\n];\n`;
  const source = readFileSync(releasedPath, 'utf8');
  const released = source.replace(/(\n?)\];\n$/, `\n${line}`);
  if (released === source) throw new Error('game/archive/released.ts does not end in its list.');
  const kept = JSON.parse(readFileSync(keptPath, 'utf8')) as Kept[];
  kept.push({ rules: engine.rules, release, sha256: sha256(bundle), codes: codesOfToday() });

  writeFileSync(path(`game/archive/rules-${version}.js`), bundle);
  writeFileSync(path(`game/archive/rules-${version}.d.ts`), `export { engine } from '../replay/engine.ts';\n`);
  writeFileSync(releasedPath, released);
  writeFileSync(keptPath, `${JSON.stringify(kept, null, 2)}\n`);
  return [`game/archive/rules-${version}.js`, 'game/archive/released.ts', 'test/archive/kept.json'];
}

function codesOfToday(): Record<string, string> {
  const names = readdirSync(gamesPath).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.sort().map((name) => {
      const { record } = parseScript(readFileSync(gamesPath + name, 'utf8'));
      return [name, engine.encode(record, engine.playGame(record))];
    }),
  );
}
