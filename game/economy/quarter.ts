import { chooseProviders } from './choice.ts';
import type { Move } from './decision.ts';
import { deliver } from './deliveries.ts';
import { distil } from './distillation.ts';
import type { QuarterLuck } from './luck.ts';
import { growMarkets } from './markets.ts';
import { earn } from './money.ts';
import type { FirmId } from './names.ts';
import { orderChips } from './orders.ts';
import { releaseModels } from './release.ts';
import { setRentalPrice } from './rental.ts';
import { advanceResearch } from './research.ts';
import { serve, type Gift } from './service.ts';
import { applyShock } from './shock.ts';
import { copyWorld, type Model, type World } from './state.ts';

/** One decision per firm: the moves of a quarter, made at the same time. */
export type Moves = Readonly<Record<FirmId, Move>>;

/** Plays one quarter and returns the world after it; the world given is left as it was. */
export function playQuarter(
  world: World,
  model: Model,
  moves: Moves,
  luck: QuarterLuck,
  gift: Gift | null = null,
): World {
  const next = copyWorld(world);
  runQuarter(next, model, moves, luck, gift);
  return next;
}

/**
 * The quarter itself, on a world that may be changed. The steps are the table of contents of the model, in the order of
 * its equations (docs/model.md).
 */
export function runQuarter(world: World, model: Model, moves: Moves, luck: QuarterLuck, gift: Gift | null): void {
  for (const firm of world.firms) {
    const move = moves[firm.id];
    firm.decision = move;
    firm.priceTarget = move.priceTarget ?? move.price / 10;
  }
  applyShock(world, model, luck.shock); // 0  chance strikes; a chip has its price
  deliver(world, model); //                1  chips arrive and retire; the chip deal
  releaseModels(world, model); //          2  models are let out
  growMarkets(world, model); //            3  demand grows
  chooseProviders(world, model); //        4  buyers choose
  serve(world, model, gift); //            5  GPUs meet calls: service, queues, trust
  setRentalPrice(world, model); //         6  the price of renting a chip
  earn(world, model); //                   7  revenue, cost, contribution
  orderChips(world, model); //             7  orders are paid, cash is settled
  advanceResearch(world, model, luck); //  8  the next models
  distil(world, model); //                 9  open models learn from what is exposed
  world.t += 1;
}
