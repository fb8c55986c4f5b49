/** What the address asks a new game to be; see contract, "In the browser". */
export function presets(): { asked: boolean; values: URLSearchParams } {
  const values = new URLSearchParams(window.location.search);
  return { asked: ['scenario', 'role', 'seed', 'quarters', 'predict'].some((key) => values.has(key)), values };
}

/** The code that a link asks to open; null where it asks for none. */
export function linkedCode(): string | null {
  return /#g=(.+)$/.exec(window.location.hash)?.[1] ?? null;
}

/** A code or presets in the address would be asked for again on reload, over whatever is played since. */
export function clearAddress(): void {
  const { hash, search, pathname } = window.location;
  if (hash || search) window.history.replaceState(null, '', pathname);
}
