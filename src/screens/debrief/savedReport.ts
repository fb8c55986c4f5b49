import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';

/** The game's figures as a file: what was decided, every quarter's report, the scores. Names as in the contract. */
export function savedReport(session: Session, game: Game): string {
  const { scenario, seed } = session.record;
  const { engine, opening } = game;
  const report = {
    scenario,
    seed,
    rules: engine.rules,
    role: session.role,
    decisions: session.decisions,
    quarters: game.worlds.slice(1).map((world) => engine.reportQuarter(world, opening.model)),
    final: engine.finalScores(game.worlds[game.worlds.length - 1]!, opening.model),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
