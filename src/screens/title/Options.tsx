import { useId, useState } from 'preact/hooks';
import { SEED_MAX } from '../../../game/replay/record.ts';
import { app, dismissNotice } from '../../store/app.ts';
import { continueGame, openCode } from '../../store/opening.ts';
import type { FixedPredictions } from '../../store/session.ts';
import { downloadSetAside } from '../../store/setAside.ts';
import { useStore } from '../../store/store.ts';
import { count } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { SettingsFields } from '../shared/SettingsFields.tsx';

interface OptionsProps {
  seed: string;
  seedWrong: boolean;
  /** As the link fixes it. */
  predict: FixedPredictions | undefined;
  /** Shown unfolded at first. */
  open: boolean;
  onSeed: (seed: string) => void;
}

/** What most players never need: the seed, a game from a code, how the game looks and sounds. */
export function Options({ seed, seedWrong, predict, open, onSeed }: OptionsProps) {
  const words = text.title;
  const id = useId();
  return (
    <details class="title-options" open={open || seedWrong}>
      <summary>{words.options}</summary>
      <div class="title-options-grid">
        <div>
          <label for={`${id}seed`}>{words.seed}</label>
          <div class="title-row">
            <input
              id={`${id}seed`}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              placeholder={words.surprise}
              value={seed}
              aria-invalid={seedWrong}
              aria-describedby={`${id}seedhint`}
              onInput={(event) => onSeed(event.currentTarget.value)}
            />
            <button type="button" onClick={() => onSeed('')} aria-disabled={seed === ''}>
              {words.surprise}
            </button>
          </div>
          <p id={`${id}seedhint`} class="hint" role={seedWrong ? 'alert' : undefined}>
            {seedWrong ? words.seedWrong(count(SEED_MAX)) : words.seedHint}
          </p>
        </div>
        <CodeField />
        <Finished />
        <SettingsFields predict={predict} />
        <SetAside />
      </div>
    </details>
  );
}

/** The last games played to their end: each leads back to its debrief. */
function Finished() {
  const { finished } = useStore(app);
  const words = text.title;
  if (finished.length === 0) return null;
  return (
    <div>
      <h3 id="finished-games">{words.finishedGames}</h3>
      <ul class="title-kept" aria-labelledby="finished-games">
        {finished.map((session) => (
          <li key={session.id}>
            <span id={`finished-${session.id}`}>
              {words.finished(
                text.common.roles[session.role as keyof typeof text.common.roles],
                session.record.quarters,
                session.record.parent?.quarter,
              )}
            </span>
            <button
              type="button"
              onClick={() => void continueGame(session)}
              aria-describedby={`finished-${session.id}`}
            >
              {words.openFinished}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Saves that could not be read: not lost, and in nobody's way. */
function SetAside() {
  const { setAside } = useStore(app);
  if (setAside.length === 0) return null;
  return (
    <div>
      <p class="hint">{text.title.setAside(setAside.length)}</p>
      <button type="button" onClick={() => downloadSetAside()}>
        {text.notices.download}
      </button>
    </div>
  );
}

/** Opens somebody's game, or one's own from another device. What is wrong with a code is said where it was pasted. */
function CodeField() {
  const words = text.title;
  const id = useId();
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState('');
  const open = async () => {
    takeSentences();
    setWrong('');
    if (code.trim() === '') return setWrong(words.codeEmpty);
    // A pasted link works as well as the bare code in it.
    if ((await openCode(code.trim().replace(/^.*#g=/, ''))) === 'refused') setWrong(takeSentences());
  };
  return (
    <div>
      <label for={`${id}code`}>{words.code}</label>
      <div class="title-row">
        <input
          id={`${id}code`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={code}
          aria-invalid={wrong !== ''}
          aria-describedby={`${id}codehint`}
          onInput={(event) => setCode(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // Enter here opens the code and does not start a new game.
            event.preventDefault();
            void open();
          }}
        />
        <button type="button" onClick={() => void open()}>
          {words.openCode}
        </button>
      </div>
      <p id={`${id}codehint`} class="hint" role={wrong ? 'alert' : undefined}>
        {wrong || words.codeHint}
      </p>
    </div>
  );
}

/** What the notices tell of a try to open a game, taken away from there: the field is where to read it and to try again. */
function takeSentences(): string {
  const told = app.get().notices.filter(({ about }) => about === 'opening');
  for (const { sentence } of told) dismissNotice(sentence);
  return told.map(({ sentence }) => sentence).join(' ');
}
