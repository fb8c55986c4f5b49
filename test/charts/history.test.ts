import { describe, expect, it } from 'vitest';
import { reportQuarter } from '../../game/economy/report.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { engine } from '../../game/replay/engine.ts';
import { playGame } from '../../game/replay/play.ts';
import type { Game } from '../../src/store/game.ts';
import { newSession, type Session } from '../../src/store/session.ts';
import { startingPlan } from '../../src/store/game.ts';
import { ownCharts, valueChart } from '../../src/screens/debrief/charts.ts';
import { historyOf } from '../../src/screens/debrief/history.ts';
import { valueIndex } from '../../src/screens/debrief/valueIndex.ts';

const record = { scenario: 'april-2026', seed: 7, quarters: 4, parameters: {}, firms: {}, seats: {} } as const;
const opening = playGame(record);

function gameOf(role: FirmId): Game {
  return { engine, opening, role, worlds: opening.worlds };
}

function sessionOf(role: FirmId): Session {
  return newSession('test', record, role, startingPlan({ ...gameOf(role), worlds: [opening.world] }));
}

describe('a game’s history', () => {
  it('has the opening and every quarter, as reported', () => {
    const { revenue, lead, rental } = historyOf(gameOf('lab'));
    const reports = opening.worlds.map((world) => reportQuarter(world, opening.model));
    expect(revenue.get('cloud')).toEqual(reports.map(({ firms }) => firms.lab.revenue.cloud));
    expect(lead).toEqual(reports.map(({ firms }) => firms.lab.leadMonths));
    expect(rental).toEqual(reports.map(({ market }) => market.rentalPricePerHour));
  });

  it('begins every firm’s value at 100', () => {
    for (const values of historyOf(gameOf('ads')).value.values()) expect(values[0]).toBe(100);
  });

  it('leaves out lines that never sold', () => {
    const { revenue, waiting, shares } = historyOf(gameOf('ads'));
    expect([...revenue.keys()]).toEqual(['products', 'core']);
    expect([...waiting.keys()]).toEqual(['products']);
    expect([...shares.keys()]).toEqual(['products', 'research']);
  });

  it('has shares that sum to the whole', () => {
    const shares = [...historyOf(gameOf('hyperscaler')).shares.values()];
    opening.worlds.forEach((_, at) => expect(shares.reduce((sum, each) => sum + each[at]!, 0)).toBeCloseTo(1, 12));
  });
});

describe('the index of value', () => {
  it('is 100 at the opening, never below 0, and none for a firm worth nothing', () => {
    expect(valueIndex(250, 125)).toBe(200);
    expect(valueIndex(-40, 125)).toBe(0);
    expect(valueIndex(40, -5)).toBeNull();
    expect(valueIndex(40, 0)).toBeNull();
  });
});

describe('the debrief’s charts', () => {
  it('show every firm’s value, the player first', () => {
    const game = gameOf('lab');
    const session = sessionOf('lab');
    const chart = valueChart(historyOf(game), session);
    expect(chart.series.map(({ id }) => id)).toEqual(['lab', 'hyperscaler', 'ads', 'rivalLab', 'chipCloud']);
    const looks = chart.series.map(({ look }) => `${look.dash}/${look.marker}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('leave out what a firm has no figures for', () => {
    const titles = (role: FirmId) =>
      ownCharts(historyOf(gameOf(role)), gameOf(role), sessionOf(role)).map(({ title }) => title);
    expect(titles('hyperscaler')).toContain('Cloud growth');
    expect(titles('ads')).not.toContain('Cloud growth');
  });

  it('call nobody "you" in a game that is only watched', () => {
    const played = sessionOf('lab');
    const watched: Session = { ...played, watched: true };
    const history = historyOf(gameOf('lab'));
    expect(valueChart(history, played).series[0]!.name).toBe('You');
    expect(valueChart(history, watched).series[0]!.name).toBe('Anthropic');
  });
});
