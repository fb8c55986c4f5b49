import { limitsFor } from '../../game/economy/limits.ts';
import type { Decision } from '../../game/economy/decision.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { finalScores } from '../../game/economy/report.ts';
import { firmOf, type Model, type World } from '../../game/economy/state.ts';
import { stateFields, stateHash } from '../../game/economy/stateHash.ts';
import { Hasher } from '../../game/numeric/hash.ts';
import { stream } from '../../game/numeric/random.ts';
import { completeDecision } from '../../game/replay/legal.ts';
import { numbersOf } from '../../game/replay/overrides.ts';
import { advance, movesFor, openGame } from '../../game/replay/play.ts';
import { variedGames, type VariedGame } from './games.ts';
import { PLAYERS, type Draw } from './players.ts';

/** What one engine makes of one game: the hash of the opening, of each quarter and, last, of the scores. */
export interface Played {
  name: string;
  hashes: string[];
}

/** Where a last bit is to be wrong, to see that the comparison finds it. */
export interface WrongBit {
  game: string;
  quarter: number;
}

/** A field's name and its bits: 16 hexadecimal digits for a number, the text itself for a text. */
export type FieldBits = [name: string, bits: string];

/** Plays every game. */
export function playAll(wrong?: WrongBit): Played[] {
  return variedGames().map((game) => {
    const { worlds, scores } = play(game, wrong);
    return { name: game.name, hashes: [...worlds.map(stateHash), hashOf(scores)] };
  });
}

/** The fields behind one hash of one game. */
export function fieldsAt(name: string, moment: number, wrong?: WrongBit): FieldBits[] {
  const game = variedGames().find((each) => each.name === name)!;
  const { worlds, scores } = play(game, wrong);
  const world = worlds[moment];
  return [...(world ? stateFields(world) : scores)].map(([field, value]) => [
    field,
    typeof value === 'number' ? bitsOf(value) : value,
  ]);
}

function play(
  { name, record, people }: VariedGame,
  wrong?: WrongBit,
): { worlds: World[]; scores: Map<string, number> } {
  const seats = Object.entries(people).map(([id, manner]) => ({
    id: id as FirmId,
    player: PLAYERS[manner],
    draw: stream(record.seed, `${name}.${id}`),
  }));
  const opening = openGame(record);
  const worlds = [opening.world];
  let { world } = opening;
  while (world.t < record.quarters) {
    const decided: Partial<Record<FirmId, Decision>> = {};
    for (const { id, player, draw } of seats) decided[id] = decide(id, player, draw, world, opening.model);
    world = advance(opening, world, movesFor(record, world, opening.model, decided));
    if (wrong?.game === name && wrong.quarter === world.t) world = { ...world, rentalPrice: nextUp(world.rentalPrice) };
    worlds.push(world);
  }
  return { worlds, scores: numbersOf(finalScores(world, opening.model)) };
}

function decide(
  id: FirmId,
  player: (typeof PLAYERS)[keyof typeof PLAYERS],
  draw: Draw,
  world: World,
  model: Model,
): Decision {
  const firm = firmOf(world, id);
  return completeDecision(player(limitsFor(firm, world, model), draw), firm, world, model, id);
}

function hashOf(numbers: Map<string, number>): string {
  const hasher = new Hasher();
  for (const [, value] of numbers) hasher.number(value);
  return hasher.digest();
}

const view = new DataView(new ArrayBuffer(8));

/** -0 is written as 0, since the hash takes them for the same. */
function bitsOf(value: number): string {
  view.setFloat64(0, value === 0 ? 0 : value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

/** The next larger number of a positive one. */
function nextUp(value: number): number {
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0);
}
