/**
 * The table of known bits: `npx tsx test/numeric/knownBits.ts` writes knownBits.json anew, after a change of exp, ln or
 * pow that was meant (and that is a change of the rules).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exp, ln, pow } from '../../game/numeric/math.ts';
import { stream } from '../../game/numeric/random.ts';

/** A row: arguments, and the 64 bits of the result in hexadecimal. */
export type Row = [...args: number[], bits: string];
export type Table = Record<'exp' | 'ln' | 'pow', Row[]>;

export function bitsOf(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, '0');
}

const uniform = stream(1, 'known bits');
const drawn = (low: number, high: number) => low + (high - low) * uniform();
const many = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);

/** Edges, numbers of the model, and numbers of every size. */
function table(): Table {
  const exponents = [
    0, 1, -1, 0.5, -0.11, 0.126, 0.36, -2.2, 3.7, -7.25, 20.1, -40, 709.78, -708.4, -745.1, 5e-324, 1e-17,
  ];
  exponents.push(...many(40, () => drawn(-5, 5)), ...many(24, () => drawn(-700, 700)));
  const positives = [
    1, 2, 0.1, 10, 0.63, 3.4, 1.4, 0.9, 1e-9, 5e6, 2.6, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308,
  ];
  positives.push(1 + 2 ** -52, 1 - 2 ** -53, Math.SQRT2, Math.SQRT1_2);
  positives.push(
    ...many(40, () => drawn(0.2, 3)),
    ...many(24, () => drawn(1, 2) * 2 ** Math.floor(drawn(-1000, 1000))),
  );
  const pairs: [number, number][] = [
    [0.97, 16],
    [0.965, -2],
    [0.965, 7],
    [1.02, 3],
    [0.7, 0.3],
    [2.4, 1.3],
    [1.0769230769230769, 0.5],
    [0.918, 8],
    [1.5, 0.125],
    [0.4, 0.4],
    [5.32, 0.5],
    [0.95, 39],
    [2, 0.5],
    [10, 308],
    [10, -323],
    [-2, 3],
    [1 + 2 ** -52, 1e15],
  ];
  pairs.push(...many(40, (): [number, number] => [drawn(0.2, 3), drawn(-9, 9)]));
  pairs.push(...many(24, (): [number, number] => [drawn(1e-6, 2), drawn(-50, 50)]));
  return {
    exp: exponents.map((x) => [x, bitsOf(exp(x))]),
    ln: positives.map((x) => [x, bitsOf(ln(x))]),
    pow: pairs.map(([x, y]) => [x, y, bitsOf(pow(x, y))]),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = Object.entries(table()).map(
    ([name, list]) => `  "${name}": [\n${list.map((row) => `    ${JSON.stringify(row)}`).join(',\n')}\n  ]`,
  );
  writeFileSync(new URL('./knownBits.json', import.meta.url), `{\n${rows.join(',\n')}\n}\n`);
}
