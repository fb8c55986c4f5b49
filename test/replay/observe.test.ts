import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRM_IDS, type FirmId } from '../../game/economy/names.ts';
import { copyWorld, firmOf, type Line, type World } from '../../game/economy/state.ts';
import { observationJsonSchema, observationSchema } from '../../game/replay/observationSchema.ts';
import { observe } from '../../game/replay/observe.ts';
import { playGame, openGame } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { anyWishes, playWishes } from './arbitrary.ts';

const bare: GameRecord = { scenario: 'april-2026', seed: 7, quarters: 8, parameters: {}, firms: {}, seats: {} };

/** A game that can be played, one of its states, and a firm. */
const anyMoment = fc.record({ wishes: anyWishes, at: fc.nat(12), id: fc.constantFrom(...FIRM_IDS) });

function momentOf(wishes: Parameters<typeof playWishes>[0], at: number) {
  const { record, played } = playWishes(wishes);
  return { record, model: played.model, world: played.worlds[at % played.worlds.length]! };
}

describe('an observation', () => {
  test('is plain JSON with every field that the schema documents and no other', () => {
    fc.assert(
      fc.property(anyMoment, ({ wishes, at, id }) => {
        const { record, model, world } = momentOf(wishes, at);
        const seen = observe(world, model, id, record.quarters);
        expect(observationSchema.parse(seen)).toEqual(seen);
        expect(Object.keys(seen.rivals).sort()).toEqual(FIRM_IDS.filter((each) => each !== id).sort());
        observationSchema.parse(JSON.parse(JSON.stringify(seen)));
      }),
      { numRuns: 40 },
    );
  });

  test('says of every figure what it is', () => {
    const undescribed: string[] = [];
    const walk = (schema: Record<string, unknown>, path: string) => {
      const parts = [
        ...Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>),
        ...((schema.anyOf ?? []) as Record<string, unknown>[]).map((part) => ['', part] as const),
      ];
      const isRange = ['low', 'high'].includes(path.split('.').pop()!);
      if (parts.length === 0 && schema.type !== 'null' && !isRange && !schema.description) undescribed.push(path);
      for (const [name, part] of parts) {
        // Of `number or null`, the description stands on the one or the other.
        if (name === '' && schema.description && !part.properties) continue;
        walk(part, name === '' ? path : `${path}.${name}`);
      }
    };
    walk(observationJsonSchema() as Record<string, unknown>, '');
    expect(undescribed).toEqual([]);
  });

  test('changes nothing and stays as it is when the game goes on', () => {
    const { worlds, model } = playGame(bare);
    const seen = observe(worlds[3]!, model, 'lab', 8);
    const before = JSON.stringify(seen);
    seen.own.pipeline[0] = -1;
    seen.market.customers.business = -1;
    seen.own.copied.fast = -1;
    expect(JSON.stringify(observe(worlds[3]!, model, 'lab', 8))).toBe(before);
  });
});

describe('what stays hidden', () => {
  test('rivals: whatever changes in their books and plans, nobody sees it', () => {
    fc.assert(
      fc.property(anyMoment, fc.double({ min: 0.1, max: 3, noNaN: true }), ({ wishes, at, id }, factor) => {
        const { record, model, world } = momentOf(wishes, at);
        const other = copyWorld(world);
        for (const firm of other.firms) if (firm.id !== id) hide(other, firm.id, factor);
        expect(observe(other, model, id, record.quarters)).toEqual(observe(world, model, id, record.quarters));
      }),
      { numRuns: 40 },
    );
  });

  test('chance: games that differ in seed alone look the same until it strikes', () => {
    const seeds = fc.integer({ min: 0, max: 4294967295 });
    fc.assert(
      fc.property(seeds, seeds, fc.constantFrom(...FIRM_IDS), (seed, another, id) => {
        const [seen, seenToo] = [seed, another].map((each) => {
          const { world, model } = openGame({ ...bare, seed: each });
          return observe(world, model, id, 8);
        });
        expect(seen).toEqual(seenToo);
      }),
      { numRuns: 20 },
    );
  });

  test('words: neither seed nor state hash nor chance to come is among the fields', () => {
    const { worlds, model } = playGame(bare);
    const text = JSON.stringify(observe(worlds[2]!, model, 'hyperscaler', 8));
    for (const word of ['seed', 'hash', 'luck', 'research.lab', 'priceTarget']) expect(text).not.toContain(`"${word}"`);
  });
});

