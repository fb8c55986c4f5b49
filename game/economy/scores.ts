import { clamp, pos, pow } from '../numeric/math.ts';
import { LINES } from './names.ts';
import { chipPriceAt } from './shock.ts';
import { lead, type Firm, type Model, type World } from './state.ts';

/** Yearly sales of a firm's AI at the last quarter's pace, $ million: 4 * (cloud + products). */
export function revenueRunRate(firm: Firm): number {
  return 4 * (firm.cloud.revenue + firm.products.revenue);
}

/** Part of each dollar of sales that price above the commodity earns, sales-weighted over lines: 1 - 1/premium, below 1. */
export function pricingPower(firm: Firm): number {
  let sales = 0;
  let sum = 0;
  for (const id of LINES) {
    const { revenue, pricePremium } = firm[id];
    sales += revenue;
    sum += revenue * (1 - 1 / pricePremium);
  }
  return sales > 0 ? sum / sales : 0;
}

/** This firm's part in what open models learned since quarter 1, 0 to 1; own progress of the fast distiller is nobody's. */
export function distillationShare(firm: Firm, world: World, model: Model): number {
  const own = model.parameters.distillation.own.fast * world.t;
  let leaked = 0;
  for (const each of world.firms) leaked += each.leakedMonths;
  return own + leaked > 0 ? firm.leakedMonths / (own + leaked) : 0;
}

/**
 * Enterprise value after the quarter last played, $ million at quarter 1: cash flow so far and what a buyer would pay
 * for the business at a price that holds share, its lead, and (for owners) the chips on order at cost. The untouched
 * ads core and the non-GPU cloud are left out.
 */
export function enterpriseValue(firm: Firm, world: World, model: Model): number {
  const { value, segments } = model.parameters;
  const months = lead(firm.newest - world.openQuality, model.parameters.demand.leadScale);
  const forLead = clamp(1 + value.leadFactor * months, value.leadLow, value.leadHigh);
  const cloudMultiple = segments[firm.cloud.segment].multiple * (firm.cloud.segment === 'developers' ? forLead : 1);
  const productsMultiple = segments[firm.products.segment].multiple * forLead;
  const business =
    4 *
    (cloudMultiple * pos(firm.cloud.smoothed) +
      productsMultiple * pos(firm.products.smoothed) +
      value.coreMultiple * pos(firm.coreSmoothed));
  const [first, second, third] = firm.pipeline;
  const onOrder = firm.data.leases ? 0 : (first + second + third) * chipPriceAt(model, world.t);
  // world.t already counts the quarter as played, so it is the t + 1 of the equation.
  return firm.discountedCash + pow(value.discount, world.t) * (business + onOrder);
}
