import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses: a build also works from a subfolder of a school's server or inside an LMS package.
  base: './',
  // One page: an unknown address is a 404 and not that page again.
  appType: 'mpa',
  // A worker fetches the rules of older games when it meets one, as the page does.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Phaser is one chunk of 1.3 MB that cannot be split; it loads after the first screen is usable.
    chunkSizeWarningLimit: 1500,
  },
  test: {
    name: 'unit',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    // Tests of the client ask for a DOM themselves: `// @vitest-environment happy-dom`.
    environment: 'node',
    // A hang must end; a busy machine must not look like one.
    testTimeout: 30_000,
  },
});
