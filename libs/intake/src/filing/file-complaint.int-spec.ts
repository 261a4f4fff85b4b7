import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkAttachment, Clamd, ReadAttachment } from '#libs/attachments';
import { complaintFiled } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Metrics } from '#libs/runtime';
import { aComplaint, aDoor, type ADoor } from '../fixtures/a-door.js';
import { MessageKeyReused } from './filing.errors.js';

describe('filing a complaint', () => {
  const opened: ADoor[] = [];
  let door: ADoor;

  beforeAll(async () => {
    door = await aDoor();
    opened.push(door);
  });
  afterAll(() => Promise.all(opened.map((one) => one.db.destroy())));

  const key = (name: string, fingerprint = 'same') => ({
    account: 'web',
    key: name,
    fingerprint: Buffer.from(fingerprint),
  });
  const count = async (table: string, where = 'true') => {
    const [row] = await door.db.query<{ count: number }[]>(`select count(*)::int from ${table} where ${where}`);
    return row?.count;
  };

  it('keeps complaint, key, contact and event together', async () => {
    const contact = { door: 'web', language: 'id', phone: '+6281234567890' } as const;
    const { complaintId, code } = await door.filing.run(aComplaint({ contact, place: 'Depok', title: 'Padam' }));
    const [said] = await door.db.query<{ payload: unknown; sequence: string }[]>(
      'select payload, sequence from outbox_event where subject = $1',
      [complaintId],
    );
    const data = complaintFiled.data.parse(said?.payload);
    expect(data).toMatchObject({ code, reachable: true, door: 'web' });
    expect(await door.vault.open(door.db, complaintId, 'text', data.text)).toBe('Listrik padam sejak Senin');
    expect(await door.vault.open(door.db, complaintId, 'place', data.place)).toBe('Depok');
    expect(await door.vault.contactOf(door.db, complaintId)).toEqual(contact);
    expect(await count('outbox_pending')).toBeGreaterThan(0);
  });

  it('keeps as its row what its event says', async () => {
    const more = { occurredOn: '2026-11-20', institution: 'pln', title: 'Padam', confidential: true } as const;
    const { complaintId } = await door.filing.run(aComplaint(more));
    const [row] = await door.db.query<{ kept: object; said: object }[]>(
      `select json_build_object('code', code, 'door', door, 'class', class, 'language', language, 'title', title, 'text', text,
                                'place', place, 'occurredOn', occurred_on, 'institution', institution, 'anonymous', anonymous,
                                'confidential', confidential, 'reachable', reachable, 'attachments', attachments) as kept,
              payload::jsonb - 'receivedAt' as said
         from complaint join outbox_event on subject = complaint.id::text where complaint.id = $1`,
      [complaintId],
    );
    expect(row?.kept).toEqual(row?.said);
    expect(row?.kept).toMatchObject({ occurredOn: '2026-11-20', institution: 'pln', confidential: true });
  });

  it('stores no word and no number in the clear', async () => {
    const contact = { door: 'web', language: 'id', phone: '+6281111222333' } as const;
    await door.filing.run(aComplaint({ text: 'rahasia sekali', contact }));
    for (const table of ['complaint', 'outbox_event', 'message_key']) {
      const rows = await door.db.query<unknown[]>(`select t::text from ${table} t`);
      expect(JSON.stringify(rows)).not.toMatch(/rahasia sekali|81111222333/);
    }
  });

  it('can be tracked at once, held by the triage desk, with a day by which it is answered', async () => {
    const { code } = await door.filing.run(aComplaint());
    const tracked = await door.tracking.byCode(code.toLowerCase().replaceAll('-', ''));
    // Fourteen working days after Monday the 23rd, to the end of the day in Jakarta.
    expect(tracked?.story).toMatchObject({
      status: 'received',
      holder: { kind: 'triage' },
      answerBy: new Date('2026-12-11T17:00:00Z'),
    });
  });

  it('gives the same receipt for the same message, and says nothing again', async () => {
    const first = await door.filing.run(aComplaint({ messageKey: key('twice') }));
    door.clock.advance(60_000);
    const second = await door.filing.run(aComplaint({ messageKey: key('twice') }));
    expect(second).toEqual({ ...first, repeated: true, eventId: null });
    expect(await count('outbox_event', `subject = '${first.complaintId}'`)).toBe(1);
  });

  it('refuses the same key with another content', async () => {
    await door.filing.run(aComplaint({ messageKey: key('reused', 'one') }));
    await expect(door.filing.run(aComplaint({ messageKey: key('reused', 'other') }))).rejects.toThrow(MessageKeyReused);
  });

  it('is one complaint, however many times the message arrives at once', async () => {
    const before = await count('complaint');
    const all = await Promise.all(
      Array.from({ length: 100 }, () => door.filing.run(aComplaint({ messageKey: key('hundred') }))),
    );
    expect(new Set(all.map(({ complaintId }) => complaintId)).size).toBe(1);
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await count('complaint')).toBe((before ?? 0) + 1);
  });

  it('leaves nothing behind when it fails', async () => {
    const complaintId = uuidV7();
    await door.filing.run(aComplaint({ complaintId }));
    // The same id again fails at the complaint, after the message key was written.
    await expect(door.filing.run(aComplaint({ complaintId, messageKey: key('fails') }))).rejects.toThrow();
    expect(await count('message_key', `key = 'fails'`)).toBe(0);
    expect(await count('outbox_event', `subject = '${complaintId}'`)).toBe(1);
  });

  it('lets nobody fail for another who files at the same moment', async () => {
    const { complaintId } = await door.filing.run(aComplaint());
    const outcomes = await Promise.allSettled(
      [
        aComplaint({ messageKey: key('beside-1') }),
        aComplaint({ complaintId }),
        aComplaint({ messageKey: key('beside-2') }),
      ].map((one) => door.filing.run(one)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await count('message_key', `key like 'beside-_'`)).toBe(2);
  });

  it('commits all that is filed at the same moment at once', async () => {
    // One filing in five seconds reads the rules anew, and comes later for it than those beside it.
    await door.filing.run(aComplaint());
    const filed = await Promise.all(Array.from({ length: 5 }, () => door.filing.run(aComplaint())));
    const ids = filed.map(({ complaintId }) => `'${complaintId}'`).join();
    const transactions = await door.db.query<unknown[]>(
      `select distinct xmin::text from complaint where id in (${ids})`,
    );
    expect(transactions).toHaveLength(1);
  });

  it('keeps files encrypted, and opens them again', async () => {
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    const file = await checkAttachment(picture, 'image/png');
    const { complaintId } = await door.filing.run(aComplaint({ attachments: [file] }));
    const [row] = await door.db.query<{ content: Buffer }[]>('select content from attachment where id = $1', [file.id]);
    expect(row?.content.includes(picture.subarray(0, 8))).toBe(false);
    const read = await new ReadAttachment(
      door.db,
      door.vault,
      new Clamd({ address: null, patienceMs: 0 }, new Metrics()),
    ).of(complaintId, file.id);
    expect(read?.content.equals(picture)).toBe(true);
  });
});
