import { FIRM_IDS, type FirmId, type Release } from '../../../game/economy/names.ts';
import { firmOf, type Firm, type World } from '../../../game/economy/state.ts';

/** Under this many months a model in service counts as the one it was. */
const NOTICEABLE = 0.5;

/** What a rival let the world see in a quarter. */
export interface RivalNews {
  readonly id: FirmId;
  /** As far as it went: without a cloud there is no API to release by. */
  readonly release: Release;
  /** Months by which its best model in service moved; 0 where too little to notice. */
  readonly better: number;
  /** Price as a multiple of the commodity, before and now. */
  readonly priceBefore: number;
  readonly priceNow: number;
  /** Without a price for users: its multiple is then an ad load. */
  readonly sellsAds: boolean;
  /** Months copied from it by the fast distiller this quarter. */
  readonly copied: number;
}

/** Every other firm. */
export function rivalNews(before: World, now: World, own: FirmId): RivalNews[] {
  return FIRM_IDS.filter((id) => id !== own).map((id) => newsOf(firmOf(before, id), firmOf(now, id)));
}

/** The rival whose model in service moved furthest; else one that previews; null when nobody showed anything new. */
export function firstRival(news: readonly RivalNews[]): RivalNews | null {
  const furthest = news.reduce((a, b) => (b.better > a.better ? b : a));
  if (furthest.better > 0) return furthest;
  return news.find(({ release }) => release === 'preview') ?? null;
}

function newsOf(before: Firm, now: Firm): RivalNews {
  const better = inService(now) - inService(before);
  return {
    id: now.id,
    release: now.release === 'api' && !now.cloud.open ? 'products' : now.release,
    better: better >= NOTICEABLE ? better : 0,
    priceBefore: before.decision.price / 10,
    priceNow: now.decision.price / 10,
    sellsAds: now.data.adsCore > 0,
    copied: now.copied.fast,
  };
}

/** The best model that outsiders can use. */
function inService(firm: Firm): number {
  return firm.cloud.open ? Math.max(firm.cloud.quality, firm.products.quality) : firm.products.quality;
}
