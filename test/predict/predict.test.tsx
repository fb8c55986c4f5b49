// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { endQuarterNow } from '../../src/screens/desk/commands.ts';
import { Predict } from '../../src/screens/predict/Predict.tsx';
import { app, change } from '../../src/store/app.ts';
import { beginGame, type Game } from '../../src/store/game.ts';
import { changeSettings } from '../../src/store/settings.ts';
import { undoPlan } from '../../src/store/playing.ts';
import type { FixedPredictions } from '../../src/store/session.ts';
import { aRecord, aSession } from '../store/plans.ts';

const fan = { low80: 16.2, low50: 17, median: 19, high50: 20, high80: 21.8 };
let game: Game;

function draw(): void {
  render(<Predict session={app.get().session!} game={game} fan={fan} />, document.body);
}

function begin(predict?: FixedPredictions): void {
  game = beginGame(aRecord, 'lab');
  change({ session: { ...aSession(), ...(predict && { predict }) }, game, said: '' });
  draw();
}

const sliders = () => [...document.querySelectorAll<HTMLInputElement>('input[type=range]')];
const given = () => app.get().session!.plan.forecast ?? null;

function move(end: 0 | 1, value: number): void {
  const slider = sliders()[end]!;
  slider.value = String(value);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  draw();
}

describe('the prediction on the desk', () => {
  beforeEach(() => {
    render(null, document.body);
    changeSettings({ predictions: true });
    begin();
  });

  it('gives nothing until it is given, and says so', () => {
    expect(sliders().map((slider) => slider.getAttribute('aria-label'))).toEqual(['Lowest growth', 'Highest growth']);
    expect(sliders().map((slider) => slider.getAttribute('aria-valuetext'))).toEqual([
      'not given yet',
      'not given yet',
    ]);
    expect(given()).toBeNull();
    endQuarterNow();
    expect(app.get().session!.decisions[0]!.forecast).toBeNull();
  });

  it('narrows from the whole scale, and neither end passes the other', () => {
    move(0, 16);
    expect(given()).toEqual({ low: 16, high: 30 });
    move(1, 23);
    move(0, 28);
    expect(given()).toEqual({ low: 23, high: 23 });
    expect(sliders()[0]!.value).toBe('23');
    move(1, 5);
    expect(given()).toEqual({ low: 23, high: 23 });
    expect(sliders()[1]!.value).toBe('23');
  });

  it('takes typed figures, which take the other end along', () => {
    move(0, 16);
    move(1, 23);
    const [low] = document.querySelectorAll<HTMLInputElement>('input[type=text]');
    const type = (typed: string) => {
      low!.value = typed;
      void act(() => void low!.dispatchEvent(new Event('input', { bubbles: true })));
      // The model's range comes meanwhile.
      draw();
      expect(low!.value).toBe(typed);
      void act(() => void low!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
      draw();
    };
    type('55');
    expect(given()).toEqual({ low: 55, high: 55 });
    expect(Number(sliders()[1]!.max)).toBeGreaterThanOrEqual(55);
    type('much');
    expect(given()).toEqual({ low: 55, high: 55 });
    expect(low!.value).toBe('55');
  });

  it('puts the ends in order where the highest is typed below the lowest', () => {
    const type = (at: 0 | 1, typed: string) => {
      const box = document.querySelectorAll<HTMLInputElement>('input[type=text]')[at]!;
      box.value = typed;
      void act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
      void act(() => void box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
      void act(draw);
    };
    type(0, '30');
    expect(given()).toEqual({ low: 30, high: 30 });
    type(1, '20');
    expect(given()).toEqual({ low: 20, high: 30 });
    type(0, '35');
    type(1, '40');
    expect(given()).toEqual({ low: 35, high: 40 });
  });

  it('shows the model’s range only once both ends are given for this quarter', () => {
    const model = () => document.querySelector('.predict-model')?.textContent ?? null;
    const settle = (end: 0 | 1, value: number) => act(() => move(end, value));
    const hatch = () => document.querySelector('.range-beside');
    expect([model(), hatch()]).toEqual([null, null]);
    void settle(0, 12);
    expect([model(), hatch()]).toEqual([null, null]);
    // While the second end is on its way it is not given yet.
    const high = sliders()[1]!;
    high.value = '28';
    void act(() => void high.dispatchEvent(new Event('input', { bubbles: true })));
    void act(draw);
    expect([given(), model()]).toEqual([{ low: 12, high: 28 }, null]);
    void settle(1, 24);
    expect(model()).toBe('the model: 16 to 22%');
    expect(hatch()).not.toBeNull();
    void act(endQuarterNow);
    game = app.get().game!;
    void act(draw);
    expect([given(), model()]).toEqual([null, null]);
  });

  it('is typed over where the other end has brought a figure along', () => {
    const [low, high] = document.querySelectorAll<HTMLInputElement>('input[type=text]');
    low!.focus();
    low!.value = '3';
    void act(() => void low!.dispatchEvent(new Event('input', { bubbles: true })));
    void act(() => high!.focus());
    void act(draw);
    expect([given(), high!.value]).toEqual([{ low: 3, high: 30 }, '30']);
    expect([high!.selectionStart, high!.selectionEnd]).toEqual([0, 2]);
  });

  it('keeps its scale while a thumb is dragged', () => {
    move(1, 23);
    const type = (at: 0 | 1, typed: string) => {
      const box = document.querySelectorAll<HTMLInputElement>('input[type=text]')[at]!;
      box.value = typed;
      void act(() => void box.dispatchEvent(new Event('input', { bubbles: true })));
      void act(() => void box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
      void act(draw);
    };
    type(1, '95');
    const scale = () => [sliders()[1]!.min, sliders()[1]!.max];
    expect(scale()).toEqual(['-10', '100']);
    const high = sliders()[1]!;
    void act(() => void high.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    high.value = '60';
    void act(() => void high.dispatchEvent(new Event('input', { bubbles: true })));
    void act(draw);
    expect([given()!.high, ...scale()]).toEqual([60, '-10', '100']);
    void act(() => void high.dispatchEvent(new Event('pointerup', { bubbles: true })));
    expect(scale()).toEqual(['-10', '60']);
  });

  it('is one step of undo for each drag, and can be taken back', () => {
    move(0, 16);
    move(1, 23);
    undoPlan();
    expect(given()).toEqual({ low: 16, high: 30 });
    draw();
    document.querySelector('button')!.click();
    draw();
    expect(given()).toBeNull();
    expect(document.querySelector('button')).toBeNull();
  });

  it('is not there where the player does not want to be asked, unless something is given', () => {
    changeSettings({ predictions: false });
    draw();
    expect(sliders()).toEqual([]);
    const session = app.get().session!;
    change({ session: { ...session, plan: { ...session.plan, forecast: { low: 1, high: 2 } } } });
    draw();
    expect(sliders()).toHaveLength(2);
  });

  it('has to be given where the game is fixed to ask for it', () => {
    changeSettings({ predictions: false });
    begin('on');
    endQuarterNow();
    expect(app.get().session!.decisions).toHaveLength(0);
    expect(app.get().said).toMatch(/asks for a prediction/);
    expect(document.activeElement).toBe(sliders()[0]);
    move(0, 16);
    endQuarterNow();
    expect(app.get().session!.decisions[0]!.forecast).toEqual({ low: 16, high: 30 });
  });

  it('is not asked for where the game is fixed not to', () => {
    begin('off');
    expect(sliders()).toEqual([]);
    endQuarterNow();
    expect(app.get().session!.decisions).toHaveLength(1);
  });
});
