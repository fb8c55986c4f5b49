/**
 * For maintainers: keeps what is said about the rules in step with what they do (game/replay/rules.ts and
 * test/replay/golden.json, the final hashes of the games in test/replays/).
 *
 *   npx tsx cli/rules.ts           says whether they are in step; exit code 1 where they are not
 *   npx tsx cli/rules.ts --add     adds the final hashes of new games; changes none
 *   npx tsx cli/rules.ts --raise   the rules were changed on purpose: gives them the number after the last release's, writes everything anew
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../game/replay/fingerprint.ts';
import { RULES, rulesName, type Rules } from '../game/replay/rules.ts';
import { stateHash } from '../game/economy/stateHash.ts';
import { RELEASED } from '../game/archive/released.ts';
import { playGame } from '../game/replay/play.ts';
import { parseScript } from '../game/replay/script.ts';

/** Final hashes that only a raise of the rules' version may change. */
interface Golden {
  rules: Rules;
  games: Record<string, string>;
}

const rulesPath = fileURLToPath(new URL('../game/replay/rules.ts', import.meta.url));
const goldenPath = fileURLToPath(new URL('../test/replay/golden.json', import.meta.url));
const gamesPath = fileURLToPath(new URL('../test/replays/', import.meta.url));

const [option = '--check'] = process.argv.slice(2);
const hash = fingerprint();
const games = Object.fromEntries(
  readdirSync(gamesPath)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [name, finalHash(readFileSync(gamesPath + name, 'utf8'))]),
);

if (option === '--raise') {
  if (hash === RULES.hash) stop(`The rules still behave as ${rulesName(RULES)} did; there is nothing to raise.`);
  // Rules that no release has had yet may go on changing under their number.
  const raised = { version: (RELEASED.at(-1)?.version ?? 0) + 1, hash };
  const source = readFileSync(rulesPath, 'utf8');
  const written = source.replace(/version: \d+, hash: '[0-9a-f]+'/, `version: ${raised.version}, hash: '${hash}'`);
  if (written === source) stop('game/replay/rules.ts does not hold RULES as it used to; nothing was written.');
  writeFileSync(rulesPath, written);
  writeGolden({ rules: raised, games });
  console.log(`Raised from ${rulesName(RULES)} to ${rulesName(raised)}. Say why in docs/decisions/.`);
} else if (option === '--add' || option === '--check') {
  if (hash !== RULES.hash)
    stop(`The rules behave otherwise than ${rulesName(RULES)}: ${hash}. If that is meant: --raise.`);
  const golden = JSON.parse(readFileSync(goldenPath, 'utf8')) as Golden;
  for (const [name, final] of Object.entries(golden.games)) {
    if (games[name] !== final)
      stop(`${name} ends on ${games[name]}, not ${final}; games that were kept must not change.`);
  }
  if (option === '--add') writeGolden({ rules: golden.rules, games });
  const missing = Object.keys(games).filter((name) => option === '--check' && !(name in golden.games));
  if (missing.length > 0) stop(`Not yet kept: ${missing.join(', ')}; use --add.`);
  console.log(`${rulesName(RULES)}, ${Object.keys(games).length} games: in step.`);
} else {
  stop(`"${option}" is not one of --check, --add, --raise.`);
}

function finalHash(text: string): string {
  const { worlds } = playGame(parseScript(text).record);
  return stateHash(worlds[worlds.length - 1]!);
}

function writeGolden(golden: Golden): void {
  writeFileSync(goldenPath, `${JSON.stringify(golden, null, 2)}\n`);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
