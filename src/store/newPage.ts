import { app } from './app.ts';
import { isKept, outlastPage } from './keeping.ts';
import { codeOf } from './playing.ts';

/*
 * A part of the program that failed to load is asked for again only by a new page: the HTML standard has a page remember
 * a failed import for as long as it lives, and Firefox does.
 */

/** Loads the page anew, and the game on the screen with it. False, and nothing done, where the server does not answer. */
export async function newPageWithGame(): Promise<boolean> {
  if (!(await serverAnswers())) return false;
  const { session, game } = app.get();
  // What this device does not keep goes along as a code.
  if (session && game && !(await isKept(session))) openWith(codeOf(session, game));
  else openWith();
  return true;
}

/**
 * Loads the page anew, to open this code, or the game saved last. False, and nothing done, where the server does not
 * answer or something that was played here would be lost.
 */
export async function newPageWith(code?: string): Promise<boolean> {
  if (!(await serverAnswers())) return false;
  const { session, kept, finished } = app.get();
  const lasting = await outlastPage();
  if ((kept.length + finished.length > 0 && !lasting) || (session && !(await isKept(session)))) return false;
  openWith(code);
  return true;
}

async function serverAnswers(): Promise<boolean> {
  try {
    return (await fetch(window.location.pathname, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

function openWith(code?: string): void {
  const { pathname } = window.location;
  window.history.replaceState(null, '', code === undefined ? pathname : `${pathname}#g=${code}`);
  window.location.reload();
}
