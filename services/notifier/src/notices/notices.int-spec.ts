import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  caseAnswered,
  caseAsked,
  caseClosed,
  caseMerged,
  casePostponed,
  caseReopened,
  complaintAccessAsked,
  complaintAddedTo,
  complaintAssigned,
  complaintErased,
  complaintFiled,
  complaintPutToCitizen,
  complaintSetAside,
  deadlineReminded,
  emergencyFound,
  institutionChanged,
  noticeReported,
  replyReported,
  type NoticeReported,
  type ReplyReported,
  type Door,
  type EventEnvelope,
} from '#libs/contracts';
import { schemaDifference, type DatabaseDefinition } from '#libs/database';
import { noticeId, smsSegments, uuidV7 } from '#libs/domain';
import { consume, Outbox, type EventHandler } from '#libs/messaging';
import { MovableClock, SilentLog } from '#libs/runtime';
import { aDatabaseFor, anEvent, type TestDatabase } from '#libs/testing';
import { KeyCache, LocalKeyProvider, openVault, vaultDatabase, type ComplaintKey } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { OnCaseAnswered } from '../cases/on-case-answered.js';
import { OnCaseAsked } from '../cases/on-case-asked.js';
import { OnCaseClosed } from '../cases/on-case-closed.js';
import { OnCaseMerged } from '../cases/on-case-merged.js';
import { OnCasePostponed } from '../cases/on-case-postponed.js';
import { OnCaseReopened } from '../cases/on-case-reopened.js';
import { OnComplaintAccessAsked } from '../complaints/on-complaint-access-asked.js';
import { OnComplaintAddedTo } from '../complaints/on-complaint-added-to.js';
import { OnComplaintAssigned } from '../complaints/on-complaint-assigned.js';
import { OnComplaintErased } from '../complaints/on-complaint-erased.js';
import { OnComplaintFiled } from '../complaints/on-complaint-filed.js';
import { OnComplaintPutToCitizen } from '../complaints/on-complaint-put-to-citizen.js';
import { OnComplaintSetAside } from '../complaints/on-complaint-set-aside.js';
import { OnEmergencyFound } from '../complaints/on-emergency-found.js';
import { OnDeadlineReminded } from '../deadlines/on-deadline-reminded.js';
import { notifierDatabase } from '../notifier.database.js';
import { TellFollowers } from '../followers/tell-followers.js';
import { NotifierEnv } from '../notifier.env.js';
import {
  AuthorMayNotApproveTemplate,
  NoticeTemplateUnfit,
  TemplateBeginsTooEarly,
} from '../templates/template.errors.js';
import { WriteTemplate } from '../templates/write-template.js';
import { TemplatesInForce } from '../templates/templates-in-force.js';
import { PriceBeginsTooEarly } from '../prices/price.errors.js';
import { OnReplyReported } from '../prices/on-reply-reported.js';
import { PricesInForce } from '../prices/prices-in-force.js';
import { SumCosts } from '../prices/sum-costs.js';
import { WritePrice } from '../prices/write-price.js';
import { OnInstitutionChanged } from '../institutions/on-institution-changed.js';
import { EndpointsInForce } from '../webhooks/endpoints-in-force.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';
import { fallbackDoors } from '../rules/choose-doors.js';
import { PlanStaffNotice } from '../staff/plan-staff-notice.js';
import { FallBack } from './fall-back.js';
import { Notice } from './notice.entity.js';
import { OnNoticeReported } from './on-notice-reported.js';
import { KeepTold } from './keep-told.js';
import { PlanNotice } from './plan-notice.js';
import { ReleaseHeld } from './release-held.js';
import { DrawUpNotices } from './draw-up-notices.js';
import { SayNotice } from './say-notice.js';
import { WordNotices } from './word-notices.js';
import { SettleNotices } from './settle-notices.js';

const doorDatabase: DatabaseDefinition = {
  schema: 'intake_web',
  role: 'salur_intake_web',
  entities: [],
  migrations: [],
};
const clock = new MovableClock(new Date('2026-11-23T02:00:00Z'));
const keys = new LocalKeyProvider([Buffer.alloc(32, 1)]);
const doorVault = openVault(keys);
const vault = openVault(keys, new KeyCache());
const settings = {
  ...{ publicUrl: 'https://salur.go.id', mailIsOpen: true, mail: null, fallback: fallbackDoors },
  quietHours: { from: 21, to: 7 },
  webhookLoopback: false,
};
const env = Object.assign(new NotifierEnv(), settings);
let saying: SayNotice;
let planNotice: PlanNotice;
let prices: PricesInForce;
let tellEndpoints: TellEndpoints;
const keepTold = new KeepTold(vault, clock);
const planStaffNotice = new PlanStaffNotice(env, clock);
let handlers: EventHandler[] = [];

