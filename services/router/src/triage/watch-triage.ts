import { Injectable, type MessageEvent } from '@nestjs/common';
import { Shutdown } from '#libs/runtime';
import {
  catchError,
  distinctUntilChanged,
  EMPTY,
  exhaustMap,
  from,
  fromEvent,
  interval,
  map,
  merge,
  share,
  startWith,
  takeUntil,
  timer,
  type Observable,
} from 'rxjs';
import { DataSource } from 'typeorm';
import { dueFirst } from './list-triage.js';

const lookEveryMs = 1_000;
const heartbeatMs = 20_000;
/** The browser connects anew then, and its session is looked at again. */
const longestMs = 10 * 60_000;

/**
 * Tells the pages of the desks that what waits has changed, and nothing of what: they ask again for what they may see. One
 * look a second for all who watch this process, none while nobody does; so it does not matter which process decides.
 */
@Injectable()
export class WatchTriage {
  private readonly changes: Observable<unknown>;

  constructor(
    private readonly db: DataSource,
    private readonly shutdown: Shutdown,
  ) {
    this.changes = interval(lookEveryMs).pipe(
      startWith(0),
      exhaustMap(() => from(this.look()).pipe(catchError(() => EMPTY))),
      // The first look is told too: what came between a page's list and this look differs from nothing later.
      distinctUntilChanged(),
      share(),
    );
  }

  run(): Observable<MessageEvent> {
    const hints = this.changes.pipe(map((): MessageEvent => ({ data: { type: 'triage' } })));
    // Proxies end what is silent, and a page learns from the first one that it is connected.
    const heartbeats = interval(heartbeatMs).pipe(
      startWith(0),
      map((): MessageEvent => ({ type: 'heartbeat', data: {} })),
    );
    return merge(hints, heartbeats).pipe(takeUntil(merge(timer(longestMs), fromEvent(this.shutdown.signal, 'abort'))));
  }

  private async look(): Promise<string> {
    const [standing] = await this.db.query<{ items: string }[]>(
      `select coalesce(bit_xor(hashtextextended(concat_ws(' ', complaint_id, desk, queue, ${dueFirst}), 0)), 0)::text
              || coalesce((select string_agg(id::text, ' ' order by id) from bulk_decision where state = 'held'), '') as items
         from triage_item`,
    );
    return standing?.items ?? '';
  }
}
