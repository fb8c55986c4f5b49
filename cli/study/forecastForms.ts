import type { FirmId } from '../../game/economy/names.ts';
import { quarterLabel } from '../../game/economy/report.ts';
import {
  fanOf,
  FORECAST_FIGURES,
  type Course,
  type ForecastFigure,
  type ForecastQuarter,
} from '../../game/insight/forecast.ts';
import { rulesName } from '../../game/replay/rules.ts';
import { aligned, firmsOfInterest, percent, whole } from '../table.ts';
import type { Printer } from './printer.ts';
import type { CoursePiece, ForecastHeader } from './studies.ts';

/** Keeps every course, and prints only what they come to. */
abstract class Fan implements Printer {
  readonly streaming = false;
  private readonly courses: Course[] = [];

  constructor(protected readonly header: ForecastHeader) {}

  head = () => '';

  piece(line: string): string {
    this.courses.push((JSON.parse(line) as CoursePiece).figures);
    return '';
  }

  end(): string {
    return this.print(fanOf(this.courses, this.header.from + 1));
  }

  protected abstract print(quarters: ForecastQuarter[]): string;
}

/** One JSON object on one line: the study and its fan. */
export class ForecastJson extends Fan {
  protected print(quarters: ForecastQuarter[]): string {
    return `${JSON.stringify({ ...this.header, quarters })}\n`;
  }
}

const SHOWN: Readonly<Record<ForecastFigure, [heading: string, show: (value: number) => string]>> = {
  revenue: ['revenue $M', whole],
  cloudGrowth: ['cloud growth', percent],
  leadMonths: ['lead, months', (value) => value.toFixed(1)],
  cash: ['cash $M', whole],
  enterpriseValue: ['value $M', whole],
};

/** For reading: the median and the middle 80% of each figure, quarter by quarter, of the firms that decide for themselves. */
export class ForecastTable extends Fan {
  protected print(quarters: ForecastQuarter[]): string {
    const { game, from, seeds, rules } = this.header;
    const head = `${game.scenario}, from quarter ${from + 1} of ${game.quarters}, ${seeds} seeds, ${rulesName(rules)}\n`;
    const tables = firmsOfInterest(game).map((id) => `\n${id}\n${aligned(rowsOf(id, quarters))}`);
    return `${head}median (middle 80%)\n${tables.join('')}`;
  }
}

function rowsOf(id: FirmId, quarters: ForecastQuarter[]): string[][] {
  const rows = quarters.map(({ quarter, firms }) => [
    String(quarter),
    quarterLabel(quarter),
    ...FORECAST_FIGURES.map((figure) => {
      const band = firms[id][figure];
      const show = SHOWN[figure][1];
      return band === null ? '-' : `${show(band.median)} (${show(band.low80)} to ${show(band.high80)})`;
    }),
  ]);
  return [['quarter', '', ...FORECAST_FIGURES.map((figure) => SHOWN[figure][0])], ...rows];
}
