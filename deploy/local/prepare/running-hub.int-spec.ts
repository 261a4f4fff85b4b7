import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identityOf } from '../engines/process-identity.js';

describe('a hub that runs in this home', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'salur-running-'));
  });
  afterEach(() => {
    rmSync(home, { recursive: true });
  });

  const found = (lock: object) => {
    writeFileSync(join(home, 'hub.json'), JSON.stringify(lock));
    const path = JSON.stringify(join(import.meta.dirname, 'running-hub.mjs'));
    const script = `import { runningHub } from ${path}; console.log(await runningHub());`;
    const env = { ...process.env, SALUR_HOME: home };
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }).stdout.trim();
  };
  const url = 'http://127.0.0.1:8080';

  it('is told by its address', () => {
    expect(found({ ...identityOf(process.pid), url })).toBe(url);
  });

  it.each([
    {
      lock: { pid: process.pid, startedAt: 'another boot/1' },
      why: 'its number is somebody else’s since the power went',
    },
    { lock: { pid: 2 ** 22 + 1, startedAt: 'this boot/1' }, why: 'nobody has its number' },
  ])('is none where $why', ({ lock }) => {
    expect(found({ ...lock, url })).toBe('null');
  });
});
