import { describe, expect, it } from 'vitest';
import { keyEntries } from '../../assets/art/key.ts';
import { RELEASES } from '../../game/economy/names.ts';
import { campusOf } from '../../src/screens/desk/campusView.ts';
import { ledgerOfPlan } from '../../src/screens/ledger/ofGame.ts';
import { seasonOf } from '../../src/screens/shared/names.ts';
import { pictureInWords } from '../../src/screens/desk/pictureInWords.ts';
import { beginGame, expectedWorld } from '../../src/store/game.ts';
import { text } from '../../src/text/text.ts';
import { aRecord, aSession } from '../store/plans.ts';

describe('words for what is drawn', () => {
  it('name every drawing of the key', () => {
    for (const { id } of keyEntries) expect(Object.keys(text.desk.key.entries)).toContain(id);
  });

  it('tell the whole picture', () => {
    const session = aSession();
    const game = beginGame(aRecord, 'lab');
    const view = campusOf(session, game, expectedWorld(game, aRecord, session.plan), ledgerOfPlan(session, game));
    const sentences = pictureInWords(view).join('\n');
    for (const part of [
      'Cloud hall',
      'Products hall',
      'Research hall',
      'Vault',
      'Developers',
      'Businesses',
      'Distillers',
    ]) {
      expect(sentences).toContain(part);
    }
    expect(sentences).toMatch(
      /Dashed shadow of Research: one more GPU is worth \$\d+\.\d\d an hour there in the long run/,
    );
    expect(sentences).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('say at each stop who gets the model, for a firm without a cloud too', () => {
    for (const outside of ['developers', 'compute', null] as const) {
      const said = RELEASES.map((release) => text.desk.released(release, outside));
      expect(new Set(said).size).toBe(RELEASES.length);
    }
  });

  it('put quarter 1 in the spring of 2026', () => {
    expect([1, 2, 3, 4, 5].map(seasonOf)).toEqual([
      'spring 2026',
      'summer 2026',
      'autumn 2026',
      'winter 2027',
      'spring 2027',
    ]);
  });
});
