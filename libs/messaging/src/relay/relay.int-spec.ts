import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidV7 } from '#libs/domain';
import { eventually } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { log, sayWithdrawn } from '../fixtures/a-conversation.js';
import { aService, type AService } from '../fixtures/a-service.js';
import type { PartitionBatch, Publisher } from '../kafka/event-log.js';
import { Outbox } from '../outbox/outbox.js';
import { partitionOf } from '../outbox/partition-of.js';
import { RelayLeases } from './relay-leases.js';
import { Relay } from './relay.js';

/** A log that keeps what it is told, when it is told to. */
class SlowLog implements Publisher {
  readonly kept: string[] = [];
  readonly underWay = new Map<number, number>();
  mostUnderWay = 0;
  private gate: Promise<void> = Promise.resolve();
  private openGate: () => void = () => undefined;
  failures = 0;
  /** Partitions of which it does not say, of several together, that it has them. */
  losing: readonly number[] = [];
  readonly together: number[] = [];

  hold(): void {
    this.gate = new Promise((resolve) => (this.openGate = resolve));
  }

  letGo(): void {
    this.openGate();
  }

  async publishTogether(batches: readonly PartitionBatch[]): Promise<ReadonlySet<PartitionBatch>> {
    this.together.push(batches.length);
    const sent = batches.filter(({ partition }) => !this.losing.includes(partition));
    const outcomes = await Promise.allSettled(sent.map((batch) => this.publish(batch)));
    return new Set(sent.filter((_, index) => outcomes[index]?.status === 'fulfilled'));
  }

  async publish({ partition, messages }: PartitionBatch): Promise<void> {
    const beside = (this.underWay.get(partition) ?? 0) + 1;
    this.underWay.set(partition, beside);
    this.mostUnderWay = Math.max(this.mostUnderWay, beside);
    await this.gate;
    this.underWay.set(partition, beside - 1);
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('not acknowledged');
    }
    this.kept.push(...messages.map(({ key, headers }) => `${key} ${headers['ce_sequence'] ?? ''}`));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

describe('Relay', () => {
  let service: AService;
  let relays: Relay[] = [];
  const outbox = new Outbox('intake-web', { now: () => new Date('2026-11-23T01:00:00Z') });

  const aRelay = (db: DataSource, publisher: Publisher, times = { leaseMs: 10_000, renewMs: 3_000 }) => {
    const leases = new RelayLeases(db, uuidV7(), () => undefined, times);
    const relay = new Relay({ db, publisher, leases, log });
    relays.push(relay);
    return relay;
  };
  const pending = async () => {
    const [row] = await service.db.query<{ count: number }[]>('select count(*)::int as count from outbox_pending');
    return row?.count;
  };
  const nothingPending = () => eventually(async () => (await pending()) === 0, 'nothing pending');

  beforeAll(async () => {
    service = await aService();
  });
  beforeEach(() => service.db.query('delete from relay_lease'));
  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    relays = [];
  });
  afterAll(() => (service as AService | undefined)?.end());

  it('publishes in the order of the sequence, one send per partition at a time', async () => {
    const subjects = Array.from({ length: 10 }, () => uuidV7());
    const kafka = new SlowLog();
    const relay = aRelay(service.db, kafka);
    await relay.start();
    for (let round = 0; round < 10; round += 1) {
      await sayWithdrawn(service.db, outbox, subjects);
      relay.wake();
    }
    await nothingPending();
    for (const subject of subjects) {
      const ofSubject = kafka.kept.filter((line) => line.startsWith(subject)).map((line) => Number(line.split(' ')[1]));
      expect(ofSubject).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }
    expect(kafka.mostUnderWay).toBe(1);
  });

  it('publishes what many connections said at once without a gap in any sequence', async () => {
    const [subject, kafka] = [uuidV7(), new SlowLog()];
    const relay = aRelay(service.db, kafka);
    await relay.start();
    await Promise.all(Array.from({ length: 40 }, () => sayWithdrawn(service.db, outbox, [subject])));
    await nothingPending();
    expect(kafka.kept).toEqual(Array.from({ length: 40 }, (_, index) => `${subject} ${String(index + 1)}`));
  });

  it('sends what waits for several partitions in one request, and by itself what it is not told of', async () => {
    const [subjects, kafka] = [Array.from({ length: 40 }, () => uuidV7()), new SlowLog()];
    kafka.losing = [...new Set(subjects.map((subject) => partitionOf(subject, 24)))].slice(0, 2);
    await sayWithdrawn(service.db, outbox, subjects);
    await aRelay(service.db, kafka).start();
    await nothingPending();
    expect(kafka.together[0]).toBe(new Set(subjects.map((subject) => partitionOf(subject, 24))).size);
    expect(kafka.kept.toSorted()).toEqual(subjects.map((subject) => `${subject} 1`).toSorted());
  });

