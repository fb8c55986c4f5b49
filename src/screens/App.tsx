import { app } from '../store/app.ts';
import { useStore } from '../store/store.ts';
import { Debrief } from './debrief/Debrief.tsx';
import { Desk } from './desk/Desk.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { Title } from './title/Title.tsx';

/** One screen at a time, a bar for what must be read, and the one region that says results aloud. */
export function App() {
  const { screen, session, game, said } = useStore(app);
  return (
    <>
      <NoticeBar />
      {screen === 'title' && <Title />}
      {screen === 'desk' && session && game && <Desk session={session} game={game} />}
      {screen === 'debrief' && session && game && <Debrief session={session} game={game} />}
      <p class="spoken" role="status">
        {said}
      </p>
    </>
  );
}
