// @vitest-environment happy-dom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { PassingButton } from '../../src/screens/skill/PassingButton.tsx';
import { useFound, useTurns } from '../../src/screens/skill/useTurns.ts';
import { app, say } from '../../src/store/app.ts';

afterEach(() => vi.useRealTimers());

function Work({ done }: { done: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        Work
      </h2>
      {!done && (
        <PassingButton heading={heading} onClick={() => {}}>
          Stop
        </PassingButton>
      )}
      <a href="#elsewhere">elsewhere</a>
    </section>
  );
}

it.each([
  ['button', 'H2'],
  ['a', 'A'],
])('a keyboard on the %s stands on %s when the work is done and its button goes', async (on, then) => {
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Work done={false} />, root));
  root.querySelector<HTMLElement>(on)!.focus();
  await act(() => render(<Work done />, root));
  expect(root.querySelector('button')).toBeNull();
  expect(document.activeElement!.tagName).toBe(then);
  render(null, root);
});

function Results({ skill, luck }: { skill: string | null; luck: string | null }) {
  const tell = useTurns();
  useFound(skill, tell);
  useFound(luck, tell);
  return null;
}

it('results are said once each, one after the other, and no more when the screen goes', async () => {
  vi.useFakeTimers();
  const heard: string[] = [];
  const stop = app.subscribe(() => heard.push(app.get().said));
  const root = document.createElement('div');
  const draw = (skill: string | null, luck: string | null) =>
    act(() => render(<Results skill={skill} luck={luck} />, root));
  await draw(null, null);
  await draw('skill', 'luck');
  await draw('skill', 'luck');
  expect(heard).toEqual(['skill']);
  vi.advanceTimersByTime(10_000);
  expect(heard).toEqual(['skill', 'luck']);
  // A search made again is told again, also where it came to the same.
  say('');
  await draw(null, 'luck');
  await draw('skill', 'luck');
  expect(heard.slice(2)).toEqual(['', 'skill']);
  await draw('more', 'luck');
  await act(() => render(null, root));
  vi.advanceTimersByTime(10_000);
  expect(heard).not.toContain('more');
  stop();
});
