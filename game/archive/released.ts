import type { Engine } from '../replay/engine.ts';

/**
 * The rules of every released version, each loaded only when a game of it turns up; oldest first. Written by
 * `npm run release`; no line of it is ever removed.
 */
export const RELEASED: readonly { version: number; hash: string; load: () => Promise<{ engine: Engine }> }[] = [];
