import { exp, pow } from '../numeric/math.ts';
import { frontierQuality, served, type Firm, type Model, type World } from './state.ts';

/** Step 7, first part. What the quarter earned and cost: revenue, profit, growth, contributions. */
export function earn(world: World, model: Model): void {
  const salaries = pow(model.parameters.money.peopleGrowth, world.t);
  for (const firm of world.firms) {
    earnRevenue(firm, world, model);
    payCosts(firm, salaries, model);
    growCloud(firm);
    contribute(firm, world, model);
  }
}

function earnRevenue(firm: Firm, world: World, model: Model): void {
  const { rental, ads } = model.parameters;
  const { cloud, products, data } = firm;
  const multiple = firm.decision.price / 10;
  firm.nonGpuCloudRevenue *= 1 + data.nonGpuCloudGrowth;
  firm.adsCore *= 1 + ads.coreGrowth;

  firm.idleRent = rental.idleDiscount * world.rentalPrice * firm.rentedOut;
  firm.dealRent = data.dealPart === null ? 0 : world.chipDeal.kGPU * world.chipDeal.price;
  cloud.revenue = served(cloud) * multiple * world.rentalPrice + firm.idleRent;
  if (data.dealPart === 'seller') cloud.revenue += firm.dealRent;

  products.revenue =
    products.segment === 'business'
      ? served(products) * multiple * data.productMarkup * world.rentalPrice
      : served(products) * data.consumerYield * adYield(firm, model);
  firm.coreRevenue = coreRevenue(firm, world, model);
  firm.revenue = cloud.revenue + products.revenue + firm.coreRevenue;
}

/** Ad revenue per unit of attention relative to the reference load: (m / 1.3)^0.5 with an ads core, else 1 (F15). */
export function adYield(firm: Firm, model: Model): number {
  const { ads } = model.parameters;
  if (firm.data.adsCore <= 0) return 1;
  return pow(firm.decision.price / 10 / ads.loadReference, ads.loadYield);
}

/** Share of all consumers that the firm's products serve, 0 to 1. */
export function consumerReach(firm: Firm, world: World): number {
  return served(firm.products) / world.marketSize.consumers;
}

/** How much of the ads core's lift survives when the model in products trails the frontier, 0 to 1 (F19). */
export function freshness(firm: Firm, world: World, model: Model): number {
  return exp(-model.parameters.demand.gap * (frontierQuality(world) - firm.products.quality));
}

/** Engagement lifts ads with diminishing returns, less when the model is behind (F16, ME-06). $ million. */
function coreRevenue(firm: Firm, world: World, model: Model): number {
  if (firm.data.adsCore <= 0) return 0;
  const { ads } = model.parameters;
  const reach = consumerReach(firm, world);
  const lift = (ads.lift * reach) / (reach + ads.halfReach);
  return firm.adsCore * lift * freshness(firm, world, model) * adYield(firm, model);
}

/** `salaries`: what a person costs now, in terms of quarter 1. */
function payCosts(firm: Firm, salaries: number, model: Model): void {
  const { chips, money } = model.parameters;
  const running = chips.power + (firm.data.leases ? firm.leasePrice : chips.facility);
  firm.cost =
    firm.fleet * running + money.operatingShare * (firm.revenue - firm.idleRent) + firm.data.people * salaries;
  if (firm.data.dealPart === 'buyer') firm.cost += firm.dealRent;
  firm.profit = firm.revenue - firm.cost;
}

/** Growth of the whole cloud business, year on year: what markets watch, deliberately myopic. */
function growCloud(firm: Firm): void {
  const whole = firm.cloud.revenue + firm.nonGpuCloudRevenue;
  const [yearAgo, second, third, last] = firm.cloudHistory;
  firm.cloudGrowth = yearAgo < 1 ? null : whole / yearAgo - 1;
  firm.cloudHistory = [second, third, last, whole];
}

/**
 * What each line adds after the capital its chips tie up, counted at no more than the price that holds share, and
 * smoothed, so that neither a price spike nor a starved line in the last quarter can flatter the firm's value.
 */
function contribute(firm: Firm, world: World, model: Model): void {
  const { chips, money, value } = model.parameters;
  const { cloud, products, data } = firm;
  const w = world.rentalPrice;
  const kept = 1 - money.operatingShare;
  const multiple = firm.decision.price / 10;
  const capital = data.leases ? firm.leasePrice + chips.power : world.anchor;
  const lends = data.dealPart === 'seller';
  const lent = lends ? world.chipDeal.kGPU : 0;
  const lentRent = lends ? firm.dealRent : 0;

  cloud.contribution =
    kept * (served(cloud) * Math.min(multiple, cloud.pricePremium) * w + lentRent) +
    firm.idleRent -
    (cloud.gpus + lent) * capital;
  const productRevenue =
    products.segment === 'business'
      ? served(products) * Math.min(multiple * data.productMarkup, products.pricePremium) * w
      : products.revenue;
  products.contribution = kept * productRevenue - products.gpus * capital;
  firm.coreContribution = kept * firm.coreRevenue;

  // The first quarter has no past to be smoothed with.
  if (world.t === FIRST_QUARTER_OF_HISTORY) {
    cloud.smoothed = cloud.contribution;
    products.smoothed = products.contribution;
    firm.coreSmoothed = firm.coreContribution;
    return;
  }
  cloud.smoothed += value.smoothing * (cloud.contribution - cloud.smoothed);
  products.smoothed += value.smoothing * (products.contribution - products.smoothed);
  firm.coreSmoothed += value.smoothing * (firm.coreContribution - firm.coreSmoothed);
}

/** The model starts here; quarter 1 is t = 0. */
export const FIRST_QUARTER_OF_HISTORY = -2;
