import { stateHash } from '../economy/stateHash.ts';
import { BitReader, BitsError, BitWriter } from './bits.ts';
import { canonicalRecord, type PlayedWorlds } from './canonical.ts';
import { readGame, readRules, SHORT_DIGITS, writeContent, type CodeContent } from './codeBody.ts';
import { damaged, fromCodeText, toCodeText } from './codeText.ts';
import { InputError, type GameRecord } from './record.ts';
import { RULES, rulesName, sameRules, type Rules } from './rules.ts';

/**
 * The code of a game as far as it is played: URL-safe text that holds seed, decisions, which rules, and hashes of every
 * state. One game has one code, however its record was written. Throws InputError as `canonicalRecord` does.
 */
export function encode(record: GameRecord, played: PlayedWorlds): string {
  const { worlds } = played;
  const hashes = worlds.slice(1, -1).map((world) => stateHash(world).slice(0, SHORT_DIGITS));
  return toCodeText(
    bytesOf({
      rules: RULES,
      record: canonicalRecord(record, played),
      quartersPlayed: worlds.length - 1,
      hashes: { quarters: hashes, final: stateHash(worlds[worlds.length - 1]!) },
    }),
  );
}

function bytesOf(content: CodeContent): Uint8Array {
  const to = new BitWriter();
  writeContent(to, content);
  return to.toBytes();
}

/**
 * What a code says. Nothing is played: whether the hashes are right is `verify`'s matter, whether the decisions are
 * legal `playGame`'s. Throws InputError on damaged text and on a code made under other rules.
 */
export function decode(text: string): CodeContent {
  const body = fromCodeText(text);
  const from = new BitReader(body);
  const rules = understood(() => readRules(from));
  if (!sameRules(rules)) throw new InputError('', otherRules(rules));
  return understood(() => {
    const content = { rules, ...readGame(from) };
    // What can be said in two ways (1.4 as a decimal or as eight bytes, nothing as no part or as an empty one) would give one game
    // two codes; only the way in which it is written is read.
    if (!sameBytes(bytesOf(content), body)) throw damaged('this code is not written as the game writes codes');
    return content;
  });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Which rules a code was made under, even where they are not these. Throws InputError on damaged text. */
export function rulesOfCode(text: string): Rules {
  return understood(() => readRules(new BitReader(fromCodeText(text))));
}

/** The sentence for a game of other rules. */
export function otherRules(rules: Rules): string {
  return (
    `this game was made under ${rulesName(rules)}, and this program plays ${rulesName(RULES)}; ` +
    `open it with the version of the program that made it.`
  );
}

/** Bits that pass the checksum and make no game were not written by `encode`. */
function understood<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof BitsError) throw damaged('the parts of this code contradict each other');
    throw error;
  }
}
