/**
 * Which rules these are. `version` counts released changes of behaviour; `hash` is the fingerprint of what the rules do
 * (fingerprint.ts), so that a change nobody announced is noticed. `npx tsx cli/rules.ts --raise` writes both.
 */
export interface Rules {
  readonly version: number;
  readonly hash: string;
}

export const RULES: Rules = { version: 2, hash: '03226e071404d8be' };

/** How many hexadecimal digits of the hash a code carries. */
export const RULES_DIGITS = 8;

/** Whether something made under `other` rules (its hash whole, or its first digits) can be played again by `rules`. */
export function sameRules(other: Rules, rules: Rules = RULES): boolean {
  return other.version === rules.version && other.hash.length >= RULES_DIGITS && rules.hash.startsWith(other.hash);
}

/** Rules as a sentence names them. */
export function rulesName({ version, hash }: Rules): string {
  return `rules ${version} (${hash.slice(0, RULES_DIGITS)})`;
}
