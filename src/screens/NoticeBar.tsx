import { app, dismissNotice } from '../store/app.ts';
import { useStore } from '../store/store.ts';
import { text } from '../text/text.ts';
import './notice.css';

/** Sentences about saving, codes or tabs, each with what can be done. They never block the game. */
export function NoticeBar() {
  const { notices } = useStore(app);
  return (
    <>
      {notices.map(({ sentence, actions }) => (
        <div key={sentence} class="notice" role="alert">
          <p>{sentence}</p>
          {actions.map(({ label, run }) => (
            <button key={label} type="button" onClick={run}>
              {label}
            </button>
          ))}
          <button type="button" class="link" onClick={() => dismissNotice(sentence)}>
            {text.notices.dismiss}
          </button>
        </div>
      ))}
    </>
  );
}
