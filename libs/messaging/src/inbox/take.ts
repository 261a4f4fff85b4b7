import { dropWrites, writeNow } from '#libs/database';
import type { DataSource, EntityManager } from 'typeorm';
import type { HeardEvent } from '../envelope/heard.js';
import type { ParkingReason } from '../parking/parked.js';
import { classify, isAway, reasonOf, type FailureClass } from './classify.js';
import { handlerOf, type HandlerTable } from './handler-table.js';
import { mergeByTime } from './merge-by-time.js';
import { ofComplaints, type ReadAhead } from './read-ahead.js';
import { runHandler } from './run-handler.js';
import { takeInside, type Attempt, type Outcome, type Taken, type Taking } from './take-inside.js';

/** What became of the events that were finished, in their order; `trouble` when the database kept the rest from being taken. */
export interface TakeResult extends Taken {
  readonly trouble?: unknown;
}

/** These are parked at the first failure: trying again at once changes nothing. */
const parkedAtOnce: ReadonlySet<FailureClass> = new Set(['poison', 'contract-invalid', 'not-yet-known']);

/** Before each try that a message gets by itself. */
const pausesMs = [0, 500, 1_500] as const;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const because = (error: unknown): ParkingReason => ({ reasonClass: classify(error), reason: reasonOf(error) });

/** An error that leaves the events before it as they are, and this one to be tried by itself. */
class StopHere extends Error {}

export class TakeEvents {
  private readonly taking: Taking;

  constructor(
    private readonly db: DataSource,
    private readonly handlers: HandlerTable,
    readAhead: ReadAhead = () => Promise.resolve(),
  ) {
    const concerns = (event: HeardEvent) => handlerOf(handlers, event) !== undefined;
    this.taking = { concerns, readAhead: ofComplaints(handlers, readAhead) };
  }

  /**
   * Takes events of many partitions, each exactly once: in one transaction, for a commit costs the same for one and for a
   * hundred. Only when one fails for no clear reason is each partition taken by itself; those of one number hold the same
   * complaints and follow each other.
   */
  async runAll(partitions: readonly (readonly HeardEvent[])[]): Promise<readonly TakeResult[]> {
    const events = mergeByTime(partitions);
    const all = (await this.together(events)) ?? (await this.withSavepoints(events));
    if (!all) return this.eachByItself(partitions);
    const outcomes = new Map(all.outcomes.map((outcome, index) => [events[index], outcome]));
    return partitions.map((own) => ({
      ...all,
      outcomes: own.flatMap((event) => outcomes.get(event) ?? []),
    }));
  }

  private async eachByItself(partitions: readonly (readonly HeardEvent[])[]): Promise<readonly TakeResult[]> {
    const results = new Map<readonly HeardEvent[], TakeResult>();
    const lanes = Map.groupBy(partitions, ([first]) => first?.partition);
    const take = async (lane: readonly (readonly HeardEvent[])[]) => {
      for (const own of lane) results.set(own, await this.run(own));
    };
    await Promise.all([...lanes.values()].map(take));
    return partitions.map((own) => results.get(own) ?? { outcomes: [], handled: new Set<string>() });
  }

  /**
   * Takes events of one topic and partition, in order, each exactly once. First all in one transaction; if any fails, again
   * with a savepoint before each; what fails for no clear reason is tried by itself three times. Never throws.
   */
  async run(events: readonly HeardEvent[]): Promise<TakeResult> {
    const all = { outcomes: [] as Outcome[], handled: new Set<string>() };
    while (all.outcomes.length < events.length) {
      const rest = events.slice(all.outcomes.length);
      const result = (await this.together(rest)) ?? (await this.oneByOne(rest));
      all.outcomes.push(...result.outcomes);
      for (const subject of result.handled) all.handled.add(subject);
      if (result.trouble !== undefined) return { ...all, trouble: result.trouble };
    }
    return all;
  }

  private async together(events: readonly HeardEvent[]): Promise<TakeResult | null> {
    try {
      return await this.db.transaction((tx) =>
        this.takeAll(tx, events, (event) => runHandler(this.handlers, event, tx).then(() => undefined)),
      );
    } catch (error) {
      return isAway(error) ? { outcomes: [], handled: new Set(), trouble: error } : null;
    }
  }

  /** As one by one, but null when one must be tried by itself. */
  private async withSavepoints(events: readonly HeardEvent[]): Promise<TakeResult | null> {
    try {
      return await this.db.transaction((tx) => this.takeAll(tx, events, (event) => this.withSavepoint(tx, event)));
    } catch (error) {
      return isAway(error) ? { outcomes: [], handled: new Set(), trouble: error } : null;
    }
  }

  private async oneByOne(events: readonly HeardEvent[]): Promise<TakeResult> {
    let finished = 0;
    const upTo = (count: number) =>
      this.db.transaction((tx) => {
        finished = 0;
        return this.takeAll(tx, events.slice(0, count), async (event) => {
          const reason = await this.withSavepoint(tx, event);
          finished = events.indexOf(event) + 1;
          return reason;
        });
      });
    try {
      return await upTo(events.length);
    } catch (error) {
      if (isAway(error)) return { outcomes: [], handled: new Set(), trouble: error };
    }
    // Those before the one that stopped are known to pass: commit them first, then be patient with that one alone.
    return finished > 0 ? this.run(events.slice(0, finished)) : this.patiently(events.slice(0, 1));
  }

  private takeAll(tx: EntityManager, events: readonly HeardEvent[], attempt: Attempt): Promise<Taken> {
    return takeInside(tx, events, attempt, this.taking);
  }

  private async withSavepoint(tx: EntityManager, event: HeardEvent): Promise<ParkingReason | undefined> {
    await tx.query('savepoint before_event');
    try {
      await runHandler(this.handlers, event, tx);
      await writeNow(tx);
      await tx.query('release savepoint before_event');
      return undefined;
    } catch (error) {
      const failure = classify(error);
      if (failure === 'transient') throw error;
      if (!parkedAtOnce.has(failure)) throw new StopHere('', { cause: error });
      dropWrites(tx);
      await tx.query('rollback to savepoint before_event');
      return because(error);
    }
  }

  private async patiently(one: readonly HeardEvent[]): Promise<TakeResult> {
    let last: unknown;
    for (const pauseMs of pausesMs) {
      await sleep(pauseMs);
      try {
        return await this.alone(one, (event, tx) => this.withSavepoint(tx, event));
      } catch (error) {
        last = error instanceof StopHere ? error.cause : error;
        if (isAway(last)) return { outcomes: [], handled: new Set(), trouble: last };
      }
    }
    try {
      return await this.alone(one, () => Promise.resolve(because(last)));
    } catch (error) {
      // Not even parking was possible: whatever it is, it is not the message.
      return { outcomes: [], handled: new Set(), trouble: error };
    }
  }

  private alone(
    one: readonly HeardEvent[],
    attempt: (event: HeardEvent, tx: EntityManager) => ReturnType<Attempt>,
  ): Promise<Taken> {
    return this.db.transaction((tx) =>
      takeInside(tx, one, (event) => attempt(event, tx), { concerns: this.taking.concerns }),
    );
  }
}
