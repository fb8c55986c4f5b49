import { compareFields, compareHashes, momentName } from './compare.ts';
import type { Engine } from './engine.ts';
import { fieldsAt, playAll, type FieldBits, type Played, type WrongBit } from './play.ts';

/** One cause shows in many games; the first few say enough. */
const GAMES_SHOWN = 3;
const FIELDS_SHOWN = 10;

/** What Node makes of the games, to compare the browsers with. Played once. */
let reference: Played[] | undefined;

/** Lines that say where an engine's games differ from Node's; none where they are the same. */
export async function differencesOf(engine: Engine, wrong?: WrongBit): Promise<string[]> {
  reference ??= playAll();
  const differences = compareHashes(reference, await engine.call<Played[]>('playAll', wrong));
  if (differences.length === 0) return [];
  const lines = [`${engine.name} differs from Node in ${differences.length} of ${reference.length} games.`];
  for (const difference of differences.slice(0, GAMES_SHOWN)) {
    const { game, moment, moments, differing } = difference;
    const theirs = await engine.call<FieldBits[]>('fieldsAt', game, moment, wrong);
    const fields = compareFields(fieldsAt(game, moment), theirs, engine.name);
    lines.push(`Game "${game}" first differs at ${momentName(difference)} (${differing} of ${moments} hashes differ):`);
    lines.push(...fields.slice(0, FIELDS_SHOWN).map((field) => `  ${field}`));
    if (fields.length > FIELDS_SHOWN) lines.push(`  and ${fields.length - FIELDS_SHOWN} more fields`);
  }
  return lines;
}
