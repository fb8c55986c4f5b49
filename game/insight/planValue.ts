import type { FirmId } from '../economy/names.ts';
import { firmOf, type World } from '../economy/state.ts';
import type { Engine } from '../replay/engine.ts';
import { luckAhead } from './ahead.ts';
import type { JudgedGame } from './judged.ts';
import { lawfulMoves } from './lawful.ts';
import { leversOf, type Plan } from './planFamily.ts';

/**
 * Final enterprise value of the judged firm, $ million, had it played `plan` from the opening on, under luck set `number`;
 * the rest as `valueUnder`, whose errors it throws. Its answer to the chip deal is that of its rule.
 */
export function planValueUnder(engine: Engine, game: JudgedGame, plan: Plan, number: number): number {
  const { record, firm, opening } = game;
  const { model } = opening;
  const luck = luckAhead(engine, model, number, record.quarters);
  let { world } = opening;
  while (world.t < record.quarters) {
    const decided = { [firm]: decisionBy(engine, game, plan, world, firm) };
    world = engine.advance({ model, luck, world }, world, lawfulMoves(engine, record, world, model, decided));
  }
  return engine.finalScores(world, model)[firm].enterpriseValue;
}

function decisionBy(engine: Engine, { record, opening }: JudgedGame, plan: Plan, world: World, id: FirmId) {
  const firm = firmOf(world, id);
  const levers = leversOf(plan, world, engine.limitsFor(firm, world, opening.model), record.quarters);
  return { ...levers, deal: firm.data.rule.deal, forecast: null };
}
