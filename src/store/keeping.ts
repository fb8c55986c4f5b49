import { openSaving, type Saving } from './saving.ts';
import type { Session } from './session.ts';

let saving: Saving | null = null;

/** Opens the best vault of this device; see `openSaving`. */
export async function startKeeping(reports: Parameters<typeof openSaving>[1]): Promise<Saving> {
  saving = await openSaving(newId(), reports);
  return saving;
}

/** Saves a game as it stands. */
export function keep(session: Session): void {
  saving?.save(session);
}

/** Sets a game aside that turned out not to be playable; the texts just moved out of the way. */
export async function putAside({ id }: Session): Promise<string[]> {
  return (await saving?.putAside(id)) ?? [];
}

/** Whether games outlast this page; waits for saves that are being written. */
export async function outlastPage(): Promise<boolean> {
  await saving?.written();
  return saving?.lasting === true;
}

/** Whether this very state of a game would be there on a new page. */
export async function isKept({ id, decisions, plan }: Session): Promise<boolean> {
  if (!saving || !(await outlastPage())) return false;
  const there = await saving.read(id);
  return there !== null && JSON.stringify([there.decisions, there.plan]) === JSON.stringify([decisions, plan]);
}

/** A name that no other game, and no other tab, has. */
export function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
