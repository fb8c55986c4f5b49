import { ForecastJson, ForecastTable } from './forecastForms.ts';
import type { AnyHeader } from './studies.ts';
import type { Shard } from './shard.ts';
import { TournamentCsv, TournamentJson, TournamentTable } from './tournamentForms.ts';

/** How a study is printed: a table to read, JSON, or comma-separated values. */
export type Form = 'table' | 'json' | 'csv';

/** Turns the lines of a study's pieces, fed in order, into what is printed. */
export interface Printer {
  /** Pieces appear as they come, rather than only what all of them come to. */
  readonly streaming: boolean;
  head(): string;
  /** A piece's line of JSON, without its line break. */
  piece(line: string): string;
  end(): string;
}

/** What prints a whole study. */
export function printerOf(header: AnyHeader, form: Form): Printer {
  if (header.study === 'batch') return new BatchLines();
  if (header.study === 'forecast') return form === 'json' ? new ForecastJson(header) : new ForecastTable(header);
  if (form === 'json') return new TournamentJson(header);
  return form === 'csv' ? new TournamentCsv(header) : new TournamentTable(header);
}

/** The answers of a batch as they are without shards: without the lines' numbers. */
class BatchLines implements Printer {
  readonly streaming = true;
  head = () => '';
  piece = (line: string) => `${line.replace(/^\{"line":\d+,/, '{')}\n`;
  end = () => '';
}

/** A shard, as `merge` reads it: the study's header, its pieces, and that this was the last of them. */
export class ShardLines implements Printer {
  readonly streaming = true;
  private pieces = 0;

  /** `input` is what else must be the same in all shards, known only at the end. */
  constructor(
    private readonly header: AnyHeader,
    private readonly shard: Shard,
    private readonly input: () => object = () => ({}),
  ) {}

  head(): string {
    return `${JSON.stringify({ ...this.header, shard: this.shard })}\n`;
  }

  piece(line: string): string {
    this.pieces += 1;
    return `${line}\n`;
  }

  end(): string {
    return `${JSON.stringify({ end: { pieces: this.pieces, ...this.input() } })}\n`;
  }
}
