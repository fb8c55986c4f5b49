/** What the page notes while levers move: runs in the browser before the game does, and so stands on its own. */

/** Milliseconds of the page's own clock. */
export interface Noted {
  /** When each input reached the page. */
  inputs: number[];
  /** Each answer: inputs that had come when it was asked for, and when the fan of it was on the screen. */
  drawn: { inputs: number; asked: number; answered: number; at: number; seeds: number }[];
  /** Tasks of the page's own thread over 50 ms. */
  longTasks: number[];
}

export function noteEverything(): void {
  const noted: Noted = { inputs: [], drawn: [], longTasks: [] };
  Object.assign(window, { noted });
  addEventListener('input', (event) => noted.inputs.push(event.timeStamp), true);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longTasks.push(duration);
  }).observe({ type: 'longtask' });

  window.Worker = class extends Worker {
    readonly #asked = new Map<number, { inputs: number; asked: number }>();

    constructor(...how: ConstructorParameters<typeof Worker>) {
      super(...how);
      this.addEventListener('message', ({ data }) => {
        const asked = this.#asked.get(data.id);
        const fan = data.result ?? data.progress;
        if (!asked || !fan) return;
        const answered = performance.now();
        // The game draws what it hears before the next frame; a task after that frame's begin finds it painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => noted.drawn.push({ ...asked, answered, at: performance.now(), seeds: fan.seeds });
          port2.postMessage(null);
        });
      });
    }

    override postMessage(message: { kind: string; id: number; name?: string }): void {
      if (message.name === 'forecast') {
        this.#asked.set(message.id, { inputs: noted.inputs.length, asked: performance.now() });
      }
      super.postMessage(message);
    }
  };
}
