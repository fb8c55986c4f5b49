import { produce } from 'immer';
import type { Decision } from '../../game/economy/decision.ts';
import type { FirmId } from '../../game/economy/names.ts';
import { engine } from '../../game/replay/engine.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import type { Rules } from '../../game/replay/rules.ts';
import type { ReplayAt } from './replay.ts';

/** What covers the picture above the levers. */
export type Stage = 'briefing' | 'campus' | 'outlook' | 'report';

/** Whether predictions are asked for, as whoever made a link fixed it for the games that come of it. */
export type FixedPredictions = 'on' | 'off';

/** A plan to go back (or forward) to. `lever` joins the moves of one drag into one step. */
interface Step {
  readonly lever: string;
  readonly plan: Decision;
}

/**
 * A game being played on this device: all that is saved, and nothing that the rules can compute again. Plain data under
 * Immer; the rules themselves never see a draft.
 */
export interface Session {
  /** Tells one game from another when two tabs are open. */
  readonly id: string;
  /** The rules it is played by: those it was begun under, also after newer ones have come. */
  readonly rules: Rules;
  /** Scenario, seed, length, overrides and the other seats; the player's own seat only where the game is watched. */
  readonly record: GameRecord;
  readonly role: FirmId;
  /** Nobody plays here: the record decides every seat, and `role` is the one that is looked at. */
  readonly watched?: true;
  /** Where one stood last in a game that is watched. */
  readonly at?: ReplayAt;
  /** Left out where the player chooses; see settings. */
  readonly predict?: FixedPredictions;
  /** Decisions of the quarters played. */
  readonly decisions: readonly Decision[];
  /** The plan on the desk for the coming quarter. */
  readonly plan: Decision;
  readonly stage: Stage;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** A session at its first quarter. What was predicted elsewhere for the plan it starts from was predicted for that game. */
export function newSession(
  id: string,
  record: GameRecord,
  role: FirmId,
  plan: Decision,
  rules: Rules = engine.rules,
  predict?: FixedPredictions,
): Session {
  const start = { id, rules, record, role, decisions: [], plan: { ...plan, forecast: null }, past: [], future: [] };
  return { ...start, stage: 'briefing', ...(predict && { predict }) };
}

/** Nothing is left to decide. */
export function isOver(session: Session): boolean {
  return session.watched === true || isFinished(session);
}

/** Played here, to its end. */
export function isFinished({ watched, decisions, record }: Session): boolean {
  return !watched && decisions.length >= record.quarters;
}

/** Something has been decided, if only on the desk, and something is left to decide. */
export function isUnderWay(session: Session): boolean {
  return !isOver(session) && session.decisions.length + session.past.length > 0;
}

/** All that a look ahead of the plan on the desk starts from. */
export type Planned = Pick<Session, 'record' | 'decisions' | 'plan'>;

/** What a session knows of the quarters played, and nothing of the plan on the desk. */
export type SoFar = Pick<Session, 'record' | 'role' | 'decisions' | 'watched'>;

/** The record with the player's decisions in it: what a code is made of. */
export function recordOf({ record, role, decisions, watched }: SoFar): GameRecord {
  if (watched) return record;
  return { ...record, seats: { ...record.seats, [role]: { decisions } } };
}

/** Changes the plan. Changes of the same lever in a row are one step of undo until `settle` is called. */
export function changePlan(session: Session, lever: string, recipe: (plan: Decision) => void): Session {
  const plan = produce(session.plan, recipe);
  if (plan === session.plan) return session;
  return produce(session, (draft) => {
    if (draft.past.at(-1)?.lever !== lever) draft.past.push({ lever, plan: session.plan });
    draft.plan = plan;
    draft.future = [];
  });
}

/** Ends a drag: the next change of the same lever is a step of its own. */
export function settle(session: Session): Session {
  return produce(session, (draft) => {
    const last = draft.past.at(-1);
    if (last) last.lever = '';
  });
}

export function undo(session: Session): Session {
  return produce(session, (draft) => {
    const step = draft.past.pop();
    if (!step) return;
    draft.future.push({ lever: '', plan: session.plan });
    draft.plan = step.plan;
  });
}

export function redo(session: Session): Session {
  return produce(session, (draft) => {
    const step = draft.future.pop();
    if (!step) return;
    draft.past.push({ lever: '', plan: session.plan });
    draft.plan = step.plan;
  });
}

/** Takes the plan as decided; from here on it cannot be undone. `next` is what the coming quarter starts from. */
export function endQuarter(session: Session, next: Decision): Session {
  return produce(session, (draft) => {
    draft.decisions.push(draft.plan);
    draft.plan = next;
    draft.past = [];
    draft.future = [];
    draft.stage = 'report';
  });
}

export function showStage(session: Session, stage: Stage): Session {
  return produce(session, (draft) => {
    draft.stage = stage;
  });
}
