import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { GLOBAL } from './engine.ts';

/**
 * page.ts as one script, built with the settings of the game's own pages, minified too: what the players' browsers run
 * is compared with what Node runs, not the sources with themselves.
 */
export async function bundle(): Promise<string> {
  const result = await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('page.ts', import.meta.url)), formats: ['iife'], name: GLOBAL },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Vite built nothing.');
  return output.output[0].code;
}
