import type { Input, JobName } from './jobs.ts';

/** To a worker. `id` tells one job from another. */
export type Order =
  | { [N in JobName]: { kind: 'do'; id: number; name: N; input: Input<N> } }[JobName]
  | { kind: 'stop'; id: number };

/** From a worker. After `done` or `failed` nothing more comes of that job; of a stopped one nothing need come. */
export type Reply =
  | { kind: 'progress'; id: number; progress: unknown }
  | { kind: 'done'; id: number; result: unknown }
  | { kind: 'failed'; id: number; failure: Failure };

/** An error as plain data: copying would strip it of its class and of what its class adds. */
export type Failure = { place: string; sentence: string } | { message: string };

/** One end of a line on which messages go both ways; a MessagePort and a worker's own scope are such. */
export interface Port<Sent, Heard> {
  postMessage(message: Sent): void;
  onmessage: ((event: MessageEvent<Heard>) => void) | null;
}
