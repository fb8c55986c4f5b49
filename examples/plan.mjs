/*
 * A program for a seat (docs/open-seats.md): follows the shadow price. Each quarter it moves some GPUs to the line in
 * which one more of them would have earned more; it raises its price and orders more while customers queue, and lets a
 * model out that is clearly better than the one in service.
 *
 *   shadow-price play script.json --seat lab="node plan.mjs"
 */
import { createInterface } from 'node:readline';

/** Percents of the GPUs that change hands in a quarter, at most, and what every open line keeps at least. */
const STEP = 6;
const LEAST = 5;

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.type === 'hello') answer({ name: 'follows the shadow price' });
  if (message.type === 'quarter') answer({ quarter: message.quarter, ...decide(message) });
}

function answer(value) {
  console.log(JSON.stringify(value));
}

function decide({ own, limits, carriedOver, offer }) {
  const queue = Math.min(own.serviceLevel.cloud, own.serviceLevel.products) < 0.93;
  const order = Math.round(limits.order.high * (queue ? 0.3 : 0.15));
  const rest = { price: price(own, limits, carriedOver), release: release(own), order };
  return { ...shares(own, carriedOver), ...rest, ...(offer && { deal: 'accept' }) };
}

/** Towards the dearer of the two lines: all of the step where it earns twice as much, nothing where they earn alike. */
function shares({ shadowPrice, lines }, { cloud, products, research }) {
  if (!lines.cloud.open) return { cloud, products, research };
  const ratio = Math.log2((shadowPrice.products + 0.5) / (shadowPrice.cloud + 0.5));
  const wish = Math.round(STEP * clamp(ratio, -1, 1));
  const moved = clamp(wish, Math.min(0, LEAST - products), Math.max(0, cloud - LEAST));
  return { cloud: cloud - moved, products: products + moved, research };
}

/** Up a step of five percent while customers queue, down while GPUs idle. */
function price({ serviceLevel, lines }, { price }, { price: before }) {
  if (!lines.cloud.open) return before;
  const queue = serviceLevel.cloud < 0.93;
  const idle = lines.cloud.idle > 0.1 * lines.cloud.need;
  return clamp(before + Math.ceil(before / 20) * (Number(queue) - Number(idle)), price.low, price.high);
}

/** To everybody who pays once it is two months better than what is in service; to a few until then. */
function release({ quality, lines }) {
  const better = quality.newest - (lines.cloud.open ? quality.external : quality.products);
  if (better < 2) return lines.cloud.open ? 'preview' : 'hold';
  return lines.cloud.open ? 'api' : 'products';
}

function clamp(value, low, high) {
  return Math.min(Math.max(value, low), high);
}
