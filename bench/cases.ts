import type { Case } from './case.ts';
import { PARTS } from './parts.ts';
import { QUARTERS } from './quarters.ts';

/** Everything that is measured side by side. */
export const CASES = { ...QUARTERS, ...PARTS } satisfies Record<string, Case>;
export type CaseId = keyof typeof CASES;
