import { USES } from '../../economy/names.ts';
import { mean } from '../../numeric/statistics.ts';
import type { ClaimCheck } from '../article.ts';
import { absent, checked, type Says, type Setting } from './claim.ts';
import { mainLine, nextGpus } from './nextGpu.ts';

/** Fact F1's bands: cash is little below 15% of the price, and the best alternative much from 50% on. */
const LITTLE = 0.15;
const MUCH = 0.5;

/** "The price of serving A is the value of the B not served": cash and the best alternative, as parts of the price. */
export function opportunityCost(setting: Setting): ClaimCheck {
  const { firm } = setting;
  const line = mainLine(setting, firm);
  const quarters = nextGpus(setting, firm, line);
  if (quarters.length === 0) return absent('opportunityCost', firm);
  const price = mean(quarters.map((each) => each.price));
  const cash = mean(quarters.map((each) => each.cash)) / price;
  const alternative = mean(quarters.map(({ now, longRun }) => Math.max(now, longRun))) / price;
  const times = (use: string) => quarters.filter(({ best }) => best === use).length;
  const best = USES.reduce((a, b) => (times(b) > times(a) ? b : a));
  return checked('opportunityCost', firm, { line, price, cash, alternative, best }, verdict(cash, alternative));
}

function verdict(cash: number, alternative: number): Says {
  if (cash < LITTLE && alternative >= MUCH) return 'supports';
  return alternative <= cash ? 'contradicts' : 'mixed';
}
