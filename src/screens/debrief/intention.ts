/** What a player may put first. */
export const AIMS = ['value', 'share', 'lead'] as const;
export type Aim = (typeof AIMS)[number];

/** What a player says of a game before being told how it went. It lies beside the game on this device and goes nowhere. */
export interface Intention {
  /** One line in the player's own words; may be empty. */
  readonly line: string;
  readonly aim: Aim | null;
  /** The player has gone on to what happened: the question is not put again. */
  readonly told: boolean;
}

const NONE: Intention = { line: '', aim: null, told: false };

const key = (session: string) => `shadow-price/intention/${session}`;
/** Before 0.3 the line lay by itself, below the figures that it should have come before. */
const oldKey = (session: string) => `shadow-price/note/${session}`;

/** What was said on this page, for devices that refuse to keep it. */
const said = new Map<string, Intention>();

/** What was said of the game with this id; nothing, if nothing was. */
export function keptIntention(session: string): Intention {
  return said.get(session) ?? readKept(session);
}

export function keepIntention(session: string, intention: Intention): void {
  said.set(session, intention);
  try {
    window.localStorage.setItem(key(session), JSON.stringify(intention));
  } catch {
    // Refused: it lasts as long as the page.
  }
}

function readKept(session: string): Intention {
  try {
    const kept = window.localStorage.getItem(key(session));
    if (kept !== null) return sound(JSON.parse(kept));
    const line = window.localStorage.getItem(oldKey(session));
    return line === null ? NONE : { line, aim: null, told: true };
  } catch {
    return NONE;
  }
}

/** Whatever lies there, as an intention. */
function sound(kept: unknown): Intention {
  if (kept === null || typeof kept !== 'object') return NONE;
  const { line, aim, told } = kept as Partial<Intention>;
  return {
    line: typeof line === 'string' ? line : '',
    aim: AIMS.find((each) => each === aim) ?? null,
    told: told === true,
  };
}
