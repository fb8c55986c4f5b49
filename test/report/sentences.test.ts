import { describe, expect, it } from 'vitest';
import type { Decision } from '../../game/economy/decision.ts';
import type { FirmId } from '../../game/economy/names.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { happened, shocksStruck } from '../../src/screens/report/sentences.ts';
import { beginGame, playPlan, startingPlan, type Game } from '../../src/store/game.ts';
import { newSession, type Session } from '../../src/store/session.ts';

const record: GameRecord = { scenario: 'archetypes', seed: 0, quarters: 12, parameters: {}, firms: {}, seats: {} };

/** Plays one quarter per change, each from the plan a player would find on the desk. */
function played(role: FirmId, changes: Partial<Decision>[], of = record): Game {
  let game = beginGame(of, role);
  for (const change of changes) game = playPlan(game, of, { ...startingPlan(game), ...change });
  return game;
}

function told(game: Game): string[] {
  const [before, now] = game.worlds.slice(-2);
  const session = newSession('test', record, game.role, startingPlan(beginGame(record, game.role)));
  return happened(before!, now!, session, game);
}

describe('what happened', () => {
  it('begins with what cannot be taken back', () => {
    const game = played('lab', [{ release: 'open' }]);
    expect(told(game)[0]).toMatch(
      /^You published your newest model, for good\. Anyone may serve it now: your lead went from 5\.\d to [\d.]+ months\.$/,
    );
    expect(told(played('lab', [{ release: 'api' }])).join()).not.toContain('published your');
  });

  it('tells a loan of chips as it begins, to either side', () => {
    const sentence = (role: FirmId) => {
      const game = played(role, [{}, {}, { deal: 'accept' }]);
      return told(game).find((each) => each.includes('on loan'));
    };
    expect(sentence('lab')).toMatch(
      /^300 thousand GPUs came on loan from Chip cloud, for 20 quarters at \$\d\.\d\d a GPU-hour\.$/,
    );
    expect(sentence('chipCloud')).toMatch(/^300 thousand GPUs went on loan to Frontier lab, for 20 quarters/);
  });

  it('puts an offer of chips first while it can be answered, to whoever has a part in it', () => {
    const offer = (game: Game) => told(game).findIndex((each) => each.startsWith('On offer for the next quarter'));
    expect(offer(played('lab', [{}]))).toBe(-1);
    expect(offer(played('lab', [{}, {}]))).toBe(0);
    expect(told(played('lab', [{}, {}]))[0]).toBe(
      'On offer for the next quarter: a loan of 300 thousand GPUs from Chip cloud. You answer under Release.',
    );
    expect(told(played('chipCloud', [{}, {}]))[0]).toMatch(/a loan of 300 thousand GPUs to Frontier lab\./);
    expect(offer(played('hyperscaler', [{}, {}]))).toBe(-1);
    expect(offer(played('lab', [{}, {}, { deal: 'accept' }]))).toBe(-1);
  });

  it('says by what a distiller learned, as it was', () => {
    const copied = (...changes: Partial<Decision>[]) =>
      told(played('lab', changes)).find((each) => each.startsWith('The fast distiller'));
    expect(copied({ release: 'api' })).toMatch(/mostly through your API\.$/);
    expect(copied({ release: 'preview', safeguards: 0 })).toMatch(
      /mostly through (your preview|the model you already serve by API)\.$/,
    );
    expect(copied({ release: 'hold' })).toMatch(/mostly through the model you already serve by API\.$/);
    expect(copied({ release: 'open' })).toMatch(/mostly through your published weights\.$/);
    expect(copied({ release: 'open' }, { release: 'hold' })).toMatch(/published weights\.$|next to nothing/);
  });

  it('tells it once, and says when the other side would not', () => {
    const going = played('lab', [{}, {}, { deal: 'accept' }, { deal: 'accept' }]);
    expect(told(going).join()).not.toMatch(/loan|deal/);
    const refused: GameRecord = {
      ...record,
      seats: { chipCloud: { decisions: [{}, {}, { deal: 'decline' }] } },
    };
    expect(told(played('lab', [{}, {}, { deal: 'accept' }], refused))).toContain(
      'You accepted the chip deal. Chip cloud did not.',
    );
  });

  it('names the plain cause when a line got no GPUs', () => {
    const game = played('lab', [{ cloud: 0, products: 50, research: 50 }]);
    expect(told(game)).toContain('Cloud had none of the GPUs, so it served nobody.');
  });

  it('says what is owed, and nothing while there is cash', () => {
    const spent = played(
      'lab',
      Array.from({ length: 8 }, () => ({ order: 600, cloud: 0, products: 0, research: 100 })),
    );
    expect(told(spent).at(-1)).toMatch(/^You owe \$[\d.]+B\. The rules let you; value counts it in full\.$/);
    expect(told(played('lab', [{}])).join()).not.toContain('You owe');
  });
});

describe('what happened in a game that nobody here plays', () => {
  /** The sentences of a quarter, as its player and as anybody else would read them. */
  function both(game: Game): [own: string, others: string] {
    const [before, now] = game.worlds.slice(-2);
    const session = newSession('test', record, game.role, startingPlan(game));
    const others: Session = { ...session, watched: true };
    return [session, others].map((each) => happened(before!, now!, each, game).join(' ')) as [string, string];
  }

  it('is told of the firm by its name, in the same words else', () => {
    const most = { order: 600, cloud: 0, products: 0, research: 100 };
    const games = [
      played('lab', [{ release: 'open' }]),
      played('lab', [{}]),
      played('lab', [{ release: 'preview' }]),
      played(
        'lab',
        Array.from({ length: 8 }, () => most),
      ),
      played('lab', [{}, {}, { deal: 'accept' }], {
        ...record,
        seats: { chipCloud: { decisions: [{}, {}, { deal: 'decline' }] } },
      }),
    ];
    for (const game of games) {
      const [own, others] = both(game);
      expect(own).toMatch(/\byou/i);
      expect(others).not.toMatch(/\byou/i);
      expect(others).toContain('Frontier lab');
    }
  });
});

describe('what chance did', () => {
  it('tells a shock that lasts once, with all its quarters', () => {
    for (let seed = 1; seed < 40; seed++) {
      const of = { ...record, seed };
      const game = played(
        'lab',
        Array.from({ length: 12 }, () => ({})),
        of,
      );
      const spans = shocksStruck(game);
      const felt = game.worlds.filter(({ t, short, exportFactor, shock }) => {
        const instant = !['none', 'chipShortage', 'exportControls'].includes(shock);
        return t > 0 && (short || exportFactor < 1 || instant);
      });
      for (const { t } of felt) expect(spans.some(({ from, to }) => from <= t && t <= to)).toBe(true);
      expect(spans.map(({ sentence }) => sentence).join(' ')).not.toMatch(
        /more quarters? of it|goes on|go on|anew|renewed/,
      );
    }
  });
});
