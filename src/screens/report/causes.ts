import { firmOf, type World } from '../../../game/economy/state.ts';
import { USES, type FirmId } from '../../../game/economy/names.ts';
import type { Contribution } from '../../../game/insight/because.ts';
import type { Hue } from '../../charts/waterfall.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { firmName } from '../shared/names.ts';
import { rivalNews } from './rivals.ts';

type Cause = Contribution['driver'];

/** Two quarters of a game as its report compares them. */
export interface Quarters {
  readonly session: Session;
  readonly before: World;
  readonly now: World;
}

/** What a driver was in this quarter, in a few words: "Lower price", "Market growth". */
export function sayCause(cause: Cause, quarters: Quarters): string {
  const { causes } = text.because;
  const { session, before, now } = quarters;
  const [was, is] = [before, now].map((world) => firmOf(world, session.role));
  const more = (lever: 'price' | 'safeguards' | 'order') => turn(is!.decision[lever] - was!.decision[lever]);
  switch (cause) {
    case 'price':
      return (is!.data.adsCore > 0 ? causes.adLoad : causes.price)[more('price')];
    case 'safeguards':
    case 'order':
      return causes[cause][more(cause)];
    case 'release':
      return causes.release[is!.release];
    case 'allocation':
      return causes.allocation(text.common.uses[gainerOf(quarters)]);
    case 'shock':
      return causes.shock[now.shock];
    default:
      return isRival(cause) ? sayRival(rivalIn(cause), quarters) : causes[cause];
  }
}

/** The same as a reason of customers who came (`amount` above 0) or left. */
export function sayReason(cause: Cause, amount: number, quarters: Quarters): string {
  const { customers } = text.because;
  const way = amount > 0 ? 'came' : 'left';
  const { session, now } = quarters;
  if (isRival(cause)) return customers.rival[way](firmName(session, rivalIn(cause)));
  const id = cause === 'price' && firmOf(now, session.role).data.adsCore > 0 ? 'adLoad' : cause;
  return id in customers ? customers[id as Exclude<keyof typeof customers, 'rival'>][way] : sayCause(cause, quarters);
}

/** The hue that a cause has in the whole game: GPUs of a use, customers, what is copied, rivals, chance. */
export function hueOf(cause: Cause, quarters: Quarters): Hue {
  switch (cause) {
    case 'carriedOver':
      return 'before';
    case 'release':
    case 'research':
      return 'research';
    case 'allocation':
      return gainerOf(quarters);
    case 'demand':
    case 'service':
      return 'customers';
    case 'distillation':
    case 'openModels':
      return 'exposure';
    case 'shock':
    case 'late':
      return 'chance';
    default:
      return isRival(cause) ? 'rivals' : 'ink';
  }
}

function turn(change: number): 'more' | 'less' {
  return change < 0 ? 'less' : 'more';
}

/** The use whose share of the fleet grew most. */
function gainerOf({ session, before, now }: Quarters) {
  const [was, is] = [before, now].map((world) => firmOf(world, session.role).decision);
  return USES.reduce((a, b) => (is![b] - was![b] > is![a] - was![a] ? b : a));
}

type RivalCause = Extract<Cause, `rivals.${string}`>;

function isRival(cause: Cause): cause is RivalCause {
  return cause.startsWith('rivals.');
}

function rivalIn(cause: RivalCause): FirmId {
  return cause.slice('rivals.'.length) as FirmId;
}

/** The one thing that a rival did that buyers see first. */
function sayRival(id: FirmId, { session, before, now }: Quarters): string {
  const { rival } = text.because.causes;
  const name = firmName(session, id);
  const news = rivalNews(before, now, session.role).find((each) => each.id === id);
  if (!news) return rival.moved(name);
  if (news.better > 0) return rival.released(name);
  return news.priceNow === news.priceBefore || news.sellsAds ? rival.moved(name) : rival.price(name);
}
