import type { FirmId } from '../../../game/economy/names.ts';
import { widestDoor } from '../../../game/economy/distillation.ts';
import { firmOf, type Model, type World } from '../../../game/economy/state.ts';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { kGpu, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { chancesOf, type Chance } from './chance.ts';
import { firstRival, rivalNews } from './rivals.ts';
import { firmName } from '../shared/names.ts';

/** What happened in a quarter, as the few sentences that stand beside its figures. */
export function happened(before: World, now: World, session: Session, model: Model): string[] {
  const chances = chancesOf(now, session.role, model).map(sayChance);
  return [
    ...(chances.length > 0 ? chances.map((sentence) => text.report.chance.by(sentence)) : [text.report.chance.none]),
    sayFirstRival(before, now, session),
    sayCopied(before, now, session.role, model),
    sayChips(before, now, session.role),
  ];
}

/** Every shock of a game in the quarter in which it struck. */
export function shocksStruck(game: Game): { quarter: number; sentence: string }[] {
  return game.worlds
    .filter(({ t, shock }) => t > 0 && shock !== 'none')
    .map((world) => ({
      quarter: world.t,
      sentence: sayChance(chancesOf(world, game.role, game.opening.model).find(({ kind }) => kind === world.shock)!),
    }));
}

function sayChance(chance: Chance): string {
  const { chance: say } = text.report;
  switch (chance.kind) {
    case 'boom':
    case 'slump':
    case 'consumerFad':
    case 'rentalGlut':
      return say[chance.kind](percent(Math.abs(chance.part)));
    case 'powerDelay':
      return say.powerDelay(kGpu(chance.came), kGpu(chance.late));
    case 'chipShortage': {
      const sentence = chance.first ? say.chipShortage : say.chipShortageOn;
      return `${sentence(percent(chance.markup), percent(chance.missing))} ${say.quartersLeft(chance.quartersLeft)}`;
    }
    case 'exportControls': {
      const sentence = chance.first ? say.exportControls : say.exportControlsOn;
      return `${sentence(percent(chance.slower))} ${say.quartersLeft(chance.quartersLeft)}`;
    }
    case 'openBreakthrough':
    case 'efficiencyJump':
      return say[chance.kind](months(chance.months));
  }
}

/** One rival; the others are a click away. */
function sayFirstRival(before: World, now: World, session: Session): string {
  const first = firstRival(rivalNews(before, now, session.role));
  if (!first || first.release === 'hold') return text.report.rivalsQuiet;
  return text.report.rivalFirst[first.release](firmName(session, first.id), months(first.better));
}

function sayCopied(before: World, now: World, id: FirmId, model: Model): string {
  const { copied } = text.report;
  const firm = firmOf(now, id);
  const door = widestDoor(firm, before.distillers.fast, model);
  return door && firm.copied.fast >= 0.05 ? copied[door](months(firm.copied.fast)) : copied.none;
}

function sayChips(before: World, now: World, id: FirmId): string {
  const { arrivals, fleet } = firmOf(now, id);
  const retired = kGpu(firmOf(before, id).fleet + arrivals - fleet);
  return arrivals >= 0.5 ? text.report.chips(kGpu(arrivals), retired) : text.report.chipsNone(retired);
}
