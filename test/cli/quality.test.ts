import { describe, expect, test } from 'vitest';
import { gameFrom } from '../../cli/input.ts';
import type { Judgement } from '../../cli/insight/judging.ts';
import { qualityTable } from '../../cli/insight/qualityTable.ts';
import { engine } from '../../game/replay/engine.ts';
import { printed, refusal } from './program.ts';

const script = {
  format: 'shadow-price/script@1',
  scenario: 'april-2026',
  seed: 7,
  quarters: 4,
  seats: { lab: { decisions: [{ release: 'api', price: 30, order: 120 }] } },
};
const { record } = await gameFrom(JSON.stringify(script));
/** One quarter of four: a search plays thousands of games. */
const code = engine.encode(record, engine.playGame(record, 1));
const asked = ['quality', code, '--firm', 'lab'];

describe('quality', () => {
  test('tells skill, luck and decisions apart', async () => {
    const { out } = await printed(...asked, '--json', '--workers', '1');
    const { firm, quarters, of, luck, quality, turningPoints, decisions } = JSON.parse(out) as Judgement;
    expect({ firm, quarters, of, size: quality.size, starts: quality.starts }).toEqual({
      firm: 'lab',
      quarters: 1,
      of: 4,
      size: 'quick',
      starts: 4,
    });
    expect(luck.values).toHaveLength(300);
    expect(luck.percentile).toBe((100 * luck.values.filter((value) => value < luck.value).length) / 300);
    expect(quality.share).toBe(quality.value / quality.best);
    expect(quality.best).toBeGreaterThan(quality.rule);
    expect(decisions.map(({ quarter }) => quarter)).toEqual([1]);
    expect(decisions[0]!.changes).toEqual({ price: 30, order: 120 });
    expect(turningPoints.length).toBeGreaterThan(0);
    const table = qualityTable(JSON.parse(out) as Judgement);
    expect(table).toMatch(
      /^lab, 1 of 4 quarters, judged as if the game ended there\n\nskill: \d+\.\d% of the best plan found \(standard error/,
    );
    expect(qualityTable({ ...(JSON.parse(out) as Judgement), of: 1 })).toMatch(/^lab, 1 of 1 quarters\n\nskill:/);
    const lost = { ...(JSON.parse(out) as Judgement).quality, value: -5, share: 0, standardError: null };
    expect(qualityTable({ ...(JSON.parse(out) as Judgement), quality: lost })).toMatch(
      /^skill: 0\.0% of the best plan found, as the decisions are worth less than nothing; the rule reaches/m,
    );
    expect(table).toMatch(/luck: \d+ of 100 worlds were less kind/);
    expect(table).toMatch(/\n +1 +price=30 order=120 /);
  }, 60_000);

  test('refuses what it cannot judge, in a sentence', async () => {
    expect(await refusal('quality', code)).toMatch(/--firm is missing/);
    expect(await refusal('quality', code, '--firm', 'labs')).toMatch(/lab/);
    expect(await refusal(...asked, '--size', 'quik')).toMatch(/quick/);
    const nothing = engine.encode(record, engine.playGame(record, 0));
    expect(await refusal('quality', nothing, '--firm', 'lab')).toMatch(/no quarter of this game has been played/);
  });
});
