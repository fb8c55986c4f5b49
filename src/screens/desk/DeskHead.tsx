import { useState } from 'preact/hooks';
import { firmOf, type World } from '../../../game/economy/state.ts';
import { currentWorld, type Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { kGpu, months } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Head } from '../shared/Head.tsx';
import { useScreen } from '../shared/useScreen.ts';
import { KeyDialog } from './KeyDialog.tsx';
import { MarketDialog } from './MarketDialog.tsx';
import { MenuDialog } from './MenuDialog.tsx';
import { firmName, seasonOf } from '../shared/names.ts';
import type { CampusView } from '../../world/view.ts';

interface DeskHeadProps {
  session: Session;
  game: Game;
  /** What the plan would lead to. */
  expected: World;
  view: CampusView;
}

type Open = 'market' | 'key' | 'menu' | null;

/** Where the game stands, two figures about the firm, and the three sheets that open over the desk. */
export function DeskHead({ session, game, expected, view }: DeskHeadProps) {
  const words = text.desk;
  const quarter = session.decisions.length + 1;
  const heading = text.common.quarterOf(quarter, session.record.quarters);
  const headingRef = useScreen(heading);
  const { parent } = session.record;
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const world = currentWorld(game);
  const lead = firmOf(world, game.role).newest - world.openQuality;
  return (
    <Head
      heading={heading}
      kind={parent && words.fork(parent.quarter)}
      note={words.roleAndSeason(firmName(session, session.role), seasonOf(quarter))}
      headingRef={headingRef}
    >
      <p class="head-figure">
        {words.fleet} <b class="figure">{kGpu(firmOf(expected, game.role).usable)}</b> {words.thousandGpus}
      </p>
      <p class="head-figure">
        {words.lead} <b class="figure">{months(lead)}</b> {words.months}
      </p>
      <button type="button" onClick={() => setOpen('market')}>
        {words.openMarket}
      </button>
      <button type="button" onClick={() => setOpen('key')}>
        {words.openKey}
      </button>
      <button type="button" onClick={() => setOpen('menu')}>
        {words.openMenu}
      </button>
      {open === 'market' && (
        <MarketDialog session={session} game={game} expected={expected} view={view} onClose={close} />
      )}
      {open === 'key' && <KeyDialog view={view} onClose={close} />}
      {open === 'menu' && <MenuDialog session={session} game={game} onClose={close} />}
    </Head>
  );
}