describe('what everybody sees', () => {
  test('is the same market, and a rival is what it says of itself', () => {
    fc.assert(
      fc.property(anyMoment, ({ wishes, at }) => {
        const { record, model, world } = momentOf(wishes, at);
        const all = FIRM_IDS.map((id) => observe(world, model, id, record.quarters));
        for (const { firm, market, shock, rivals } of all) {
          expect({ market, shock }).toEqual({ market: all[0]!.market, shock: all[0]!.shock });
          for (const other of all) {
            if (other.firm === firm) continue;
            const { own } = other;
            expect(rivals[other.firm]).toMatchObject({
              price: own.decision.price,
              leadMonths: own.leadMonths,
              fleet: own.usable,
              revenue: own.revenue.total,
              cloudGrowth: own.cloudGrowth,
              copied: own.copied.fast,
            });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('what is held back is no model in service', () => {
    const held: GameRecord = { ...bare, seats: { lab: { plan: 'neverRelease' } } };
    const { worlds, model } = playGame(held);
    const { rivals, market } = observe(worlds[8]!, model, 'ads', 8);
    const lab = rivals.lab!;
    expect(lab.release).toBe('hold');
    // It serves what anybody can, and its own model lies far ahead of that.
    expect(lab.inService).toBeLessThan(market.openQuality + lab.leadMonths - 3);
  });

  test('the chip deal shows at its two parties while it is offered, and then while it runs', () => {
    const agreed: GameRecord = {
      ...bare,
      seats: { lab: { decisions: [{ deal: 'accept' }] }, chipCloud: { decisions: [{ deal: 'accept' }] } },
    };
    const { worlds, model } = playGame(agreed);
    const at = (quarter: number, id: FirmId) => observe(worlds[quarter - 1]!, model, id, 8);
    expect(at(2, 'lab')).toMatchObject({ offer: null, deal: null });
    expect(at(3, 'lab')).toMatchObject({ offer: { kGPU: 300, length: 20 }, deal: null });
    expect(at(3, 'ads')).toMatchObject({ offer: null, deal: null });
    expect(at(4, 'chipCloud')).toMatchObject({ offer: null, deal: { kGPU: 300, quartersLeft: 19 } });
    expect(at(4, 'ads').deal).toBeNull();
  });
});

/** Changes all that no screen shows of a firm. */
function hide(world: World, id: FirmId, factor: number): void {
  const firm = firmOf(world, id);
  firm.decision = {
    ...firm.decision,
    cloud: 1,
    products: 2,
    research: 97,
    safeguards: 77,
    order: 1,
    deal: firm.decision.deal === 'accept' ? 'decline' : 'accept',
    forecast: { low: 1, high: 2 },
  };
  firm.priceTarget *= factor;
  firm.pipeline = [1, 2, 3];
  for (const line of [firm.cloud, firm.products]) hideLine(line, factor);
  for (const name of ['effectiveResearch', 'cash', 'discountedCash', 'profit', 'cost', 'leasePrice'] as const) {
    firm[name] = firm[name] * factor + 1;
  }
  firm.leakedMonths += factor;
  firm.chipPayment += factor;
  firm.ordered += factor;
  firm.copied.middle += factor;
}

function hideLine(line: Line, factor: number): void {
  for (const name of [
    'reputation',
    'computePerUnit',
    'gpus',
    'need',
    'idle',
    'revenue',
    'contribution',
    'smoothed',
  ] as const) {
    line[name] = line[name] * factor + 1;
  }
}
