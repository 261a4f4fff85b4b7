import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { caseClosed, complaintWithdrawn, type EventOf } from '#libs/contracts';
import { DomainError, NotYetKnown, uuidV7 } from '#libs/domain';
import { eventually } from '#libs/testing';
import {
  aKafka,
  aListener,
  aSpeaker,
  sayWithdrawn,
  theTopics,
  type ListenerOptions,
} from '../fixtures/a-conversation.js';
import { aService, type AService } from '../fixtures/a-service.js';
import { traced, tracedSequences, TracingHandler } from '../fixtures/trace.js';
import { apiKeys, UnreliableNetwork } from '../fixtures/unreliable-network.js';
import type { EventHandler } from '../inbox/event-handler.js';
import type { Outbox } from '../outbox/outbox.js';
import type { Listening } from './listening.js';
import type { Speaking } from './speaking.js';

class Refused extends DomainError {
  readonly code = 'complaint.refused';
  readonly kind = 'conflict';
}

type Withdrawn = EventOf<typeof complaintWithdrawn>;
// To join a group, and to hear all that was said before, takes its time on a busy machine.
const within = { withinMs: 90_000 };

describe('Listening', () => {
  let says: AService;
  let speaking: Speaking;
  let outbox: Outbox;
  let hears: AService;
  let listeners: Listening[] = [];

  const listen = (handler: EventHandler, options?: ListenerOptions): Listening => {
    const listening = aListener(hears.db, handler, options);
    listeners.push(listening);
    listening.start();
    return listening;
  };
  const openRows = (subject: string) =>
    hears.db.query<{ reason_class: string }[]>(
      `select reason_class from parked_message where subject = $1 and state = 'parked' order by id`,
      [subject],
    );
  const countOf = async (subjects: readonly string[]) =>
    (await traced(hears.db)).filter((row) => subjects.includes(row.subject)).length;

  beforeAll(async () => {
    await theTopics();
    [says, hears] = await Promise.all([aService(), aService()]);
    ({ outbox, speaking } = aSpeaker(says.db));
    await speaking.start();
  });
  afterEach(async () => {
    await Promise.all(listeners.map((listening) => listening.stop()));
    listeners = [];
    await hears.end();
    hears = await aService();
  });
  afterAll(async () => {
    await (speaking as Speaking | undefined)?.stop();
    for (const service of [says, hears] as (AService | undefined)[]) await service?.end();
  });

  it('handles other complaints while one of them is refused again and again', async () => {
    const poisoned = uuidV7();
    const others = Array.from({ length: 60 }, () => uuidV7());
    listen(
      new TracingHandler(complaintWithdrawn, ({ subject }: Withdrawn) => {
        if (subject === poisoned) throw new Refused('Not this one');
      }),
    );
    await sayWithdrawn(says.db, outbox, [poisoned, ...others, poisoned]);
    await eventually(async () => (await countOf(others)) === 60, 'all others', within);
    await eventually(async () => (await openRows(poisoned)).length === 2, 'both events of the refused one', within);
    expect(await openRows(poisoned)).toEqual([{ reason_class: 'poison' }, { reason_class: 'behind' }]);
    expect(await countOf([poisoned])).toBe(0);
  });

  it('handles what waited, in its order, as soon as it can', async () => {
    const subject = uuidV7();
    let refuses = true;
    const listening = listen(
      new TracingHandler(complaintWithdrawn, ({ subject: about }: Withdrawn) => {
        if (refuses && about === subject) throw new NotYetKnown('Not yet');
      }),
    );
    await sayWithdrawn(says.db, outbox, [subject, subject, subject]);
    await eventually(async () => (await openRows(subject)).length === 3, 'three waiting', within);
    refuses = false;
    await eventually(async () => (await countOf([subject])) === 3, 'three handled', within);
    expect(await tracedSequences(hears.db, subject)).toEqual([1, 2, 3]);
    await sayWithdrawn(says.db, outbox, [subject]);
    await eventually(async () => (await countOf([subject])) === 4, 'the next one', within);
    expect(listening.healthy()).toBe(true);
  });

  it('puts bytes aside that are no event, once, and goes on', async () => {
    const [subject, key] = [uuidV7(), randomUUID()];
    listen(new TracingHandler(complaintWithdrawn));
    const producer = aKafka().producer();
    await producer.connect();
    const nonsense = { key, value: Buffer.from([0, 255, 1]), headers: { ce_id: Buffer.from([195, 40]) } };
    await producer.send({ topic: complaintWithdrawn.topic, messages: [nonsense] });
    await producer.disconnect();
    await sayWithdrawn(says.db, outbox, [subject]);
    await eventually(async () => (await countOf([subject])) === 1, 'the event after it', within);
    const asideQuery = `select reason, payload from parked_message where message_key = $1`;
    const aside = await eventually(async () => {
      const rows = await hears.db.query<unknown[]>(asideQuery, [Buffer.from(key)]);
      return rows.length > 0 && rows;
    }, 'the bytes put aside');
    expect(aside).toEqual([{ reason: 'ce_specversion is missing', payload: Buffer.from([0, 255, 1]) }]);
  });

  it('does nothing twice when it dies after the commit and before the offset', async () => {
    const [caughtUp, groupId] = [uuidV7(), `test-${randomUUID()}`];
    const subjects = Array.from({ length: 30 }, () => uuidV7());
    const network = new UnreliableNetwork();
    // What other tests have said on this broker lies behind the group, or each death would mean hearing all of it again.
    await sayWithdrawn(says.db, outbox, [caughtUp]);
    const before = listen(new TracingHandler(complaintWithdrawn), { groupId });
    await eventually(async () => (await countOf([caughtUp])) === 1, 'the group has caught up', { withinMs: 90_000 });
    await before.stop();
    // The line breaks at the first three commits of an offset: each time the consumer dies and another takes its place.
    network.lose(apiKeys.offsetCommit, 'request lost', 3);
    await sayWithdrawn(says.db, outbox, subjects);
    listen(new TracingHandler(complaintWithdrawn), { kafka: aKafka(network.socketFactory), groupId });
    // An offset is committed when something was taken: what came together shares a commit, so the test goes on speaking.
    const later: string[] = [];
    const goOn = () => {
      const subject = uuidV7();
      later.push(subject);
      return sayWithdrawn(says.db, outbox, [subject]);
    };
    // Each death costs a rejoin, which takes its time on a busy machine.
    await eventually(() => goOn().then(() => network.struck.length === 3), 'three deaths', { withinMs: 90_000 });
    await goOn();
    const all = [...subjects, ...later];
    await eventually(async () => (await countOf(all)) >= all.length, 'all handled', within);
    for (const subject of all) expect(await tracedSequences(hears.db, subject)).toEqual([1]);
  }, 240_000);

  it('loses nothing when it ends before the commit', async () => {
    const subject = uuidV7();
    const groupId = `test-${randomUUID()}`;
    let attempts = 0;
    const unable = new TracingHandler(complaintWithdrawn, ({ subject: about }: Withdrawn) => {
      if (about !== subject) return;
      attempts += 1;
      throw Object.assign(new Error('gone'), { code: '57P01' });
    });
    await sayWithdrawn(says.db, outbox, [subject]);
    const ending = listen(unable, { groupId });
    await eventually(() => attempts > 1, 'more than one attempt', within);
    await ending.stop();
    expect(await countOf([subject])).toBe(0);
    listen(new TracingHandler(complaintWithdrawn), { groupId });
    await eventually(async () => (await countOf([subject])) === 1, 'the event', within);
  });

  it('keeps the order of each complaint while members come and go', async () => {
    const subjects = Array.from({ length: 30 }, () => uuidV7());
    const groupId = `test-${randomUUID()}`;
    const handler = new TracingHandler(complaintWithdrawn);
    listen(handler, { groupId });
    let second: Listening | undefined;
    for (let round = 0; round < 20; round += 1) {
      await sayWithdrawn(says.db, outbox, subjects);
      if (round === 5) second = listen(handler, { groupId });
      if (round === 10) await eventually(() => second?.healthy(), 'the second member', within);
      if (round === 14) await second?.stop();
    }
    await eventually(async () => (await countOf(subjects)) >= 600, '600 events', within);
    const inOrder = Array.from({ length: 20 }, (_, index) => index + 1);
    for (const subject of subjects) expect(await tracedSequences(hears.db, subject)).toEqual(inOrder);
  });

  it('waits for the missing event of a gap and heals by itself', async () => {
    const subject = uuidV7();
    listen(new TracingHandler(complaintWithdrawn));
    // As if somebody had deleted the pending row of the second event.
    await speaking.stop();
    await sayWithdrawn(says.db, outbox, [subject, subject, subject]);
    await says.db.query(
      `delete from outbox_pending where id in (select id from outbox_event where subject = $1 and sequence = 2)`,
      [subject],
    );
    ({ outbox, speaking } = aSpeaker(says.db));
    await speaking.start();
    await eventually(async () => (await openRows(subject)).length === 1, 'the third one waiting', within);
    expect(await openRows(subject)).toEqual([{ reason_class: 'version-gap' }]);
    await says.db.query(
      `insert into outbox_pending select shard, id, created_at from outbox_event where subject = $1 and sequence = 2`,
      [subject],
    );
    await eventually(async () => (await countOf([subject])) === 3, 'all three', within);
    expect(await tracedSequences(hears.db, subject)).toEqual([1, 2, 3]);
  });

  it('goes on by itself after the broker was away', async () => {
    const [before, after] = [uuidV7(), uuidV7()];
    const network = new UnreliableNetwork();
    listen(new TracingHandler(complaintWithdrawn), { kafka: aKafka(network.socketFactory) });
    await sayWithdrawn(says.db, outbox, [before]);
    await eventually(async () => (await countOf([before])) === 1, 'the event said before', within);
    network.cut();
    await sayWithdrawn(says.db, outbox, [after]);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await countOf([after])).toBe(0);
    network.mend();
    await eventually(async () => (await countOf([after])) === 1, 'the event said meanwhile', within);
  });

  it('pauses while its database is away, and parks nothing for it', async () => {
    const subject = uuidV7();
    let isAway = true;
    const handler = new TracingHandler(complaintWithdrawn, ({ subject: about }: Withdrawn) => {
      if (isAway && about === subject) throw Object.assign(new Error('gone'), { code: '57P01' });
    });
    listen(handler);
    await sayWithdrawn(says.db, outbox, [subject]);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await openRows(subject)).toEqual([]);
    isAway = false;
    await eventually(async () => (await countOf([subject])) === 1, 'the event', within);
  });

  it('lets an event wait for one of another topic', async () => {
    const subject = uuidV7();
    const other = await aService();
    const { outbox: cases, speaking: speaksToo } = aSpeaker(other.db, aKafka(), 'casework');
    await speaksToo.start();
    const seen: string[] = [];
    const early: EventHandler<typeof caseClosed> = {
      contract: caseClosed,
      handle: (event) => {
        if (event.subject !== subject) return Promise.resolve();
        if (!seen.includes('withdrawn')) throw new NotYetKnown('The complaint is not known yet');
        seen.push('closed');
        return Promise.resolve();
      },
    };
    const late = new TracingHandler(complaintWithdrawn, (event: Withdrawn) => {
      if (event.subject === subject) seen.push('withdrawn');
    });
    listen(late, { service: 'supervisor', more: [early] });
    const how = { role: 'lead', how: 'withdrawn' } as const;
    await other.db.transaction((tx) =>
      cases.add(tx, caseClosed, subject, { caseId: uuidV7(), ...how, closedAt: '2026-11-23T02:00:00Z' }),
    );
    await eventually(async () => (await openRows(subject)).length === 1, 'the closing waiting', within);
    await sayWithdrawn(says.db, outbox, [subject]);
    await eventually(() => seen.includes('closed'), 'the closing', within);
    await speaksToo.stop();
    await other.end();
    expect(seen).toEqual(['withdrawn', 'closed']);
  });
});