const handlersOf = (): EventHandler[] => [
  new OnComplaintFiled(planNotice, keepTold),
  new OnComplaintAssigned(planNotice),
  new OnComplaintErased(vault),
  new OnComplaintAccessAsked(planNotice, vault, clock),
  new OnComplaintPutToCitizen(planNotice, vault),
  new OnComplaintSetAside(planNotice, vault, new TellFollowers(clock)),
  new OnEmergencyFound(planNotice),
  new OnCaseAsked(planNotice, vault, tellEndpoints),
  new OnCaseAnswered(planNotice, vault, tellEndpoints, new TellFollowers(clock)),
  new OnCasePostponed(planNotice, vault, tellEndpoints),
  new OnCaseReopened(planNotice, tellEndpoints),
  new OnCaseMerged(planNotice, tellEndpoints),
  new OnCaseClosed(planNotice, vault, tellEndpoints, new TellFollowers(clock)),
  new OnDeadlineReminded(planNotice, planStaffNotice),
  new OnComplaintAddedTo(),
  new OnNoticeReported(new FallBack(vault, clock, env, saying)),
  new OnReplyReported(prices),
];

/** What was opened, so that a failing beforeAll is not hidden by the end. */
const closing: (() => Promise<void>)[] = [];
let database: TestDatabase;
let db: DataSource;
let asDoor: DataSource;

