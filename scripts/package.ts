/**
 * Builds what `npm pack` ships into lib/: the API and the command line for Node, the API's types, the JSON Schemas, and
 * the licences of what is bundled.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { observationJsonSchema } from '../game/replay/observationSchema.ts';
import { scriptJsonSchema } from '../game/replay/scriptSchema.ts';
import { noticesOf } from './package/notices.ts';
import { writeTypes } from './package/types.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const lib = join(process.cwd(), 'lib');

await build({ configFile: 'vite.package.config.ts', logLevel: 'warn' });
writeTypes(join(lib, 'types'));

mkdirSync(join(lib, 'schema'));
for (const [name, schema] of Object.entries({ script: scriptJsonSchema(), observation: observationJsonSchema() })) {
  writeFileSync(join(lib, 'schema', `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

const licenses = join(lib, 'licenses.json');
writeFileSync(join(lib, 'THIRD-PARTY.md'), noticesOf(readFileSync(licenses, 'utf8')));
rmSync(licenses);
