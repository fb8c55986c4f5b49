import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../text/text.ts';
import type { Campus } from '../../world/campus.ts';
import type { campusSvg } from '../../world/still.ts';
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

/** The drama takes 8 seconds at its own pace; between two decisions that is too long. */
const SPEED = 1.5;
/** However slow the device, the report does not wait longer. */
const LONGEST = 7000;

/**
 * The canvas, fetched after the desk is usable. The game does not need it: where it cannot start, a drawing stands in
 * for it, or a sentence.
 */
export function CampusPicture({ view, covered, play, onReady, onPlayed }: CampusPictureProps) {
  const theme = useTheme();
  const reducedMotion = useMotionReduced();
  const hostRef = useRef<HTMLDivElement>(null);
  const campusRef = useRef<Campus | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const latestRef = useRef({ view, theme, reducedMotion, play, onReady, onPlayed });
  useLayoutEffect(() => {
    latestRef.current = { view, theme, reducedMotion, play, onReady, onPlayed };
  });

  useEffect(() => {
    let gone = false;
    import('../../world/campus.ts')
      .then(({ mountCampus }) => (gone ? null : mountCampus(hostRef.current!, latestRef.current)))
      .then((mounted) => {
        if (gone) return mounted?.destroy();
        campusRef.current = mounted;
        mounted?.update(latestRef.current.view, { instant: true });
        setState('ready');
        latestRef.current.onReady();
      })
      .catch(() => {
        if (!gone) setState('failed');
      });
    return () => {
      gone = true;
      campusRef.current?.destroy();
      campusRef.current = null;
    };
  }, []);

  useEffect(() => {
    // Moving the view would cut the drama short; and what nobody sees is drawn once it is seen again.
    if (!play && !covered) campusRef.current?.update(view);
  }, [view, play, covered]);
  useEffect(() => campusRef.current?.setTheme(theme), [theme, state]);
  useEffect(() => campusRef.current?.setReducedMotion(reducedMotion), [reducedMotion, state]);
  useEffect(() => campusRef.current?.setPaused(covered), [covered, state]);
  useEffect(() => {
    const playing = campusRef.current;
    if (!play || !playing) return;
    const longest = setTimeout(() => playing.skip(), LONGEST);
    let done = false;
    void playing.playQuarter(play.before, play.after, { speed: SPEED }).then(() => {
      clearTimeout(longest);
      // A drama that was cut short ends on its own last scene; the desk may have moved on.
      if (campusRef.current === playing && (!done || !latestRef.current.play)) {
        playing.update(latestRef.current.view, { instant: true });
      }
      if (!done) latestRef.current.onPlayed();
    });
    return () => {
      done = true;
      clearTimeout(longest);
      playing.skip();
    };
  }, [play]);

  return (
    // A press on the picture is a short way past the drama; the button beside it and Escape do the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events jsx-a11y/no-static-element-interactions
    <div class={`campus ${state}`} onClick={play ? onPlayed : undefined}>
      <div ref={hostRef} class="campus-host" aria-hidden="true" />
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
  const [draw, setDraw] = useState<typeof campusSvg | null>(null);
  useEffect(() => {
    import('../../world/still.ts').then(
      (still) => setDraw(() => still.campusSvg),
      () => {},
    );
  }, []);
  const svg = useMemo(() => draw?.(view, { theme }), [draw, view, theme]);
  return svg && <Scene class="campus-still" svg={svg} />;
}
