import { useState } from 'preact/hooks';
import { lookBack } from '../../store/lookingBack.ts';
import { restart, toTitle } from '../../store/opening.ts';
import { download } from '../../store/download.ts';
import type { Game } from '../../store/game.ts';
import { randomSeed } from '../../store/seed.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import { CopyCode } from '../shared/CopyCode.tsx';
import { Dialog } from '../shared/Dialog.tsx';
import { Origin } from '../shared/Origin.tsx';
import { SettingsFields } from '../shared/SettingsFields.tsx';
import { whereIs } from '../title/whereIs.ts';
import { redoOnce, undoOnce } from './commands.ts';
import './menu.css';

interface MenuProps {
  session: Session;
  game: Game;
  onClose: () => void;
}

/** Everything about the game itself: keep it, share it, begin again, how it looks and sounds. */
export function MenuDialog({ session, game, onClose }: MenuProps) {
  const words = text.desk.menu;
  return (
    <Dialog heading={words.heading} onClose={onClose}>
      <div class="menu-row">
        <button type="button" class="main" onClick={onClose}>
          {words.resume}
        </button>
        <button type="button" aria-disabled={session.past.length === 0} onClick={undoOnce}>
          {text.desk.undo}
        </button>
        <button type="button" aria-disabled={session.future.length === 0} onClick={redoOnce}>
          {text.desk.redo}
        </button>
      </div>
      <h3>{words.codeHeading}</h3>
      <p class="hint">{words.codeHint}</p>
      <CopyCode session={session} game={game} />
      <Origin session={session} game={game} />
      <h3>{words.game}</h3>
      <div class="menu-row">
        {session.decisions.length > 0 && (
          <button type="button" onClick={() => lookBack()}>
            {text.replay.open}
          </button>
        )}
        <Restart session={session} />
        <button type="button" onClick={() => download(words.exportName, JSON.stringify(session, null, 1))}>
          {words.exportGame}
        </button>
        <button type="button" onClick={toTitle}>
          {words.toTitle}
        </button>
      </div>
      <h3>{words.settings}</h3>
      <SettingsFields predict={session.predict} />
    </Dialog>
  );
}

/** Two ways to begin again. A game that has been played is put away only after a second word. */
function Restart({ session }: { session: Session }) {
  const words = text.desk.menu;
  const [asking, setAsking] = useState<'same' | 'new' | null>(null);
  const go = (luck: 'same' | 'new') => restart(luck === 'new' ? randomSeed() : undefined);
  const ask = (luck: 'same' | 'new') => (session.decisions.length > 0 ? setAsking(luck) : go(luck));
  if (asking) {
    return (
      <div class="menu-sure" role="group" aria-labelledby="sure">
        <p id="sure" role="alert">
          {words.restartSure(whereIs(session))}
        </p>
        <button type="button" onClick={() => go(asking)}>
          {words.restartYes}
        </button>
        <button type="button" onClick={() => setAsking(null)}>
          {words.restartNo}
        </button>
      </div>
    );
  }
  return (
    <>
      <button type="button" onClick={() => ask('same')}>
        {words.restartSame}
      </button>
      <button type="button" onClick={() => ask('new')}>
        {words.restartNew}
      </button>
    </>
  );
}
