import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:bits`. It starts browsers, so it is no part of the fast suite. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'bits',
    include: ['test/bits/everywhere.bits.ts'],
    environment: 'node',
    // What it says about missing browsers is for people: plain lines.
    disableConsoleIntercept: true,
    // For a browser that hangs; the games take a second or two.
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
