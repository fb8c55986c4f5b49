import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One JavaScript file that holds `engine` and all it needs. */
export async function bundleEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      // Without comments: they would name the folders of the machine that makes the release.
      rolldownOptions: { output: { minify: true, comments: false } },
      lib: { entry: fileURLToPath(new URL('../../game/replay/engine.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output) || output.output.length !== 1) throw new Error('The rules make no single file.');
  return output.output[0].code;
}

/** What a frozen file must hash to for ever, in hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
