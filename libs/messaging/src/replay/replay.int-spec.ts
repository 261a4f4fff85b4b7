import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintWithdrawn, type EventOf } from '#libs/contracts';
import { DomainError, uuidV7 } from '#libs/domain';
import { SilentLog } from '#libs/runtime';
import { eventually } from '#libs/testing';
import { sayWithdrawn } from '../fixtures/a-conversation.js';
import { aService, type AService } from '../fixtures/a-service.js';
import { aWithdrawal, tracedSequences, TracingHandler } from '../fixtures/trace.js';
import { consume } from '../inbox/consume.js';
import { handlerTable } from '../inbox/handler-table.js';
import { TakeEvents } from '../inbox/take.js';
import { Outbox } from '../outbox/outbox.js';
import { ReleaseParked } from '../parking/release-parked.js';
import { Retrier } from '../parking/retrier.js';
import { replayOutbox } from './replay-outbox.js';
import { listParked, replayParked, skipParked } from './replay-parked.js';

class Refused extends DomainError {
  readonly code = 'complaint.refused';
  readonly kind = 'conflict';
}

describe('replay', () => {
  let service: AService;
  let retrier: Retrier;
  const refused = new Set<string>();
  const handler = new TracingHandler(complaintWithdrawn, ({ id }: EventOf<typeof complaintWithdrawn>) => {
    if (refused.has(id)) throw new Refused('Not this one');
  });

  beforeAll(async () => {
    service = await aService();
    const { db } = service;
    const table = handlerTable([handler]);
    const takeEvents = new TakeEvents(db, table);
    retrier = new Retrier({ db, releaseParked: new ReleaseParked(db, table), takeEvents, log: new SilentLog() });
    retrier.start();
  });
  afterAll(async () => {
    await (retrier as Retrier | undefined)?.stop();
    await (service as AService | undefined)?.end();
  });

  const stateOf = async (subject: string) => {
    const rows = await service.db.query<{ state: string }[]>(
      'select state from parked_message where subject = $1 order by id',
      [subject],
    );
    return rows.map((row) => row.state);
  };

  const aRefusedOne = async () => {
    const subject = uuidV7();
    const events = [1, 2, 3].map((sequence) => aWithdrawal(subject, sequence));
    refused.add(events[0]?.id ?? '');
    for (const event of events) await consume(service.db, handler, event);
    return { subject, first: events[0] };
  };

  it('lists the first of each key with the reason', async () => {
    const { subject } = await aRefusedOne();
    expect(await listParked(service.db, { key: subject })).toMatchObject([
      { key: subject, reasonClass: 'poison', sequence: '1', type: complaintWithdrawn.type },
    ]);
  });

  it('lets a message be tried again, and the rest of its key follow in order', async () => {
    const { subject, first } = await aRefusedOne();
    refused.delete(first?.id ?? '');
    expect(await replayParked(service.db, { key: subject })).toBe(1);
    await eventually(async () => (await tracedSequences(service.db, subject)).length === 3, 'all three');
    expect(await tracedSequences(service.db, subject)).toEqual([1, 2, 3]);
    expect(await stateOf(subject)).toEqual(['released', 'released', 'released']);
  });

  it('gives a message up with a written reason, and lets the rest follow', async () => {
    const { subject } = await aRefusedOne();
    expect(await skipParked(service.db, { key: subject }, { by: 'operator', note: 'said twice' })).toBe(1);
    await eventually(async () => (await tracedSequences(service.db, subject)).length === 2, 'the other two');
    expect(await stateOf(subject)).toEqual(['skipped', 'released', 'released']);
    expect(await consume(service.db, handler, aWithdrawal(subject, 4))).toBe('handled');
  });

  it('does not give a message up without a reason', async () => {
    await expect(skipParked(service.db, {}, { by: 'operator', note: ' ' })).rejects.toThrow(
      'needs who decided it, and why',
    );
  });

  it('does not give everything up at once', async () => {
    await expect(skipParked(service.db, {}, { by: 'operator', note: 'all' })).rejects.toThrow(
      'nobody means all of them',
    );
  });

  it('gives a missing event up where one is waited for', async () => {
    const subject = uuidV7();
    await consume(service.db, handler, aWithdrawal(subject, 3));
    await skipParked(service.db, { key: subject }, { by: 'operator', note: 'lost with the old topic' });
    await eventually(async () => (await tracedSequences(service.db, subject)).length === 1, 'the waiting one');
    expect(await tracedSequences(service.db, subject)).toEqual([3]);
  });

  it('makes what was said in a span of time pending again', async () => {
    const outbox = new Outbox('intake-web', { now: () => new Date('2026-11-23T01:00:00Z') });
    const [one, other] = [uuidV7(), uuidV7()];
    await sayWithdrawn(service.db, outbox, [one, one, other]);
    await service.db.query('delete from outbox_pending');
    const span = { from: new Date('2020-01-01'), to: new Date('2100-01-01') };
    expect(await replayOutbox(service.db, { ...span, key: one })).toBe(2);
    expect(await replayOutbox(service.db, span)).toBe(1);
    expect(await replayOutbox(service.db, { ...span, to: new Date('2020-01-02') })).toBe(0);
  });
});
