import { app, dismissNotice } from '../store/app.ts';
import { useStore } from '../store/store.ts';
import { text } from '../text/text.ts';
import './notice.css';

/** A sentence about saving, codes or tabs, with what can be done. It never blocks the game. */
export function NoticeBar() {
  const { notice } = useStore(app);
  if (!notice) return null;
  return (
    <div class="notice" role="alert">
      <p>{notice.sentence}</p>
      {notice.actions.map(({ label, run }) => (
        <button key={label} type="button" onClick={run}>
          {label}
        </button>
      ))}
      <button type="button" class="link" onClick={dismissNotice}>
        {text.notices.dismiss}
      </button>
    </div>
  );
}
