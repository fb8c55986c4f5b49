import { describe, expect, it } from 'vitest';
import { palettes } from '../../assets/art/palette.ts';
import { frameDrawing } from '../../src/world/frames.ts';
import { sunHeight, skylinesOf } from '../../src/world/horizon.ts';
import { hallSigns } from '../../src/world/labels.ts';
import { layoutFor, shapeFor, spot, type Shape } from '../../src/world/layout.ts';
import { placeAll } from '../../src/world/picture.ts';
import { freshSlots, moveRacks, placeRacks } from '../../src/world/racks.ts';
import { reachesOf, tipOf } from '../../src/world/shadows.ts';
import { campusSvg } from '../../src/world/still.ts';
import { thingAt, thingBoxes } from '../../src/world/pointing.ts';
import { actsOf } from '../../src/world/drama.ts';
import { sample, withGpus } from './sample.ts';

const roles = ['lab', 'hyperscaler', 'ads'] as const;
const shapes: readonly Shape[] = ['landscape', 'portrait'];
const layout = layoutFor('lab', 'landscape');
const count = (prefix: string, view = sample): number =>
  placeAll(view, layout).filter((thing) => thing.key.startsWith(prefix)).length;

describe('the picture', () => {
  it('shows as many things as the figures say', () => {
    expect(count('rack.')).toBe(102);
    expect(count('figure.')).toBe(29);
    expect(count('gull.')).toBe(14);
    expect(count('ship.')).toBe(2);
    expect(count('signal.')).toBe(4);
  });

  it('marks what arrives and what leaves by the plan', () => {
    const frames = placeAll(sample, layout).map((thing) => thing.frame);
    expect(frames.filter((frame) => frame === 'rackArriving.cloud')).toHaveLength(3);
    expect(frames.filter((frame) => frame === 'plot.products')).toHaveLength(2);
    expect(frames.filter((frame) => frame === 'plot.research')).toHaveLength(1);
  });

  it('has one key per thing, and a drawing for every frame in every layout and theme', () => {
    for (const role of roles) {
      for (const shape of shapes) {
        const where = layoutFor(role, shape);
        const things = placeAll({ ...sample, role, adsCore: role === 'ads' ? 12 : null }, where);
        expect(new Set(things.map((thing) => thing.key)).size).toBe(things.length);
        for (const frame of new Set(things.map((thing) => thing.frame))) {
          expect(frameDrawing(frame, palettes.night, where).body).toContain('<');
        }
      }
    }
  });

  it('keeps every house, figure and gull inside the composition', () => {
    for (const role of roles) {
      const where = layoutFor(role, 'landscape');
      const things = placeAll({ ...sample, role }, where).filter((thing) =>
        /^(house|figure|gull|rack|signal)/.test(thing.key),
      );
      for (const thing of things) {
        expect(thing.x).toBeGreaterThan(0);
        expect(thing.x).toBeLessThan(where.width);
        expect(thing.y).toBeGreaterThan(where.horizon);
        expect(thing.y).toBeLessThan(where.height);
      }
    }
  });

  it('is the same SVG every time', () => {
    const once = campusSvg(sample, { theme: 'day' });
    expect(campusSvg(sample, { theme: 'day' })).toBe(once);
    expect(once).not.toContain('<text');
    expect(once).not.toMatch(/NaN|undefined/);
  });
});

describe('racks that move', () => {
  it('keep their numbers, and only as many move as must', () => {
    const before = freshSlots(sample);
    const after = moveRacks(before, { cloud: 40, products: 22, research: 40 });
    expect(after.cloud.slice(0, 36)).toEqual(before.cloud);
    expect(new Set(after.cloud.slice(36))).toEqual(new Set(before.products.slice(22)));
    expect(after.research).toEqual(before.research);
  });

  it('stack when a hall is full', () => {
    const view = withGpus({ cloud: 0, products: 0, research: 1000 });
    const things = placeRacks(view, layout, freshSlots(view));
    expect(things).toHaveLength(100);
    expect(new Set(things.map((thing) => `${thing.x},${thing.y}`)).size).toBe(100);
  });
});

