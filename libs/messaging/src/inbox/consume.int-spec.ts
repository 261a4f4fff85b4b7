import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseClosed, complaintWithdrawn } from '#libs/contracts';
import { DomainError, NotYetKnown, uuidV7 } from '#libs/domain';
import { aService, type AService } from '../fixtures/a-service.js';
import { aClosing, aWithdrawal, traced, tracedSequences, TracingHandler } from '../fixtures/trace.js';
import { consume } from './consume.js';

class Refused extends DomainError {
  readonly code = 'complaint.refused';
  readonly kind = 'conflict';
}

describe('consume', () => {
  let service: AService;
  const handler = new TracingHandler(complaintWithdrawn);

  beforeAll(async () => {
    service = await aService();
  });
  afterAll(() => (service as AService | undefined)?.end());

  const openRows = (subject: string) =>
    service.db.query<{ reason_class: string; reason: string; sequence: string; due: boolean }[]>(
      `select reason_class, reason, sequence, next_attempt_at is not null as due from parked_message
        where subject = $1 and state = 'parked' order by id`,
      [subject],
    );

  it('handles an event once, however often it comes', async () => {
    const event = aWithdrawal(uuidV7(), 1);
    expect(await consume(service.db, handler, event)).toBe('handled');
    expect(await consume(service.db, handler, event)).toBe('duplicate');
    expect(await tracedSequences(service.db, event.subject)).toEqual([1]);
  });

  it('handles an event once when a hundred owners have it at the same time', async () => {
    const others = await service.another();
    const event = aWithdrawal(uuidV7(), 1);
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, (_, index) => consume(index % 2 ? service.db : others, handler, event)),
    );
    expect(outcomes.filter((outcome) => outcome === 'handled')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'duplicate')).toHaveLength(99);
    expect(await tracedSequences(service.db, event.subject)).toEqual([1]);
  });

  it('knows the very event though the mark of its subject is lost', async () => {
    const event = aWithdrawal(uuidV7(), 1);
    await consume(service.db, handler, event);
    await service.db.query('delete from aggregate_mark where subject = $1', [event.subject]);
    expect(await consume(service.db, handler, event)).toBe('duplicate');
  });

  it('keeps of what it skips how far it has heard, and nothing else', async () => {
    const skipping = Object.assign(new TracingHandler(complaintWithdrawn), { skips: () => true });
    const event = aWithdrawal(uuidV7(), 1);
    expect(await consume(service.db, skipping, event)).toBe('handled');
    expect(await consume(service.db, skipping, event)).toBe('duplicate');
    expect(await service.db.query('select from inbox where event_id = $1', [event.id])).toEqual([]);
    expect(await consume(service.db, handler, aWithdrawal(event.subject, 2))).toBe('handled');
    expect(await tracedSequences(service.db, event.subject)).toEqual([2]);
  });

  it('does not handle again what is older than the inbox remembers', async () => {
    const subject = uuidV7();
    await consume(service.db, handler, aWithdrawal(subject, 1));
    await consume(service.db, handler, aWithdrawal(subject, 2));
    expect(await consume(service.db, handler, aWithdrawal(subject, 2))).toBe('duplicate');
    expect(await tracedSequences(service.db, subject)).toEqual([1, 2]);
  });

  it('parks an event before which one is missing, and handles the missing one when it comes', async () => {
    const subject = uuidV7();
    await consume(service.db, handler, aWithdrawal(subject, 1));
    expect(await consume(service.db, handler, aWithdrawal(subject, 3))).toBe('parked');
    expect(await openRows(subject)).toMatchObject([{ reason_class: 'version-gap', sequence: '3' }]);
    expect(await consume(service.db, handler, aWithdrawal(subject, 2))).toBe('handled');
    expect(await tracedSequences(service.db, subject)).toEqual([1, 2]);
  });

  it('counts each door by itself, though they speak on one topic', async () => {
    const subject = uuidV7();
    await consume(service.db, handler, aWithdrawal(subject, 1, { source: '/salur/intake-web' }));
    expect(await consume(service.db, handler, aWithdrawal(subject, 1, { source: '/salur/intake-sms' }))).toBe(
      'handled',
    );
  });

  it('parks what is refused with the reason, and puts what follows behind it', async () => {
    const subject = uuidV7();
    const refusing = new TracingHandler(complaintWithdrawn, () => {
      throw new Refused('Not this one');
    });
    expect(await consume(service.db, refusing, aWithdrawal(subject, 1))).toBe('parked');
    expect(await consume(service.db, handler, aWithdrawal(subject, 2))).toBe('parked');
    expect(await openRows(subject)).toEqual([
      { reason_class: 'poison', reason: 'complaint.refused: Not this one', sequence: '1', due: true },
      { reason_class: 'behind', reason: 'an earlier message of this key waits', sequence: '2', due: false },
    ]);
  });

  it('lets other topics pass while a key of one topic waits', async () => {
    const subject = uuidV7();
    const early = new TracingHandler(caseClosed, () => {
      throw new NotYetKnown('The complaint is not known yet');
    });
    expect(await consume(service.db, early, aClosing(subject, 1))).toBe('parked');
    expect(await consume(service.db, handler, aWithdrawal(subject, 1))).toBe('handled');
    const [row] = await service.db.query<{ due: boolean }[]>(
      'select next_attempt_at <= now() as due from parked_message where subject = $1',
      [subject],
    );
    expect(row).toEqual({ due: true });
  });

  it('parks an event that does not keep its contract, without quoting it', async () => {
    const event = { ...aWithdrawal(uuidV7(), 1), data: { withdrawnAt: 'Jalan Melati 5' } };
    expect(await consume(service.db, handler, event)).toBe('parked');
    const [row] = await openRows(event.subject);
    expect(row).toMatchObject({ reason_class: 'contract-invalid' });
    expect(row?.reason).not.toContain('Melati');
  });

  it('tries an unknown failure three times before it parks the event', async () => {
    let tries = 0;
    const failing = new TracingHandler(complaintWithdrawn, () => {
      tries += 1;
      throw new TypeError('x is not a function');
    });
    const event = aWithdrawal(uuidV7(), 1);
    expect(await consume(service.db, failing, event)).toBe('parked');
    // Together, one by one, then three times alone.
    expect(tries).toBe(5);
    expect(await openRows(event.subject)).toMatchObject([{ reason_class: 'unknown', reason: 'TypeError' }]);
  });

  it('leaves no trace of a handler that failed half way', async () => {
    const event = aWithdrawal(uuidV7(), 1);
    const halfway = new TracingHandler(complaintWithdrawn, async (_, tx) => {
      await tx.query('insert into trace (event_id, subject, sequence) values ($1, $2, 99)', [event.id, event.subject]);
      throw new Refused('After the first row');
    });
    await consume(service.db, halfway, event);
    expect((await traced(service.db)).filter((row) => row.event_id === event.id)).toEqual([]);
  });

  it('does not take a swallowed database error for success', async () => {
    const event = aWithdrawal(uuidV7(), 1);
    const swallowing = new TracingHandler(complaintWithdrawn, async (_, tx) => {
      await tx.query('select 1 / 0').catch(() => undefined);
    });
    expect(await consume(service.db, swallowing, event)).toBe('parked');
  });
});
