import { app } from './app.ts';
import { download } from './download.ts';

/** Hands over saves that could not be read, as they are. */
export function downloadSetAside(texts: readonly string[] = app.get().setAside): void {
  download('shadow-price-saves-set-aside.json', JSON.stringify(texts, null, 1));
}
