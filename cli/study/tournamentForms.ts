import { SCORES, summarise, type ContestSummary, type Match, type Score } from '../../game/insight/tournament.ts';
import { rulesName } from '../../game/replay/rules.ts';
import { aligned, percent, whole } from '../table.ts';
import type { Printer } from './printer.ts';
import type { GamePiece, TournamentHeader } from './studies.ts';

/** Keeps the scores of every game and sums them up. */
class Summary {
  private readonly matches: Match[] = [];

  constructor(private readonly header: TournamentHeader) {}

  add(line: string): void {
    const { results } = JSON.parse(line) as GamePiece;
    this.matches.push(
      this.header.plans.map((plan) => {
        const { hash: _, ...scores } = results[plan]!;
        return scores;
      }),
    );
  }

  result(): ContestSummary {
    return summarise(this.header.plans, this.matches);
  }
}

/** Lines of JSON: the study, each game as it is played, the summary. */
export class TournamentJson implements Printer {
  readonly streaming = true;
  private readonly summary: Summary;

  constructor(private readonly header: TournamentHeader) {
    this.summary = new Summary(header);
  }

  head(): string {
    return `${JSON.stringify(this.header)}\n`;
  }

  piece(line: string): string {
    this.summary.add(line);
    return `${line}\n`;
  }

  end(): string {
    return `${JSON.stringify({ summary: this.summary.result() })}\n`;
  }
}

/** A row for each game and plan, as games are played. */
export class TournamentCsv implements Printer {
  readonly streaming = true;

  constructor(private readonly header: TournamentHeader) {}

  head(): string {
    return `${['seed', 'plan', ...SCORES, 'hash'].join(',')}\n`;
  }

  piece(line: string): string {
    const { game, results } = JSON.parse(line) as GamePiece;
    const rows = this.header.plans.map((plan) => {
      const result = results[plan]!;
      const scores = SCORES.map((score) => result[score]);
      return `${[game, plan, ...scores, result.hash].join(',')}\n`;
    });
    return rows.join('');
  }

  end(): string {
    return '';
  }
}

const UNITS: Readonly<Record<Score, [heading: string, show: (value: number) => string]>> = {
  revenue: ['revenue $M a year', whole],
  pricingPower: ['pricing power', (value) => value.toFixed(3)],
  distillationExposure: ['leaked, months', (value) => value.toFixed(2)],
  distillationShare: ['distillation share', percent],
  enterpriseValue: ['value $M', whole],
};

/** The summary for reading: how each score is spread, and what the plans differ by. */
export class TournamentTable implements Printer {
  readonly streaming = false;
  private readonly summary: Summary;

  constructor(private readonly header: TournamentHeader) {
    this.summary = new Summary(header);
  }

  head = () => '';

  piece(line: string): string {
    this.summary.add(line);
    return '';
  }

  end(): string {
    const { scenario, quarters, role, games, rules } = this.header;
    const summary = this.summary.result();
    const head = `${role} in ${scenario}, ${quarters} quarters, seeds 1 to ${games}, ${rulesName(rules)}\n`;
    return `${head}\n${aligned(spreadRows(summary))}\n${aligned(pairRows(summary))}`;
  }
}

function spreadRows({ plans }: ContestSummary): string[][] {
  const rows = SCORES.flatMap((score) =>
    plans.map(({ plan, winShare, scores }) => {
      const [heading, show] = UNITS[score];
      const { mean, standardDeviation, low80, median, high80 } = scores[score];
      const deviation = standardDeviation === null ? '-' : show(standardDeviation);
      const won = score === 'enterpriseValue' ? percent(winShare) : '';
      return [heading, plan, show(mean), deviation, show(low80), show(median), show(high80), won];
    }),
  );
  return [['score', 'plan', 'mean', 'deviation', '10%', 'median', '90%', 'games won'], ...rows];
}

function pairRows({ pairs }: ContestSummary): string[][] {
  const rows = pairs.flatMap(({ plan, against, differences }) =>
    SCORES.map((score) => {
      const [heading, show] = UNITS[score];
      const { mean, standardError, interval95 } = differences[score];
      const interval = interval95 === null ? '-' : `${show(interval95[0])} to ${show(interval95[1])}`;
      return [
        heading,
        `${plan} less ${against}`,
        show(mean),
        standardError === null ? '-' : show(standardError),
        interval,
      ];
    }),
  );
  return [['score', 'game by game', 'mean', 'standard error', '95% interval'], ...rows];
}
