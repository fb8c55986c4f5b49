import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../text/text.ts';
import type { Campus } from '../../world/campus.ts';
import type { CampusView } from '../../world/view.ts';
import { Scene } from '../shared/Scene.tsx';
import { useMotionReduced, useTheme } from '../shared/useTheme.ts';

/** A quarter to be played as a little drama, from one view to the next. */
export interface Play {
  before: CampusView;
  after: CampusView;
}

interface CampusPictureProps {
  view: CampusView;
  /** Nobody sees it now. */
  covered: boolean;
  play: Play | null;
  onReady: () => void;
  onPlayed: () => void;
}

/** The drama takes 8 seconds at its own pace; between two decisions that is half too long. */
const SPEED = 2;
/** However slow the device, the report does not wait longer. */
const LONGEST = 6000;

/**
 * The canvas, fetched after the desk is usable. The game does not need it: where it cannot start, a drawing stands in
 * for it, or a sentence.
 */
export function CampusPicture({ view, covered, play, onReady, onPlayed }: CampusPictureProps) {
  const theme = useTheme();
  const reducedMotion = useMotionReduced();
  const host = useRef<HTMLDivElement>(null);
  const campus = useRef<Campus | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const latest = useRef({ view, theme, reducedMotion });
  latest.current = { view, theme, reducedMotion };

  useEffect(() => {
    let gone = false;
    import('../../world/campus.ts')
      .then(({ mountCampus }) => (gone ? null : mountCampus(host.current!, latest.current)))
      .then((mounted) => {
        if (gone) return mounted?.destroy();
        campus.current = mounted;
        mounted?.update(latest.current.view, { instant: true });
        setState('ready');
        onReady();
      })
      .catch(() => {
        if (!gone) setState('failed');
      });
    return () => {
      gone = true;
      campus.current?.destroy();
      campus.current = null;
    };
  }, []);

  useEffect(() => {
    // Moving the view would cut the drama short.
    if (!play) campus.current?.update(view);
  }, [view, play]);
  useEffect(() => campus.current?.setTheme(theme), [theme, state]);
  useEffect(() => campus.current?.setReducedMotion(reducedMotion), [reducedMotion, state]);
  useEffect(() => campus.current?.setPaused(covered), [covered, state]);
  useEffect(() => {
    const playing = campus.current;
    if (!play || !playing) return;
    const longest = setTimeout(() => playing.skip(), LONGEST);
    let done = false;
    void playing.playQuarter(play.before, play.after, { speed: SPEED }).then(() => {
      clearTimeout(longest);
      if (!done) onPlayed();
    });
    return () => {
      done = true;
      clearTimeout(longest);
      playing.skip();
    };
  }, [play]);

  return (
    <div class={`campus ${state}`}>
      <div ref={host} class="campus-host" aria-hidden="true" />
      {state === 'failed' && <StillCampus view={view} />}
      {state !== 'ready' && (
        <p class="campus-note">{state === 'failed' ? text.desk.campusFailed : text.desk.campusLoading}</p>
      )}
    </div>
  );
}

/** The same picture as a drawing, without motion and signs. */
function StillCampus({ view }: { view: CampusView }) {
  const theme = useTheme();
  const [draw, setDraw] = useState<typeof import('../../world/still.ts').campusSvg | null>(null);
  useEffect(() => {
    import('../../world/still.ts').then(
      ({ campusSvg }) => setDraw(() => campusSvg),
      () => {},
    );
  }, []);
  return draw && <Scene class="campus-still" svg={draw(view, { theme })} />;
}
