import { Injectable, type MessageEvent } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { Shutdown } from '#libs/runtime';
import { filter, fromEvent, interval, map, merge, startWith, takeUntil, timer, type Observable } from 'rxjs';
import { CaseChanges } from './case-changes.js';

const heartbeatMs = 20_000;
/** The browser connects anew then, and its session is looked at again. */
const longestMs = 10 * 60_000;

/**
 * Tells a page which of the cases it may show have changed, and nothing of what: it asks again for what it shows. Hints are of
 * this process only; a page that gets none asks now and then.
 */
@Injectable()
export class WatchCases {
  constructor(
    private readonly changes: CaseChanges,
    private readonly shutdown: Shutdown,
  ) {}

  run(staff: Staff): Observable<MessageEvent> {
    const hints = this.changes.seen.pipe(
      filter(({ institutionPath }) => maySee(staff, institutionPath)),
      map(({ id, version }): MessageEvent => ({ data: { type: 'case', id, version } })),
    );
    // Proxies end what is silent, and a page learns from the first one that it is connected.
    const heartbeats = interval(heartbeatMs).pipe(
      startWith(0),
      map((): MessageEvent => ({ type: 'heartbeat', data: {} })),
    );
    return merge(hints, heartbeats).pipe(takeUntil(merge(timer(longestMs), fromEvent(this.shutdown.signal, 'abort'))));
  }
}
