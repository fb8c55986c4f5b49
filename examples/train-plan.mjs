/*
 * Trains a plan: the cross-entropy method finds six numbers by which one firm decides, and prints how much more it is
 * then worth than the built-in rule, on seeds that it was not trained on.
 *
 *   node train-plan.mjs [FIRM] [ROUNDS] [PLANS A ROUND] [QUARTERS]      such as: node train-plan.mjs lab 10 32 16
 */
import { codeOf, newGame, observe, reportOf, step } from 'shadow-price';

const [firm = 'lab', ...counts] = process.argv.slice(2);
const [rounds = 10, population = 32, quarters = 16] = counts.map(Number);
const TRAINING_SEEDS = [1, 2, 3, 4];
const FRESH_SEEDS = Array.from({ length: 20 }, (_, i) => 1001 + i);

/** What a plan is made of, each within 0 and 1, where training begins, and how widely it looks around. */
const NAMES = ['research', 'following', 'price', 'safeguards', 'order', 'releaseGap'];
const START = { mean: [0.35, 0.5, 0.3, 0.4, 0.4, 0.5], spread: NAMES.map(() => 0.25) };

/** One firm's decision by the six numbers of `plan`. */
function decide(plan, { own, limits, offer }) {
  const [research, following, price, safeguards, order, releaseGap] = plan;
  const { cloud, products } = own.shadowPrice;
  const before = own.decision.products / Math.max(1, own.decision.products + own.decision.cloud);
  // Towards the line in which one more GPU would have earned more.
  const towards = own.lines.cloud.open ? following * 0.2 * clamp(Math.log((products + 0.5) / (cloud + 0.5)), -1, 1) : 0;
  const forResearch = Math.round(70 * research);
  const forProducts = Math.round((100 - forResearch) * clamp(before + towards, 0.05, 1));
  const gap = own.quality.newest - (own.lines.cloud.open ? own.quality.external : own.quality.products);
  return {
    cloud: 100 - forResearch - forProducts,
    products: forProducts,
    research: forResearch,
    release: gap > 5 * releaseGap ? 'api' : 'hold',
    price: Math.round(limits.price.low + price * (limits.price.high - limits.price.low)),
    safeguards: Math.round(100 * safeguards),
    order: Math.floor(0.5 * order * limits.order.high),
    ...(offer && { deal: 'accept' }),
  };
}

/** Plays a whole game; without a plan the rule decides. */
function play(seed, plan) {
  let game = newGame({ format: 'shadow-price/script@1', scenario: 'april-2026', seed, quarters });
  while (!game.over) game = step(game, plan ? { [firm]: decide(plan, observe(game, firm)) } : {});
  return game;
}

const worth = (game) => reportOf(game).final[firm].enterpriseValue;
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

/** Draws plans around the best ones of the round before, ever more narrowly. */
function train() {
  const rule = TRAINING_SEEDS.map((seed) => worth(play(seed)));
  const score = (plan) => mean(TRAINING_SEEDS.map((seed, i) => worth(play(seed, plan)) - rule[i]));
  let { mean: middle, spread } = START;
  let best = { plan: middle, score: score(middle) };
  for (let round = 1; round <= rounds; round += 1) {
    const plans = Array.from({ length: population }, () =>
      middle.map((at, i) => clamp(at + spread[i] * normal(), 0, 1)),
    );
    const ranked = plans.map((plan) => ({ plan, score: score(plan) })).sort((a, b) => b.score - a.score);
    const elite = ranked.slice(0, Math.max(2, Math.round(population / 4)));
    if (elite[0].score > best.score) best = elite[0];
    middle = NAMES.map((_, i) => mean(elite.map(({ plan }) => plan[i])));
    spread = NAMES.map(
      (_, i) => 0.02 + Math.sqrt(mean(elite.map(({ plan }) => (plan[i] - middle[i]) * (plan[i] - middle[i])))),
    );
    console.log(`round ${round}: best so far ${millions(best.score)} beside the rule`);
  }
  return best.plan;
}

/** Numbers that are the same in every run: the middle of 12 uniform ones is near enough to normal. */
let state = 1;
function uniform() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
}
function normal() {
  return Array.from({ length: 12 }, uniform).reduce((sum, value) => sum + value, -6);
}

function millions(value) {
  return `${value < 0 ? '-' : '+'}$${Math.abs(Math.round(value))}M`;
}

const plan = train();
const games = FRESH_SEEDS.map((seed) => ({ ours: play(seed, plan), rule: play(seed) }));
const [ours, rule] = ['ours', 'rule'].map((who) => mean(games.map((each) => worth(each[who]))));
const won = games.filter((each) => worth(each.ours) > worth(each.rule)).length;
console.log(NAMES.map((name, i) => `${name} ${plan[i].toFixed(2)}`).join(', '));
console.log(
  `${firm} over ${games.length} fresh seeds: ${millions(ours - rule)} a game beside the rule (${percent(ours, rule)}), ahead in ${won}`,
);
console.log(`one of them: ${codeOf(games[0].ours)}`);

function percent(ours, rule) {
  return `${(100 * (ours / rule - 1)).toFixed(1)}%`;
}
