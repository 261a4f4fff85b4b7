import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aDatabase } from '#libs/testing';
import { LocalKeyProvider, openVault, vaultDatabase } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { intakeWebDatabase } from '../intake-web.database.js';
import { GuessLimit, TooManyGuesses } from './guess-limit.js';

describe('GuessLimit', () => {
  const vault = openVault(new LocalKeyProvider([randomBytes(32)]));
  let db: DataSource;
  let one: GuessLimit;
  let other: GuessLimit;

  beforeAll(async () => {
    db = await aDatabase(intakeWebDatabase, vaultDatabase);
  });
  afterAll(() => db.destroy());
  beforeEach(async () => {
    await db.query('delete from guess');
    [one, other] = [new GuessLimit(db, vault), new GuessLimit(db, vault)];
  });

  const caller = '10.0.0.1';
  const miss = (limit: GuessLimit, times: number) =>
    Promise.all(Array.from({ length: times }, () => limit.missed(caller)));

  it('lets forty misses pass at all processes together, and then refuses at each before looking', async () => {
    await Promise.all([miss(one, 20), miss(other, 20)]);
    for (const limit of [one, other, new GuessLimit(db, vault)]) {
      await expect(limit.check(caller)).rejects.toThrow(TooManyGuesses);
      await expect(limit.missed(caller)).rejects.toThrow(TooManyGuesses);
    }
  });

  it('does not make a neighbour pay, nor anybody who has missed seldom', async () => {
    await miss(one, 40);
    await expect(one.check('10.0.0.2')).resolves.toBeUndefined();
    await db.query('delete from guess');
    await miss(one, 39);
    await other.check(caller);
  });

  it('forgets after ten minutes', async () => {
    await miss(one, 40);
    const [row] = await db.query<{ left: number }[]>(
      `select expire / 1000 - extract(epoch from now()) as left from guess`,
    );
    expect(Math.round(Number(row?.left) / 60)).toBe(10);
    await db.query('update guess set expire = expire - 600000');
    await one.check(caller);
    await one.missed(caller);
    expect(await db.query('select points from guess')).toEqual([{ points: 1 }]);
  });

  it('keeps no network address', async () => {
    await one.missed(caller);
    expect(JSON.stringify(await db.query('select * from guess'))).not.toContain(caller);
  });

  it('goes on counting, each process for itself, while the database is away', async () => {
    const away = { driver: { master: { query: () => Promise.reject(new Error('away')) } } } as unknown as DataSource;
    const [alone, another] = [new GuessLimit(away, vault), new GuessLimit(away, vault)];
    await miss(alone, 40);
    await expect(alone.check(caller)).rejects.toThrow(TooManyGuesses);
    await another.check(caller);
  });
});
