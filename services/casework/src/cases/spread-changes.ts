import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Log, Shutdown } from '#libs/runtime';
import {
  auditTime,
  catchError,
  concatMap,
  EMPTY,
  exhaustMap,
  filter,
  from,
  interval,
  share,
  startWith,
  tap,
} from 'rxjs';
import type { Observable, Subscription } from 'rxjs';
import { DataSource } from 'typeorm';
import { CaseChanges } from './case-changes.js';

const writeAfterMs = 500;
const lookEveryMs = 1_000;

type Paths = readonly string[];

/**
 * Lets the other processes of the service know where in the tree cases have changed. What changed within half a second is one
 * row, written after its transactions, so that none of them pays for it; what a dying process did not write is lost, and seen
 * when a page connects anew. One look a second for all who watch this process, none while nobody does.
 */
@Injectable()
export class SpreadChanges implements OnApplicationBootstrap {
  private readonly process = randomUUID();
  private readonly waiting = new Set<string>();
  private looked: ReadonlySet<string> = new Set();
  private spreading: Subscription | undefined;
  private writing: Promise<void> = Promise.resolve();
  /** Places in the tree whose cases other processes have changed. The first look tells the last seconds too. */
  readonly seen: Observable<Paths>;

  constructor(
    private readonly db: DataSource,
    private readonly changes: CaseChanges,
    private readonly shutdown: Shutdown,
    private readonly log: Log,
  ) {
    this.seen = interval(lookEveryMs).pipe(
      startWith(0),
      exhaustMap(() => from(this.look()).pipe(catchError(() => EMPTY))),
      filter((paths) => paths.length > 0),
      share(),
    );
  }

  onApplicationBootstrap(): void {
    this.shutdown.register('work', 'hints of cases', async () => {
      this.spreading?.unsubscribe();
      await this.writing;
      await this.write();
    });
    this.spreading = this.changes.seen
      .pipe(
        tap(({ institutionPath }) => this.waiting.add(institutionPath)),
        auditTime(writeAfterMs),
        concatMap(() => (this.writing = this.write())),
      )
      .subscribe();
  }

  private async write(): Promise<void> {
    const paths = [...this.waiting];
    this.waiting.clear();
    if (paths.length === 0) return;
    try {
      await this.db.query(
        `with old as (delete from case_hint where written_at < clock_timestamp() - interval '1 minute')
         insert into case_hint (process, paths) values ($1, $2)`,
        [this.process, paths],
      );
    } catch (error) {
      this.log.warn(
        { error },
        'Other processes do not know that cases have changed; their pages see it when they ask again',
      );
    }
  }

  // A row may be committed after one that is younger, so each look goes back further than the last.
  private async look(): Promise<Paths> {
    const rows = await this.db.query<{ id: string; paths: Paths }[]>(
      `select id, paths from case_hint where process <> $1 and written_at > clock_timestamp() - interval '10 seconds'`,
      [this.process],
    );
    const fresh = rows.filter(({ id }) => !this.looked.has(id));
    this.looked = new Set(rows.map(({ id }) => id));
    return fresh.flatMap(({ paths }) => paths);
  }
}
