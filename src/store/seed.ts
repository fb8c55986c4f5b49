/** Any seed but 0, which stands for a game without luck. */
export function randomSeed(): number {
  return Math.max(1, crypto.getRandomValues(new Uint32Array(1))[0]!);
}
