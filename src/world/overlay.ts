/**
 * The layer of words over the canvas. Text is real HTML, so it is crisp at any size; it is hidden from screen
 * readers because the page says the same in its key.
 */
import type { Palette } from '../../assets/art/palette.ts';
import { num } from '../../assets/art/svg.ts';
import type { Rect } from './ground.ts';
import type { Label } from './labels.ts';
import './world.css';

/** Pixels of a note's type: it grows with the picture, and never shrinks below this. */
const SMALLEST_TYPE = 14;
const LARGEST_TYPE = 21;

export class Overlay {
  readonly element = document.createElement('div');
  readonly #lines = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  readonly #labels = new Map<string, HTMLElement>();
  readonly #ring = document.createElement('div');
  #view: Rect = { x: 0, y: 0, width: 1, height: 1 };
  #scale = 1;
  #ink = '';
  /** The leaders as they were drawn last: most moves of a lever leave them. */
  #leaders = '';

  constructor(host: HTMLElement) {
    this.element.className = 'campus-signs';
    this.element.setAttribute('aria-hidden', 'true');
    this.#ring.className = 'campus-ring';
    this.#ring.hidden = true;
    this.element.append(this.#lines, this.#ring);
    host.append(this.element);
  }

  setTheme(palette: Palette): void {
    this.#ink = palette.ink;
    const { style } = this.element;
    style.setProperty('--campus-ink', palette.ink);
    style.setProperty('--campus-panel', palette.panel);
    for (const hue of ['cloud', 'products', 'research', 'exposure', 'customers'] as const) {
      style.setProperty(`--campus-${hue}`, palette[hue].text);
    }
  }

  setWindow(view: Rect, scale: number, shape: string): void {
    this.#view = view;
    this.#scale = scale;
    this.element.dataset['shape'] = shape;
    this.element.style.fontSize = `${num(Math.min(LARGEST_TYPE, Math.max(SMALLEST_TYPE, SMALLEST_TYPE * scale)))}px`;
  }

  /** Shows these labels and drops the ones of a group (`sign` or not) that are no longer there. */
  show(labels: readonly Label[], signs: boolean): void {
    const seen = new Set(labels.map((label) => label.id));
    for (const [id, element] of this.#labels) {
      if (id.startsWith('sign.') === signs && !seen.has(id)) {
        element.remove();
        this.#labels.delete(id);
      }
    }
    for (const label of labels) this.#place(this.#labels.get(label.id) ?? this.#make(label), label);
    if (!signs) this.#draw(labels);
  }

  #make(label: Label): HTMLElement {
    const element = document.createElement('div');
    element.className = label.kind === 'sign' ? 'campus-label campus-sign' : 'campus-label';
    this.#labels.set(label.id, element);
    this.element.append(element);
    return element;
  }

  #place(element: HTMLElement, label: Label): void {
    const text = JSON.stringify([label.name, label.figure, label.unit, label.hue]);
    if (element.dataset['text'] !== text) {
      element.dataset['text'] = text;
      element.replaceChildren(...words(label));
      element.toggleAttribute('data-plain', label.figure === undefined && label.unit === undefined);
      element.style.setProperty(
        '--campus-hue',
        label.hue === 'ink' ? 'var(--campus-ink)' : `var(--campus-${label.hue})`,
      );
    }
    const [x, y] = this.#screen(label.x, label.y);
    const shift = label.align === 'left' ? '' : ` translateX(${label.align === 'centre' ? '-50%' : '-100%'})`;
    // Signs keep inside the window, however long a shadow grows.
    const left = label.kind === 'sign' ? Math.max(4, x) : x;
    element.style.transform = `translate(${num(left)}px, ${num(y)}px)${shift}`;
  }

  #draw(labels: readonly Label[]): void {
    const lines = labels
      .filter((label) => label.leader)
      .map((label) => {
        const [x1, y1] = this.#screen(label.x - 4, label.y + 4);
        const [x2, y2] = this.#screen(...label.leader!);
        return `<polyline points="${num(x1)},${num(y1)} ${num(x1)},${num(y1 + 32 * this.#scale)} ${num(x2)},${num(y2)}" fill="none" stroke="${this.#ink}" stroke-width="1.2"/>`;
      })
      .join('');
    if (lines === this.#leaders) return;
    this.#leaders = lines;
    this.#lines.innerHTML = lines;
  }

  /** A heavy frame around one thing, or none. */
  highlight(box: Rect | null): void {
    this.#ring.hidden = box === null;
    if (!box) return;
    const [x, y] = this.#screen(box.x, box.y);
    this.#ring.style.transform = `translate(${num(x)}px, ${num(y)}px)`;
    this.#ring.style.width = `${num(box.width * this.#scale)}px`;
    this.#ring.style.height = `${num(box.height * this.#scale)}px`;
  }

  #screen(x: number, y: number): [number, number] {
    return [(x - this.#view.x) * this.#scale, (y - this.#view.y) * this.#scale];
  }

  destroy(): void {
    this.element.remove();
  }
}

function words({ name, figure, unit }: Label): Node[] {
  const nodes: Node[] = [];
  const add = (tag: string, text: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    nodes.push(element);
  };
  if (name) add('span', name);
  if (figure !== undefined) add('b', figure);
  if (unit) {
    if (figure !== undefined) nodes.push(document.createTextNode(' '));
    add('small', unit);
  }
  return nodes;
}
