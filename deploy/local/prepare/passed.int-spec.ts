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
  const passes = (...names: string[]) => {
    new Passed(root).keep(Object.fromEntries(names.map((name) => [name, 3])));
  };
  const hasPassed = (name: string) => new Passed(root).countOf(name) === 3;

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
    during.keep({ 'check:lint': 1 });
    expect(hasPassed('check:lint')).toBe(false);
    write('rule.ts', 'one');
    expect(hasPassed('check:lint')).toBe(false);
  });

  it('is forgotten when all shall run again', () => {
    expect(new Passed(root).isEmpty()).toBe(true);
    passes('check:lint');
    expect(new Passed(root).isEmpty()).toBe(false);
    new Passed(root).forgetAll();
    expect([new Passed(root).isEmpty(), hasPassed('check:lint')]).toEqual([true, false]);
  });

  it('has to pass again on other engines', () => {
    passes('check:lint');
    const given = process.env['KAFKA_BROKERS'];
    process.env['KAFKA_BROKERS'] = 'elsewhere:9092';
    try {
      expect(hasPassed('check:lint')).toBe(false);
    } finally {
      if (given === undefined) delete process.env['KAFKA_BROKERS'];
      else process.env['KAFKA_BROKERS'] = given;
    }
  });

  describe('begun by another Node of the machine', () => {
    const own = Object.getOwnPropertyDescriptor(process, 'version');
    const isKnownToAnother = () => {
      passes('check:lint');
      Object.defineProperty(process, 'version', { ...own, value: 'v99.0.0' });
      try {
        return hasPassed('check:lint');
      } finally {
        Object.defineProperty(process, 'version', own ?? {});
      }
    };

    it('is known where the Node that was installed runs it', () => {
      write('node_modules/.bin/node', '');
      expect(isKnownToAnother()).toBe(true);
    });

    it('has to pass again where that one runs it', () => {
      expect(isKnownToAnother()).toBe(false);
    });
  });

  it('is never known where git cannot be asked', () => {
    rmSync(join(root, '.git'), { recursive: true });
    passes('check:lint');
    expect(hasPassed('check:lint')).toBe(false);
  });
});

describe('files of tests', () => {
  const own = 'services/casework/src/cases/take.int-spec.ts';
  const foreign = 'services/router/src/decide.int-spec.ts';
  const whole = 'deploy/e2e/all-the-way.e2e-spec.ts';
  let root: string;
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'salur-passed-'));
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    write('.gitignore', 'node_modules/\n');
    for (const spec of [own, foreign, whole]) write(spec, 'one');
    new Passed(root).keep({ [own]: 1, [foreign]: 1, [whole]: 1 });
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it.each([
    { path: 'services/casework/src/cases/take.ts', again: [own, whole] },
    { path: 'services/casework/src/migrations/1-case.sql', again: [own, whole] },
    { path: 'libs/domain/src/days.ts', again: [own, foreign, whole] },
    { path: 'deploy/local/engines/kafka.ts', again: [own, foreign, whole] },
    { path: 'deploy/bench/intake.ts', again: [whole] },
    { path: 'package.json', again: [own, foreign, whole] },
    { path: 'README.md', again: [whole] },
    { path: 'docs/asyncapi.yaml', again: [whole] },
    { path: own, again: [own] },
    { path: 'services/casework/src/cases/answer.int-spec.ts', again: [] },
    { path: 'libs/domain/src/days.spec.ts', again: [] },
  ])('of which $path is a part run again when it changes, and no others', ({ path, again }) => {
    write(path, 'other');
    const passed = new Passed(root);
    expect([own, foreign, whole].filter((spec) => passed.countOf(spec) === null)).toEqual(again);
  });
});
