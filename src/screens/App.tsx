import { useEffect } from 'preact/hooks';
import { app } from '../store/app.ts';
import { useStore } from '../store/store.ts';
import { lazy, whenIdle } from './shared/lazy.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { Title } from './title/Title.tsx';

/** Only the title is needed for a first screen; the others come while the player reads it. */
const Desk = lazy(() => import('./desk/Desk.tsx').then((module) => module.Desk));
const Replay = lazy(() => import('./replay/Replay.tsx').then((module) => module.Replay));
const Machine = lazy(() => import('./machine/Machine.tsx').then((module) => module.Machine));
const Debrief = lazy(() => import('./debrief/Debrief.tsx').then((module) => module.Debrief));

/** One screen at a time, a bar for what must be read, and the one region that says results aloud. */
export function App() {
  const { screen, session, game, at, machine, said } = useStore(app);
  useEffect(() => {
    if (screen === 'title') whenIdle(Desk.prefetch);
    if (screen === 'desk') whenIdle(Debrief.prefetch);
    if (screen === 'desk' || screen === 'debrief') whenIdle(Replay.prefetch);
    if (screen === 'desk' || screen === 'replay') whenIdle(Machine.prefetch);
  }, [screen]);
  return (
    <>
      <NoticeBar />
      {screen === 'title' && <Title />}
      {screen === 'desk' && session && game && <Desk key={session.id} session={session} game={game} />}
      {screen === 'replay' && session && game && at && (
        <Replay key={session.id} session={session} game={game} at={at} />
      )}
      {screen === 'machine' && session && game && machine && (
        <Machine key={session.id} session={session} game={game} at={machine} />
      )}
      {screen === 'debrief' && session && game && <Debrief key={session.id} session={session} game={game} />}
      <p class="spoken" role="status">
        {said}
      </p>
    </>
  );
}
