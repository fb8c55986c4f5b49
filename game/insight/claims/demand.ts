import type { ClaimCheck } from '../article.ts';
import type { Overrides } from '../../replay/record.ts';
import { playAhead, writtenOut } from '../ahead.ts';
import { bySign, checked, lastValue, partOfValue, type Setting } from './claim.ts';

/** How much more the firm is given. */
const MORE = 1.2;

/**
 * "Owning demand beats owning supply": the firm's decisions again from a start with a fifth more GPUs, and from one with
 * a fifth more loyalty and integration, the game's own luck, rivals by their plans.
 */
export function demand(setting: Setting): ClaimCheck {
  const { played, firm } = setting;
  const data = played.world.firms.find(({ id }) => id === firm)!.data;
  const { loyalty, integration } = data;
  const value = lastValue(setting, played.worlds, firm);
  const fleet = valueWith(setting, { fleetFactor: MORE * data.fleetFactor }) - value;
  const loved = {
    'loyalty.cloud': MORE * loyalty.cloud,
    'loyalty.products': MORE * loyalty.products,
    'integration.cloud': MORE * integration.cloud,
    'integration.products': MORE * integration.products,
  };
  const gain = valueWith(setting, loved) - value;
  const evidence = { value, fleet, demand: gain };
  return checked('demand', firm, evidence, bySign(partOfValue(setting, firm, gain - fleet, value)));
}

/** Final value from a start with other values of the firm. Orders that no longer fit are lowered. */
function valueWith(setting: Setting, values: Overrides): number {
  const { engine, played, firm } = setting;
  const record = writtenOut(setting.record, played, firm);
  const changed = { ...record, firms: { ...record.firms, [firm]: { ...record.firms[firm], ...values } } };
  const opening = engine.openGame(changed);
  return lastValue(setting, playAhead(engine, changed, opening, opening.luck, played.moves.length), firm);
}
