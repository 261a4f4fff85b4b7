import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Metrics, SilentLog } from '#libs/runtime';
import { aService, type AService } from '../fixtures/a-service.js';
import { ConsumerMetrics } from './consumer-metrics.js';
import { RelayMetrics } from './relay-metrics.js';
import { Upkeep } from './upkeep.js';

class HeardLog extends SilentLog {
  readonly errors: unknown[] = [];
  override error(...[, message]: unknown[]): void {
    this.errors.push(message);
  }
}

describe('Upkeep', () => {
  let service: AService | undefined;
  beforeAll(async () => {
    service = await aService();
  });
  afterAll(() => service?.end());

  it('tells how long the oldest parked message waits, and calls for a person once it waits longer than an hour', async () => {
    if (!service) throw new Error('There is no service');
    const { db } = service;
    const [metrics, log] = [new Metrics(), new HeardLog()];
    const figures = { relay: new RelayMetrics(metrics, 'router'), consumer: new ConsumerMetrics(metrics, 'router') };
    const upkeep = new Upkeep(db, figures, log);
    const park = (since: string) =>
      db.query(
        `insert into parked_message (topic, kafka_partition, kafka_offset, headers, reason_class, reason, parked_at)
         values ('salur.cases', 0, (select count(*) from parked_message), '{}', 'undecodable', 'x', now() - $1::interval)`,
        [since],
      );
    const called = 'Parked messages want a person: npm run replay -- parked';

    await park('50 minutes');
    await upkeep.measure();
    expect(log.errors).toEqual([]);
    await park('70 minutes');
    await upkeep.measure();
    await upkeep.measure();
    expect(log.errors).toEqual([called]);
    const text = await metrics.registry.metrics();
    expect(text).toMatch(/salur_parked_messages\{service="router"\} 2/);
    expect(Number(/salur_parked_oldest_seconds\{service="router"\} (\S+)/.exec(text)?.[1])).toBeGreaterThanOrEqual(
      4_200,
    );

    await db.query(`update parked_message set state = 'skipped'`);
    await upkeep.measure();
    await park('2 hours');
    await upkeep.measure();
    expect(log.errors).toEqual([called, called]);
  });
});
