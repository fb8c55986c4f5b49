// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepIntention, keptIntention, type Intention } from '../../src/screens/debrief/intention.ts';

const SAID: Intention = { line: 'Keep the lead.', aim: 'lead', told: true };
const NOTHING: Intention = { line: '', aim: null, told: false };

/** As a page opened anew, which remembers only what the device kept. */
async function openedAnew() {
  vi.resetModules();
  return import('../../src/screens/debrief/intention.ts');
}

describe('what was intended', () => {
  beforeEach(() => window.localStorage.clear());

  it('is kept on the device, by game', async () => {
    keepIntention('one', SAID);
    const { keptIntention } = await openedAnew();
    expect(keptIntention('one')).toEqual(SAID);
    expect(keptIntention('another')).toEqual(NOTHING);
  });

  it('lasts as long as the page where the device refuses', async () => {
    const refuse = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    keepIntention('refused', SAID);
    refuse.mockRestore();
    expect(keptIntention('refused')).toEqual(SAID);
    const { keptIntention: afterwards } = await openedAnew();
    expect(afterwards('refused')).toEqual(NOTHING);
  });

  it('was a line alone in games of 0.2, whose players have seen what happened', () => {
    window.localStorage.setItem('shadow-price/note/old', 'More cloud.');
    expect(keptIntention('old')).toEqual({ line: 'More cloud.', aim: null, told: true });
  });

  it('is nothing where something else lies in its place', () => {
    const lying = ['{', 'null', '7', '[]', '{"line":3,"aim":"glory","told":"yes"}'];
    for (const [i, text] of lying.entries()) {
      window.localStorage.setItem(`shadow-price/intention/odd${i}`, text);
      expect(keptIntention(`odd${i}`)).toEqual(NOTHING);
    }
  });
});
