/**
 * Enterprise value as an index: 100 is the firm's own value at the opening, so firms of different size can be laid side by
 * side. Values can be negative; the index then stands at its floor of 0, and the money beside it says how far below.
 * Null for a firm that was worth nothing to begin with (only scripts make one).
 */
export function valueIndex(value: number, opening: number): number | null {
  return opening > 0 ? Math.max(0, (100 * value) / opening) : null;
}
