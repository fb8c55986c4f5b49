import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { World } from '../../../game/economy/state.ts';
import type { LedgerLine } from '../../../game/insight/ledger.ts';
import type { Game } from '../../store/game.ts';
import type { Session, Stage as StageName } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import type { CampusView } from '../../world/view.ts';
import { Briefing } from '../briefing/Briefing.tsx';
import { Report } from '../report/Report.tsx';
import { useMotionReduced } from '../shared/useTheme.ts';
import { CampusPicture, type Play } from './CampusPicture.tsx';
import { campusAfter } from './campusView.ts';
import { StageViews } from './StageViews.tsx';
import './stage.css';

/** The button that uncovered the campus is gone; its focus goes to the levers, and the picture comes into view. */
function uncovered(): void {
  window.scrollTo(0, 0);
  document.getElementById('gpus-heading')?.focus({ preventScroll: true });
}

/** What is looked at while levers move; the briefing and the report are read, and have buttons of their own that lead on. */
function inViews(stage: StageName): boolean {
  return stage === 'campus' || stage === 'outlook';
}

/** What was just opened above the levers is to be read. */
function opened(cover: HTMLElement | null): void {
  window.scrollTo(0, 0);
  cover?.focus({ preventScroll: true });
}

interface StageProps {
  session: Session;
  game: Game;
  /** What the plan would lead to, and its ledger. */
  expected: World;
  ledger: readonly LedgerLine[];
  view: CampusView;
  /** What lies over the campus on the stage of that name. */
  outlook: ComponentChildren;
}

/**
 * The room above the levers: the campus, with the briefing or the report over it when there is one to read. When a
 * quarter ends, the campus plays it first; the report is there from the start for whoever reads it by ear or keyboard.
 */
export function Stage({ session, game, expected, ledger, view, outlook }: StageProps) {
  const { stage } = session;
  const [play, setPlay] = useState<Play | null>(null);
  const [ready, setReady] = useState(false);
  const reducedMotion = useMotionReduced();
  const played = session.decisions.length;
  const coverRef = useRef<HTMLDivElement>(null);
  const seenRef = useRef({ played, view, stage });

  useLayoutEffect(() => {
    const { played: before, view: planned, stage: from } = seenRef.current;
    // Whoever ended the quarter from far down the page should see what comes of it.
    if (played === before + 1) window.scrollTo(0, 0);
    if (played === before + 1 && ready && !reducedMotion)
      setPlay({ before: planned, after: campusAfter(session, game) });
    else if (stage !== 'report') setPlay(null);
    // Among views one goes on choosing; from anywhere else the button that led here is gone.
    const chosen = document.activeElement?.closest('.stage-views');
    if (from !== stage && !chosen) {
      if (stage === 'campus') uncovered();
      else if (played === before) opened(coverRef.current);
    }
    seenRef.current = { played, view, stage };
  }, [session, game, played, view, stage, ready, reducedMotion]);

  const skip = () => setPlay(null);
  useEffect(() => {
    if (!play) return;
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPlay(null);
    };
    window.addEventListener('keydown', escape);
    return () => window.removeEventListener('keydown', escape);
  }, [play]);
  const covered = stage !== 'campus';
  return (
    <section class={`stage ${covered ? 'covered' : ''} ${play ? 'playing' : ''}`} aria-label={text.desk.stage}>
      <CampusPicture
        view={view}
        covered={covered && !play}
        play={play}
        onReady={() => setReady(true)}
        onPlayed={skip}
      />
      {!play && inViews(stage) && <StageViews session={session} />}
      {covered && (
        // Whoever moves into the report wants to read it.
        <div ref={coverRef} class="cover" tabIndex={-1} onFocusIn={skip}>
          {stage === 'briefing' && <Briefing session={session} game={game} expected={expected} ledger={ledger} />}
          {stage === 'outlook' && outlook}
          {stage === 'report' && <Report key={played} session={session} game={game} />}
        </div>
      )}
      {play && (
        <button type="button" class="main see-report" onClick={() => coverRef.current?.focus()}>
          {text.desk.seeReport}
        </button>
      )}
    </section>
  );
}
