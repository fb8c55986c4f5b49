import type { FirmId } from '../../game/economy/names.ts';
import { firmOf } from '../../game/economy/state.ts';
import { engine } from '../../game/replay/engine.ts';
import {
  InputError,
  SITTER_PATTERN,
  type DecidedSeat,
  type DecisionChange,
  type GameRecord,
} from '../../game/replay/record.ts';
import { changeFrom, openInPlay, quartersPlayed, stepInPlay, type GameInPlay } from '../../game/replay/step.ts';
import type { SeatCommand } from './command.ts';
import { Program, Silence } from './program.ts';

const SEAT_FORMAT = 'shadow-price/seat@1';

/** How long programs may take, milliseconds. */
export interface Limits {
  /** For the answer to hello: starting may take longer than answering. */
  start: number;
  /** For an answer to a quarter. */
  answer: number;
  /** To end by themselves. */
  end: number;
}

interface Sitter {
  firm: FirmId;
  program: Program;
  name: string;
  silent: number[];
}

/**
 * Plays `record` with programs on seats, all asked at the same time. Where there is no answer that can be played,
 * everything carries over, the record says so, and `warn` is told why. Throws InputError where a program cannot be
 * started and as the rules do. No program outlives the game.
 */
export async function playSeats(
  record: GameRecord,
  commands: readonly SeatCommand[],
  limits: Limits,
  warn: (sentence: string) => void,
): Promise<GameInPlay> {
  const sitters: Sitter[] = [];
  try {
    for (const { firm, words, name } of commands) {
      sitters.push({ firm, program: await Program.start({ firm, words, name }), name, silent: [] });
    }
    await Promise.all(sitters.map((sitter) => greet(sitter, record, limits, warn)));
    let game = openInPlay(engine, { ...record, seats: { ...record.seats, ...seatsOf(sitters, null) } });
    while (quartersPlayed(game) < record.quarters) {
      const now = game;
      const answers = sitters.map(async (sitter) => [sitter.firm, await decide(sitter, now, limits, warn)] as const);
      game = stepInPlay(now, Object.fromEntries(await Promise.all(answers)));
    }
    const played = { ...game, record: { ...game.record, seats: { ...game.record.seats, ...seatsOf(sitters, game) } } };
    await sayGoodbye(sitters, played, limits);
    return played;
  } finally {
    for (const { program } of sitters) program.kill();
  }
}

/** Says hello and hears its name. */
async function greet(
  sitter: Sitter,
  { scenario, quarters }: GameRecord,
  limits: Limits,
  warn: (sentence: string) => void,
) {
  const { firm } = sitter;
  const hello = { type: 'hello', format: SEAT_FORMAT, firm, scenario, quarters, timeLimit: limits.answer / 1000 };
  try {
    const { name } = await sitter.program.ask(hello, 0, limits.start);
    if (name === undefined) return;
    if (typeof name !== 'string' || !SITTER_PATTERN.test(name))
      throw new Silence('its name is not one that a code can carry');
    sitter.name = name;
  } catch (error) {
    if (!(error instanceof Silence)) throw error;
    warn(`${firm}: ${error.message}; it is called "${sitter.name}".`);
  }
}

/** What a program changes in the coming quarter: nothing where it gives no answer that can be played. */
async function decide(
  { firm, program, silent }: Sitter,
  game: GameInPlay,
  limits: Limits,
  warn: (sentence: string) => void,
): Promise<DecisionChange> {
  const { engine, record, played } = game;
  const world = played.worlds[quartersPlayed(game)]!;
  const seen = engine.observe(world, played.model, firm, record.quarters);
  try {
    const change = changeFrom(await program.ask({ type: 'quarter', ...seen }, seen.quarter, limits.answer), firm);
    engine.completeDecision(change, firmOf(world, firm), world, played.model, firm);
    return change;
  } catch (error) {
    if (!(error instanceof Silence || error instanceof InputError)) throw error;
    silent.push(seen.quarter);
    const why = error instanceof Silence ? `${firm}: ${error.message}` : error.message.replace(/\.$/, '');
    warn(`quarter ${seen.quarter}: ${why}; everything carries over.`);
    return {};
  }
}

/** The seats as the record keeps them, with what has been decided so far. */
function seatsOf(sitters: readonly Sitter[], game: GameInPlay | null): Partial<Record<FirmId, DecidedSeat>> {
  const seats = sitters.map(({ firm, name, silent }): [FirmId, DecidedSeat] => {
    const decisions = game?.record.seats[firm]?.decisions ?? [];
    return [firm, { by: name, ...(silent.length > 0 && { silent }), decisions }];
  });
  return Object.fromEntries(seats);
}

/** Tells how it went, and lets the programs end by themselves. */
async function sayGoodbye(
  sitters: readonly Sitter[],
  { engine, record, played }: GameInPlay,
  limits: Limits,
): Promise<void> {
  const { hash, final, code } = engine.fullReport(record, played);
  await Promise.all(
    sitters.map(async ({ program }) => {
      program.tell({ type: 'end', hash, code, final });
      await program.end(limits.end);
    }),
  );
}
