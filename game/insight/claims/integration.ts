import { firmOf } from '../../economy/state.ts';
import { mean } from '../../numeric/statistics.ts';
import type { ClaimCheck } from '../article.ts';
import { firmLike, sellsToDevelopers } from '../cast.ts';
import { absent, bySign, checked, partOf, type Setting } from './claim.ts';

/** Under a tenth of a month two models are the same one. */
const SAME = 0.1;
/** Premiums are told apart from 5% on. */
const TELLING_PREMIUM = 0.05;

/** "The same model earns more through a product than through a bare API": a lab's premiums where both serve the same model. */
export function integration(setting: Setting): ClaimCheck {
  const { played, firm } = setting;
  const lab = firmLike(played.world, firm, sellsToDevelopers, ({ newest }) => newest);
  if (!lab) return absent('integration', firm);
  const quarters = played.worlds
    .slice(1)
    .map((world) => firmOf(world, lab.id))
    .filter(({ cloud, products }) => Math.abs(cloud.quality - products.quality) < SAME);
  if (quarters.length === 0) return absent('integration', lab.id);
  const products = mean(quarters.map((each) => each.products.pricePremium));
  const api = mean(quarters.map((each) => each.cloud.pricePremium));
  const evidence = { quarters: quarters.length, products, api };
  return checked('integration', lab.id, evidence, bySign(partOf(products - api, api), TELLING_PREMIUM));
}
