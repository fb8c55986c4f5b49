import { LINES, type FirmId } from '../../../game/economy/names.ts';
import type { Door } from '../../../game/economy/distillation.ts';
import { firmOf, type Firm, type World } from '../../../game/economy/state.ts';
import type { Game, Rulebook } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { hourly, kGpu, money, months, percent, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { chancesOf, type Chance } from './chance.ts';
import { cashStep } from './grid.ts';
import { firstRival, rivalNews } from './rivals.ts';
import { firmName, nameUnlessOwn } from '../shared/names.ts';

/**
 * What happened in a quarter, as the few sentences that stand beside its figures: what waits for an answer, then own and
 * lasting things first.
 */
export function happened(before: World, now: World, session: Session, by: Rulebook): string[] {
  const chances = chancesOf(now, session.role, by, before).map(sayChance);
  const firm = nameUnlessOwn(session);
  return [
    ...sayOffer(now, session, by),
    ...sayPublished(before, now, session.role, firm),
    ...sayDeal(before, now, session, by),
    ...sayStarved(before, now, session.role),
    ...(chances.length > 0 ? chances.map((sentence) => text.report.chance.by(sentence)) : [text.report.chance.none]),
    sayFirstRival(before, now, session),
    sayCopied(before, now, session, by),
    sayChips(before, now, session.role),
    ...sayDebt(now, session.role, firm),
  ];
}

/** What cannot be taken back. */
function sayPublished(before: World, now: World, id: FirmId, firm: string | null): string[] {
  const [was, is] = [firmOf(before, id), firmOf(now, id)];
  if (is.release !== 'open' || is.published <= before.openQuality) return [];
  return [text.report.published(months(was.newest - before.openQuality), months(is.newest - now.openQuality), firm)];
}

/** A loan of chips that began, ended, or did not come about although it was wanted. */
function sayDeal(before: World, now: World, session: Session, { engine, opening }: Rulebook): string[] {
  const own = firmOf(now, session.role);
  const other = now.firms.find(({ id, data }) => id !== own.id && data.dealPart !== null);
  if (own.data.dealPart === null || !other) return [];
  const { deal } = text.report;
  const name = firmName(session, other.id);
  const { kGPU, quartersLeft, price } = now.chipDeal;
  const ended = before.chipDeal.quartersLeft === 1;
  const begins = kGPU > 0 && (before.chipDeal.quartersLeft === 0 || (ended && quartersLeft > 0));
  const said = ended ? [deal.ended(kGpu(before.chipDeal.kGPU))] : [];
  if (begins) said.push(deal[own.data.dealPart](kGpu(kGPU), name, quartersLeft, perHour(hourly(price))));
  else if (engine.dealIsOffered(before, opening.model) && own.decision.deal === 'accept')
    said.push(deal.declined(name, nameUnlessOwn(session)));
  return said;
}

/** A chip deal to answer in the coming quarter, where there is one. */
function sayOffer(now: World, session: Session, { engine, opening }: Rulebook): string[] {
  const own = firmOf(now, session.role);
  const other = now.firms.find(({ id, data }) => id !== own.id && data.dealPart !== null);
  const { dealPart } = own.data;
  if (dealPart === null || !other || now.t >= session.record.quarters) return [];
  if (!engine.dealIsOffered(now, opening.model)) return [];
  const gpus = kGpu(opening.model.parameters.deal.size);
  return [text.report.deal.offered[dealPart](gpus, firmName(session, other.id), nameUnlessOwn(session))];
}

/** A line that sold a quarter ago and got no GPUs in this one: the plain cause of what it no longer earns. */
function sayStarved(before: World, now: World, id: FirmId): string[] {
  const [was, is] = [firmOf(before, id), firmOf(now, id)];
  return LINES.filter((line) => is[line].open && is.decision[line] === 0 && was.decision[line] > 0).map((line) =>
    text.report.starved(text.common.uses[line]),
  );
}

function sayDebt(now: World, id: FirmId, firm: string | null): string[] {
  const { cash } = firmOf(now, id);
  return cash < 0 ? [text.report.debt(money(-cash, cashStep(cash)), firm)] : [];
}

/** The shocks of a game, each with the quarters in which it was felt; one that struck again while it ran is one span. */
export function shocksStruck(game: Game): { from: number; to: number; sentence: string }[] {
  const spans: { from: number; to: number; chance: Chance }[] = [];
  for (const world of game.worlds.filter(({ t }) => t > 0)) {
    for (const chance of chancesOf(world, game.role, game, game.worlds[world.t - 1]!)) {
      const running = spans.findLast((span) => span.chance.kind === chance.kind && span.to === world.t - 1);
      if (running && lasts(chance)) running.to = world.t;
      else spans.push({ from: world.t, to: world.t, chance });
    }
  }
  return spans.map(({ from, to, chance }) => ({ from, to, sentence: sayBegun(chance) }));
}

function lasts({ kind }: Chance): boolean {
  return kind === 'chipShortage' || kind === 'exportControls';
}

/** In its quarter, with how long it still runs. */
function sayChance(chance: Chance): string {
  const said = sayWhat(chance);
  return 'quartersLeft' in chance ? `${said} ${text.report.chance.quartersLeft(chance.quartersLeft)}` : said;
}

/** What it is, told of all its quarters. */
function sayBegun(chance: Chance): string {
  return sayWhat('stage' in chance ? { ...chance, stage: 'new' } : chance);
}

function sayWhat(chance: Chance): string {
  const { chance: say } = text.report;
  switch (chance.kind) {
    case 'boom':
    case 'slump':
    case 'consumerFad':
    case 'rentalGlut':
      return say[chance.kind](percent(Math.abs(chance.part)));
    case 'powerDelay':
      return say.powerDelay(kGpu(chance.came), kGpu(chance.late));
    case 'chipShortage':
      return { new: say.chipShortage, again: say.chipShortageAgain, on: say.chipShortageOn }[chance.stage](
        percent(chance.markup),
        percent(chance.missing),
      );
    case 'exportControls':
      return { new: say.exportControls, again: say.exportControlsAgain, on: say.exportControlsOn }[chance.stage](
        percent(chance.slower),
      );
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

function sayCopied(before: World, now: World, session: Session, { engine, opening }: Rulebook): string {
  const { copied } = text.report;
  const firm = firmOf(now, session.role);
  const name = nameUnlessOwn(session);
  const door = engine.widestDoor(firm, before.distillers.fast, opening.model);
  if (!door || firm.copied.fast < 0.05) return copied.none(name);
  return sayThrough(door, firm)(months(firm.copied.fast), name);
}

/** What stood behind the door: the newest model, one of earlier quarters, or weights that anyone may run. */
function sayThrough(door: Door, firm: Firm): (months: string, firm: string | null) => string {
  const { copied } = text.report;
  if (door === 'preview') return copied.preview;
  const line = door === 'api' ? firm.cloud : firm.products;
  if (line.quality <= firm.published) return copied.weights;
  const isNewest = firm.release === 'api' || (door === 'products' && firm.release === 'products');
  return isNewest ? copied[door] : copied.older[door];
}

function sayChips(before: World, now: World, id: FirmId): string {
  const { arrivals, fleet } = firmOf(now, id);
  const retired = kGpu(firmOf(before, id).fleet + arrivals - fleet);
  return arrivals >= 0.5 ? text.report.chips(kGpu(arrivals), retired) : text.report.chipsNone(retired);
}
