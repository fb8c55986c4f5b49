import { describe, expect, it } from 'vitest';
import { sayOpen } from '../../src/screens/debrief/eye.ts';

const doors = { quarter: 1, widest: null, copied: { fast: 0, middle: 0, slow: 0 }, heldBack: 0 };

describe('what stood open in a quarter', () => {
  it('names published weights beside the doors', () => {
    expect(sayOpen({ ...doors, release: 'open', open: ['products', 'api'] })).toBe(
      'open weights, products and the API',
    );
    expect(sayOpen({ ...doors, release: 'api', open: ['products', 'api'] })).toBe('products and the API');
    expect(sayOpen({ ...doors, release: 'open', open: [] })).toBe('nothing');
  });
});
