import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../../store/game.ts';
import type { Session } from '../../store/session.ts';
import { text } from '../../text/text.ts';
import type { Rect } from '../../world/ground.ts';
import { campusAfter } from '../desk/campusView.ts';
import { useTheme } from '../shared/useTheme.ts';

/** The part of the campus where halls, railway and gulls are, in the drawing's own pixels. */
const CROP: Rect = { x: 230, y: 60, width: 1040, height: 390 };

/** The picture costs more than the figures, so it is drawn once a lever has rested this long, ms. */
const REST = 120;

/** A history's campus after a quarter, without motion and signs. The figures beside it never wait for it. */
export function HistoryPicture({ session, game, at }: { session: Session; game: Game; at: number }) {
  const theme = useTheme();
  const [drawn, setDrawn] = useState<{ image: string; at: number } | null>(null);
  useEffect(() => {
    let overtaken = false;
    const resting = setTimeout(() => {
      import('../../world/still.ts').then(
        ({ campusSvg }) => {
          if (overtaken) return;
          const view = campusAfter(session, { ...game, worlds: game.worlds.slice(0, at + 1) });
          const svg = campusSvg(view, { theme, crop: CROP });
          setDrawn({ image: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, at });
        },
        // Everything it shows is told in figures.
        () => {},
      );
    }, REST);
    return () => {
      overtaken = true;
      clearTimeout(resting);
    };
  }, [session, game, at, theme]);
  const { after, campus } = text.machine;
  return (
    <figure class="history-picture">
      {drawn && <img src={drawn.image} alt={campus(after(drawn.at))} />}
      <figcaption aria-hidden="true">{after(drawn?.at ?? at)}</figcaption>
    </figure>
  );
}
