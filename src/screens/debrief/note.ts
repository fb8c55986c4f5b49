/** A player's own line about a game. It lies beside the game on this device and goes nowhere else. */
const key = (session: string) => `shadow-price/note/${session}`;

export function keptNote(session: string): string {
  try {
    return window.localStorage.getItem(key(session)) ?? '';
  } catch {
    return '';
  }
}

export function keepNote(session: string, note: string): void {
  try {
    if (note) window.localStorage.setItem(key(session), note);
    else window.localStorage.removeItem(key(session));
  } catch {
    // Refused: the line lasts as long as the page.
  }
}
