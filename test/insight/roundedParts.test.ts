import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedParts } from '../../game/insight/roundedParts.ts';

const amount = fc.double({ min: -1e7, max: 1e7, noNaN: true });

describe('rounded parts', () => {
  it('sum from before to after, each within 1 of its part', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.oneof(amount, fc.constant(0)), { minLength: 1, maxLength: 15 }),
        (before, parts) => {
          const after = parts.reduce((sum, part) => sum + part, before);
          const rounded = roundedParts(before, parts, after);
          expect(rounded.parts.reduce((sum, part) => sum + part, rounded.before)).toBe(rounded.after);
          expect(Math.abs(rounded.after - after)).toBeLessThanOrEqual(0.5);
          parts.forEach((part, i) => {
            // A part of 0 stays 0, any other goes to a neighbour.
            expect([Math.floor(part) + 0, Math.ceil(part) + 0]).toContain(rounded.parts[i]! + 0);
          });
        },
      ),
    );
  });

  it('sum to ends that are shown otherwise, and leave alone what did nothing', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.oneof(amount, fc.constant(0)), { minLength: 1, maxLength: 15 }),
        fc.integer({ min: -1, max: 1 }),
        fc.integer({ min: -1, max: 1 }),
        (before, parts, first, last) => {
          const after = parts.reduce((sum, part) => sum + part, before);
          const shown = { before: Math.round(before) + first, after: Math.round(after) + last };
          const rounded = roundedParts(before, parts, after, shown);
          expect(rounded.parts.reduce((sum, part) => sum + part, rounded.before)).toBe(rounded.after);
          expect([rounded.before, rounded.after]).toEqual([shown.before + 0, shown.after + 0]);
          const idle = parts.some((part) => part !== 0) ? rounded.parts.filter((_, i) => parts[i] === 0) : [];
          expect(idle.every((part) => part === 0)).toBe(true);
        },
      ),
    );
    expect(roundedParts(10, [0, 0], 10, { before: 10, after: 11 }).parts).toEqual([1, 0]);
  });

  it('go up where most is left over', () => {
    expect(roundedParts(0, [1.2, 0.7, -0.9], 1)).toEqual({ before: 0, parts: [1, 1, -1], after: 1 });
  });
});
