import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Home } from './engines/home.js';
import { announce, releaseLock, runningHub, takeLock } from './hub-lock.js';

describe('the lock of a home', () => {
  let home: Home;
  const file = () => home.file('hub.json');

  beforeEach(() => {
    home = new Home(mkdtempSync(join(tmpdir(), 'salur-lock-')));
  });
  afterEach(() => {
    rmSync(home.path, { recursive: true });
  });

  it('lets one hub in, and tells the second that the first still starts', () => {
    takeLock(home);
    expect(() => {
      takeLock(home);
    }).toThrow('Salur is already running (still starting).');
  });

  it('tells the second where the first is', () => {
    takeLock(home);
    announce(home, { url: 'http://127.0.0.1:8080' });
    expect(() => {
      takeLock(home);
    }).toThrow('Salur is already running: http://127.0.0.1:8080.');
    expect(runningHub(home)).toMatchObject({ pid: process.pid, url: 'http://127.0.0.1:8080' });
  });

  it('is for the owner’s eyes only', () => {
    takeLock(home);
    announce(home, { url: 'http://127.0.0.1:8080' });
    expect(statSync(file()).mode & 0o077).toBe(0);
  });

  it.each([
    { left: '{"pid":', why: 'was left half written' },
    { left: '{"pid":1,"startedAt":"another boot/1"}', why: 'names a process that has another’s number' },
    { left: '{}', why: 'names nobody' },
  ])('that $why keeps nobody out', ({ left }) => {
    writeFileSync(file(), left);
    expect(runningHub(home)).toBeNull();
    takeLock(home);
    expect(runningHub(home)?.pid).toBe(process.pid);
  });

  it('is not said to be somebody else’s where nothing can be written', () => {
    const nowhere = new Home(join(home.path, 'gone'));
    expect(() => {
      takeLock(nowhere);
    }).toThrow(/^Nothing can be written in .*gone: ENOENT/);
  });

  it('is given back by whoever has it, and by nobody else', () => {
    const of = `{"pid":1,"startedAt":"another boot/1"}`;
    writeFileSync(file(), of);
    releaseLock(home);
    expect(readFileSync(file(), 'utf8')).toBe(of);
    takeLock(home);
    releaseLock(home);
    expect(runningHub(home)).toBeNull();
  });
});
