import { judge } from './judge.ts';
import { createSaves, type Saved, type Saves } from './saves.ts';
import type { Session } from './session.ts';
import { openVault } from './vault.ts';

/** Saving as the app sees it: in order, only the newest state of each game, and heard by other tabs at once. */
export interface Saving extends Pick<Saves, 'load' | 'read' | 'putAside' | 'setAside'> {
  /** False: nothing outlasts this tab. */
  readonly lasting: boolean;
  save(session: Session): void;
  takeOver(session: Session): void;
  /** Resolves when no save is waiting to be written. */
  written(): Promise<void>;
}

interface Reports {
  /** After each attempt. */
  saved: (answer: Saved, session: Session) => void;
  /** Another tab has written this game. */
  movedOn: (id: string) => void;
}

/** Opens the best vault of this device. */
export async function openSaving(tab: string, reports: Reports): Promise<Saving> {
  const vault = await openVault();
  const saves = createSaves(vault, tab, judge);

  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('shadow-price') : null;
  if (channel) channel.onmessage = (event: MessageEvent<string>) => reports.movedOn(event.data);

  const attempt = async (how: Promise<Saved>, session: Session) => {
    const answer = await how;
    if (answer === 'saved') channel?.postMessage(session.id);
    reports.saved(answer, session);
  };

  // A drag changes the plan many times a second; what has been overtaken need not be written.
  const waiting = new Map<string, Session>();
  let writing: Promise<void> | null = null;
  const writeAll = async () => {
    for (const [id, session] of waiting) {
      waiting.delete(id);
      await attempt(saves.save(session), session);
    }
    writing = null;
  };

  return {
    lasting: vault.lasting,
    load: saves.load,
    read: saves.read,
    putAside: saves.putAside,
    setAside: saves.setAside,
    save(session) {
      waiting.set(session.id, session);
      writing ??= writeAll();
    },
    takeOver(session) {
      void attempt(saves.takeOver(session), session);
    },
    written: async () => {
      await writing;
    },
  };
}
