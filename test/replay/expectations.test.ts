import { expect, test } from 'vitest';
import { playGame } from '../../game/replay/play.ts';
import { fullReport } from '../../game/replay/report.ts';
import type { Expectation } from '../../game/replay/expectations.ts';

const record = { scenario: 'april-2026', seed: 0, quarters: 2, parameters: {}, firms: {}, seats: {} } as const;
const played = playGame(record);
const [first, last] = fullReport(record, played).quarters as [never, never] as [Quarter, Quarter];
type Quarter = ReturnType<typeof fullReport>['quarters'][number];
const lead = last.firms.lab.leadMonths;

test.each<[Expectation, boolean]>([
  [{ quarter: 1, path: 'firms.lab.leadMonths', equals: first.firms.lab.leadMonths }, true],
  [{ path: 'firms.lab.leadMonths', equals: lead }, true],
  [{ path: 'firms.lab.leadMonths', atLeast: lead, atMost: lead, within: [lead, lead] }, true],
  [{ path: 'firms.lab.leadMonths', atLeast: lead, atMost: lead - 1 }, false],
  [{ path: 'firms.lab.leadMonths', within: [lead + 1, lead + 2] }, false],
  [{ path: 'shock', equals: 'none' }, true],
  [{ path: 'shock', atLeast: 0 }, false],
  [{ path: 'firms.ads.cloudGrowth', equals: null }, true],
  [{ path: 'firms.ads.cloudGrowth', atLeast: -100 }, false],
  [{ path: 'final.lab.revenue', atLeast: 1 }, true],
])('%j: %s', (expectation, ok) => {
  const [expected] = fullReport(record, played, [expectation]).expectations;
  expect(expected).toMatchObject({ ...expectation, quarter: expectation.quarter ?? 2, ok });
});
