import { keyEntries } from '../../../assets/art/key.ts';
import { palettes } from '../../../assets/art/palette.ts';
import { text } from '../../text/text.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { Scene } from '../shared/Scene.tsx';
import { useTheme } from '../shared/useTheme.ts';
import './key.css';

/** The grammar of the picture: each thing, what one of it is worth, and how to read it. */
export function KeyDialog({ onClose }: { onClose: () => void }) {
  const theme = useTheme();
  const words = text.desk.key;
  return (
    <Dialog heading={words.heading} note={words.sentence} wide onClose={onClose}>
      <ul class="key">
        {keyEntries.map((entry) => {
          const { name, unit, how } = words.entries[entry.id]!;
          return (
            <li key={entry.id}>
              <Scene class="key-plate" svg={entry.draw(palettes[theme])} />
              <h3>{name}</h3>
              <p class="key-unit">{unit}</p>
              <p class="key-how">{how}</p>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
