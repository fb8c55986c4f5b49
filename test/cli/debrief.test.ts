import { describe, expect, test } from 'vitest';
import type { Debrief } from '../../cli/insight/debrief.ts';
import { gameFrom } from '../../cli/input.ts';
import { FIRM_IDS } from '../../game/economy/names.ts';
import { articleOf } from '../../game/insight/article.ts';
import { engine } from '../../game/replay/engine.ts';
import { printed, refusal } from './program.ts';

const script = {
  format: 'shadow-price/script@1',
  scenario: 'april-2026',
  seed: 7,
  quarters: 6,
  seats: {
    lab: { decisions: [{ release: 'preview', forecast: { low: 10, high: 20 } }, {}, { release: 'api', price: 30 }] },
  },
};
const { record } = await gameFrom(JSON.stringify(script));
const played = engine.playGame(record, 5);
const code = engine.encode(record, played);

describe('debrief', () => {
  test('as JSON is what is known of the game', async () => {
    const { out } = await printed('debrief', code, '--firm', 'lab', '--json');
    const { firm, quarters, of, final, luck, calibration, temptation, claims, rivalsEye, takeaway } = JSON.parse(
      out,
    ) as Debrief;
    expect({ firm, quarters, of, lines: out.split('\n').length }).toEqual({
      firm: 'lab',
      quarters: 5,
      of: 6,
      lines: 2,
    });
    expect(final).toEqual(engine.finalScores(played.worlds[5]!, played.model).lab);
    expect(luck.games).toBe(300);
    expect(calibration).toMatchObject({ asked: 5, predictions: [{ quarter: 1 }] });
    expect(temptation).toMatchObject({ kind: 'release', quarter: 5 });
    const { record: own } = engine.decode(code);
    expect(claims).toEqual(JSON.parse(JSON.stringify(articleOf(engine, own, played, 'lab'))));
    expect(rivalsEye.doors).toHaveLength(5);
    expect(takeaway).not.toBeNull();
  });

  test('prints the same under short labels', async () => {
    const { out } = await printed('debrief', code, '--firm', 'ads');
    expect(out).toMatch(/^ads, 5 of 6 quarters\nrevenue \$\d+M a year/);
    for (const part of [
      /^luck: above \d+% of 300 games/m,
      /^predictions: none$/m,
      /^finance chief: with "publish" in the last two quarters: mean premium of the labs \d\.\d{3} -> /m,
    ]) {
      expect(out).toMatch(part);
    }
    expect(out.match(/^\w+ \(\w+\): (supports|contradicts|untested)/gm)).toHaveLength(9);
    expect(out).toMatch(/^question: \w+ .+$/m);
  });

  test('tells apart that no rival answered and that none could be asked', async () => {
    const { out: some } = await printed('debrief', code, '--firm', 'lab');
    expect(some).toMatch(/^answers by plans \(hyperscaler, ads, rivalLab, chipCloud\): \d+$/m);
    const seats = Object.fromEntries(FIRM_IDS.map((id) => [id, { decisions: [{}] }]));
    const { record: all } = await gameFrom(JSON.stringify({ ...script, quarters: 2, seats }));
    const { out: none } = await printed('debrief', engine.encode(all, engine.playGame(all)), '--firm', 'lab');
    expect(none).toMatch(/^answers: no rival plays by a plan, so nobody knows$/m);
  });

  test('names the game that its own numbers rule out to be played otherwise', async () => {
    const odd = { ...script, seed: 0, parameters: { 'research.luck': 1e6 } };
    const { record: own } = await gameFrom(JSON.stringify(odd));
    const sentence = await refusal('debrief', engine.encode(own, engine.playGame(own)), '--firm', 'lab');
    expect(sentence).toMatch(/^SP1-[^ ]+: .* is not a finite number after quarter \d+: the overridden/);
  });

  test.each<[args: string[], sentence: string]>([
    [[code], '--firm is missing; it names the firm to look back on.'],
    [
      [code, '--firm', 'lap'],
      '--firm "lap": no such firm; the nearest is "lab" (there are hyperscaler, lab, ads, rivalLab, chipCloud).',
    ],
  ])('%j: %s', async (args, sentence) => {
    expect(await refusal('debrief', ...args)).toBe(sentence);
  });

  test('has nothing to say of a game in which nothing was played', async () => {
    const fresh = engine.encode(record, engine.playGame(record, 0));
    expect(await refusal('debrief', fresh, '--firm', 'lab')).toMatch(/no quarter of this game has been played yet\.$/);
  });
});
