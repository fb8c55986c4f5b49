import { VERBS } from './verbs.ts';

const HEAD = `Shadow Price: a game is a seed and decisions.

npm run -s cli -- VERB ...    in a copy of the project
npx shadow-price VERB ...     where its package is installed
`;

const FOOT = `
SCRIPT is a file in the format "shadow-price/script@1" ("schema" describes it), CODE the code of a game, as text or
in a file; "-" is standard input. Exit code 0: fine; 1: a verification or an expectation failed; 2: bad input, with one
sentence on standard error. No verb writes a file; standard output holds the answer and nothing else.
`;

/** What `help` prints: every verb that works. */
export function helpText(): string {
  const lines = Object.entries(VERBS).map(([name, { usage, about }]) => {
    const call = `  ${name} ${usage}`.trimEnd();
    return `${call}\n      ${about}\n`;
  });
  return `${HEAD}\n${lines.join('')}${FOOT}`;
}
