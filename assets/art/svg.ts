/**
 * The smallest vocabulary for drawing in SVG text: numbers that print the same on every machine, polygons,
 * and a Drawing that knows its own box, so that the same picture can go inline into a page or into an atlas.
 */

/** A picture around its own origin. `box` is [left, top, right, bottom] and includes strokes. */
export interface Drawing {
  readonly box: readonly [number, number, number, number];
  readonly body: string;
}

export type Point = readonly [number, number];

/** A coordinate with at most two decimals, and never "-0". */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

export const points = (list: readonly Point[]): string => list.map(([x, y]) => `${num(x)},${num(y)}`).join(' ');

/** Attributes of a fill with an optional outline. */
export const paint = (fill: string, stroke?: string, width = 1.5): string =>
  `fill="${fill}"` + (stroke ? ` stroke="${stroke}" stroke-width="${num(width)}" stroke-linejoin="round"` : '');

export const polygon = (list: readonly Point[], attributes: string): string =>
  `<polygon points="${points(list)}" ${attributes}/>`;

export const polyline = (list: readonly Point[], stroke: string, width = 1.5, extra = ''): string =>
  `<polyline points="${points(list)}" fill="none" stroke="${stroke}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${extra && ' ' + extra}/>`;

export const line = (a: Point, b: Point, stroke: string, width = 1.5, extra = ''): string =>
  `<line x1="${num(a[0])}" y1="${num(a[1])}" x2="${num(b[0])}" y2="${num(b[1])}" stroke="${stroke}" stroke-width="${num(width)}"${extra && ' ' + extra}/>`;

export const rect = (x: number, y: number, width: number, height: number, attributes: string): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" ${attributes}/>`;

export const circle = (x: number, y: number, radius: number, attributes: string): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" ${attributes}/>`;

export const path = (d: string, attributes: string): string => `<path d="${d}" ${attributes}/>`;

/** Moves, turns (degrees) and scales a body. */
export function place(body: string, x: number, y: number, angle = 0, scaleX = 1, scaleY = scaleX): string {
  const turn = angle ? ` rotate(${num(angle)})` : '';
  const size = scaleX === 1 && scaleY === 1 ? '' : ` scale(${scaleX.toFixed(4)} ${scaleY.toFixed(4)})`;
  return `<g transform="translate(${num(x)} ${num(y)})${turn}${size}">${body}</g>`;
}

/** A complete document. `view` is [x, y, width, height] in drawing units; the size in pixels may differ. */
export function svg(
  body: string,
  view: readonly [number, number, number, number],
  size: readonly [number, number] | null = null,
  attributes = '',
): string {
  const pixels = size ? ` width="${num(size[0])}" height="${num(size[1])}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.map(num).join(' ')}"${pixels}${attributes && ' ' + attributes}>${body}</svg>`;
}
