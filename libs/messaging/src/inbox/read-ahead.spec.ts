import { describe, expect, it } from '@jest/globals';
import { complaintWithdrawn, noticeReported, type NoticeReported } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import type { HeardEvent } from '../envelope/heard.js';
import type { EventHandler } from './event-handler.js';
import { handlerTable } from './handler-table.js';
import { ofComplaints } from './read-ahead.js';

const tx = {} as EntityManager;
const nothing = () => Promise.resolve();

function heard({ type, topic }: Pick<HeardEvent, 'type' | 'topic'>, subject: string, data: unknown): HeardEvent {
  return {
    ...{ topic, partition: 0, offset: '0', key: Buffer.from(subject), value: Buffer.from(JSON.stringify(data)) },
    ...{ headers: {}, id: subject, source: '/salur/intake-web', type, subject, sequence: 1 },
    ...{ time: new Date('2026-11-23T01:00:00Z'), correlationId: subject, causationId: null, traceparent: null },
  };
}

const report = (subject: string, noticeId: string) =>
  heard(noticeReported, subject, {
    noticeId,
    door: 'web',
    outcome: 'sent',
    detail: null,
    reportedAt: '2026-11-23T01:00:00Z',
  });
const [one, other] = ['01a221ac-be70-7627-ba34-85e593c47cc5', '01a221ad-2ca4-7002-9785-c1d4602cfd8f'];

describe('what is read before a round of events is handled', () => {
  it('is the complaints they are about, then what their handlers foresee, each for all of them at once', async () => {
    const read: unknown[] = [];
    const foresees: EventHandler<typeof noticeReported> = {
      ...{ contract: noticeReported, handle: nothing },
      foresee: (events: readonly NoticeReported[]) => {
        read.push(events.map(({ data }) => data.noticeId));
        return Promise.resolve();
      },
    };
    const handlers = handlerTable([foresees, { contract: complaintWithdrawn, handle: nothing }]);
    const readAhead = (_: EntityManager, ids: readonly string[]) => Promise.resolve(void read.push(ids));
    const events = [report('a', one), heard(complaintWithdrawn, 'b', {}), report('b', other), report('c', 'no id')];
    await ofComplaints(handlers, readAhead)(tx, events);
    expect(read).toEqual([
      ['a', 'b', 'c'],
      [one, other],
    ]);
  });
});
