import { knowsRules } from '../../game/archive/engines.ts';
import { engine } from '../../game/replay/engine.ts';
import { ROLES, type Role } from './fromCode.ts';
import { hasNewestRules, replaySession } from './game.ts';
import type { Judgement } from './saves.ts';
import type { Session } from './session.ts';

/**
 * Judges a saved game by what is here already. One of older rules is taken at its word, since those may have to be
 * fetched, and no first screen waits for that.
 */
export function judge(session: Session): Judgement {
  if (!knowsRules(session.rules)) return 'unknownRules';
  if (!ROLES.includes(session.role as Role)) return 'odd';
  if (!hasNewestRules(session)) return 'sound';
  try {
    replaySession(session, engine);
    return 'sound';
  } catch {
    return 'odd';
  }
}
