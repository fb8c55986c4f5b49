/** How measured facts are written: a table, and the whole of docs/facts.md. */
import { figuresOf, holds, type Check, type Fact } from './fact.ts';

export interface Measured {
  fact: Fact;
  checks: Check[];
}

/** A Markdown table: id, fact, target, reference figure, our figure, whether it holds. */
export function tableOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ fact, checks }) =>
    [fact.id, fact.claim, fact.target, fact.reference, figuresOf(checks), holds(checks) ? 'yes' : 'NO'].join(' | '),
  );
  return [
    '| id | fact | target | reference | ours | holds |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** The text of docs/facts.md. Written by `npm run facts -- --write`; the words stand beside each fact's code. */
export function documentOf(measured: readonly Measured[]): string {
  const count = measured.filter(({ checks }) => holds(checks)).length;
  return `# The facts the model must show

Written by \`npm run facts -- --write\`; change the measurements in \`scripts/facts/\`, not this text. ${count} of ${measured.length} facts hold.

The parameters of the model (game/economy/parameterNotes.ts) were tuned so that one set of equations shows all of these at once. Each fact is a
claim about how the economy behaves, measured on whole games; test/facts/facts.test.ts measures them all again with fewer random games. "Reference" is what an
independent implementation of the same equations found with draws of its own. A *policy* replaces only the levers named; the rule plan plays the rest.
Seed 0 is a game without luck. Unless said otherwise a figure is one of enterprise value after 16 quarters.

${tableOf(measured)}

## How each was measured, and where it differs

${measured.map(sectionOf).join('\n\n')}
`;
}

function sectionOf({ fact, checks }: Measured): string {
  const lines = [
    `### ${fact.id}: ${fact.claim}`,
    '',
    fact.setUp,
    '',
    ...checks.map(({ what, figure, holds: fine }) => `- ${what}: ${figure}${fine ? '' : ' (**not as it should be**)'}`),
  ];
  if (fact.difference) lines.push('', `Against the reference: ${fact.difference}`);
  return lines.join('\n');
}
