import { describe, expect, it } from 'vitest';
import { keyEntries } from '../../assets/art/key.ts';
import { palettes, type Palette } from '../../assets/art/palette.ts';
import { roleScene } from '../../assets/art/roles.ts';
import { stripsOf } from '../../assets/art/shadow.ts';
import { num } from '../../assets/art/svg.ts';

const themes = Object.values(palettes);
const documents = (palette: Palette): string[] => [
  ...keyEntries.map((entry) => entry.draw(palette)),
  ...(['lab', 'hyperscaler', 'ads'] as const).map((role) => roleScene(role, palette)),
];

/** Every element opened is closed in order: enough of XML to catch a broken drawing. */
function isWellFormed(text: string): boolean {
  const open: string[] = [];
  const rest = text.replace(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<&]*")*)\s*(\/?)>/g,
    (_all, end: string, name: string, _attributes, single: string) => {
      if (end) {
        if (open.pop() !== name) open.push('broken');
      } else if (!single) open.push(name);
      return '';
    },
  );
  return open.length === 0 && !rest.includes('<');
}

describe('drawings', () => {
  it('are well-formed, without text, gradients or filters, in every theme', () => {
    for (const palette of themes) {
      for (const document of documents(palette)) {
        expect(isWellFormed(document)).toBe(true);
        expect(document).not.toMatch(/<text|[gG]radient|filter|NaN|undefined|Infinity/);
      }
    }
  });

  it('come out the same every time', () => {
    for (const palette of themes) expect(documents(palette)).toEqual(documents(palette));
  });

  it('differ between roles', () => {
    const scenes = (['lab', 'hyperscaler', 'ads'] as const).map((role) => roleScene(role, palettes.day));
    expect(new Set(scenes).size).toBe(3);
  });

  it('use only colours of their own palette', () => {
    for (const palette of themes) {
      const allowed = new Set(JSON.stringify(palette).match(/#[0-9A-F]{6}/g));
      for (const document of documents(palette)) {
        for (const colour of document.match(/#[0-9A-Fa-f]{6}/g) ?? []) expect(allowed).toContain(colour);
      }
    }
  });

  it('print numbers without noise', () => {
    expect(num(0.1 + 0.2)).toBe('0.3');
    expect(num(-0.001)).toBe('0');
  });
});

describe('contrast of type on the map', () => {
  const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const light = (hex: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const ratio = (a: string, b: string): number => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high! + 0.05) / (low! + 0.05);
  };

  it.each(themes)('$id: every hue reads on panel, land and sea', (palette) => {
    for (const hue of ['cloud', 'products', 'research', 'exposure', 'customers'] as const) {
      for (const ground of [palette.panel, palette.land, palette.sea]) {
        expect(ratio(palette[hue].text, ground)).toBeGreaterThanOrEqual(palette.id === 'contrast' ? 7 : 4.5);
      }
    }
  });
});

it('a shadow has one gap per stripe, a wide one at five', () => {
  const strips = stripsOf(6, 0, 1);
  expect(strips.filter((strip) => strip.kind === 'gap')).toHaveLength(5);
  expect(strips.filter((strip) => strip.kind === 'five')).toHaveLength(1);
  expect(stripsOf(0, 0, 1)).toEqual([]);
  expect(
    stripsOf(2, 4, 1)
      .filter((strip) => strip.kind === 'broken')
      .every((strip) => strip.from >= 2),
  ).toBe(true);
});
