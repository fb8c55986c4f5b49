import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { posix } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { background, type Background } from './background.ts';
import { callExpression, type Engine, type EngineKind } from './engine.ts';

/**
 * WebKitGTK, the engine of Safari as Linux has it. Playwright can only drive a WebKit of its own making, so this speaks
 * plain WebDriver to WebKitWebDriver, which starts the small browser that comes with it. That one needs a screen.
 */
export const WEBKIT: EngineKind = {
  name: 'WebKitGTK',
  missing: () => {
    const absent = ['WebKitWebDriver', 'Xvfb'].filter((program) => !isOnPath(program));
    if (absent.length === 0) return undefined;
    return `There is no ${absent.join(' and no ')}: \`apt-get install webkit2gtk-driver xvfb\` (Linux alone has them).`;
  },
  start,
};

/** Time for the driver to answer its first question, ms. */
const START_LIMIT = 20_000;

async function start(bundle: string): Promise<Engine> {
  const started: Background[] = [];
  const close = async (): Promise<void> => {
    for (const one of started.splice(0).reverse()) await one.stop();
  };
  try {
    const screen = background('Xvfb', ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '800x600x24']);
    started.push(screen);
    const display = await Promise.race([firstLine(screen), screen.ended]);
    const port = await freePort();
    const driver = background('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], { DISPLAY: `:${display}` });
    started.push(driver);
    const session = await Promise.race([openSession(`http://127.0.0.1:${port}`), driver.ended]);
    await session('POST', '/timeouts', { script: 120_000 });
    // A script of its own, like one in a page: what it declares stays for the scripts that follow.
    const load =
      "const script = document.createElement('script'); script.text = arguments[0]; document.head.append(script);";
    await run(session, load, [bundle]);
    return {
      name: 'WebKitGTK',
      call: (fn, ...args) => run(session, `return ${callExpression(fn, args)};`),
      close: async () => {
        await session('DELETE', '').catch(() => {});
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Sends one WebDriver command below the session's address and returns its value. */
type Session = (method: string, path: string, body?: object) => Promise<unknown>;

async function openSession(address: string): Promise<Session> {
  const deadline = Date.now() + START_LIMIT;
  while (!(await isReady(address))) {
    if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer.');
    await sleep(50);
  }
  const { sessionId } = (await command(`${address}/session`, 'POST', { capabilities: {} })) as { sessionId: string };
  return (method, path, body) => command(`${address}/session/${sessionId}${path}`, method, body);
}

async function run<Result>(session: Session, script: string, args: unknown[] = []): Promise<Result> {
  return (await session('POST', '/execute/sync', { script, args })) as Result;
}

async function command(address: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebKitWebDriver: ${error}: ${message}`);
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/status`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

async function firstLine({ descriptor3 }: Background): Promise<string> {
  let line = '';
  for await (const chunk of descriptor3) {
    line += String(chunk);
    if (line.includes('\n')) break;
  }
  return line.trim();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return process.platform === 'linux' && folders.some((folder) => existsSync(posix.join(folder, program)));
}
