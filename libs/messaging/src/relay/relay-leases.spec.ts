import { describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { RelayLeases } from './relay-leases.js';

/** A database that takes its time over every renewal but the first. */
class SlowDatabase {
  readonly done: string[] = [];
  asked = 0;
  private readonly held = Promise.withResolvers<undefined>();

  letGo(): void {
    this.held.resolve(undefined);
  }

  async query<Rows>(sql: string): Promise<Rows> {
    const what = sql.startsWith('insert') ? 'renewed' : 'given back';
    this.asked += 1;
    if (this.asked > 1 && what === 'renewed') await this.held.promise;
    this.done.push(what);
    return [] as Rows;
  }
}

describe('RelayLeases', () => {
  it('are given back after a renewal that is under way, which would take them again', async () => {
    const db = new SlowDatabase();
    const leases = new RelayLeases(db, 'leaving', () => undefined, { leaseMs: 10_000, renewMs: 1 });
    await leases.start();
    await eventually(() => db.asked > 1, 'a renewal is under way');
    const stopped = leases.stop();
    db.letGo();
    await stopped;
    expect(db.done.at(-1)).toBe('given back');
    expect(db.done.filter((what) => what === 'given back')).toHaveLength(1);
  });
});
