// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/screens/desk/commands.ts', () => ({ settleLever: vi.fn<(lever: string) => void>() }));
const { settleLever } = await import('../../src/screens/desk/commands.ts');
const { Lever } = await import('../../src/screens/desk/Lever.tsx');

function mount(onMove = vi.fn<(value: number) => void>()) {
  render(
    <Lever
      lever="price"
      label="Price"
      value={34}
      low={10}
      high={80}
      before={30}
      figure="3.4"
      unit="× commodity"
      spoken="3.4 times the commodity price"
      look="plain"
      onMove={onMove}
    />,
    document.body,
  );
  return { input: document.querySelector('input')!, onMove };
}

describe('a lever', () => {
  beforeEach(() => {
    render(null, document.body);
    vi.mocked(settleLever).mockClear();
  });

  it('is a range with exactly its name, and speaks its value with the unit', () => {
    const { input } = mount();
    expect(document.querySelector('label')!.textContent).toBe('Price');
    expect(document.querySelector('label')!.htmlFor).toBe(input.id);
    expect(input.getAttribute('aria-valuetext')).toBe('3.4 times the commodity price');
  });

  it('tells every move, and rests when a drag ends', () => {
    const { input, onMove } = mount();
    input.value = '40';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(onMove).toHaveBeenCalledWith(40);
    expect(settleLever).not.toHaveBeenCalled();
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(settleLever).toHaveBeenCalledTimes(1);
  });

  it('rests once after a held key', () => {
    const { input } = mount();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    for (let i = 0; i < 5; i++) input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(settleLever).not.toHaveBeenCalled();
    input.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight' }));
    expect(settleLever).toHaveBeenCalledTimes(1);
  });
});
