import { KILOHOURS_PER_QUARTER } from '../../../game/economy/report.ts';
import { firmOf, type World } from '../../../game/economy/state.ts';
import { currentWorld, modelOfGame, type Game } from '../../store/game.ts';
import type { Role } from '../../store/fromCode.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { campusFromGame } from '../../world/fromGame.ts';
import type { CampusView, HallId, HallView } from '../../world/view.ts';

const RINGS = 4;

/**
 * The campus as it stands, with what the plan on the desk makes of it: racks move, and shadows, queues and gulls are
 * those the plan is expected to lead to.
 */
export function campusOf(session: Session, game: Game, expected: World): CampusView {
  const world = currentWorld(game);
  const common = {
    role: game.role as Role,
    model: modelOfGame(game),
    firmNames: text.common.firms[session.record.scenario],
    rentalPast: rentalPast(game.worlds),
    plan: session.plan,
  };
  const now = campusFromGame({ ...common, world });
  const next = campusFromGame({ ...common, world: expected });
  const hall = (id: HallId): HallView => ({ ...next.halls[id], gpusBefore: now.halls[id].gpusBefore });
  return {
    ...now,
    halls: { cloud: hall('cloud'), products: hall('products'), research: hall('research') },
    vault: vaultBy(world, expected, game.role),
    roads: next.roads,
    distillers: next.distillers,
  };
}

/** Today's lead, by how far the plan lets it out: research of the quarter to come is not in the vault yet. */
function vaultBy(world: World, expected: World, role: Game['role']): CampusView['vault'] {
  const { newest } = firmOf(world, role);
  const { cloud, products } = firmOf(expected, role);
  const served = Math.min(newest, Math.max(cloud.open ? cloud.quality : -Infinity, products.quality));
  return {
    heldMonths: Math.max(0, newest - Math.max(served, world.openQuality)),
    inServiceMonths: Math.max(0, served - world.openQuality),
  };
}

/** The campus after the quarter last played, as its report tells it. */
export function campusAfter(session: Session, game: Game): CampusView {
  return campusFromGame({
    role: game.role as Role,
    model: modelOfGame(game),
    world: currentWorld(game),
    plan: null,
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
