import { useState } from 'preact/hooks';
import { palettes } from '../../../assets/art/palette.ts';
import { presets } from '../../store/address.ts';
import { app } from '../../store/app.ts';
import { continueGame, startGame } from '../../store/opening.ts';
import { useStore } from '../../store/store.ts';
import { text } from '../../text/text.ts';
import { Segmented } from '../shared/Segmented.tsx';
import { useScreen } from '../shared/useScreen.ts';
import { useTheme } from '../shared/useTheme.ts';
import { Lettering } from './Lettering.tsx';
import { fromAddress, LENGTHS, recordOfNewGame, type NewGame } from './newGame.ts';
import { Options } from './Options.tsx';
import { RoleCards } from './RoleCards.tsx';
import { whereIs } from './whereIs.ts';
import './title.css';

/** Choose a firm and start: everything else has an answer already. */
export function Title() {
  const { kept } = useStore(app);
  const heading = useScreen(text.common.game);
  const theme = useTheme();
  const [asked] = useState(() => fromAddress(presets().values));
  const [game, setGame] = useState<NewGame>(asked.game);
  const [seedWrong, setSeedWrong] = useState(false);
  const words = text.title;
  const change = (part: Partial<NewGame>) => {
    setGame({ ...game, ...part });
    if (part.seed !== undefined) setSeedWrong(false);
  };

  const begin = () => {
    const record = recordOfNewGame(game);
    if (record) startGame(record, game.role, game.predict);
    else setSeedWrong(true);
  };
  const lengths = [...new Set([...LENGTHS, asked.game.quarters])].sort((a, b) => a - b);

  return (
    <main class="title">
      <Lettering palette={palettes[theme]} headingRef={heading} />
      <form
        class="title-land"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <p class="title-sentence">{words.sentence}</p>
        {asked.sentences.map((sentence) => (
          <p key={sentence} class="title-wrong" role="alert">
            {sentence}
          </p>
        ))}
        <RoleCards scenario={game.scenario} value={game.role} onChoose={(role) => change({ role })} />
        <div class="title-choices">
          <Segmented
            label={words.scenario}
            name="scenario"
            value={game.scenario}
            choices={(['archetypes', 'april-2026'] as const).map((value) => ({ value, label: words.scenarios[value] }))}
            onChoose={(scenario) => change({ scenario })}
          />
          <Segmented
            label={words.length}
            name="length"
            value={String(game.quarters)}
            choices={lengths.map((length) => ({ value: String(length), label: words.quarters(length) }))}
            onChoose={(length) => change({ quarters: Number(length) })}
          />
          <p class="title-note">
            {words.minutes(Math.max(5, Math.round((game.quarters * 2) / 5) * 5))} {words.scenarioNotes[game.scenario]}
          </p>
          <button type="submit" class="main title-start">
            {words.start}
          </button>
        </div>
        {kept.length > 0 && (
          <section>
            <h2 id="kept-heading">{words.keptGames}</h2>
            <ul class="title-kept" aria-labelledby="kept-heading">
              {kept.map((session) => (
                <li key={session.id}>
                  <span id={`kept-${session.id}`}>
                    {words.kept(
                      text.common.roles[session.role as keyof typeof text.common.roles],
                      whereIs(session),
                      session.record.parent?.quarter,
                    )}
                  </span>
                  <button
                    type="button"
                    onClick={() => void continueGame(session)}
                    aria-describedby={`kept-${session.id}`}
                  >
                    {words.continue}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Options
          seed={game.seed}
          seedWrong={seedWrong}
          predict={game.predict}
          onSeed={(seed) => change({ seed })}
          open={asked.game.seed !== ''}
        />
      </form>
    </main>
  );
}
