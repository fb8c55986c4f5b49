import type { Rules } from '../../game/replay/rules.ts';
import { isFinished, isUnderWay, type Session, type Stage } from './session.ts';
import type { Vault } from './vault.ts';

const FORMAT = 'shadow-price/saves@1';
const GAMES = 'games';
const SET_ASIDE = 'set-aside';

/** Finished games that are kept beside the one on the screen; they are small, and older ones have their codes. */
export const FINISHED_KEPT = 8;

/** A game as it lies in the vault: who wrote it last, how often it was written, by which rules it is played. */
interface Entry {
  tab: string;
  revision: number;
  rules: Rules;
  session: Omit<Session, 'rules'>;
}

export interface Loaded {
  /** Games that can be opened, the one saved last first. */
  games: Session[];
  /** Texts that could not be read as games, just moved out of the way, untouched. */
  setAside: string[];
  /** Some games stay where they are, unread, because nobody here knows their rules: a newer build wrote them, say. */
  unknownRules: boolean;
}

/** What can be told of a saved game at once; whether older rules can play it is found out when it is opened. */
export type Judgement = 'sound' | 'odd' | 'unknownRules';

export type Saved = 'saved' | 'refused' | 'otherTab';

/**
 * Keeps games in a vault for several tabs: the one saved last, every other that is under way, and the last few that were
 * played to their end. A tab writes a game only over what it has read or written itself: if another tab has written that
 * game since, saving answers `otherTab` and changes nothing, until the player says which of the two to keep.
 */
export interface Saves {
  /** Never rejects: a vault that cannot be read holds no games. */
  load(): Promise<Loaded>;
  save(session: Session): Promise<Saved>;
  /** What lies in the vault of this game now; null where it is gone. */
  read(id: string): Promise<Session | null>;
  /** Saves over what another tab has written of this game. */
  takeOver(session: Session): Promise<Saved>;
  /** Sets a game aside that turned out not to be playable; the texts just moved out of the way. */
  putAside(id: string): Promise<string[]>;
  /** All texts ever set aside, oldest first. */
  setAside(): Promise<string[]>;
}

/** `tab` names this tab; `judge` tells what of a session can be told without fetching anything. */
export function createSaves(vault: Vault, tab: string, judge: (session: Session) => Judgement): Saves {
  /** The revision of each game that this tab has read or written. */
  const seen = new Map<string, number>();

  return {
    async load() {
      try {
        const text = await vault.read(GAMES);
        const { entries, odd } = parse(text);
        const judged = entries.map((entry) => judge(sessionOf(entry)));
        const games = entries.filter((_, i) => judged[i] === 'sound');
        const bad = [...odd, ...entries.filter((_, i) => judged[i] === 'odd').map((entry) => JSON.stringify(entry))];
        for (const { session, revision } of games) seen.set(session.id, revision);
        const staying = entries.filter((_, i) => judged[i] !== 'odd');
        if (bad.length > 0) await moveAside(vault, text, staying, bad);
        return { games: games.map(sessionOf), setAside: bad, unknownRules: judged.includes('unknownRules') };
      } catch {
        return { games: [], setAside: [], unknownRules: false };
      }
    },

    async save({ rules, ...session }) {
      let answer: Saved = 'saved';
      try {
        // Nothing unreadable is ever written over.
        if (parse(await vault.read(GAMES)).odd.length > 0) await this.load();
        await vault.change(GAMES, (old) => {
          const { entries, odd } = parse(old);
          if (odd.length > 0) {
            answer = 'refused';
            return undefined;
          }
          const there = entries.find((entry) => entry.session.id === session.id);
          if (there && there.tab !== tab && there.revision !== seen.get(session.id)) {
            answer = 'otherTab';
            return undefined;
          }
          const entry: Entry = { tab, revision: (there?.revision ?? 0) + 1, rules, session };
          seen.set(session.id, entry.revision);
          return textOf([entry, ...worthKeeping(entries.filter((each) => each.session.id !== session.id))]);
        });
      } catch {
        return 'refused';
      }
      return answer;
    },

    async read(id) {
      const entry = parse(await vault.read(GAMES)).entries.find(({ session }) => session.id === id);
      if (!entry || judge(sessionOf(entry)) !== 'sound') return null;
      seen.set(id, entry.revision);
      return sessionOf(entry);
    },

    async takeOver(session) {
      await this.read(session.id);
      return this.save(session);
    },

    async putAside(id) {
      const text = await vault.read(GAMES);
      const { entries, odd } = parse(text);
      const found = entries.filter(({ session }) => session.id === id).map((entry) => JSON.stringify(entry));
      const bad = [...odd, ...found];
      const staying = entries.filter(({ session }) => session.id !== id);
      if (bad.length > 0) await moveAside(vault, text, staying, bad);
      return bad;
    },

    setAside: async () => texts(await vault.read(SET_ASIDE)),
  };
}

