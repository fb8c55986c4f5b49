/** What a page of a browser runs: bundled like the game itself, and called by name from outside. */
import { verifyFrozen } from './frozen.ts';
import { mathBits } from './mathBits.ts';
import { fieldsAt, playAll } from './play.ts';

export { fieldsAt, mathBits, playAll, verifyFrozen };
