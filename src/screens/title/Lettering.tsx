import type { Ref } from 'preact';
import { skyline, sun } from '../../../assets/art/sky.ts';
import { hills } from '../../../assets/art/ground.ts';
import type { Palette } from '../../../assets/art/palette.ts';
import { place } from '../../../assets/art/svg.ts';
import { text } from '../../text/text.ts';

const HORIZON = 206;

/** The game's name as an object in its own world: it stands on the horizon in the evening sun and casts a shadow. */
export function Lettering({ palette, headingRef }: { palette: Palette; headingRef: Ref<HTMLHeadingElement> }) {
  const far = hills(palette, -60, 1340, HORIZON, 22) + place(skyline(palette, 'cranes', 92, 44).body, 1016, HORIZON);
  const light = place(sun(palette, 2.3).body, 0, 0);
  return (
    <div class="lettering">
      <svg
        class="lettering-far"
        viewBox={`0 0 1280 ${HORIZON}`}
        preserveAspectRatio="xMaxYMax slice"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: far }}
      />
      <svg
        class="lettering-sun"
        viewBox="-44 -44 88 88"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: light }}
      />
      <p class="lettering-shadow" aria-hidden="true">
        {text.common.game}
      </p>
      <h1 ref={headingRef} tabIndex={-1}>
        {text.common.game}
      </h1>
    </div>
  );
}
