import { describe, expect, it } from 'vitest';
import type { Temptation } from '../../game/insight/temptation.ts';
import { sayTemptation } from '../../src/screens/report/finance.ts';

const cloud: Temptation = {
  kind: 'cloud',
  firm: 'hyperscaler',
  quarter: 4,
  quarters: 2,
  yielded: false,
  figure: { chosen: 0.3812, instead: 0.4093 },
  value: { chosen: 400000, instead: 398800 },
  verdict: 'lower',
};

describe('what the finance chief says', () => {
  it('quotes growth as it was and as it would have been, and what value would have been', () => {
    expect(sayTemptation(cloud, null, true)).toMatchObject({
      quote:
        '“Cloud growth was 38%; with every GPU that arrived in the last two quarters in Cloud it would have been 41%.”',
      by: 'Your finance chief, who ran both quarters twice.',
      bars: [
        { label: 'What you chose', said: '38%', chosen: true },
        { label: 'Arrivals all to Cloud', said: '41%', chosen: false },
      ],
      value: 'Your enterprise value would end $1.2 billion lower, with the same plan from here on.',
    });
  });

  it('says so where the tempting thing would have been better, and where nobody can tell', () => {
    const better = { ...cloud, value: { chosen: 400000, instead: 402500 }, verdict: 'higher' } as const;
    expect(sayTemptation(better, null, false).value).toBe('Your enterprise value would end $2.5 billion higher.');
    expect(sayTemptation({ ...cloud, verdict: 'alike' }, null, false).value).toBe(
      'Your enterprise value would end much the same: too close to tell.',
    );
  });

  it('asks the other way round of who did it, after one quarter and of a firm that is watched', () => {
    const figure = { chosen: 1.94, instead: 3.12 };
    const published: Temptation = { ...cloud, kind: 'publish', quarter: 1, quarters: 1, yielded: true, figure };
    expect(sayTemptation(published, 'Meta', true)).toMatchObject({
      quote:
        '“The labs’ price was 1.9 × commodity; with our weights kept this quarter it would have been 3.1 × commodity.”',
      by: 'Meta’s finance chief, who ran the quarter twice.',
      bars: [
        { label: 'What Meta chose', said: '1.9 ×' },
        { label: 'Weights kept', said: '3.1 ×' },
      ],
      value: 'Meta’s enterprise value would end $1.2 billion lower, with the same plan from here on.',
    });
  });

  it('does not set a figure against itself', () => {
    const quote = (kind: Temptation['kind'], chosen: number, instead: number) =>
      sayTemptation({ ...cloud, kind, figure: { chosen, instead } }, null, true).quote;
    expect(quote('cloud', 0.361, 0.3635)).toBe(
      '“Cloud growth was 36%, and would have been much the same with every GPU that arrived in the last two quarters in Cloud.”',
    );
    expect(quote('release', 0.5, 0.501)).toMatch(
      /was 50%, and would have been much the same with the newest model by API/,
    );
    expect(quote('publish', 2.01, 1.98)).toMatch(
      /was 2\.0 × commodity, and would have been much the same with our weights/,
    );
  });

  it('writes a fall with its sign', () => {
    const release: Temptation = { ...cloud, kind: 'release', yielded: true, figure: { chosen: 0.206, instead: -0.13 } };
    expect(sayTemptation(release, null, true).quote).toBe(
      '“Revenue growth over two quarters was 21%; with the newest model only in preview it would have been −13%.”',
    );
  });
});
