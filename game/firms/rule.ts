import type { Move } from '../economy/decision.ts';
import type { LineId, Release, Use } from '../economy/names.ts';
import { myopicShadowPrice } from '../economy/shadowPrice.ts';
import { frontierQuality, meanFleet, type Firm, type Model, type World } from '../economy/state.ts';
import { clamp, ln, pow, roundHalfUp } from '../numeric/math.ts';

/**
 * The rule plan: what a competent, unimaginative firm does. Rivals play it, and so does every seat nobody else takes.
 * It reads only what the last quarter left (model section 6; constants tuned to F11, F15, F16) and returns a decision on
 * the grid; only the price keeps an unrounded target, without which its small steps would vanish.
 */
export function rulePlan(firm: Firm, world: World, model: Model): Move {
  const loads = loadsOf(firm);
  const shadows = {
    cloud: myopicShadowPrice(firm, 'cloud', world, model),
    products: myopicShadowPrice(firm, 'products', world, model),
  };
  const { cloud, products, research } = splitFleet(firm, shadows, world, model);
  const priceTarget = targetPrice(firm, loads, model);
  return {
    cloud,
    products,
    research,
    release: chooseRelease(firm, world, loads),
    price: roundHalfUp(10 * priceTarget),
    priceTarget,
    safeguards: chooseSafeguards(firm, world),
    order: chooseOrder(firm, shadows, loads, world, model),
    deal: firm.data.rule.deal,
  };
}

/** Calls per GPU: above 1 customers queue. */
interface Loads {
  cloud: number;
  total: number;
}

function loadsOf({ cloud, products }: Firm): Loads {
  return {
    cloud: load(cloud.need, cloud.gpus),
    total: load(cloud.need + products.need, cloud.gpus + products.gpus),
  };
}

function load(need: number, gpus: number): number {
  return need / (gpus + 1e-9);
}

/** What one more GPU would have earned in each line. */
type Shadows = Record<LineId, number>;

/** Raise the price while customers queue, cut it while GPUs idle. */
function targetPrice(firm: Firm, loads: Loads, model: Model): number {
  const { rule } = model.parameters;
  if (!firm.cloud.open) return rule.adLoad;
  // Somebody else may have set last quarter's price; then that is where this plan starts from.
  const played = firm.decision.price;
  const before = roundHalfUp(10 * firm.priceTarget) === played ? firm.priceTarget : played / 10;
  const queue = firm.products.segment === 'business' ? loads.total : loads.cloud;
  const step = rule.priceStep * clamp(queue - rule.priceLoad, -0.3, 0.6);
  const target = before * (1 + step);
  return firm.cloud.segment === 'compute' ? clamp(target, 1, 3) : clamp(target, 1.2, 6);
}

/** Move GPUs towards the longer shadow, and research towards its target, a little each quarter. */
function splitFleet(firm: Firm, shadows: Shadows, world: World, model: Model): Record<Use, number> {
  const { rule } = model.parameters;
  let cloud = firm.decision.cloud / 100;
  let products = firm.decision.products / 100;
  let research = firm.decision.research / 100;
  if (firm.cloud.open && firm.data.opening.cloud > 0) {
    const towardsProducts = ln((shadows.products + 0.5) / (shadows.cloud + 0.5));
    const moved = rule.shareStep * clamp(towardsProducts, -1, 1);
    cloud = Math.max(cloud - moved, 0.02);
    products += moved;
    research = 1 - cloud - products;
  }
  const want = firm.data.rule.research + 0.015 * clamp(4 - (firm.newest - world.openQuality), -4, 6);
  research = clamp(research + clamp(want - research, -rule.researchStep, rule.researchStep), 0.08, 0.6);
  const serving = cloud + products;
  if (serving > 0) {
    const scale = (1 - research) / serving;
    cloud *= scale;
    products *= scale;
  } else {
    products = 1 - research;
  }
  const wholeCloud = roundHalfUp(100 * clamp(cloud, 0, 0.9));
  const wholeProducts = roundHalfUp(100 * clamp(products, 0.05, 0.9));
  return { cloud: wholeCloud, products: wholeProducts, research: 100 - wholeCloud - wholeProducts };
}

/** Guard the gate more while open models are close. */
function chooseSafeguards(firm: Firm, world: World): number {
  const openLag = frontierQuality(world) - world.openQuality;
  return roundHalfUp(100 * clamp(firm.data.opening.safeguards / 100 + 0.03 * (6 - openLag), 0, 1));
}

/** Let a new model out when it is clearly better, later when customers queue, at once when open models catch up. */
function chooseRelease(firm: Firm, world: World, loads: Loads): Release {
  const gap = firm.newest - firm.cloud.quality;
  const { releaseGap } = firm.data.rule;
  const ahead = firm.cloud.quality - world.openQuality;
  const wait = gap < releaseGap || (loads.total > 1.6 && gap < 1.4 * releaseGap && ahead > 2.5);
  if (!wait || ahead < 1) return 'api';
  return firm.cloud.open ? 'preview' : 'hold';
}

/** Order more while a GPU earns more than it costs and customers queue, less as the years pass. */
function chooseOrder(firm: Firm, shadows: Shadows, loads: Loads, world: World, model: Model): number {
  const { rule, chips } = model.parameters;
  const top = Math.max(shadows.cloud, shadows.products);
  const unit = firm.data.leases ? firm.leasePrice + chips.power : world.anchor;
  const appetite =
    firm.data.rule.order * pow(rule.orderFade, world.t) * clamp(top / (rule.orderReference * unit), 0.4, 2);
  const forQueues = rule.orderLoad * clamp(loads.total - 0.92, -0.5, 0.5);
  return roundHalfUp(meanFleet(world) * clamp(appetite + forQueues, rule.orderLow, rule.orderHigh));
}
