import { InputError } from '../../game/replay/record.ts';
import { openStudyFile, type StudyFile } from './files.ts';
import { inShard, numbersOf, shardName, type Shard } from './shard.ts';
import { sizeOf, type AnyHeader } from './studies.ts';

/** A shard that was read to its end and found whole. */
interface WholeShard {
  name: string;
  header: AnyHeader;
  shard: Shard;
  /** What its last line says of the study's input, as text. */
  input: string;
}

/**
 * Checks that files are the shards of one study, all of them and whole, and returns them by part. Throws InputError that
 * names what does not belong, overlaps, is missing or breaks off.
 */
export async function checkedShards(names: readonly string[]): Promise<WholeShard[]> {
  const shards: WholeShard[] = [];
  for (const name of names) {
    const shard = await readToEnd(await openStudyFile(name));
    if (shards[0]) refuseStranger(shard, shards[0]);
    const twin = shards.find((other) => other.shard.part === shard.shard.part);
    if (twin) throw new InputError(name, `${shardName(shard.shard)} is given twice; the other is ${twin.name}.`);
    shards.push(shard);
  }
  const { of } = shards[0]!.shard;
  const missing = numbersOf({ part: 1, of: 1 }, of).filter((part) => !shards.some(({ shard }) => shard.part === part));
  if (missing.length > 0) {
    const listed = missing.length > 8 ? [...missing.slice(0, 8), '…'] : missing;
    throw new InputError('merge', `of ${of} shards these are missing: ${listed.join(', ')}.`);
  }
  return shards.sort((a, b) => a.shard.part - b.shard.part);
}

async function readToEnd({ name, header, shard, lines }: StudyFile): Promise<WholeShard> {
  if (!shard) throw new InputError(name, 'this is no shard but a study that was not split; there is nothing to merge.');
  const wanted = header.study === 'batch' ? null : numbersOf(shard, sizeOf(header));
  let pieces = 0;
  let last = 0;
  for await (const line of lines) {
    if (line.kind === 'damaged') throw new InputError(name, `line ${line.line} is damaged or cut off; ${MEND}`);
    if (line.kind === 'end') {
      const { pieces: told, ...input } = line.end;
      if (told !== pieces || (wanted && pieces < wanted.length)) break;
      const after = await lines.next();
      if (!after.done) throw new InputError(name, `something stands below its last line; ${MEND}`);
      return { name, header, shard, input: JSON.stringify(input) };
    }
    const belongs = wanted ? line.number === wanted[pieces] : line.number > last && inShard(line.number, shard);
    if (!belongs) {
      throw new InputError(name, `number ${line.number} is not one of ${shardName(shard)}, or out of order; ${MEND}`);
    }
    pieces += 1;
    last = line.number;
  }
  throw new InputError(name, `this shard breaks off after ${pieces} pieces; ${MEND}`);
}

const MEND = 'run this shard again.';

function refuseStranger(shard: WholeShard, first: WholeShard): void {
  const alike =
    shard.shard.of === first.shard.of &&
    shard.input === first.input &&
    JSON.stringify(shard.header) === JSON.stringify(first.header);
  if (!alike) throw new InputError(shard.name, `this is a shard of another study than ${first.name}.`);
}

/** The pieces of all shards, in the order of their numbers. */
export async function* piecesOf(shards: readonly WholeShard[]): AsyncGenerator<string> {
  const files = await Promise.all(shards.map(({ name }) => openStudyFile(name)));
  const next = await Promise.all(files.map(({ lines }) => lines.next()));
  const held = next.map(({ value }) => value);
  let open = files.length;
  // Numbers go round the shards; one that its shard does not have next is a line that nobody answered.
  for (let number = 1; open > 0; number += 1) {
    const i = (number - 1) % files.length;
    const line = held[i];
    if (line === undefined) continue;
    if (line.kind !== 'piece') {
      open -= 1;
      held[i] = undefined;
    } else if (line.number === number) {
      yield line.text;
      held[i] = (await files[i]!.lines.next()).value;
    }
  }
}
