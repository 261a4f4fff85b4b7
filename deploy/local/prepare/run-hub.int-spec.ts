import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { identityOf, isRunning, type ProcessIdentity } from '../engines/process-identity.js';

const folder = mkdtempSync(join(tmpdir(), 'salur-run-hub-'));
const note = join(folder, 'note.json');

/** Behaves as the hub does, without any of its work. */
const program = `
  import { writeFileSync } from 'node:fs';
  process.on('message', () => process.send({ code: 7 }, () => process.exit(7)));
  process.on('disconnect', () => process.exit(1));
  writeFileSync(${JSON.stringify(note)}, JSON.stringify({ pid: process.pid, parent: process.ppid }));`;

describe('the hub beside the process that holds the terminal', () => {
  let foreground: ChildProcess;
  let hub: ProcessIdentity;

  const start = async () => {
    rmSync(note, { force: true });
    const runHub = join(import.meta.dirname, 'run-hub.mjs');
    const script = `import { runHub } from ${JSON.stringify(runHub)}; runHub(${JSON.stringify(join(folder, 'hub.mjs'))});`;
    foreground = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    const { pid } = await eventually(() => existsSync(note) && noted(), 'the hub started');
    hub = identityOf(pid) ?? { pid, startedAt: 'ended at once' };
  };
  const noted = () => JSON.parse(readFileSync(note, 'utf8')) as { pid: number; parent: number };
  const endOf = async () => (await once(foreground, 'exit')) as [number | null, string | null];

  beforeAll(() => {
    writeFileSync(join(folder, 'hub.mjs'), program);
  });
  afterAll(() => {
    foreground.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('is no child of it, and ends in order when it is asked to', async () => {
    await start();
    expect(noted().parent).not.toBe(foreground.pid);
    const ended = endOf();
    foreground.kill('SIGINT');
    expect(await ended).toEqual([7, null]);
    await eventually(() => !isRunning(hub), 'the hub is gone');
  });

  it('ends when that process is killed by force', async () => {
    await start();
    expect(isRunning(hub)).toBe(true);
    foreground.kill('SIGKILL');
    await eventually(() => !isRunning(hub), 'the hub is gone');
  });

  it('ends that process with a fault when it is killed itself', async () => {
    await start();
    const ended = endOf();
    process.kill(hub.pid, 'SIGKILL');
    expect(await ended).toEqual([1, null]);
  });
});
