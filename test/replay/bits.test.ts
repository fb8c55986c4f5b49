import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitsError, BitWriter } from '../../game/replay/bits.ts';
import { crc32 } from '../../game/replay/checksum.ts';

const value = fc.oneof(
  fc.record({ kind: fc.constant('flag' as const), value: fc.boolean() }),
  fc.record({ kind: fc.constant('whole' as const), value: fc.nat(2 ** 40), k: fc.nat(8) }),
  fc.record({
    kind: fc.constant('signed' as const),
    value: fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
    k: fc.nat(8),
  }),
  fc.record({ kind: fc.constant('bits' as const), value: fc.nat(2 ** 31 - 1), count: fc.constant(31) }),
);

test('what is written is read back, and nothing is left', () => {
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const to = new BitWriter();
      for (const each of values) {
        if (each.kind === 'flag') to.flag(each.value);
        else if (each.kind === 'bits') to.bits(each.value, each.count);
        else to[each.kind](each.value, each.k);
      }
      const from = new BitReader(to.toBytes());
      const read = values.map((each) => {
        if (each.kind === 'flag') return from.flag();
        return each.kind === 'bits' ? from.bits(each.count) : from[each.kind](each.k);
      });
      expect(read).toEqual(values.map((each) => each.value));
      from.end();
    }),
  );
});

test.each([
  [0, 0, '1'],
  [1, 0, '010'],
  [2, 0, '011'],
  [3, 0, '00100'],
  [0, 2, '100'],
  [4, 2, '01000'],
])('%i in order %i is %s', (number, k, bits) => {
  const [byte] = new BitWriter().whole(number, k).toBytes();
  expect(byte!.toString(2).padStart(8, '0').slice(0, bits.length)).toBe(bits);
});

test('refuses bytes that end early, are left over, or are filled with anything but zeros', () => {
  expect(() => new BitReader(new Uint8Array(1)).bits(9)).toThrow(BitsError);
  expect(() => new BitReader(new Uint8Array(100)).whole(0)).toThrow(BitsError);
  expect(() => new BitReader(new Uint8Array(2)).end()).toThrow(BitsError);
  const from = new BitReader(Uint8Array.of(0b1000_0001));
  from.flag();
  expect(() => from.end()).toThrow(BitsError);
});

test('the checksum is the CRC-32 of zip and PNG', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
