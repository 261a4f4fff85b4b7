import { describe, expect, it } from '@jest/globals';
import { caseClosed, complaintWithdrawn, type DataOf } from '#libs/contracts';
import { z } from 'zod';
import { inConversation } from '../envelope/conversation.js';
import { EventTooLarge, NotSayable, outboxRow, saidColumns, saidRecord } from './outbox-row.js';

const subject = '019aaf00-0000-7000-8000-000000000002';
const data: DataOf<typeof complaintWithdrawn> = { door: 'web', withdrawnAt: '2026-11-23T01:00:00Z' };
const saying = { service: 'intake-web', now: new Date('2026-11-23T01:00:00Z'), contract: complaintWithdrawn } as const;

describe('outboxRow', () => {
  it('begins a conversation of its own', () => {
    const row = outboxRow({ ...saying, subject, data });
    expect(JSON.parse(row.attributes)).toEqual({
      ...{ source: '/salur/intake-web', time: '2026-11-23T01:00:00.000Z', correlationid: row.eventId },
    });
  });

  it('goes on with the conversation that it is part of', () => {
    const row = inConversation({ correlationId: 'first', causationId: 'before' }, () =>
      outboxRow({ ...saying, subject, data }),
    );
    expect(JSON.parse(row.attributes)).toMatchObject({ correlationid: 'first', causationid: 'before' });
  });

  it('refuses what the service does not say', () => {
    expect(() => outboxRow({ ...saying, service: 'casework', subject, data })).toThrow(
      'casework does not say id.salur.complaint.withdrawn.v1: see flow.ts',
    );
  });

  it('refuses what the contract does not allow, without quoting it', () => {
    const wrong = { ...data, withdrawnAt: 'Jalan Melati 5' };
    expect(() => outboxRow({ ...saying, subject, data: wrong })).toThrow(
      new NotSayable('id.salur.complaint.withdrawn.v1 does not keep its contract: withdrawnAt invalid_format'),
    );
  });

  it('refuses a field that the contract does not know', () => {
    const more = { ...data, name: 'somebody' };
    expect(() => outboxRow({ ...saying, subject, data: more })).toThrow(NotSayable);
  });

  it('refuses what no broker would take, since all of its topic would wait behind it', () => {
    const long = { id: 'x', kind: 'service', words: ['x'.repeat(900_000)] };
    const contract = { ...complaintWithdrawn, data: z.object({ words: z.array(z.string()) }).loose() } as never;
    expect(() => outboxRow({ ...saying, contract, subject, data: long as never })).toThrow(EventTooLarge);
  });

  it('puts every event about a subject on the same shard', () => {
    const how = { role: 'lead', how: 'confirmed' } as const;
    const closed = { caseId: subject, ...how, closedAt: '2026-11-23T01:00:00Z' };
    const one = outboxRow({ ...saying, subject, data });
    const two = outboxRow({ ...saying, service: 'casework', contract: caseClosed, subject, data: closed });
    expect(one.shard).toBe(two.shard);
  });
});

describe('a record that says something', () => {
  it('has the columns by which it is read, and they are what is said', () => {
    const record = saidRecord(outboxRow({ ...saying, subject, data }));
    const columns = saidColumns.split(', ').map((column) => column.split(' ')[0]);
    expect(Object.keys(record).sort()).toEqual([...columns].sort());
  });
});
