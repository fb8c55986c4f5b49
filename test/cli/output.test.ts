import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { command, root, scratch } from './program.ts';

// Each process takes a second to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { folder } = scratch();

const tournament = ['tournament', '--role', 'lab', '--plans', 'rule,allCloud', '--games', '3', '--quarters', '1'];

/** Runs the program with standard output into a file that is there. */
function runInto(path: string, args: readonly string[], input = '') {
  const output = openSync(path, 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, [...command, ...args], {
      cwd: root,
      input,
      encoding: 'utf8',
      stdio: ['pipe', output, 'pipe'],
    });
    return { code: status, err: stderr };
  } finally {
    closeSync(output);
  }
}

test.skipIf(process.platform === 'win32').each([[['batch']], [['simulate', '-']]])(
  '%j: a folder is no input',
  (args) => {
    const input = openSync(folder, 'r');
    const { status, stderr } = spawnSync(process.execPath, [...command, ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: [input, 'pipe', 'pipe'],
    });
    closeSync(input);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'standard input: this is a folder; name a file in it.\n' });
  },
);

const FULL = 'standard output could not be written: the disk is full; make room, or write to another place.';

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  test.each([
    [['schema'], '', FULL],
    [['batch'], '{}\n', FULL],
    [tournament, '', FULL],
    [[...tournament, '--json'], '', `${FULL} --resume goes on from what is written.`],
  ])('%j: is one sentence, and no failed verification', (args, input, sentence) => {
    expect(runInto('/dev/full', args, input)).toEqual({ code: 2, err: `${sentence}\n` });
  });

  test('leaves the exit code alone where it is standard error that cannot be written', () => {
    const { status } = spawnSync(process.execPath, [...command, 'schemas'], {
      cwd: root,
      stdio: ['ignore', 'ignore', openSync('/dev/full', 'w')],
    });
    expect(status).toBe(2);
  });
});

test.skipIf(process.platform === 'win32')('an output that takes only a part is never taken for the whole', () => {
  const line = [process.execPath, ...command, 'schema'].map((word) => `'${word}'`).join(' ');
  // A limit on the size of files cuts a write short, as the last free blocks of a disk do.
  const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f 16; ${line} > '${join(folder, 'schema')}'`], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^standard output could not be written: EFBIG.*\n$/);
});
