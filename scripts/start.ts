/**
 * `npm start`: builds the game and serves it, to this computer only, on http://localhost:4173/ (PORT changes the number;
 * 0 takes any free one).
 * `--temporary`, for the browser tests: builds into a folder of its own that goes away with the server, so that a test
 * run never meets a dist/ that another build is just writing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Whoever starts us may have set "test" or "development"; what is served is always the production build.
process.env.NODE_ENV = 'production';
const { build, preview } = await import('vite');

const root = fileURLToPath(new URL('..', import.meta.url));
const temporary = process.argv.includes('--temporary');
const outDir = temporary ? mkdtempSync(join(tmpdir(), 'shadow-price-build-')) : join(root, 'dist');
if (temporary) process.on('exit', () => rmSync(outDir, { recursive: true, force: true }));

const portText = process.env.PORT || '4173';
const port = Number(portText);
if (!/^\d+$/.test(portText) || port > 65_535)
  stop(`PORT must be a whole number from 0 to 65535, and is "${portText}".`);

// Before the build: another `npm start` may be serving the very folder that it replaces.
for (const host of ['127.0.0.1', '::1']) {
  const problem = await problemListeningAt(host);
  if (problem === 'EADDRINUSE')
    stop(`Port ${port} is taken: stop the other program, or choose a port with PORT=NUMBER.`);
  if (problem && !isNoIpv6(problem))
    stop(`Cannot listen on port ${port} (${problem}): choose another with PORT=NUMBER.`);
}

console.log('Building...');
try {
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
} catch (error) {
  stop(`The build failed: ${error instanceof Error ? error.message : String(error)}`);
}
console.log(`Shadow Price is ready at http://localhost:${await serve()}/ (Ctrl+C stops it)`);

/** The code of the error that a server would meet there. */
async function problemListeningAt(host: string): Promise<string | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/** On a computer without IPv6, "localhost" means the other address only. */
function isNoIpv6(code: string | undefined): boolean {
  return code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';
}

/** Listens on both addresses that "localhost" may mean and on no other; returns the port. */
async function serve(): Promise<number> {
  const open = process.stdout.isTTY && !process.env.CI && !temporary;
  const ipv4 = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      // By this name and no other: what the game saves in the browser belongs to the address.
      open: open ? `http://localhost:${port}/` : false,
    },
  });
  const address = ipv4.httpServer.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;

  const ipv6 = createServer(ipv4.middlewares);
  await new Promise<void>((resolve, reject) => {
    ipv6.once('error', (error: NodeJS.ErrnoException) => (isNoIpv6(error.code) ? resolve() : reject(error)));
    ipv6.listen(actual, '::1', resolve);
  });
  return actual;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
