import { app, change } from './app.ts';
import { playPlan, startingPlan, type Game } from './game.ts';
import { keep } from './keeping.ts';
import {
  changePlan,
  endQuarter,
  isOver,
  recordOf,
  redo,
  settle,
  showStage,
  undo,
  type Session,
  type Stage,
} from './session.ts';

/** Changes the plan on the desk; see `changePlan`. */
export function plan(lever: string, recipe: Parameters<typeof changePlan>[2]): void {
  edit((session) => changePlan(session, lever, recipe));
}

export const settlePlan = () => edit(settle);
export const undoPlan = () => edit(undo);
export const redoPlan = () => edit(redo);
export const show = (stage: Stage) => edit((session) => showStage(session, stage));

function edit(how: (session: Session) => Session): void {
  const { session } = app.get();
  if (!session) return;
  const next = how(session);
  if (next === session) return;
  change({ session: next });
  keep(next);
}

/** Plays the quarter by the plan on the desk. `summarise` says the result for the status region. */
export function playOn(summarise: (game: Game, session: Session) => string): void {
  const { session, game } = app.get();
  if (!session || !game || isOver(session)) return;
  const played = playPlan(game, session.record, session.plan);
  const next = endQuarter(session, startingPlan(played));
  change({
    session: next,
    game: played,
    screen: isOver(next) ? 'debrief' : 'desk',
    said: summarise(played, next),
  });
  keep(next);
}

/** The code of the game as far as it is played. */
export function codeOf(session: Session, game: Game): string {
  return game.engine.encode(recordOf(session), { ...game.opening, worlds: game.worlds });
}
