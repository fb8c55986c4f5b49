import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { background } from './background.ts';

/** A program that starts another, tells that one's process number and waits for it. */
const PARENT = ['-c', 'sleep 60 & echo $! >&3; wait'];

async function firstLine(stream: Readable): Promise<string> {
  const [line] = (await once(createInterface(stream), 'line')) as [string];
  return line;
}

/** Whether a process runs; one that has ended and that nobody has asked after yet does not. */
function runs(pid: string): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe.skipIf(process.platform !== 'linux')('background', () => {
  test('ends a program with all that it has started', async () => {
    const program = background('sh', PARENT);
    const pid = await firstLine(program.descriptor3);
    expect(runs(pid)).toBe(true);
    await program.stop();
    await vi.waitFor(() => expect(runs(pid)).toBe(false));
  });

  test('leaves nothing behind when our own process is killed', async () => {
    const module = fileURLToPath(new URL('background.ts', import.meta.url));
    const ours = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '--eval',
        `import { background } from ${JSON.stringify(module)};
         background('sh', ${JSON.stringify(PARENT)}).descriptor3.pipe(process.stdout);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const pid = await firstLine(ours.stdout);
    expect(runs(pid)).toBe(true);
    ours.kill('SIGKILL');
    await vi.waitFor(() => expect(runs(pid)).toBe(false), { timeout: 10_000 });
  });

  test.each([
    [['-c', 'echo no screen >&2; exit 3'], 'sh ended with 3: no screen'],
    [['-c', 'sleep 60 & exit 4'], 'sh ended with 4: it said nothing'],
  ])('says how %j ended', async (args, sentence) => {
    await expect(background('sh', args).ended).rejects.toThrow(sentence);
  });

  test('says that there is no such program', async () => {
    await expect(background('no-such-program', []).ended).rejects.toThrow(
      /no-such-program ended with 127: .*not found/,
    );
  });
});