  it('keeps what was not acknowledged and publishes it again', async () => {
    const [subject, kafka] = [uuidV7(), new SlowLog()];
    kafka.failures = 4;
    await sayWithdrawn(service.db, outbox, [subject, subject]);
    const relay = aRelay(service.db, kafka);
    await relay.start();
    await nothingPending();
    expect(kafka.kept).toEqual([`${subject} 1`, `${subject} 2`]);
  });

  it('publishes twice at most, and loses nothing, when it loses its lease while sending', async () => {
    const [subject, slow, quick] = [uuidV7(), new SlowLog(), new SlowLog()];
    slow.hold();
    await sayWithdrawn(service.db, outbox, [subject]);
    // It has the lease until its send is under way, and never renews it then: it has been paused, or cut off.
    const leases = new RelayLeases(service.db, uuidV7(), () => undefined, { leaseMs: 400, renewMs: 1_000_000 });
    const paused = new Relay({ db: service.db, publisher: slow, leases, log });
    relays.push(paused);
    await paused.start();
    await eventually(async () => {
      if (slow.mostUnderWay === 1) return true;
      await leases.renew();
      return false;
    }, 'a send under way');

    const successor = aRelay(await service.another(), quick, { leaseMs: 10_000, renewMs: 50 });
    await successor.start();
    await nothingPending();
    await sayWithdrawn(service.db, outbox, [subject]);
    await nothingPending();
    slow.letGo();
    await eventually(() => slow.kept.length === 1, 'the late end of the first send');

    expect(quick.kept).toEqual([`${subject} 1`, `${subject} 2`]);
    expect(slow.kept).toEqual([`${subject} 1`]);
    await sayWithdrawn(service.db, outbox, [subject]);
    await nothingPending();
    expect(quick.kept).toEqual([`${subject} 1`, `${subject} 2`, `${subject} 3`]);
    expect(slow.kept).toHaveLength(1);
  });

  it('takes what somebody took while the clock was ahead, who is gone', async () => {
    await new RelayLeases(service.db, uuidV7(), () => undefined).renew();
    await service.db.query(`update relay_lease set expires_at = clock_timestamp() + interval '7 hours'`);
    const leases = new RelayLeases(service.db, uuidV7(), () => undefined);
    await leases.renew();
    expect(leases.shards()).toHaveLength(24);
  });

  it('leaves everything to the relay that has the lease', async () => {
    const [subject, first, second] = [uuidV7(), new SlowLog(), new SlowLog()];
    const times = { leaseMs: 10_000, renewMs: 20 };
    await aRelay(service.db, first, times).start();
    await aRelay(await service.another(), second, times).start();
    for (let round = 0; round < 12; round += 1) {
      await sayWithdrawn(service.db, outbox, [subject]);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await nothingPending();
    expect(first.kept).toHaveLength(12);
    expect(second.kept).toEqual([]);
  });

  it('hands over at once when it is stopped, after its send has ended', async () => {
    const [subject, first, second] = [uuidV7(), new SlowLog(), new SlowLog()];
    const leaving = aRelay(service.db, first);
    await leaving.start();
    const staying = aRelay(await service.another(), second, { leaseMs: 10_000, renewMs: 50 });
    await staying.start();
    first.hold();
    await sayWithdrawn(service.db, outbox, [subject]);
    leaving.wake();
    await eventually(() => first.mostUnderWay === 1, 'a send under way');
    const stopped = leaving.stop();
    first.letGo();
    await stopped;
    expect(first.kept).toEqual([`${subject} 1`]);
    await sayWithdrawn(service.db, outbox, [subject]);
    await nothingPending();
    expect(second.kept).toEqual([`${subject} 2`]);
  });

  it('holds no transaction open while a send is under way', async () => {
    const kafka = new SlowLog();
    kafka.hold();
    await sayWithdrawn(service.db, outbox, [uuidV7()]);
    await aRelay(service.db, kafka).start();
    await eventually(() => kafka.mostUnderWay === 1, 'a send under way');
    const open = await service.db.query<unknown[]>(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
          and state like 'idle in transaction%'`,
    );
    kafka.letGo();
    await nothingPending();
    expect(open).toEqual([]);
  });
});
