/** `npm run assets`: rebuilds what ships from its sources. The outputs are committed; a test compares them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSprite } from './sound/sprite.ts';

const out = fileURLToPath(new URL('./built/', import.meta.url));
const { mp3, table } = await buildSprite();
mkdirSync(out, { recursive: true });
writeFileSync(`${out}cues.mp3`, mp3);
writeFileSync(`${out}cues.json`, `${JSON.stringify(table, null, 2)}\n`);
console.log(`assets/built/cues.mp3: ${Math.round(mp3.length / 1024)} kB, ${Object.keys(table).length} cues`);
