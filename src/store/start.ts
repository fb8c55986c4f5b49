import { text } from '../text/text.ts';
import { linkedCode, presets } from './address.ts';
import { app, change, dismissNotice, tell } from './app.ts';
import { startKeeping } from './keeping.ts';
import { openCode, openKept } from './opening.ts';
import type { Saving } from './saving.ts';
import type { Saved } from './saves.ts';
import { isFinished, isUnderWay, type Session } from './session.ts';
import { tellSetAside } from './setAside.ts';

/** Opens the vault and shows the game it holds, the game a link names, or the title. */
export async function start(): Promise<void> {
  const saving = await startKeeping({
    saved: (answer, session) => hearSaved(answer, session, saving),
    movedOn: (id) => hearMovedOn(id, saving),
  });
  const { games, setAside, unknownRules } = await saving.load();
  change({
    kept: games.filter(isUnderWay),
    finished: games.filter(isFinished),
    setAside: await saving.setAside().catch(() => setAside),
  });
  if (!saving.lasting) tell('device', text.notices.storageRefused);
  if (unknownRules) tell('device', text.notices.savesUnknownRules);
  if (setAside.length > 0) tellSetAside(setAside);
  window.addEventListener('hashchange', () => void openLinkedCode());
  if (await openLinkedCode()) return;
  // What is wrong with the link is still of interest beside the game that is shown instead of it.
  const ofLink = app.get().notices.filter(({ about }) => about === 'opening');
  const [last] = games;
  // A link that presets a new game leads to the title, where the kept games are offered beside it.
  if (last && !presets().asked && (await openKept(last))) change({ notices: [...app.get().notices, ...ofLink] });
  else if (app.get().screen === 'opening') change({ screen: 'title' });
}

/**
 * Opens the code in the address, if there is one; false when there is none or it cannot be read. One that is overtaken by
 * another has brought a game to the screen, or will.
 */
async function openLinkedCode(): Promise<boolean> {
  const code = linkedCode();
  return code !== null && (await openCode(code)) !== 'refused';
}

function hearSaved(answer: Saved, session: Session, saving: Saving): void {
  if (answer === 'refused') tell('game', text.notices.saveRefused);
  if (answer === 'otherTab') hearMovedOn(session.id, saving);
}

function hearMovedOn(id: string, saving: Saving): void {
  const { session } = app.get();
  // Nothing is lost where two tabs look at the same game.
  if (session?.id !== id || session.watched) return;
  tell('game', text.notices.otherTab, [
    { label: text.notices.keepThis, run: () => keepThis(saving) },
    { label: text.notices.loadOther, run: () => void loadOther(id, saving) },
  ]);
}

function keepThis(saving: Saving): void {
  dismissNotice(text.notices.otherTab);
  const { session } = app.get();
  if (session) saving.takeOver(session);
}

async function loadOther(id: string, saving: Saving): Promise<void> {
  dismissNotice(text.notices.otherTab);
  const session = await saving.read(id);
  if (session) await openKept(session);
}