beforeAll(async () => {
  database = await aDatabaseFor([vaultDatabase, notifierDatabase, doorDatabase]);
  closing.push(() => database.drop());
  [db, asDoor] = await Promise.all([database.open(notifierDatabase), database.open(doorDatabase)]);
  for (const one of [db, asDoor]) closing.push(() => one.destroy());
  prices = new PricesInForce(db, clock);
  saying = sayingAs(env);
  planNotice = planningAs(env, saying);
  tellEndpoints = new TellEndpoints(new EndpointsInForce(db, clock), clock, env);
  handlers = handlersOf();
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const sayingAs = (how: NotifierEnv, inForce = new TemplatesInForce(db, clock)) =>
  new SayNotice(new Outbox('notifier', clock), new WordNotices(how, inForce, prices));
const planningAs = (how: NotifierEnv, say = sayingAs(how)) => new PlanNotice(new DrawUpNotices(vault, clock, how), say);

/** Each a moment after the one before: by nothing else does the ledger tell which notice came first. */
const hear = (event: EventEnvelope<unknown>) => {
  clock.advance(1);
  return consume(db, handlers, event, 'notifier');
};

interface Story {
  readonly id: string;
  readonly key: ComplaintKey;
  /** The next event about this complaint on a topic. */
  readonly on: (topic: string) => { subject: string; sequence: number };
}

async function aComplaint(door: Door, phone?: string, email?: string): Promise<Story> {
  const key = doorVault.newKey(uuidV7());
  await doorVault.keepKey(asDoor, key);
  const contact = { door, language: 'id' as const, ...(phone && { phone }), ...(email && { email }) };
  if (phone || email) await doorVault.keepContact(asDoor, key.complaintId, contact);
  const counts = new Map<string, number>();
  const on = (topic: string) => {
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
    return { subject: key.complaintId, sequence: counts.get(topic) ?? 0 };
  };
  return { id: key.complaintId, key, on };
}

const filed = ({ on }: Story, door: Door) =>
  anEvent(complaintFiled, { ...on('complaints'), data: { code: '26K7-4QXM-K', door, language: 'id' } });
const toldAtDoor = ({ on }: Story, door: Door) =>
  anEvent(complaintFiled, {
    ...on('complaints'),
    data: { code: '26K7-4QXM-K', door, language: 'id', toldAtDoor: { asks: 'place' } },
  });
const assigned = ({ on }: Story) =>
  anEvent(complaintAssigned, {
    ...on('routing'),
    data: { institution: { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' } },
  });
const answered = ({ key, on }: Story, text: string, final = true) => {
  const entryId = uuidV7();
  return anEvent(caseAnswered, {
    ...on('cases'),
    data: { entryId, answer: key.seal(`answer:${entryId}`, text), final },
  });
};

const noticesOf = (complaintId: string) =>
  db.getRepository(Notice).find({ where: { complaintId }, order: { plannedAt: 'asc', door: 'desc' } });

/** What was said about it, opened as the door would. */
async function toldAbout({ id, key }: Story): Promise<{ kind: string; door: string; words: string }[]> {
  const rows = await db.query<{ payload: { noticeId: string; kind: string; door: string; body: never } }[]>(
    'select payload from outbox_event where subject = $1 order by sequence',
    [id],
  );
  return rows.map(({ payload }) => ({
    kind: payload.kind,
    door: payload.door,
    words: key.open(`notice:${payload.noticeId}`, payload.body),
  }));
}

describe('what a citizen is told', () => {
  it('goes from receipt to closing through the door the complaint came in by', async () => {
    const story = await aComplaint('sms', '+6281234567890');
    await hear(filed(story, 'sms'));
    await hear(assigned(story));
    const entryId = uuidV7();
    const question = story.key.seal(`question:${entryId}`, 'Berapa nomor meternya?');
    await hear(anEvent(caseAsked, { ...story.on('cases'), data: { entryId, question } }));
    const reminded = { kind: 'clarification', dueAt: '2026-12-07T17:00:00.000Z' } as const;
    await hear(anEvent(deadlineReminded, { ...story.on('deadlines'), data: reminded }));
    await hear(answered(story, 'Sudah menyala.'));
    await hear(anEvent(caseClosed, { ...story.on('cases'), data: { how: 'confirmed' } }));

    const told = await toldAbout(story);
    expect(told.map(({ kind, door }) => `${kind} by ${door}`)).toEqual([
      'received by sms',
      'forwarded by sms',
      'question by sms',
      'reminder by sms',
      'answered by sms',
      'closed by sms',
    ]);
    expect(told[0]?.words).toContain('No 26K7-4QXM-K');
    expect(told[2]?.words).toContain('PT PLN (Persero) bertanya');
    expect(told[2]?.words).toContain('Berapa nomor meternya?');
    expect(told[3]?.words).toContain('sampai 7 Des 2026');
    expect(told[4]?.words).toContain('Sudah menyala.');
  });

  it.each(['sms', 'telegram', 'whatsapp', 'email'] as const)(
    'says by %s where the files of a question are',
    async (door) => {
      const story = await aComplaint(door, door === 'sms' ? '+6281234567894' : undefined);
      await hear(filed(story, door));
      await hear(assigned(story));
      const entryId = uuidV7();
      const question = story.key.seal(`question:${entryId}`, 'Mohon isi formulir ini.');
      const form = { id: uuidV7(), mediaType: 'application/pdf', bytes: 2_048, sha256: 'a'.repeat(64) };
      await hear(anEvent(caseAsked, { ...story.on('cases'), data: { entryId, question, attachments: [form] } }));
      const told = (await toldAbout(story)).filter(({ kind }) => kind === 'question');
      expect(told.map((one) => one.door)).toEqual([door]);
      expect(told[0]?.words).toMatch(/Mohon isi formulir ini\.\s+Lampiran( \(1\))?: \S+\/lacak\/26K7-4QXM-K/);
    },
  );

  it('is the emergency line at once, the question of the desk, and why it ends there, before any institution has it', async () => {
    const story = await aComplaint('sms', '+6281234567890');
    await hear(filed(story, 'sms'));
    await hear(anEvent(emergencyFound, story.on('routing')));
    const entryId = uuidV7();
    const question = story.key.seal(`question:${entryId}`, 'Di kabupaten mana?');
    await hear(anEvent(complaintPutToCitizen, { ...story.on('routing'), data: { entryId, question } }));
    const reason = story.key.seal(`set-aside:${entryId}`, 'Ini bukan aduan.');
    await hear(anEvent(complaintSetAside, { ...story.on('routing'), data: { entryId, reason } }));

    const [, emergency, asked, setAside] = await toldAbout(story);
    expect(emergency).toMatchObject({ kind: 'emergency', words: expect.stringContaining('112') });
    expect(asked).toMatchObject({ kind: 'question', words: expect.stringContaining('Di kabupaten mana?') });
    expect(setAside).toMatchObject({ kind: 'set-aside', words: expect.stringContaining('Ini bukan aduan.') });
  });

  it('is also told by SMS to who filed on the web and left a number', async () => {
    const [withNumber, without] = [await aComplaint('web', '+6281234567890'), await aComplaint('web')];
    for (const story of [withNumber, without]) await hear(filed(story, 'web'));
    expect((await toldAbout(withNumber)).map(({ door }) => door)).toEqual(['web', 'sms']);
    expect((await toldAbout(without)).map(({ door }) => door)).toEqual(['web']);
  });

  it('is also told by mail to who filed on the web and left no number, all the way and once', async () => {
    const story = await aComplaint('web', undefined, 'warga@example.com');
    const [receipt, assignment, answer] = [filed(story, 'web'), assigned(story), answered(story, 'Sudah menyala.')];
    for (const event of [receipt, assignment, answer, assignment]) await hear(event);
    await db.transaction((tx) => new OnComplaintAssigned(planNotice).handle(assignment, tx));
    const told = await toldAbout(story);
    expect(told.map(({ kind, door }) => `${kind} by ${door}`)).toEqual([
      ...['received by web', 'received by email', 'forwarded by web', 'forwarded by email'],
      ...['answered by web', 'answered by email'],
    ]);
    expect(told.at(-1)?.words).toContain('Belum? Balas pesan ini.');
  });

  it('is told on the page alone while the door for mail is shut', async () => {
    const story = await aComplaint('web', undefined, 'warga@example.com');
    const shut = Object.assign(new NotifierEnv(), { ...settings, mailIsOpen: false });
    const planning = planningAs(shut);
    await consume(db, [new OnComplaintFiled(planning, keepTold)], filed(story, 'web'), 'notifier');
    expect((await toldAbout(story)).map(({ door }) => door)).toEqual(['web']);
  });

  it.each([
    { filedBy: 'web', by: 'sms', phone: '+6281234567890', email: 'warga@example.com' },
    { filedBy: 'web', by: 'email', phone: undefined, email: 'warga@example.com' },
    { filedBy: 'whatsapp', by: 'whatsapp', phone: '+6281234567890', email: undefined },
    { filedBy: 'telegram', by: 'telegram', phone: undefined, email: undefined },
  ] as const)('is a one-time code by $by alone, while it is good for something', async (one) => {
    const { filedBy, by, phone, email } = one;
    const story = await aComplaint(filedBy, phone, email);
    await hear(filed(story, filedBy));
    const asked = (expiresAt: string) => {
      const accessId = uuidV7();
      const code = story.key.seal(`access:${accessId}`, '482913');
      return anEvent(complaintAccessAsked, { ...story.on('complaints'), data: { accessId, code, expiresAt } });
    };
    await hear(asked('2026-11-23T02:10:00.000Z'));
    await hear(asked('2026-11-23T02:00:00.000Z'));
    const codes = (await toldAbout(story)).filter(({ kind }) => kind === 'access-code');
    expect(codes.map(({ door }) => door)).toEqual([by]);
    expect(codes[0]?.words).toContain('482913');
  });

  it('is told once, however often the event comes, also after the inbox has forgotten it', async () => {
    const story = await aComplaint('telegram');
    await hear(filed(story, 'telegram'));
    const event = assigned(story);
    expect(await hear(event)).toBe('handled');
    expect(await hear(event)).toBe('duplicate');
    await db.transaction((tx) => new OnComplaintAssigned(planNotice).handle(event, tx));
    expect((await noticesOf(story.id)).map(({ kind }) => kind)).toEqual(['received', 'forwarded']);
    expect(await toldAbout(story)).toHaveLength(2);
  });

  it('says once who will answer, and nothing more when another institution is asked to help', async () => {
    const story = await aComplaint('sms');
    await hear(filed(story, 'sms'));
    const help = { institution: { code: 'kai', name: 'PT KAI (Persero)', kind: 'bumn' }, role: 'co-owner' } as const;
    await hear(assigned(story));
    await hear(anEvent(complaintAssigned, { ...story.on('routing'), data: help }));
    await hear(answered(story, 'Sudah menyala.'));
    const told = await toldAbout(story);
    expect(told.map(({ kind }) => kind)).toEqual(['received', 'forwarded', 'answered']);
    expect(told.map(({ words }) => words).join(' ')).not.toContain('KAI');
  });

  it('waits for the assignment when the answer is heard first', async () => {
    const story = await aComplaint('sms');
    expect(await hear(answered(story, 'Sudah menyala.'))).toBe('parked');
    expect(await noticesOf(story.id)).toEqual([]);
    await hear(filed(story, 'sms'));
    await hear(assigned(story));
    expect((await noticesOf(story.id)).map(({ kind }) => kind)).toEqual(['received', 'forwarded']);
  });

  it('tells what an officer decided about the complaint, and why', async () => {
    const story = await aComplaint('sms');
    await hear(filed(story, 'sms'));
    await hear(assigned(story));
    const [postponing, archiving] = [uuidV7(), uuidV7()];
    const seal = (field: string, text: string) => doorVault.seal(asDoor, story.id, field, text);
    await hear(
      anEvent(casePostponed, {
        ...story.on('cases'),
        data: { entryId: postponing, reason: await seal(`postponement:${postponing}`, 'Menunggu trafo.') },
      }),
    );
    await hear(anEvent(caseReopened, { ...story.on('cases'), data: { because: 'check' } }));
    await hear(anEvent(caseReopened, { ...story.on('cases'), data: { because: 'citizen' } }));
    await hear(anEvent(caseReopened, { ...story.on('cases'), data: { because: 'unmerged', role: 'co-owner' } }));
    await hear(anEvent(caseMerged, story.on('cases')));
    await hear(anEvent(caseClosed, { ...story.on('cases'), data: { how: 'merged' } }));
    const told = { entryId: archiving, text: await seal(`closing:${archiving}`, 'Sudah di pengadilan.') };
    await hear(
      anEvent(caseClosed, {
        ...story.on('cases'),
        data: { how: 'archived', told: { ...told, reason: 'before-court' } },
      }),
    );
    expect((await noticesOf(story.id)).map(({ kind }) => kind)).toEqual([
      ...['received', 'forwarded', 'postponed', 'reopened', 'closed', 'closed'],
    ]);
  });

  it('gets no second message about what the door has told them itself', async () => {
    const story = await aComplaint('sms');
    const data = { code: '26K7-4QXM-K', door: 'sms' as const, language: 'id' as const };
    await hear(
      anEvent(complaintFiled, { ...story.on('complaints'), data: { ...data, toldAtDoor: { asks: 'place' } } }),
    );
    await hear(assigned(story));
    await hear(anEvent(caseClosed, { ...story.on('cases'), data: { how: 'withdrawn', atDoor: 'sms' } }));
    expect((await toldAbout(story)).map(({ kind }) => kind)).toEqual(['forwarded']);
    await hear(anEvent(caseClosed, { ...story.on('cases'), data: { how: 'withdrawn', atDoor: 'web' } }));
    expect((await toldAbout(story)).map(({ kind }) => kind)).toEqual(['forwarded', 'closed']);
  });

  it('is not bothered by reminders that are meant for officers', async () => {
    const story = await aComplaint('sms');
    await hear(filed(story, 'sms'));
    expect(await hear(anEvent(deadlineReminded, { ...story.on('deadlines'), data: { kind: 'resolution' } }))).toBe(
      'handled',
    );
    expect((await noticesOf(story.id)).map(({ kind }) => kind)).toEqual(['received']);
  });

  it('ends with the erasure: nothing more is planned, and what was said is unreadable', async () => {
    const story = await aComplaint('sms');
    await hear(filed(story, 'sms'));
    await hear(assigned(story));
    await doorVault.erase(asDoor, story.id);
    await hear(anEvent(complaintErased, story.on('complaints')));
    expect(await hear(answered(story, 'Sudah menyala.'))).toBe('handled');
    expect((await noticesOf(story.id)).map(({ kind }) => kind)).toEqual(['received', 'forwarded']);
    expect(await vault.keyOf(db, story.id)).toBeNull();
  });

  it('is not planned when the key is gone before the erasure has been heard', async () => {
    const story = await aComplaint('sms');
    await doorVault.erase(asDoor, story.id);
    expect(await hear(filed(story, 'sms'))).toBe('handled');
    expect(await noticesOf(story.id)).toEqual([]);
  });
});

const reported = (story: Story, noticeId: string, outcome: NoticeReported['data']['outcome']) =>
  anEvent(noticeReported, { ...story.on('complaints'), data: { noticeId, door: 'sms', outcome, detail: null } });

describe('the ledger of notices', () => {
  it('follows what the door reports, and never goes back', async () => {
    const story = await aComplaint('sms');
    await hear(filed(story, 'sms'));
    const [notice] = await noticesOf(story.id);
    const states: string[] = [notice?.state ?? ''];
    for (const outcome of ['in-doubt', 'sent', 'in-doubt', 'delivered', 'sent'] as const) {
      await hear(reported(story, notice?.id ?? '', outcome));
      states.push((await noticesOf(story.id))[0]?.state ?? '');
    }
    expect(states).toEqual(['planned', 'in-doubt', 'sent', 'sent', 'delivered', 'delivered']);
  });

  it('brings what nobody speaks of to an end, in two steps, however many look', async () => {
    const story = await aComplaint('sms');
    await hear(filed(story, 'sms'));
    await hear(reported(story, (await noticesOf(story.id))[0]?.id ?? '', 'sent'));
    const later = new MovableClock(clock.now());
    const settling = new SettleNotices(db, later);
    const standing = async () => {
      await Promise.all([settling.run(), settling.run()]);
      const [notice] = await noticesOf(story.id);
      return `${notice?.state} ${notice?.dueAt ? 'waits' : 'is final'}`;
    };
    expect(await standing()).toBe('sent waits');
    later.advance(10 * 86_400_000);
    expect(await standing()).toBe('in-doubt waits');
    later.advance(7 * 86_400_000);
    expect(await standing()).toBe('in-doubt is final');
    await hear(reported(story, (await noticesOf(story.id))[0]?.id ?? '', 'read'));
    expect(await standing()).toBe('read is final');
  });

  it('follows what the door tells with its own reply as well, and asks nobody to deliver it', async () => {
    const story = await aComplaint('sms', '+6281234567890');
    const event = toldAtDoor(story, 'sms');
    expect(await hear(event)).toBe('handled');
    const id = noticeId(event.id, 'sms');
    expect(await noticesOf(story.id)).toMatchObject([{ id, kind: 'received', state: 'planned', door: 'sms' }]);
    await db.transaction((tx) => keepTold.run(tx, event, { kind: 'received' }));
    for (const outcome of ['sent', 'delivered'] as const)
      expect(await hear(reported(story, id, outcome))).toBe('handled');
    expect(await noticesOf(story.id)).toMatchObject([{ id, state: 'delivered', dueAt: null, news: null }]);
    expect(await toldAbout(story)).toEqual([]);
  });

  it('hears of the reply in the very transaction in which it hears of the filing', async () => {
    const story = await aComplaint('sms', '+6281234567890');
    const event = toldAtDoor(story, 'sms');
    const report = reported(story, noticeId(event.id, 'sms'), 'sent');
    await db.transaction(async (tx) => {
      await new OnComplaintFiled(planNotice, keepTold).handle(event, tx);
      await new OnNoticeReported(new FallBack(vault, clock, env, saying)).handle(report, tx);
    });
    expect(await noticesOf(story.id)).toMatchObject([{ kind: 'received', state: 'sent' }]);
  });

  it('has another door tell what could not be told with the reply', async () => {
    const story = await aComplaint('whatsapp', '+6281234567890', 'warga@example.com');
    const event = toldAtDoor(story, 'whatsapp');
    await hear(event);
    const failed = { door: 'whatsapp', outcome: 'failed', detail: 'window closed' } as const;
    const report = { ...failed, noticeId: noticeId(event.id, 'whatsapp') };
    await hear(anEvent(noticeReported, { ...story.on('complaints'), data: report }));
    const told = await toldAbout(story);
    expect(told).toMatchObject([{ kind: 'received', door: 'sms', words: expect.stringContaining('26K7-4QXM-K') }]);
    await hear(anEvent(noticeReported, { ...story.on('complaints'), data: report }));
    expect(await toldAbout(story)).toHaveLength(1);
    const bySms = { ...failed, door: 'sms', noticeId: noticeId(event.id, 'sms') } as const;
    await hear(anEvent(noticeReported, { ...story.on('complaints'), data: bySms }));
    expect((await toldAbout(story)).map(({ door }) => door)).toEqual(['sms', 'email']);
  });

  it('brings to an end what was told with a reply, and of which nobody speaks', async () => {
    const story = await aComplaint('sms', '+6281234567890');
    await hear(toldAtDoor(story, 'sms'));
    const later = new MovableClock(clock.now());
    for (const days of [4, 8]) {
      later.advance(days * 86_400_000);
      await new SettleNotices(db, later).run();
    }
    expect(await noticesOf(story.id)).toMatchObject([{ state: 'in-doubt', dueAt: null, news: null }]);
  });

  it('takes the report on a reply whose complaint was erased before it was heard of', async () => {
    const story = await aComplaint('sms', '+6281234567890');
    const event = toldAtDoor(story, 'sms');
    await doorVault.erase(asDoor, story.id);
    await hear(event);
    expect(await hear(reported(story, noticeId(event.id, 'sms'), 'failed'))).toBe('handled');
    expect(await toldAbout(story)).toEqual([]);
  });

  it('parks a report on a notice it does not know', async () => {
    const story = await aComplaint('sms');
    await hear(filed(story, 'sms'));
    expect(await hear(reported(story, uuidV7(), 'sent'))).toBe('parked');
  });

  it('keeps no word and no address of anybody', async () => {
    for (const [phone, email] of [['+6281234567890'], [undefined, 'warga@example.com']] as const) {
      const story = await aComplaint('web', phone, email);
      await hear(filed(story, 'web'));
      await hear(assigned(story));
      await hear(answered(story, 'Hubungi Ibu Sukamaju'));
    }
    const tables = await db.query<{ name: string }[]>(
      `select relname as name from pg_class
        where relnamespace = 'notifier'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'migration'`,
    );
    for (const { name } of tables) {
      const rows = await db.query<unknown[]>(`select t::text from notifier."${name}" t`);
      expect(JSON.stringify(rows)).not.toMatch(/Sukamaju|81234567890|warga@/);
    }
  });

  it('is what the entities say it is', async () => {
    expect(await schemaDifference(db)).toEqual([]);
  });
});

describe('at night', () => {
  const releasing = (say = saying) => new ReleaseHeld(db, vault, clock, say, new SilentLog());
  const night = new Date('2026-11-23T15:00:00Z');
  const morning = new Date('2026-11-24T00:00:00Z');
  let day: Date;
  beforeEach(() => {
    day = clock.now();
    clock.set(night);
  });
  afterEach(() => {
    clock.set(day);
  });

  const aStoryOfYesterday = async (door: Door = 'sms') => {
    const story = await aComplaint(door, '+6281234567890');
    await hear(filed(story, door));
    await hear(assigned(story));
    await hear(answered(story, 'Petugas sudah berangkat.', false));
    await hear(answered(story, 'Sudah menyala.'));
    return story;
  };
  const statesOf = async ({ id }: Story) => (await noticesOf(id)).map(({ kind, state }) => `${kind} ${state}`).sort();

  it('holds what can wait, and tells all of it in one message in the morning, however many let it go', async () => {
    const story = await aStoryOfYesterday();
    expect((await toldAbout(story)).map(({ kind }) => kind)).toEqual(['received']);
    expect(await statesOf(story)).toEqual(['answered held', 'answered held', 'forwarded held', 'received planned']);
    await releasing().run();
    clock.set(morning);
    await Promise.all([releasing().run(), releasing().run()]);
    const [, together, ...more] = await toldAbout(story);
    expect(more).toEqual([]);
    expect(together).toMatchObject({ kind: 'answered', door: 'sms', words: expect.stringContaining('3 kabar') });
    for (const words of ['diteruskan ke PT PLN', 'sudah berangkat', 'Sudah menyala.']) {
      expect(together?.words).toContain(words);
    }
    expect(await statesOf(story)).toEqual([
      ...['answered joined', 'answered planned', 'forwarded joined', 'received planned'],
    ]);
  });

  it('holds up nobody else by what cannot be told', async () => {
    const [broken, well] = [await aStoryOfYesterday(), await aStoryOfYesterday()];
    await db.query(
      `update notice set news = 'x', due_at = due_at - interval '1 hour' where complaint_id = $1 and state = 'held'`,
      [broken.id],
    );
    clock.set(morning);
    while ((await releasing().run()) > 0);
    expect([await toldAbout(broken), await toldAbout(well)].map(({ length }) => length)).toEqual([1, 2]);
    expect(await statesOf(broken)).toContain('answered held');
  });

  it('tells nothing twice when letting go was interrupted', async () => {
    const story = await aStoryOfYesterday();
    clock.set(morning);
    const dying = Object.assign(sayingAs(env), {
      run: () => Promise.reject(new Error('killed')),
    });
    await releasing(dying).run();
    expect(await toldAbout(story)).toHaveLength(1);
    clock.advance(5 * 60_000);
    await releasing().run();
    await releasing().run();
    expect(await toldAbout(story)).toHaveLength(2);
  });

  it('does not keep waiting who wrote a moment ago', async () => {
    const story = await aComplaint('sms', '+6281234567890');
    await hear(filed(story, 'sms'));
    const text = story.key.seal('text', 'Masih padam');
    const added = { entryId: uuidV7(), text, attachments: [], addedAt: night.toISOString() };
    await hear(anEvent(complaintAddedTo, { ...story.on('complaints'), data: added }));
    await hear(assigned(story));
    expect((await toldAbout(story)).map(({ kind }) => kind)).toEqual(['received', 'forwarded']);
  });

  it('tells nobody of what was erased meanwhile', async () => {
    const story = await aStoryOfYesterday();
    await doorVault.erase(asDoor, story.id);
    await hear(anEvent(complaintErased, story.on('complaints')));
    clock.set(morning);
    await releasing().run();
    expect(await toldAbout({ ...story, key: story.key })).toHaveLength(1);
    expect(await statesOf(story)).toEqual([
      ...['answered failed', 'answered failed', 'forwarded failed', 'received planned'],
    ]);
  });
});

describe('what a door could not deliver', () => {
  const failing = async (story: Story, door: Door, detail: string | null = 'undeliverable') => {
    const notice = (await noticesOf(story.id)).find((one) => one.door === door);
    return anEvent(noticeReported, {
      ...story.on('complaints'),
      data: { noticeId: notice?.id ?? '', door, outcome: 'failed', detail },
    });
  };
  const doorsOf = async (story: Story) => (await toldAbout(story)).map(({ door }) => door);

  it('goes on by the next door that the citizen gave, to the last, once each', async () => {
    const story = await aComplaint('whatsapp', '+6281234567890', 'warga@example.com');
    await hear(filed(story, 'whatsapp'));
    const report = await failing(story, 'whatsapp');
    await hear(report);
    await hear(report);
    await hear(await failing(story, 'sms'));
    await hear(await failing(story, 'email'));
    const told = await toldAbout(story);
    expect(told.map(({ door }) => door)).toEqual(['whatsapp', 'sms', 'email']);
    expect(told[1]?.words).toBe('SALUR: Laporan diterima, No 26K7-4QXM-K. Cek: https://salur.go.id/lacak/26K7-4QXM-K');
    expect((await noticesOf(story.id)).map(({ state, news }) => ({ state, news }))).toEqual(
      Array(3).fill({ state: 'failed', news: null }),
    );
  });

  it.each(['opted out', 'erased'])('ends there when the door says: %s', async (detail) => {
    const story = await aComplaint('whatsapp', '+6281234567890');
    await hear(filed(story, 'whatsapp'));
    await hear(await failing(story, 'whatsapp', detail));
    expect(await doorsOf(story)).toEqual(['whatsapp']);
  });

  it('ends there when nothing else was given', async () => {
    const story = await aComplaint('telegram');
    await hear(filed(story, 'telegram'));
    await hear(await failing(story, 'telegram'));
    expect(await doorsOf(story)).toEqual(['telegram']);
  });
});

describe('the words of a notice', () => {
  const author = { id: uuidV7(), name: 'Sari', role: 'administrator', institution: 'x', path: 'x/' } as const;
  const colleague = { ...author, id: uuidV7(), name: 'Budi' } as const;
  const written = {
    ...({ key: 'forwarded', channel: 'sms', language: 'id' } as const),
    validFrom: '2026-11-25',
    words: 'SALUR: Laporan {code} kini di {name}.',
  };

  it('are those that another person approved, from their day on, until they are retired', async () => {
    const inForce = new TemplatesInForce(db, clock);
    const writing = new WriteTemplate(db, clock, env, inForce);
    const planning = planningAs(env, sayingAs(env, inForce));
    const wordsNow = async () => {
      const story = await aComplaint('sms', '+6281234567890');
      await hear(filed(story, 'sms'));
      await consume(db, [new OnComplaintAssigned(planning)], assigned(story), 'notifier');
      return (await toldAbout(story)).at(-1)?.words;
    };
    const today = clock.now();
    const old = 'SALUR: Laporan 26K7-4QXM-K diteruskan ke PT PLN (Persero). Kami kabari bila sudah dijawab.';
    await expect(writing.add(author, { ...written, validFrom: '2026-11-22' })).rejects.toThrow(TemplateBeginsTooEarly);
    await expect(writing.add(author, { ...written, words: 'SALUR: {kode}' })).rejects.toThrow(NoticeTemplateUnfit);
    const { id } = await writing.add(author, written);
    await expect(writing.approve(author, { id, version: 1 })).rejects.toThrow(AuthorMayNotApproveTemplate);
    await writing.approve(colleague, { id, version: 1 });
    expect(await wordsNow()).toBe(old);
    clock.set(new Date('2026-11-25T03:00:00Z'));
    expect(await wordsNow()).toBe('SALUR: Laporan 26K7-4QXM-K kini di PT PLN (Persero).');
    await writing.retire({ id, version: 2 });
    expect(await wordsNow()).toBe(old);
    clock.set(today);
  });
});

describe('what telling citizens costs', () => {
  it('is reckoned when it leaves, by the price of the day, and summed where the complaint lies', async () => {
    const admin = { id: uuidV7(), name: 'Sari', role: 'administrator', institution: 'x', path: 'x/' } as const;
    const above = { ...admin, role: 'coordinator', path: 'bp-bumn/' } as const;
    const pln = { code: 'pln', name: 'PT PLN (Persero)', path: 'bp-bumn/pln/' };
    const known = anEvent(institutionChanged, { subject: 'pln', data: pln });
    await consume(db, [new OnInstitutionChanged()], known, 'notifier');
    const [writing, summing] = [new WritePrice(db, clock, prices), new SumCosts(db, clock)];
    const price = {
      door: 'sms',
      kind: null,
      amount: 350.5,
      validFrom: prices.today(),
      source: 'Kontrak 7/2026',
    } as const;
    await expect(writing.add(admin, { ...price, validFrom: '2026-11-01' })).rejects.toThrow(PriceBeginsTooEarly);
    await writing.add(admin, price);

    const story = await aComplaint('sms', '+6281234567890');
    await hear(filed(story, 'sms'));
    await hear(assigned(story));
    await hear(answered(story, 'Sudah menyala. '.repeat(20)));
    const told = await toldAbout(story);
    const segments = told.map(({ words }) => smsSegments(words));
    expect(segments[2]).toBeGreaterThan(1);
    const sum = (notices: number, units: number, replies = 0) => ({
      ...{ month: '2026-11', door: 'sms', notices, replies, cost: units * 350.5 },
    });
    const atPln = { institution: 'pln', institutionName: 'PT PLN (Persero)' };
    const [received = 0, forwarded = 0, reply = 0] = segments;
    expect(await summing.run(above, 1)).toEqual([{ ...sum(2, forwarded + reply), ...atPln }]);
    expect(await summing.run({ ...above, path: 'bp-bumn/kai/' }, 1)).toEqual([]);
    expect(await summing.run(admin, 1)).toContainEqual({
      ...{ ...sum(1, received), institution: null, institutionName: null },
    });
    await db.getRepository(Notice).update({ complaintId: story.id, kind: 'answered' }, { state: 'failed' });
    expect(await summing.run(above, 1)).toEqual([{ ...sum(1, forwarded), ...atPln }]);

    const replied = (replyId: string, more: Partial<ReplyReported['data']> = {}) => {
      const data = { replyId, door: 'sms' as const, complaintId: story.id, units: 2, left: true, ...more };
      const reportedAt = clock.now().toISOString();
      return anEvent(replyReported, { ...story.on('complaints'), data: { ...data, reportedAt } });
    };
    const replyId = uuidV7();
    expect(await hear(replied(replyId))).toBe('handled');
    await hear(replied(replyId));
    await hear(replied(uuidV7(), { units: 1 }));
    expect(await summing.run(above, 1)).toEqual([{ ...sum(1, forwarded + 3, 2), ...atPln }]);
    await hear(replied(uuidV7(), { door: 'telegram' }));
    await hear(replied(replyId, { left: false }));
    expect(await summing.run(above, 1)).toEqual([{ ...sum(1, forwarded + 1, 1), ...atPln }]);

    const nobodys = { institution: null, institutionName: null };
    const before = (await summing.run(admin, 1)).find(({ institution }) => institution === null);
    await hear(replied(uuidV7(), { complaintId: null, units: 1 }));
    expect(await summing.run(admin, 1)).toContainEqual({
      ...{ ...sum(before?.notices ?? 0, 0, 1), ...nobodys, cost: (before?.cost ?? 0) + 350.5 },
    });
  });
});
