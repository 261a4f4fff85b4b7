import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { foldChanges, type Tally } from '#libs/database';
import { Log, Shutdown } from '#libs/runtime';
import { auditTime, exhaustMap, interval, merge, type Subscription } from 'rxjs';
import { DataSource, type EntityManager } from 'typeorm';
import { CaseChanges } from '../cases/case-changes.js';

const tally: Tally = {
  name: 'casework tallies',
  sums: 'tally',
  changes: 'tally_change',
  by: ['part', 'status', 'late', 'check_state'],
};

const atOnce = 10_000;
const afterChangeMs = 1_000;
const everyMs = 20_000;

/**
 * Adds what has been counted since to the tallies: soon after cases have changed here, so that the inbox has few changes to
 * add by itself; and now and then, whoever changed them.
 */
@Injectable()
export class FoldTallies implements OnApplicationBootstrap {
  private following: Subscription | undefined;
  private folding: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: DataSource,
    private readonly changes: CaseChanges,
    private readonly shutdown: Shutdown,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.shutdown.register('work', 'casework tallies', async () => {
      this.following?.unsubscribe();
      await this.folding;
    });
    this.following = merge(this.changes.seen.pipe(auditTime(afterChangeMs)), interval(everyMs))
      .pipe(exhaustMap(() => (this.folding = this.foldAll())))
      .subscribe();
  }

  /** How many changes were added, if there may be more. */
  async run(): Promise<number> {
    const folded = await this.db.transaction((tx) => foldTallies(tx, atOnce));
    return folded < atOnce ? 0 : folded;
  }

  private async foldAll(): Promise<void> {
    try {
      while ((await this.run()) > 0);
    } catch (error) {
      this.log.warn({ error }, 'What was counted of cases could not be added up; it is tried again');
    }
  }
}

export const foldTallies = (tx: EntityManager, limit: number): Promise<number> => foldChanges(tx, tally, limit);
