import type { Line } from '../../src/workers/client.ts';
import type { Order, Port, Reply } from '../../src/workers/messages.ts';
import { serve } from '../../src/workers/serve.ts';

/** What went over a line, in both directions. */
export interface Wire {
  line: Line;
  orders: Order[];
  replies: Reply[];
}

/** A line to the real work without a worker: messages are copied and come later, as they do between threads. */
export function wire(now?: () => number): Wire {
  const orders: Order[] = [];
  const replies: Reply[] = [];
  const line: Line = {
    onmessage: null,
    onerror: null,
    postMessage(order) {
      orders.push(structuredClone(order));
      later(far, order);
    },
  };
  const far: Port<Reply, Order> = {
    onmessage: null,
    postMessage(reply) {
      replies.push(structuredClone(reply));
      later(line, reply);
    },
  };
  serve(far, now);
  return { line, orders, replies };
}

/** A line on which nothing is ever done until the test says so. */
export function silentLine(): Line & { orders: Order[]; say(reply: Reply): void } {
  const orders: Order[] = [];
  return {
    orders,
    onmessage: null,
    onerror: null,
    postMessage: (order) => void orders.push(order),
    say(reply) {
      this.onmessage?.({ data: reply } as MessageEvent<Reply>);
    },
  };
}

function later<T>(to: Port<never, T>, message: T): void {
  const data = structuredClone(message);
  setTimeout(() => to.onmessage?.({ data } as MessageEvent<T>), 0);
}

export function noInstead(): Promise<never> {
  throw new Error('The line did not hold.');
}
