import { describe, expect, test } from 'vitest';
import { compareFields, compareHashes, momentName } from './compare.ts';

const PLAYED = [
  { name: 'a', hashes: ['00', '01', '02', '03'] },
  { name: 'b', hashes: ['10', '11', '12'] },
];

describe('compareHashes', () => {
  test('finds nothing in equal games', () => {
    expect(compareHashes(PLAYED, structuredClone(PLAYED))).toEqual([]);
  });

  test('finds the first hash of each game that differs, and counts them', () => {
    const other = [
      { name: 'a', hashes: ['00', 'x', '02', 'y'] },
      { name: 'b', hashes: ['10', '11', 'z'] },
    ];
    expect(compareHashes(PLAYED, other)).toEqual([
      { game: 'a', moment: 1, moments: 4, differing: 2 },
      { game: 'b', moment: 2, moments: 3, differing: 1 },
    ]);
  });

  test.each([
    ['a game is missing', PLAYED.slice(0, 1)],
    ['another game is played', [PLAYED[0]!, { name: 'c', hashes: ['10', '11', '12'] }]],
    ['a quarter is missing', [PLAYED[0]!, { name: 'b', hashes: ['10', '11'] }]],
  ])('does not take it for equal when %s', (_, other) => {
    expect(() => compareHashes(PLAYED, other)).toThrow('Not the same games');
  });
});

describe('compareFields', () => {
  const one = '3ff0000000000000';
  const nextAfterOne = '3ff0000000000001';

  test('names the field, with the bits and the numbers', () => {
    expect(
      compareFields(
        [
          ['t', one],
          ['rentalPrice', one],
          ['shock', 'boom'],
        ],
        [
          ['t', one],
          ['rentalPrice', nextAfterOne],
          ['shock', 'slump'],
        ],
        'Firefox',
      ),
    ).toEqual([
      'rentalPrice: Node 3ff0000000000000 (1), Firefox 3ff0000000000001 (1.0000000000000002)',
      'shock: Node boom, Firefox slump',
    ]);
  });

  test('names fields that only one side has', () => {
    expect(compareFields([['cash', one]], [['fleet', one]], 'Firefox')).toEqual([
      'cash: Node 3ff0000000000000 (1), Firefox nothing',
      'fleet: in Firefox only',
    ]);
  });

  test('says so when the fields are the same and the hash was not', () => {
    expect(compareFields([['t', one]], [['t', one]], 'Firefox')).toEqual([expect.stringContaining('the hash')]);
  });
});

test.each([
  [0, 'the opening'],
  [1, 'quarter 1'],
  [40, 'quarter 40'],
  [41, 'the scores'],
])('moment %i of a game of 40 quarters is %s', (moment, name) => {
  expect(momentName({ moment, moments: 42 })).toBe(name);
});
