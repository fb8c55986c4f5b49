import { en } from './en/en.ts';

/** Everything the game says. Another language is another object of the same shape. */
export type Catalogue = typeof en;
export const text: Catalogue = en;