function sessionOf({ rules, session }: Entry): Session {
  return { ...session, rules };
}

/** Entries that outlast the saving of another game. */
function worthKeeping(entries: Entry[]): Entry[] {
  const finished = entries.filter((entry) => isFinished(sessionOf(entry))).slice(0, FINISHED_KEPT);
  return entries.filter((entry) => isUnderWay(sessionOf(entry)) || finished.includes(entry));
}

/** First puts the bad texts away, then takes them out; when the device refuses, everything stays where it was. */
async function moveAside(vault: Vault, before: string | undefined, games: Entry[], bad: string[]): Promise<void> {
  try {
    await vault.change(SET_ASIDE, (old) => JSON.stringify([...texts(old), ...bad]));
    await vault.change(GAMES, (old) => (old === before ? textOf(games) : undefined));
  } catch {
    // The player is offered the texts all the same.
  }
}

function textOf(games: Entry[]): string {
  return JSON.stringify({ format: FORMAT, games });
}

/** The entries of a text, and what of it is none. An empty vault has neither. */
function parse(text: string | undefined): { entries: Entry[]; odd: string[] } {
  if (!text) return { entries: [], odd: [] };
  try {
    const { format, games } = JSON.parse(text) as { format?: unknown; games?: unknown };
    if (format !== FORMAT || !Array.isArray(games)) return { entries: [], odd: [text] };
    const odd = games.filter((game) => !isEntry(game)).map((game) => JSON.stringify(game));
    return { entries: games.filter(isEntry), odd };
  } catch {
    return { entries: [], odd: [text] };
  }
}

function texts(text: string | undefined): string[] {
  try {
    const list = JSON.parse(text ?? '[]') as unknown;
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  } catch {
    // Unreadable itself: it is one more text to keep.
    return text ? [text] : [];
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false;
  const entry = value as Partial<Entry>;
  return (
    typeof entry.tab === 'string' &&
    typeof entry.revision === 'number' &&
    isRules(entry.rules) &&
    isSession(entry.session)
  );
}

function isRules(value: unknown): value is Rules {
  if (!isObject(value)) return false;
  const { version, hash } = value as Partial<Rules>;
  return typeof version === 'number' && typeof hash === 'string';
}

const STAGES: readonly Stage[] = ['briefing', 'campus', 'outlook', 'report'];

/** The shape only; whether its decisions are legal is the rules' business. */
function isSession(value: unknown): value is Entry['session'] {
  if (!isObject(value)) return false;
  const session = value as Partial<Session>;
  const isHistory = (steps: unknown) =>
    Array.isArray(steps) && steps.every((step) => isObject(step) && isObject((step as { plan?: unknown }).plan));
  return (
    typeof session.id === 'string' &&
    typeof session.role === 'string' &&
    Array.isArray(session.decisions) &&
    isHistory(session.past) &&
    isHistory(session.future) &&
    isObject(session.plan) &&
    (session.predict === undefined || session.predict === 'on' || session.predict === 'off') &&
    (session.at === undefined || (isObject(session.at) && typeof session.at.quarter === 'number')) &&
    isObject(session.record) &&
    typeof session.record.quarters === 'number' &&
    isObject(session.record.seats) &&
    STAGES.includes(session.stage!)
  );
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}
