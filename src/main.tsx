import { render } from 'preact';
import './style/tokens.css';
import './style/base.css';
import { App } from './screens/App.tsx';
import { start } from './store/start.ts';
import { settings, themeNow } from './store/settings.ts';

/** The theme is an attribute of the page, so that style sheets alone decide what it means. */
function showTheme(): void {
  document.documentElement.dataset['theme'] = themeNow();
}

showTheme();
settings.subscribe(showTheme);
for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
  window.matchMedia(query).addEventListener('change', showTheme);
}

render(<App />, document.getElementById('app')!);
void start();
