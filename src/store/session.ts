import { applyPatches, enablePatches, produce, produceWithPatches, type Patch } from 'immer';
import type { Decision } from '../../game/economy/decision.ts';
import type { FirmId } from '../../game/economy/names.ts';
import type { GameRecord } from '../../game/replay/record.ts';

enablePatches();

/** What covers the picture above the levers. */
export type Stage = 'briefing' | 'campus' | 'report';

/** One undoable change to the plan, as Immer patches. `lever` joins the moves of one drag into one step. */
interface Step {
  lever: string;
  undo: Patch[];
  redo: Patch[];
}

/**
 * A game being played on this device: all that is saved, and nothing that the rules can compute again. Plain data under
 * Immer; the rules themselves never see a draft.
 */
export interface Session {
  /** Tells one game from another when two tabs are open. */
  readonly id: string;
  /** Scenario, seed, length, overrides and the other seats. The player's own seat is `decisions`. */
  readonly record: GameRecord;
  readonly role: FirmId;
  /** Decisions of the quarters played. */
  readonly decisions: readonly Decision[];
  /** The plan on the desk for the coming quarter. */
  readonly plan: Decision;
  readonly stage: Stage;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export function newSession(id: string, record: GameRecord, role: FirmId, plan: Decision): Session {
  return { id, record, role, decisions: [], plan, stage: 'briefing', past: [], future: [] };
}

/** The record with the player's decisions in it: what a code is made of. */
export function recordOf(session: Session): GameRecord {
  const { record, role, decisions } = session;
  return { ...record, seats: { ...record.seats, [role]: { decisions } } };
}

/** Changes the plan. Changes of the same lever in a row are one step of undo until `settle` is called. */
export function changePlan(session: Session, lever: string, recipe: (plan: Decision) => void): Session {
  const [plan, redo, undo] = produceWithPatches(session.plan, recipe);
  if (redo.length === 0) return session;
  return produce(session, (draft) => {
    draft.plan = plan;
    draft.future = [];
    const last = draft.past.at(-1);
    if (last && last.lever === lever) {
      last.redo.push(...redo);
      last.undo.unshift(...undo);
    } else {
      draft.past.push({ lever, undo, redo });
    }
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
  const step = session.past.at(-1);
  if (!step) return session;
  return produce(session, (draft) => {
    draft.plan = applyPatches(session.plan, step.undo);
    draft.past.pop();
    draft.future.push({ ...step, lever: '' });
  });
}

export function redo(session: Session): Session {
  const step = session.future.at(-1);
  if (!step) return session;
  return produce(session, (draft) => {
    draft.plan = applyPatches(session.plan, step.redo);
    draft.future.pop();
    draft.past.push(step);
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
