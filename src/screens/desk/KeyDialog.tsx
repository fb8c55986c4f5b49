import { keyEntries } from '../../../assets/art/key.ts';
import { palettes } from '../../../assets/art/palette.ts';
import { text } from '../../text/text.ts';
import { boardUnit, houseUnit, rackUnit, stripeUnit } from '../../world/counts.ts';
import type { CampusView } from '../../world/view.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { Scene } from '../shared/Scene.tsx';
import { useTheme } from '../shared/useTheme.ts';
import './key.css';

/** The grammar of the picture: each thing, what one of it is worth, and how to read it. */
export function KeyDialog({ view, onClose }: { view: CampusView; onClose: () => void }) {
  const theme = useTheme();
  const words = text.desk.key;
  const units = {
    rack: rackUnit(view),
    stripe: stripeUnit(view),
    house: houseUnit(view),
    hoarding: boardUnit(view),
  };
  return (
    <Dialog heading={words.heading} note={words.sentence} wide onClose={onClose}>
      <ul class="key">
        {keyEntries.map((entry) => {
          const { name, unit, how } = words.entries[entry.id]!;
          return (
            <li key={entry.id}>
              <Scene class="key-plate" svg={entry.draw(palettes[theme])} />
              <h3>{name}</h3>
              <p class="key-unit">{typeof unit === 'string' ? unit : unit(units)}</p>
              <p class="key-how">{how}</p>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
