import { writeNow } from '#libs/database';
import type { EntityManager } from 'typeorm';
import type { HeardEvent } from '../envelope/heard.js';
import { backOffSeconds } from '../parking/back-off.js';
import { park, waitingFor, type ParkingReason, type Waiting } from '../parking/parked.js';
import { newToInbox } from './inbox.js';
import { Marks } from './marks.js';
import type { ReadAheadOf } from './read-ahead.js';
import { headOf, placeOf } from './place.js';

/** What became of one message. */
export type Outcome = 'handled' | 'duplicate' | 'parked';

/** Handles one event, or says why it must be parked instead. An error it throws ends the transaction. */
export type Attempt = (event: HeardEvent) => Promise<ParkingReason | undefined>;

export interface Taken {
  readonly outcomes: Outcome[];
  /** Subjects about which something was handled: what waits about them on other topics may be possible now. */
  readonly handled: Set<string>;
}

export interface Taking {
  readonly concerns: (event: HeardEvent) => boolean;
  readonly readAhead?: ReadAheadOf<HeardEvent>;
}

const behind: ParkingReason = { reasonClass: 'behind', reason: 'an earlier message of this key waits' };
const gap = (last: number): ParkingReason => ({
  reasonClass: 'version-gap',
  reason: `sequence ${String(last + 1)} has not come yet`,
});

/**
 * Takes in events in the order given, inside one transaction: what is new goes to the inbox, what is next goes to the
 * handler, what cannot be handled is parked, the marks move. Of what does not concern this service only the mark is kept:
 * to pass it by a second time changes nothing.
 */
export async function takeInside(
  tx: EntityManager,
  events: readonly HeardEvent[],
  attempt: Attempt,
  { concerns, readAhead }: Taking,
): Promise<Taken> {
  const taken: Taken = { outcomes: [], handled: new Set() };
  if (events.length === 0) return taken;
  const own = events.filter(concerns);
  // In one breath, for all of them: those that turn out to be known are few. The inbox comes first, as who else has one of
  // them keeps what follows waiting as well.
  const [fresh, waiting, marks] = await Promise.all([
    own.length > 0 ? newToInbox(tx, own) : new Set<string>(),
    waitingFor(tx, events),
    Marks.load(tx, events),
    readAhead?.(tx, events),
  ]);
  for (const event of events) if (!concerns(event)) fresh.add(event.id);

  const takeOne = async (event: HeardEvent): Promise<Outcome> => {
    // Deleting it also catches the same event twice in one chunk.
    if (!fresh.delete(event.id)) return 'duplicate';
    const sameKey = waiting.filter(({ topic, subject }) => topic === event.topic && subject === event.subject);
    const place = placeOf(event, marks.last(event), sameKey);
    if (place === 'seen') return 'duplicate';
    const reason = place === 'behind' ? behind : place === 'gap' ? gap(marks.last(event)) : await attempt(event);
    if (!reason) {
      marks.move(event);
      taken.handled.add(event.subject);
      return 'handled';
    }
    waiting.push(await park(tx, event, reason, attemptIn(event, sameKey, reason)));
    return 'parked';
  };

  for (const event of events) taken.outcomes.push(await takeOne(event));
  await Promise.all([writeNow(tx), marks.save(tx)]);
  return taken;
}

/** Only the first of a key is tried again; the others follow it. */
function attemptIn(event: HeardEvent, sameKey: readonly Waiting[], { reasonClass }: ParkingReason): number | null {
  const head = headOf([...sameKey, event]);
  return head === event ? backOffSeconds(reasonClass, 0) : null;
}
