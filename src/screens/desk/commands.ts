import { LINES, type Release, type Use } from '../../../game/economy/names.ts';
import type { Deal, Decision, ForecastRange } from '../../../game/economy/decision.ts';
import { moveShare, partOf } from '../../../game/economy/shares.ts';
import { firmOf } from '../../../game/economy/state.ts';
import { app, say } from '../../store/app.ts';
import { plan, playOn, redoPlan, settlePlan, undoPlan } from '../../store/playing.ts';
import { currentWorld, limitsNow, type Game } from '../../store/game.ts';
import { text } from '../../text/text.ts';
import { predictionIsDue } from '../predict/asked.ts';
import { PREDICTION } from '../predict/ids.ts';
import { summarise } from '../report/summary.ts';
import { cue } from '../shared/sounds.ts';

/** Everything the desk can do, with its sound and what is said about it. */

/** Below this part of calls served, people start to leave: the platform is heard. */
const GOOD_SERVICE = 0.85;

export function setShare(use: Use, percent: number): void {
  const { session } = app.get();
  if (!session) return;
  const part = lastMove?.use === use && lastMove.plan === session.plan ? lastMove.part : partOf(session.plan, use);
  plan(use, (draft) => moveShare(draft, use, percent, part));
  lastMove = { use, part, plan: app.get().session!.plan };
  cue('ratchet', { value: percent / 100 });
  saySoon(sharesNow);
}

/** How the other two shared when this lever was first taken; it holds until something else changes the plan. */
let lastMove: { use: Use; part: number; plan: Decision } | null = null;

export function setTerm(lever: 'price' | 'safeguards' | 'order', value: number): void {
  const { game } = app.get();
  if (!game) return;
  const { low, high } = limitsNow(game)[lever];
  const within = Math.min(high, Math.max(low, Math.round(value)));
  plan(lever, (draft) => {
    draft[lever] = within;
  });
  cue('ratchet', { value: high > low ? (within - low) / (high - low) : 0 });
}

export function setRelease(release: Release): void {
  plan('release', (draft) => {
    draft.release = release;
  });
  settlePlan();
  cue('release');
}

export function setDeal(deal: Deal): void {
  plan('deal', (draft) => {
    draft.deal = deal;
  });
  settlePlan();
  cue('ratchet', { value: deal === 'accept' ? 1 : 0 });
}

/** Gives a prediction, or with null takes it back. */
export function setForecast(range: ForecastRange | null): void {
  plan('forecast', (draft) => {
    draft.forecast = range;
  });
  if (range) return cue('ratchet', { value: 0.5 });
  settlePlan();
  say(text.predict.cleared);
}

/** A lever comes to rest: what follows is another step of undo. */
export function settleLever(lever: string): void {
  settlePlan();
  if (lever === 'order') cue('order');
}

export function undoOnce(): void {
  if (!app.get().session?.past.length) return;
  undoPlan();
  saySoon(() => text.desk.undone(sharesNow()));
}

export function redoOnce(): void {
  if (!app.get().session?.future.length) return;
  redoPlan();
  saySoon(() => text.desk.redone(sharesNow()));
}

export function endQuarterNow(): void {
  const { session, game: before } = app.get();
  clearTimeout(soon);
  if (session && before && predictionIsDue(session, before)) return askForPrediction();
  playOn(summarise);
  const { game } = app.get();
  if (!before || !game || game === before) return;
  cue('endQuarter');
  if (!serviceIsShort(before) && serviceIsShort(game)) cue('alarm');
}

/** The quarter waits for a prediction: says so, and leads there. */
function askForPrediction(): void {
  say(text.predict.asked);
  document.getElementById(PREDICTION)?.focus();
}

function serviceIsShort(game: Game): boolean {
  const firm = firmOf(currentWorld(game), game.role);
  return LINES.some((line) => firm[line].open && firm[line].serviceLevel < GOOD_SERVICE);
}

function sharesNow(): string {
  const { session } = app.get();
  if (!session) return '';
  const { cloud, products, research } = session.plan;
  return text.desk.sharesNow(cloud, products, research);
}

let soon: ReturnType<typeof setTimeout> | undefined;

/** Says the last of several changes, once the lever rests: a drag must not become a flood. */
function saySoon(sentence: () => string): void {
  clearTimeout(soon);
  soon = setTimeout(() => say(sentence()), 600);
}
