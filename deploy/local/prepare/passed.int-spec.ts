import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Passed } from './passed.mjs';

describe('what has passed', () => {
  let root: string;
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const passes = (name: string) => {
    new Passed(root).keep(name);
  };
  const hasPassed = (name: string) => new Passed(root).has(name);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'salur-passed-'));
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    write('.gitignore', 'dist/\nnode_modules/\n');
    write('rule.ts', 'one');
    write('node_modules/.package-lock.json', 'packages');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it('has passed for as long as nothing changes, each check for itself', () => {
    passes('check:lint');
    write('rule.ts', 'one');
    write('dist/rule.js', 'made of it');
    expect([hasPassed('check:lint'), hasPassed('check:types')]).toEqual([true, false]);
  });

  it.each([
    { path: 'rule.ts', content: 'two', why: 'a file has changed' },
    { path: 'rule.spec.ts', content: 'new', why: 'a file has come that git does not know' },
    { path: 'node_modules/.package-lock.json', content: 'others', why: 'other packages are installed' },
  ])('has to pass again when $why', ({ path, content }) => {
    passes('check:lint');
    write(path, content);
    expect(hasPassed('check:lint')).toBe(false);
  });

  it('has to pass again when a file is gone', () => {
    write('gone.ts', 'soon');
    passes('check:lint');
    rmSync(join(root, 'gone.ts'));
    expect(hasPassed('check:lint')).toBe(false);
  });

  it('is not known of what was edited while the check ran', () => {
    const during = new Passed(root);
    write('rule.ts', 'two');
    during.keep('check:lint');
    expect(hasPassed('check:lint')).toBe(false);
    write('rule.ts', 'one');
    expect(hasPassed('check:lint')).toBe(false);
  });

  it('is forgotten when it does not pass', () => {
    passes('check:lint');
    new Passed(root).forget('check:lint');
    expect(hasPassed('check:lint')).toBe(false);
  });

  it('is never known where git cannot be asked', () => {
    rmSync(join(root, '.git'), { recursive: true });
    passes('check:lint');
    expect(hasPassed('check:lint')).toBe(false);
  });
});
