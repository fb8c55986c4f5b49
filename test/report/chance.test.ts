import { describe, expect, it } from 'vitest';
import { SHOCK_IDS } from '../../game/economy/names.ts';
import { applyShock } from '../../game/economy/shock.ts';
import { copyWorld, type World } from '../../game/economy/state.ts';
import { openGame } from '../../game/replay/play.ts';
import { SIZES, chancesOf } from '../../src/screens/report/chance.ts';

const { model, world } = openGame({
  scenario: 'april-2026',
  seed: 0,
  quarters: 1,
  parameters: {},
  firms: {},
  seats: {},
});

function struckBy(shock: (typeof SHOCK_IDS)[number]): World {
  const struck = copyWorld(world);
  applyShock(struck, model, shock);
  return struck;
}

describe('chance in plain words', () => {
  it('tells the sizes that the rules use', () => {
    expect(struckBy('boom').marketSize.business / world.marketSize.business - 1).toBeCloseTo(SIZES.boom, 12);
    expect(struckBy('slump').marketSize.developers / world.marketSize.developers - 1).toBeCloseTo(SIZES.slump, 12);
    expect(struckBy('consumerFad').marketSize.consumers / world.marketSize.consumers - 1).toBeCloseTo(
      SIZES.consumerFad,
      12,
    );
    expect(struckBy('rentalGlut').independentSupply / world.independentSupply - 1).toBeCloseTo(SIZES.rentalGlut, 12);
    expect(struckBy('openBreakthrough').distillers.fast - world.distillers.fast).toBeCloseTo(
      SIZES.openBreakthrough,
      12,
    );
    expect(struckBy('efficiencyJump').efficiencyFrontier - world.efficiencyFrontier).toBeCloseTo(
      SIZES.efficiencyJump,
      12,
    );
  });

  it('has something to tell of every shock, and nothing of a quiet quarter', () => {
    for (const shock of SHOCK_IDS) {
      const kinds = chancesOf(struckBy(shock), 'lab', model).map(({ kind }) => kind);
      expect(kinds).toEqual(shock === 'none' ? [] : [shock]);
    }
  });

  it('keeps telling of what still runs, as no longer new', () => {
    const second = struckBy('chipShortage');
    applyShock(second, model, 'boom');
    expect(chancesOf(second, 'lab', model)).toMatchObject([
      { kind: 'boom' },
      { kind: 'chipShortage', first: false, quartersLeft: 0 },
    ]);
  });
});
