/** A JavaScript engine that has loaded page.ts. */
export interface Engine {
  name: string;
  /** Calls one of the functions that page.ts exports. */
  call: <Result>(fn: string, ...args: unknown[]) => Promise<Result>;
  /** Ends every process of it. */
  close: () => Promise<void>;
}

/** A way to start one. */
export interface EngineKind {
  name: string;
  /** One sentence that says why it cannot be started here and how to get it; undefined where it can. */
  missing: () => string | undefined;
  start: (bundle: string) => Promise<Engine>;
}

/** The name under which the bundle puts its exports into the page. */
export const GLOBAL = 'bits';

/** An expression that calls an exported function of the bundle. */
export function callExpression(fn: string, args: unknown[]): string {
  return `${GLOBAL}.${fn}(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;
}
