// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/screens/desk/commands.ts', () => ({ endQuarterNow: vi.fn<() => void>() }));
const { endQuarterNow } = await import('../../src/screens/desk/commands.ts');
const { EndQuarter } = await import('../../src/screens/desk/EndQuarter.tsx');

/** `clicks` counts those of a pointer; a key or a script has none. */
function press(clicks: number, at: number): void {
  const event = new MouseEvent('click', { bubbles: true, detail: clicks });
  Object.defineProperty(event, 'timeStamp', { value: at });
  void act(() => {
    document.querySelector('button')!.dispatchEvent(event);
  });
}

describe('"End quarter"', () => {
  beforeEach(() => {
    render(null, document.body);
    vi.mocked(endQuarterNow).mockClear();
    render(<EndQuarter />, document.body);
  });

  it('ends one quarter however often a hurried hand presses it', () => {
    press(1, 0);
    press(2, 150);
    press(1, 500);
    expect(endQuarterNow).toHaveBeenCalledTimes(1);
    press(1, 1500);
    expect(endQuarterNow).toHaveBeenCalledTimes(2);
  });

  it('never makes a key or a script wait', () => {
    press(0, 0);
    press(0, 10);
    press(0, 20);
    expect(endQuarterNow).toHaveBeenCalledTimes(3);
  });

  it('says that it rests, and keeps its place for the keyboard', () => {
    const button = document.querySelector('button')!;
    expect(button.getAttribute('aria-disabled')).toBe('false');
    press(1, 0);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.disabled).toBe(false);
  });
});
