import { Injectable, type MessageEvent } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import { Shutdown } from '#libs/runtime';
import { filter, fromEvent, interval, map, merge, startWith, takeUntil, timer, type Observable } from 'rxjs';
import { CaseChanges } from './case-changes.js';
import { SpreadChanges } from './spread-changes.js';

const heartbeatMs = 20_000;
/** The browser connects anew then, and its session is looked at again. */
const longestMs = 10 * 60_000;

/**
 * Tells a page that cases which it may show have changed, or that people have come to one, in whatever process, and nothing
 * of what: it asks again for what it shows.
 */
@Injectable()
export class WatchCases {
  constructor(
    private readonly changes: CaseChanges,
    private readonly elsewhere: SpreadChanges,
    private readonly shutdown: Shutdown,
  ) {}

  run(staff: Staff): Observable<MessageEvent> {
    const hints = this.changes.seen.pipe(
      filter(({ institutionPath }) => maySee(staff, institutionPath)),
      map(({ id, version }): MessageEvent => ({ data: { type: 'case', id, version } })),
    );
    const hintsFromElsewhere = this.elsewhere.seen.pipe(
      filter((paths) => paths.some((path) => maySee(staff, path))),
      map((): MessageEvent => ({ data: { type: 'case' } })),
    );
    // By its own name: who looks at a list has nothing to ask again.
    const presences = merge(this.changes.presence, this.elsewhere.presence).pipe(
      filter(({ institutionPath }) => maySee(staff, institutionPath)),
      map(({ id }): MessageEvent => ({ type: 'presence', data: { id } })),
    );
    // Proxies end what is silent, and a page learns from the first one that it is connected.
    const heartbeats = interval(heartbeatMs).pipe(
      startWith(0),
      map((): MessageEvent => ({ type: 'heartbeat', data: {} })),
    );
    return merge(hints, hintsFromElsewhere, presences, heartbeats).pipe(
      takeUntil(merge(timer(longestMs), fromEvent(this.shutdown.signal, 'abort'))),
    );
  }
}
