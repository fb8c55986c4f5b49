import type { Engine } from '../replay/engine.ts';

/**
 * The rules of every released version, each loaded only when a game of it turns up; oldest first. Written by
 * `npm run release`; no line is ever removed. Should `Engine` gain a part that a frozen one lacks, its `load` adds it.
 */
export const RELEASED: readonly { version: number; hash: string; load: () => Promise<{ engine: Engine }> }[] = [
  { version: 1, hash: '02c2b6a93c9cf3c7', load: () => import('./rules-1.js') },
  { version: 2, hash: '03226e071404d8be', load: () => import('./rules-2.js') },
];
