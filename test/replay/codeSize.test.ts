import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { encode } from '../../game/replay/code.ts';
import { playGame } from '../../game/replay/play.ts';
import { parseScript } from '../../game/replay/script.ts';
import { verify } from '../../game/replay/verify.ts';
import { busyGame, type Busy } from './busyGames.ts';

const document = readFileSync('docs/replay-format.md', 'utf8');
const one = ['lab'] as const;
const told = { claims: true, overrides: 10 };
const widest = { ...told, widest: true };

/** What docs/replay-format.md says of these games, and what no change may exceed. */
test.each<[string, Busy, characters: number, most: number]>([
  ['one seat', { quarters: 16, seats: one }, 254, 300],
  ['one seat, everything told', { quarters: 16, seats: one, ...widest }, 756, 1500],
  ['five seats', { quarters: 16, seats: FIRM_IDS }, 964, 1500],
  ['five seats, everything told', { quarters: 16, seats: FIRM_IDS, ...widest }, 1928, 3000],
  ['the longest game of all', { quarters: 40, seats: FIRM_IDS, ...widest, overrides: Infinity }, 6239, 10_000],
])('the code of a game in which every lever changes every quarter: %s', (_, busy, characters, most) => {
  const record = busyGame(busy);
  const code = encode(record, playGame(record));
  expect(verify(code).verdict).toBe('verified');
  expect(code.length).toBeLessThanOrEqual(most);
  expect(document).toContain(`| ${characters.toLocaleString('en')} |`);
  // A tuned parameter changes orders by a little, so the document's figures are right within two in a hundred.
  expect(Math.abs(code.length / characters - 1)).toBeLessThan(0.02);
});

test.each(readdirSync('test/replays'))('the code of a typical game: %s', (file) => {
  const { record } = parseScript(readFileSync(`test/replays/${file}`, 'utf8'));
  expect(encode(record, playGame(record)).length).toBeLessThanOrEqual(200);
});
