import { expect, test } from 'vitest';
import { copyWorld, type World } from '../../game/economy/state.ts';
import { openGame } from '../../game/replay/play.ts';
import { firstOddFigure } from '../../game/replay/sound.ts';

const { world } = openGame({ scenario: 'april-2026', seed: 0, quarters: 1, parameters: {}, firms: {}, seats: {} });

/** Every figure in a state: what holds it, and its key there. */
function figures(tree: object): [holder: object, key: string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key === 'data' || key === 'decision') return [];
    if (typeof value === 'number') return [[tree, key]];
    return typeof value === 'object' && value !== null ? figures(value as object) : [];
  });
}

function odd(change: (made: World) => void): string | null {
  const made = copyWorld(world);
  change(made);
  return firstOddFigure(made);
}

test('a state of finite figures has no odd one', () => {
  expect(odd(() => {})).toBeNull();
});

test.each([NaN, Infinity, -Infinity])('every figure that is %d is found and named', (value) => {
  const count = figures(world).length;
  expect(count).toBeGreaterThan(250);
  for (let i = 0; i < count; i += 1) {
    let key = '';
    const found = odd((made) => {
      const [holder, name] = figures(made)[i]!;
      Reflect.set(holder, name, value);
      key = name;
    });
    expect(found?.split('.').pop()).toBe(key);
  }
});

test('infinities of both signs do not hide each other', () => {
  const found = odd((made) => {
    made.rentalPrice = Infinity;
    made.firms[2]!.cash = -Infinity;
  });
  expect(found).toBe('rentalPrice');
});

test('figures that are finite but too large to add up are not odd', () => {
  const found = odd((made) => {
    made.rentalPrice = 1.5e308;
    made.openQuality = 1.5e308;
  });
  expect(found).toBeNull();
});

test('a firm is called by its id', () => {
  expect(odd((made) => (made.firms[1]!.cloud.utility = NaN))).toBe('firms.lab.cloud.utility');
});
