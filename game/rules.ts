/** Which rules this game is played by. They live in replay/, where codes need them; this is their public door. */
export { fingerprint } from './replay/fingerprint.ts';
export { RULES, type Rules } from './replay/rules.ts';
