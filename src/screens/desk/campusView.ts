import { KILOHOURS_PER_QUARTER } from '../../../game/economy/report.ts';
import type { World } from '../../../game/economy/state.ts';
import type { LedgerLine } from '../../../game/insight/ledger.ts';
import { currentWorld, modelOfGame, type Game } from '../../store/game.ts';
import type { Role } from '../../store/fromCode.ts';
import type { Planned, Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { campusFromGame } from '../../world/fromGame.ts';
import type { CampusView, HallId, HallView } from '../../world/view.ts';
import { ledgerOfQuarter, researchIn } from '../ledger/ofGame.ts';

const RINGS = 4;

/**
 * The campus as it stands, with what the plan on the desk makes of it: racks move, and shadows, queues and gulls are
 * those the plan is expected to lead to, and so is the vault. `ledger` is the plan's.
 */
export function campusOf(
  { record, plan }: Planned,
  game: Game,
  expected: World,
  ledger: readonly LedgerLine[],
): CampusView {
  const world = currentWorld(game);
  const common = {
    role: game.role as Role,
    engine: game.engine,
    model: modelOfGame(game),
    firmNames: text.common.firms[record.scenario],
    rentalPast: rentalPast(game.worlds),
    plan,
    researchLongRun: researchIn(ledger),
  };
  const now = campusFromGame({ ...common, world });
  const next = campusFromGame({ ...common, world: expected });
  const hall = (id: HallId): HallView => ({ ...next.halls[id], gpusBefore: now.halls[id].gpusBefore });
  return {
    ...now,
    halls: { cloud: hall('cloud'), products: hall('products'), research: hall('research') },
    // With what research is expected to add: a vault that has let its model out is not empty for long.
    vault: next.vault,
    roads: next.roads,
    distillers: next.distillers,
  };
}

/** The campus after the quarter last played, as its report tells it. */
export function campusAfter(session: Session, game: Game): CampusView {
  return campusFromGame({
    role: game.role as Role,
    engine: game.engine,
    model: modelOfGame(game),
    world: currentWorld(game),
    plan: null,
    researchLongRun: researchIn(ledgerOfQuarter(session, game)),
    firmNames: text.common.firms[session.record.scenario],
    rentalPast: rentalPast(game.worlds),
  });
}

function rentalPast(worlds: readonly World[]): number[] {
  return worlds
    .slice(0, -1)
    .slice(-RINGS)
    .map((world) => world.rentalPrice / KILOHOURS_PER_QUARTER);
}