describe('shadows', () => {
  it('start at one baseline and share one scale', () => {
    const tip = (dollars: number, hall: 'cloud' | 'products'): number => {
      const [x] = tipOf(layout, hall, dollars, 1);
      return spot(layout, layout.halls[hall].u, 0)[0] - x;
    };
    expect(tip(8, 'cloud')).toBeCloseTo(tip(8, 'products'), 9);
    expect(tip(8, 'cloud')).toBeCloseTo(2 * tip(4, 'cloud'), 9);
    expect(tip(0, 'cloud')).toBe(0);
  });

  it('are broken and dashed where the length is an estimate', () => {
    const frames = placeAll(sample, layout).map((thing) => thing.frame);
    expect(frames).toContain('tip.cloud');
    expect(frames).toContain('strip.cloud.solid');
    expect(frames).toContain('tip.research.dashed');
    expect(frames).toContain('strip.research.broken');
    expect(frames).not.toContain('tip.research');
    expect(frames).not.toContain('strip.research.solid');
    expect(frameDrawing('tip.research.dashed', palettes.day, layout).body).toContain('dasharray');
    expect(frameDrawing('tip.research', palettes.day, layout).body).not.toContain('dasharray');
  });

  it('name their measure on the sign where it is not what the others earn now', () => {
    const signs = hallSigns(sample, layout, reachesOf(sample));
    const units = Object.fromEntries(signs.map(({ thing, unit }) => [thing, unit]));
    expect(units).toEqual({ research: 'long run', products: undefined, cloud: undefined });
    const named = hallSigns(sample, layout, reachesOf(sample), 'names');
    expect(named.flatMap(({ figure, unit }) => [figure ?? unit]).filter(Boolean)).toEqual([]);
  });

  it('are none where an hour is worth less than nothing, which the sign says', () => {
    const view = { ...sample, halls: { ...sample.halls, research: { ...sample.halls.research, shadow: -1.38 } } };
    expect(reachesOf(view).research).toBe(0);
    expect(placeAll(view, layout).some(({ frame }) => frame.startsWith('tip.research'))).toBe(false);
    const sign = hallSigns(view, layout, reachesOf(view)).find(({ thing }) => thing === 'research');
    expect(sign!.figure).toBe('−$1.38');
  });
});

describe('sky', () => {
  it('a dear hour has a low sun', () => {
    expect(sunHeight(layout, 4)).toBeGreaterThan(sunHeight(layout, 2));
  });

  it('skylines start at zero, and width goes with the fleet', () => {
    const [first, second] = skylinesOf(sample, layout);
    expect(second!.height).toBe(0);
    expect(first!.width / second!.width).toBeCloseTo(1906 / 1900, 1);
  });
});

describe('pointing', () => {
  it('finds every thing at the middle of its own box, or something in front of it', () => {
    for (const role of roles) {
      const where = layoutFor(role, 'landscape');
      const view = { ...sample, role };
      for (const [, box] of thingBoxes(view, where)) {
        expect(thingAt(view, where, box.x + box.width / 2, box.y + box.height / 2)).not.toBeNull();
      }
    }
    expect(thingAt(sample, layout, 640, 5)).toBeNull();
  });
});

it('a tall window gets the picture for phones', () => {
  expect(shapeFor(390, 285)).toBe('portrait');
  expect(shapeFor(1280, 452)).toBe('landscape');
});

it('a quarter is played in order, and ends at the view after it', () => {
  const after = { ...sample, release: 'api' as const, ships: [] };
  const acts = actsOf(sample, after);
  expect(acts.map((act) => act.name)).toEqual(['open', 'dock', 'roll', 'run', 'serve', 'gather', 'answer', 'settle']);
  expect(acts.reduce((sum, act) => sum + act.lasts, 0)).toBeLessThanOrEqual(8000);
  const act = (name: string) => acts.find((each) => each.name === name)!;
  expect(act('roll').view.release).toBe('hold');
  expect(act('run').view.release).toBe('api');
  expect(acts.at(-1)!.view).toEqual(after);
});

it('begins from last quarter, while the words keep what was expected until it has come', () => {
  const after = { ...sample, roads: { ...sample.roads, products: { ...sample.roads.products, waiting: 9 } } };
  const [open, ...acts] = actsOf(sample, after);
  expect(open!.view.halls.cloud.gpus).toBe(sample.halls.cloud.gpusBefore);
  expect(open!.view.roads.products.waiting).toBe(0);
  expect(open!.told).toEqual(sample);
  const serve = acts.find((each) => each.name === 'serve')!;
  expect(serve.told.roads.products.waiting).toBe(9);
  expect(serve.told.halls).toEqual(after.halls);
});
