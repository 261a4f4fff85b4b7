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
  map,
  merge,
  mergeMap,
  share,
  startWith,
  tap,
} from 'rxjs';
import type { Observable, Subscription } from 'rxjs';
import { DataSource } from 'typeorm';
import { CaseChanges, type PresenceChange } from './case-changes.js';

const writeAfterMs = 500;
const lookEveryMs = 1_000;

type Paths = readonly string[];

/** A row: where in the tree cases have changed, or, with a case, where people have come to it, left it or write. */
interface Hint {
  readonly id: string;
  readonly paths: Paths;
  readonly presentAt: string | null;
}

/**
 * Lets the other processes of the service know where in the tree cases have changed, and before which cases people have come or
 * gone. What changed within half a second is one row, and one for each case with people, written after its transactions, so that
 * none of them pays for it; what a dying process did not write is lost, and seen when a page connects anew. One look a second for
 * all who watch this process, none while nobody does.
 */
@Injectable()
export class SpreadChanges implements OnApplicationBootstrap {
  private readonly process = randomUUID();
  private readonly waiting = new Set<string>();
  private readonly presencesWaiting = new Map<string, PresenceChange>();
  private looked: ReadonlySet<string> = new Set();
  private spreading: Subscription | undefined;
  private writing: Promise<void> = Promise.resolve();
  /** Places in the tree whose cases other processes have changed. The first look tells the last seconds too. */
  readonly seen: Observable<Paths>;
  /** Of people before a case, as told by other processes. */
  readonly presence: Observable<PresenceChange>;

  constructor(
    private readonly db: DataSource,
    private readonly changes: CaseChanges,
    private readonly shutdown: Shutdown,
    private readonly log: Log,
  ) {
    const looks = interval(lookEveryMs).pipe(
      startWith(0),
      exhaustMap(() => from(this.look()).pipe(catchError(() => EMPTY))),
      share(),
    );
    this.seen = looks.pipe(
      map((hints) => hints.filter(({ presentAt }) => presentAt === null).flatMap(({ paths }) => paths)),
      filter((paths) => paths.length > 0),
    );
    this.presence = looks.pipe(mergeMap((hints) => hints.flatMap(presenceIn)));
  }

  onApplicationBootstrap(): void {
    this.shutdown.register('work', 'hints of cases', async () => {
      this.spreading?.unsubscribe();
      await this.writing;
      await this.write();
    });
    const changes = this.changes.seen.pipe(tap(({ institutionPath }) => this.waiting.add(institutionPath)));
    const presences = this.changes.presence.pipe(tap((one) => this.presencesWaiting.set(one.id, one)));
    this.spreading = merge(changes, presences)
      .pipe(
        auditTime(writeAfterMs),
        concatMap(() => (this.writing = this.write())),
      )
      .subscribe();
  }

  private async write(): Promise<void> {
    const paths = [...this.waiting];
    const presences = [...this.presencesWaiting.values()];
    this.waiting.clear();
    this.presencesWaiting.clear();
    const hints = [
      ...(paths.length > 0 ? [{ paths, presentAt: null }] : []),
      ...presences.map(({ id, institutionPath }) => ({ paths: [institutionPath], presentAt: id })),
    ];
    if (hints.length === 0) return;
    try {
      await this.db.query(
        `with old as (delete from case_hint where written_at < clock_timestamp() - interval '1 minute')
         insert into case_hint (process, paths, present_at)
         select $1, array(select jsonb_array_elements_text(hint -> 'paths')), (hint ->> 'presentAt')::uuid
           from jsonb_array_elements($2::jsonb) as hint`,
        [this.process, JSON.stringify(hints)],
      );
    } catch (error) {
      this.log.warn(
        { error },
        'Other processes do not know that cases have changed; their pages see it when they ask again',
      );
    }
  }

  // A row may be committed after one that is younger, so each look goes back further than the last.
  private async look(): Promise<Hint[]> {
    const rows = await this.db.query<Hint[]>(
      `select id, paths, present_at as "presentAt"
         from case_hint where process <> $1 and written_at > clock_timestamp() - interval '10 seconds'`,
      [this.process],
    );
    const fresh = rows.filter(({ id }) => !this.looked.has(id));
    this.looked = new Set(rows.map(({ id }) => id));
    return fresh;
  }
}

const presenceIn = ({ paths: [institutionPath], presentAt: id }: Hint): PresenceChange[] =>
  id === null || institutionPath === undefined ? [] : [{ id, institutionPath }];
