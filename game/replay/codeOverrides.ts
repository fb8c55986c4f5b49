import { BitsError, type BitReader, type BitWriter } from './bits.ts';
import { crc32 } from './checksum.ts';
import type { Overrides } from './record.ts';

/** How a value is written. Decimals are short, and most values that people choose are short decimals. */
const DECIMAL = 0;
const DOUBLE = 1;
const ACCEPT = 2;
const DECLINE = 3;

/** Larger mantissas are no shorter than the eight bytes of the number itself. */
const MANTISSA_MAX = 0xffffffff;

/** The number a name has in codes: CRC-32 of its ASCII characters, so that it does not depend on other names. */
export function nameKey(name: string): number {
  return crc32(Uint8Array.from(name, (character) => character.charCodeAt(0)));
}

const placesOf = new Map<readonly string[], Map<number, number>>();

/** Where in `names` the name of a key stands. */
function placesByKey(names: readonly string[]): Map<number, number> {
  const places = placesOf.get(names) ?? new Map(names.map((name, place) => [nameKey(name), place]));
  placesOf.set(names, places);
  return places;
}

/** How many, then name and value of each. */
export function writeOverrides(to: BitWriter, values: Overrides): void {
  const entries = Object.entries(values);
  to.whole(entries.length, 0);
  for (const [name, value] of entries) {
    to.bits(nameKey(name), 32);
    writeValue(to, value);
  }
}

/** Throws BitsError on a name that is none of `names`, or that does not come after the one before it in their order. */
export function readOverrides(from: BitReader, names: readonly string[]): Overrides {
  const places = placesByKey(names);
  const count = from.whole(0);
  const values: Record<string, Overrides[string]> = {};
  let before = -1;
  for (let i = 0; i < count; i += 1) {
    const place = places.get(from.bits(32));
    if (place === undefined || place <= before) throw new BitsError('An overridden name is unknown or out of order.');
    before = place;
    values[names[place]!] = readValue(from);
  }
  return values;
}

function writeValue(to: BitWriter, value: Overrides[string]): void {
  if (typeof value === 'string') {
    to.bits(value === 'accept' ? ACCEPT : DECLINE, 2);
    return;
  }
  const decimal = shortDecimal(value);
  if (decimal) to.bits(DECIMAL, 2).signed(decimal.mantissa, 6).signed(decimal.exponent, 1);
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    to.bits(DOUBLE, 2).bits(view.getUint32(0), 32).bits(view.getUint32(4), 32);
  }
}

function readValue(from: BitReader): Overrides[string] {
  const kind = from.bits(2);
  if (kind === ACCEPT) return 'accept';
  if (kind === DECLINE) return 'decline';
  const value = kind === DECIMAL ? decimal(from.signed(6), from.signed(1)) : readDouble(from);
  if (!Number.isFinite(value)) throw new BitsError('An overridden value is not finite.');
  return value;
}

function readDouble(from: BitReader): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, from.bits(32));
  view.setUint32(4, from.bits(32));
  return view.getFloat64(0);
}

/** mantissa * 10^exponent as text would mean it, rounded once and the same everywhere. */
function decimal(mantissa: number, exponent: number): number {
  return Number(`${mantissa}e${exponent}`);
}

/** A number as mantissa * 10^exponent with a short mantissa, or null where that does not give the very same number. */
function shortDecimal(value: number): { mantissa: number; exponent: number } | null {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) return null;
  const [, whole = '', fraction = '', power = '0'] = match;
  let mantissa = Number(whole + fraction);
  let exponent = Number(power) - fraction.length;
  while (mantissa !== 0 && mantissa % 10 === 0) {
    mantissa /= 10;
    exponent += 1;
  }
  const exact = Math.abs(mantissa) <= MANTISSA_MAX && decimal(mantissa, exponent) === value;
  return exact ? { mantissa, exponent } : null;
}
