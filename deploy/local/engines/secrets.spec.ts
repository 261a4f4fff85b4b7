import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Home } from './home.js';
import { keepSecrets, secretsOf } from './secrets.js';

describe('the secrets of a home', () => {
  let home: Home;
  const file = () => home.file('secrets.json');
  const key = () => home.file('master.key');

  beforeEach(() => {
    home = new Home(mkdtempSync(join(tmpdir(), 'salur-secrets-')));
  });
  afterEach(() => {
    rmSync(home.path, { recursive: true });
  });

  it('are made once, for the owner’s eyes only', () => {
    const first = keepSecrets(home);
    const [kept, made] = [readFileSync(file(), 'utf8'), statSync(file()).mtimeMs];
    expect(keepSecrets(home).postgres).toBe(first.postgres);
    expect(keepSecrets(home).rolePassword('salur_router')).toBe(first.rolePassword('salur_router'));
    expect([readFileSync(file(), 'utf8'), statSync(file()).mtimeMs]).toEqual([kept, made]);
    for (const each of [file(), key()]) expect(statSync(each).mode & 0o077).toBe(0);
  });

  it('of an older version get what they lack, and keep what they have', () => {
    keepSecrets(home);
    writeFileSync(file(), '{"postgres":"as ever"}');
    expect(keepSecrets(home).postgres).toBe('as ever');
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ postgres: 'as ever', roles: expect.any(String) });
  });

  it('are not made by whoever only looks', () => {
    expect(secretsOf(home).postgres).not.toBe('');
    expect(secretsOf(new Home(join(home.path, 'gone'))).postgres).not.toBe('');
    expect(readdirSync(home.path)).toEqual([]);
  });

  it.each([secretsOf, keepSecrets])('that cannot be read are not made anew (%p)', (look) => {
    keepSecrets(home);
    for (const broken of ['', '{"postgres":']) {
      writeFileSync(file(), broken);
      expect(() => look(home)).toThrow(`The passwords of this hub stand in ${file()}, which cannot be read`);
      expect(readFileSync(file(), 'utf8')).toBe(broken);
    }
  });

  it('have no new master key made for them, under which nothing old would open', () => {
    keepSecrets(home);
    rmSync(key());
    expect(() => keepSecrets(home)).toThrow(`${key()} is missing`);
    expect(existsSync(key())).toBe(false);
  });

  it('are made by a start that comes after one that was killed between the two', () => {
    keepSecrets(home);
    rmSync(file());
    const before = readFileSync(key(), 'utf8');
    keepSecrets(home);
    expect([existsSync(file()), readFileSync(key(), 'utf8')]).toEqual([true, before]);
  });
});
