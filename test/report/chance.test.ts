import { describe, expect, it } from 'vitest';
import { SHOCK_IDS } from '../../game/economy/names.ts';
import { applyShock } from '../../game/economy/shock.ts';
import { copyWorld, type World } from '../../game/economy/state.ts';
import { engine } from '../../game/replay/engine.ts';
import { chancesOf } from '../../src/screens/report/chance.ts';

const opening = engine.openGame({
  scenario: 'april-2026',
  seed: 0,
  quarters: 1,
  parameters: {},
  firms: {},
  seats: {},
});
const { model, world } = opening;
const rules = { engine, opening };

function struckBy(shock: (typeof SHOCK_IDS)[number]): World {
  const struck = copyWorld(world);
  applyShock(struck, model, shock);
  return struck;
}

describe('chance in plain words', () => {
  it('tells what the rules did to markets, supply and models', () => {
    const told = (shock: (typeof SHOCK_IDS)[number]) => chancesOf(struckBy(shock), 'lab', rules, world)[0]!;
    const part = (now: number, before: number) => expect.closeTo(now / before - 1, 12) as number;
    expect(told('boom')).toMatchObject({ part: part(struckBy('boom').marketSize.business, world.marketSize.business) });
    expect(told('slump')).toMatchObject({
      part: part(struckBy('slump').marketSize.developers, world.marketSize.developers),
    });
    expect(told('rentalGlut')).toMatchObject({
      part: part(struckBy('rentalGlut').independentSupply, world.independentSupply),
    });
    expect(told('openBreakthrough')).toMatchObject({
      months: expect.closeTo(struckBy('openBreakthrough').distillers.fast - world.distillers.fast, 12) as number,
    });
    expect(told('efficiencyJump')).toMatchObject({
      months: expect.closeTo(struckBy('efficiencyJump').efficiencyFrontier - world.efficiencyFrontier, 12) as number,
    });
  });

  it('has something to tell of every shock, and nothing of a quiet quarter', () => {
    for (const shock of SHOCK_IDS) {
      const kinds = chancesOf(struckBy(shock), 'lab', rules, world).map(({ kind }) => kind);
      expect(kinds).toEqual(shock === 'none' ? [] : [shock]);
    }
  });

  it('keeps telling of what still runs, as no longer new', () => {
    const first = struckBy('chipShortage');
    const second = copyWorld(first);
    applyShock(second, model, 'boom');
    expect(chancesOf(second, 'lab', rules, first)).toMatchObject([
      { kind: 'boom' },
      { kind: 'chipShortage', stage: 'on', quartersLeft: 0 },
    ]);
  });

  it('tells one that strikes again while it runs as begun anew, with all its quarters before it', () => {
    for (const kind of ['chipShortage', 'exportControls'] as const) {
      const first = struckBy(kind);
      const second = copyWorld(first);
      applyShock(second, model, kind);
      const left = (chancesOf(first, 'lab', rules, world)[0] as { quartersLeft: number }).quartersLeft;
      expect(chancesOf(first, 'lab', rules, world)).toMatchObject([{ kind, stage: 'new' }]);
      expect(chancesOf(second, 'lab', rules, first)).toMatchObject([{ kind, stage: 'again', quartersLeft: left }]);
    }
  });
});
