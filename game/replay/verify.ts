import { stateHash } from '../economy/stateHash.ts';
import { canonicalRecord, firstRedundant } from './canonical.ts';
import { decode, otherRules, rulesOfCode } from './code.ts';
import type { CodeContent } from './codeBody.ts';
import { advance, movesFor, openGame, type Played } from './play.ts';
import { InputError, type GameRecord } from './record.ts';
import { sameRules, type Rules } from './rules.ts';

/** What verifying comes to. `sentence` says all of it, beginning with the verdict in words. */
export type Verdict =
  | { verdict: 'verified'; sentence: string; record: GameRecord; played: Played; hash: string }
  | { verdict: 'differs'; sentence: string; quarter: number; field: string }
  | { verdict: 'otherRules'; sentence: string }
  | { verdict: 'damaged'; sentence: string };

/** Plays a code's game again and compares every hash in it. Never throws, whatever the text. */
export function verify(text: string): Verdict {
  let content: CodeContent;
  try {
    const rules = rulesOfCode(text);
    if (!sameRules(rules)) return madeUnder(rules);
    content = decode(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return notReadable(error.message);
  }
  return replay(content);
}

/** The verdict that a game parts from what was said about it. `why` is the rest of the sentence. */
export function differs(quarter: number, field: string, why: string): Verdict {
  return { verdict: 'differs', quarter, field, sentence: `differs at quarter ${quarter} in ${field}: ${why}` };
}

/** The verdict that these rules cannot judge a game. */
export function madeUnder(rules: Rules): Verdict {
  return { verdict: 'otherRules', sentence: `other rules: ${otherRules(rules)}` };
}

/** The verdict that there is no whole code or report to judge. */
export function notReadable(why: string): Verdict {
  return { verdict: 'damaged', sentence: `damaged: ${why}` };
}

function replay({ record, quartersPlayed, hashes }: CodeContent): Verdict {
  // Checksum and rules are right, so whatever stops the game now is not what `encode` would have written.
  let quarter = 0;
  try {
    const opening = openGame(record);
    const worlds = [opening.world];
    const moves: Played['moves'][number][] = [];
    let { world } = opening;
    for (quarter = 1; quarter <= quartersPlayed; quarter += 1) {
      const move = movesFor(record, world, opening.model);
      world = advance(opening, world, move);
      moves.push(move);
      worlds.push(world);
      const hash = stateHash(world);
      const told = hashes.quarters[quarter - 1];
      if (told !== undefined && !hash.startsWith(told)) return differs(quarter, 'hash', `it is ${hash}, not ${told}….`);
    }
    const hash = stateHash(world);
    if (hash !== hashes.final) return differs(quartersPlayed, 'hash', `it is ${hash}, not ${hashes.final}.`);
    const redundant = firstRedundant(record, canonicalRecord(record, { model: opening.model, worlds }));
    if (redundant) return differs(redundant.quarter, redundant.place, 'it says what carries over anyway.');
    const sentence = `verified: ${quartersPlayed} of ${record.quarters} quarters, hash ${hash}`;
    return { verdict: 'verified', sentence, record, played: { ...opening, worlds, moves }, hash };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return differs(quarter, error.place || 'figures', error.sentence);
  }
}
