import { RULES, sameRules, type Rules } from '../../game/replay/rules.ts';
import type { Session } from './session.ts';
import type { Vault } from './vault.ts';

const FORMAT = 'shadow-price/save@1';
const CURRENT = 'game';
const SET_ASIDE = 'set-aside';
const SHELF = 'shelf';
/** Unfinished games kept beside the one being played, newest first. */
const SHELF_LENGTH = 5;

/** What lies in the vault: the session, who wrote it last, and how often it has been written. */
interface Save {
  format: typeof FORMAT;
  tab: string;
  revision: number;
  /** The rules it was played under: under others its decisions would make another game. */
  rules: Rules;
  session: Session;
}

export type Loaded =
  | { kind: 'none' }
  | { kind: 'session'; session: Session }
  /** The text could not be read as a save, or belongs to other rules; it has been put aside, untouched. */
  | { kind: 'damaged' | 'otherRules'; text: string };

export type Saved = 'saved' | 'refused' | 'otherTab';

/**
 * Keeps the game being played in a vault for several tabs, and the unfinished ones it took the place of on a shelf. A tab writes only over what it has read or written itself: if another tab
 * has written since, saving answers `otherTab` and changes nothing, until the player says which game to keep.
 */
export interface Saves {
  load(): Promise<Loaded>;
  save(session: Session): Promise<Saved>;
  /** From now on this tab's game is the one that is kept. */
  takeOver(): void;
  /** Moves the current save out of the way, so that it cannot block the game and is not lost. */
  setAside(): Promise<void>;
  /** The text last set aside, if any. */
  readSetAside(): Promise<string | undefined>;
  /** Unfinished games that another took the place of, newest first. Those that cannot be played stay there, unlisted. */
  shelf(): Promise<Session[]>;
}

/** `tab` names this tab; `check` throws when a session's content cannot be played. */
export function createSaves(vault: Vault, tab: string, check: (session: Session) => void): Saves {
  let lastSeen = 0;
  let takingOver = false;

  const playable = (session: Session): boolean => {
    try {
      check(session);
      return true;
    } catch {
      return false;
    }
  };

  /** Whether another tab has written since this one last looked. */
  const isOthers = (there: Pick<Save, 'tab' | 'revision'>) =>
    there.tab !== tab && there.revision > lastSeen && !takingOver;

  /** Puts the game that `next` takes the place of on the shelf, if it is worth keeping, and takes `next` off it. */
  const shelve = async (next: Session): Promise<void> => {
    const text = await vault.read(CURRENT);
    const there = revisionOf(text);
    if (isOthers(there) || there.session?.id === next.id) return;
    const displaced = there.session && isUnderWay(there.session) ? [there.session] : [];
    await vault.change(SHELF, (old) => {
      const games = [...displaced, ...gamesOn(old)].filter(({ id }) => id !== next.id);
      return JSON.stringify(games.slice(0, SHELF_LENGTH));
    });
  };

  return {
    async load() {
      const text = await vault.read(CURRENT);
      if (text === undefined || text === '') return { kind: 'none' };
      try {
        const save = parse(text);
        if (!sameRules(save.rules)) {
          await this.setAside();
          return { kind: 'otherRules', text };
        }
        check(save.session);
        lastSeen = save.revision;
        return { kind: 'session', session: save.session };
      } catch {
        await this.setAside();
        return { kind: 'damaged', text };
      }
    },

    async save(session) {
      let answer: Saved = 'saved';
      try {
        await shelve(session);
        await vault.change(CURRENT, (old) => {
          const there = revisionOf(old);
          if (isOthers(there)) {
            answer = 'otherTab';
            return undefined;
          }
          lastSeen = Math.max(there.revision, lastSeen) + 1;
          takingOver = false;
          const save: Save = { format: FORMAT, tab, revision: lastSeen, rules: RULES, session };
          return JSON.stringify(save);
        });
      } catch {
        return 'refused';
      }
      return answer;
    },

    takeOver() {
      takingOver = true;
    },

    async setAside() {
      const text = await vault.read(CURRENT);
      if (text === undefined || text === '') return;
      await vault.change(SET_ASIDE, () => text);
      await vault.change(CURRENT, () => '');
    },

    readSetAside: () => vault.read(SET_ASIDE),

    shelf: async () => gamesOn(await vault.read(SHELF)).filter(playable),
  };
}

/** Throws when the text is not a save of this format. */
function parse(text: string): Save {
  const save = JSON.parse(text) as Partial<Save>;
  if (save.format !== FORMAT || typeof save.revision !== 'number' || !save.rules || !isSession(save.session)) {
    throw new Error(`Not a ${FORMAT}.`);
  }
  return save as Save;
}

/** The shape only; whether its decisions are legal is the rules' business. */
function isSession(value: unknown): value is Session {
  if (value === null || typeof value !== 'object') return false;
  const session = value as Partial<Session>;
  return (
    typeof session.id === 'string' &&
    typeof session.role === 'string' &&
    Array.isArray(session.decisions) &&
    Array.isArray(session.past) &&
    Array.isArray(session.future) &&
    isObject(session.plan) &&
    isObject(session.record) &&
    isObject(session.record.seats) &&
    (session.stage === 'briefing' || session.stage === 'campus' || session.stage === 'report')
  );
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

/** What can be told about a save without trusting it. */
function revisionOf(text: string | undefined): { tab: string; revision: number; session?: Session } {
  try {
    const save = JSON.parse(text ?? '{}') as Partial<Save>;
    const known = { tab: save.tab ?? '', revision: save.revision ?? 0 };
    return isSession(save.session) ? { ...known, session: save.session } : known;
  } catch {
    return { tab: '', revision: 0 };
  }
}

/** Something has been decided, if only on the desk, and something is left to decide. */
export function isUnderWay({ decisions, past, record }: Session): boolean {
  return decisions.length < record.quarters && decisions.length + past.length > 0;
}

function gamesOn(shelf: string | undefined): Session[] {
  try {
    const games = JSON.parse(shelf ?? '[]') as unknown[];
    return games.filter(isSession);
  } catch {
    return [];
  }
}
