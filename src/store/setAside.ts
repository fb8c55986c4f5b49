import { text } from '../text/text.ts';
import { app, tell } from './app.ts';
import { download } from './download.ts';

/** Hands over saves that could not be read, as they are. */
export function downloadSetAside(texts: readonly string[] = app.get().setAside): void {
  download('shadow-price-saves-set-aside.json', JSON.stringify(texts, null, 1));
}

/** Tells that saves have just been set aside, and offers them. */
export function tellSetAside(texts: readonly string[]): void {
  tell('device', text.notices.saveSetAside, [{ label: text.notices.download, run: () => downloadSetAside(texts) }]);
}
