import { describe, expect, it } from 'vitest';
import { fromAddress, recordOfNewGame, seedOf } from '../../src/screens/title/newGame.ts';
import { randomSeed } from '../../src/store/seed.ts';

const ask = (search: string) => fromAddress(new URLSearchParams(search));

describe('a new game from an address', () => {
  it('has an answer to everything that is not asked', () => {
    expect(ask('')).toEqual({
      game: { scenario: 'archetypes', role: 'lab', quarters: 16, seed: '' },
      sentences: [],
    });
  });

  it('takes what the address says', () => {
    expect(ask('scenario=april-2026&role=ads&seed=0&quarters=40')).toEqual({
      game: { scenario: 'april-2026', role: 'ads', quarters: 40, seed: '0' },
      sentences: [],
    });
  });

  it('fixes whether predictions are asked for where the address says so', () => {
    expect(ask('predict=on').game.predict).toBe('on');
    expect(ask('predict=off').game.predict).toBe('off');
    expect(ask('').game).not.toHaveProperty('predict');
  });

  it.each([
    'scenario=mars',
    'role=rivalLab',
    'quarters=0',
    'quarters=41',
    'quarters=4.5',
    'seed=-1',
    'seed=4294967296',
    'seed=x',
    'predict=maybe',
  ])('says in one sentence what is wrong with %s, and takes the usual', (search) => {
    const { game, sentences } = ask(search);
    expect(game).toEqual(ask('').game);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(`“${search.split('=')[1]}”`);
  });
});

describe('a seed', () => {
  it('is a whole number, or a surprise when nothing is typed', () => {
    expect([seedOf(''), seedOf(' 7 '), seedOf('4294967295'), seedOf('4294967296'), seedOf('seven')]).toEqual([
      'surprise',
      7,
      4294967295,
      null,
      null,
    ]);
  });

  it('is never 0 by surprise, because 0 stands for no luck', () => {
    for (let i = 0; i < 100; i++) expect(randomSeed()).toBeGreaterThan(0);
  });

  it('keeps a game from starting while it is none', () => {
    expect(recordOfNewGame({ ...ask('').game, seed: 'x' })).toBeNull();
    expect(recordOfNewGame({ ...ask('').game, seed: '7' })).toMatchObject({ seed: 7, quarters: 16 });
  });
});
