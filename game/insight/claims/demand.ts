import type { ClaimCheck } from '../article.ts';
import { firmBound } from '../../replay/bounds.ts';
import type { Overrides } from '../../replay/record.ts';
import { playAhead, writtenOut } from '../ahead.ts';
import { bySign, checked, lastValue, partOfValue, type Setting } from './claim.ts';

/** How much more the firm is given, as a part of what it has. */
const MORE = 0.2;

/**
 * "Owning demand beats owning supply": the firm's decisions again from a start with a fifth more GPUs, and from one with
 * a fifth more loyalty and integration, the game's own luck, rivals by their plans.
 */
export function demand(setting: Setting): ClaimCheck {
  const { played, firm } = setting;
  const data = played.world.firms.find(({ id }) => id === firm)!.data;
  const { loyalty, integration } = data;
  const value = lastValue(setting, played.worlds, firm);
  const fleet = valueWith(setting, { fleetFactor: more('fleetFactor', data.fleetFactor) }) - value;
  const loved = {
    'loyalty.cloud': more('loyalty.cloud', loyalty.cloud),
    'loyalty.products': more('loyalty.products', loyalty.products),
    'integration.cloud': more('integration.cloud', integration.cloud),
    'integration.products': more('integration.products', integration.products),
  };
  const gain = valueWith(setting, loved) - value;
  const evidence = { value, fleet, demand: gain };
  return checked('demand', firm, evidence, bySign(partOfValue(setting, firm, gain - fleet, value)));
}

/** A fifth more, by the size of the figure: integration may be below 0. Never beyond what a script may say. */
function more(name: string, value: number): number {
  return Math.min(firmBound(name).high, value + MORE * Math.abs(value));
}

/** Final value from a start with other values of the firm. Orders that no longer fit are lowered. */
function valueWith(setting: Setting, values: Overrides): number {
  const { engine, played, firm } = setting;
  const record = writtenOut(setting.record, played, firm);
  const changed = { ...record, firms: { ...record.firms, [firm]: { ...record.firms[firm], ...values } } };
  const opening = engine.openGame(changed);
  return lastValue(setting, playAhead(engine, changed, opening, opening.luck, played.moves.length), firm);
}
