import { defineConfig } from 'vite';

/** Builds what the npm package ships: its API and its command line for Node, with all they need bundled in. */
export default defineConfig({
  publicDir: false,
  // The package has no dependencies: nothing is left outside but Node itself.
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: 'lib',
    target: 'node20.19',
    // Errors of users show these lines; what remains after tree shaking is small enough to read.
    minify: false,
    license: { fileName: 'licenses.json' },
    rolldownOptions: {
      input: { api: 'game/api.ts', cli: 'cli/main.ts' },
      output: {
        entryFileNames: '[name].js',
        // Released rules come as chunks of their own, loaded when a game of theirs turns up.
        chunkFileNames: 'chunks/[name]-[hash].js',
        banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
