import { mean } from '../../numeric/statistics.ts';
import { firmOf } from '../../economy/state.ts';
import type { ClaimCheck } from '../article.ts';
import { firmLike, livesByAds } from '../cast.ts';
import { absent, checked, type Says, type Setting } from './claim.ts';
import { nextGpus } from './nextGpu.ts';

/** As for the opportunity cost: little below 15% of what a GPU brings in, much from 50% on. */
const LITTLE = 0.15;
const MUCH = 0.5;

/** "With no cloud to serve, consumers cost it little": the ads giant's quarters without a cloud. */
export function consumers(setting: Setting): ClaimCheck {
  const { firm, played } = setting;
  const ads = firmLike(played.world, firm, livesByAds, ({ revenue }) => revenue);
  if (!ads) return absent('consumers', firm);
  const closed = nextGpus(setting, ads.id, 'products').filter(
    ({ quarter }) => !firmOf(played.worlds[quarter]!, ads.id).cloud.open,
  );
  if (closed.length === 0) return absent('consumers', ads.id);
  const price = mean(closed.map((each) => each.price));
  const now = mean(closed.map((each) => each.now)) / price;
  const longRun = mean(closed.map((each) => each.longRun)) / price;
  const evidence = { quarters: closed.length, price, now, longRun };
  return checked('consumers', ads.id, evidence, verdict(Math.max(now, longRun)));
}

function verdict(alternative: number): Says {
  if (alternative < LITTLE) return 'supports';
  return alternative >= MUCH ? 'contradicts' : 'mixed';
}
