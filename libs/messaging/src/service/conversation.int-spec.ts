import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintWithdrawn } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { eventually } from '#libs/testing';
import { aListener, aSpeaker, sayWithdrawn, theTopics } from '../fixtures/a-conversation.js';
import { aService, type AService } from '../fixtures/a-service.js';
import { traced, tracedSequences, TracingHandler } from '../fixtures/trace.js';
import { inConversation } from '../envelope/conversation.js';
import type { Outbox } from '../outbox/outbox.js';
import type { Listening } from './listening.js';
import type { Speaking } from './speaking.js';

describe('two services in conversation', () => {
  let says: AService;
  let hears: AService;
  let speaking: Speaking;
  let listening: Listening;
  let outbox: Outbox;

  beforeAll(async () => {
    await theTopics();
    [says, hears] = await Promise.all([aService(), aService()]);
    ({ outbox, speaking } = aSpeaker(says.db));
    listening = aListener(hears.db, new TracingHandler(complaintWithdrawn));
    await speaking.start();
    listening.start();
  });
  afterAll(async () => {
    await (speaking as Speaking | undefined)?.stop();
    await (listening as Listening | undefined)?.stop();
    for (const service of [says, hears] as (AService | undefined)[]) await service?.end();
  });

  it('hears everything once and in order', async () => {
    const subjects = Array.from({ length: 40 }, () => uuidV7());
    for (let round = 0; round < 5; round += 1) await sayWithdrawn(says.db, outbox, subjects);
    await eventually(async () => {
      const rows = await traced(hears.db);
      expect(rows.filter((row) => subjects.includes(row.subject))).toHaveLength(200);
    }, 'all 200 events');
    for (const subject of subjects) expect(await tracedSequences(hears.db, subject)).toEqual([1, 2, 3, 4, 5]);
  });

  it('says nothing of a transaction that was rolled back', async () => {
    const [lost, kept] = [uuidV7(), uuidV7()];
    const rollback = says.db.transaction(async (tx) => {
      await outbox.add(tx, complaintWithdrawn, lost, { door: 'web', withdrawnAt: '2026-11-23T01:00:00Z' });
      throw new Error('changed my mind');
    });
    await expect(rollback).rejects.toThrow('changed my mind');
    await sayWithdrawn(says.db, outbox, [kept]);
    await eventually(async () => (await tracedSequences(hears.db, kept)).length === 1, 'the event said afterwards');
    expect(await tracedSequences(hears.db, lost)).toEqual([]);
  });

  it('forgets that an event is pending when it is published', async () => {
    await eventually(async () => {
      const [row] = await says.db.query<{ count: number }[]>('select count(*)::int as count from outbox_pending');
      expect(row).toEqual({ count: 0 });
    }, 'no pending event');
  });

  it('tells of the same conversation from event to event', async () => {
    const subject = uuidV7();
    const conversation = { correlationId: uuidV7(), causationId: uuidV7() };
    await inConversation(conversation, () => sayWithdrawn(says.db, outbox, [subject]));
    const [row] = await says.db.query<{ attributes: object }[]>(
      'select attributes from outbox_event where subject = $1',
      [subject],
    );
    expect(row?.attributes).toMatchObject({
      source: '/salur/intake-web',
      correlationid: conversation.correlationId,
      causationid: conversation.causationId,
    });
  });
});
