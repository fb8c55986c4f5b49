import { expect, it } from 'vitest';
import { RELEASED } from '../../game/archive/released.ts';
import { calibrationOf } from '../../game/insight/calibration.ts';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { createClient } from '../../src/workers/client.ts';
import { noInstead, wire } from '../workers/lines.ts';

const record: GameRecord = {
  scenario: 'april-2026',
  seed: 11,
  quarters: 6,
  parameters: {},
  firms: {},
  seats: { lab: { decisions: [{ forecast: { low: 10, high: 20 } }, {}, { forecast: { low: 0, high: 5 } }] } },
};

it('calibration comes out of a worker as it would here, by the rules of its game', async () => {
  const { run } = createClient(() => wire().line, noInstead);
  for (const by of [engine, (await RELEASED[0]!.load()).engine]) {
    const found = await run('calibration', { rules: by.rules, record, quarters: 3, firm: 'lab' });
    expect(found).toEqual(calibrationOf(by, record, by.playGame(record, 3), 'lab'));
    expect(found.predictions.map(({ quarter }) => quarter)).toEqual([1, 3]);
  }
});
