import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caseAnswered,
  caseOpened,
  complaintAssigned,
  complaintErased,
  complaintFiled,
  institutionChanged,
  type Door,
} from '#libs/contracts';
import type { DatabaseDefinition } from '#libs/database';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { consume, Outbox, type EventHandler } from '#libs/messaging';
import { MovableClock } from '#libs/runtime';
import { aDatabaseFor, anEvent, type TestDatabase } from '#libs/testing';
import { KeyCache, LocalKeyProvider, openVault, vaultDatabase, type ComplaintKey, type Contact } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { CaseNotFound } from '../cases/case.errors.js';
import { OnCaseAnswered } from '../cases/on-case-answered.js';
import { OnCaseOpened } from '../cases/on-case-opened.js';
import { OnComplaintAssigned } from '../complaints/on-complaint-assigned.js';
import { OnComplaintErased } from '../complaints/on-complaint-erased.js';
import { OnComplaintFiled } from '../complaints/on-complaint-filed.js';
import { TellFollowers } from '../followers/tell-followers.js';
import { OnInstitutionChanged } from '../institutions/on-institution-changed.js';
import { DrawUpNotices } from '../notices/draw-up-notices.js';
import { KeepTold } from '../notices/keep-told.js';
import { PlanNotice } from '../notices/plan-notice.js';
import { SayNotice } from '../notices/say-notice.js';
import { WordNotices } from '../notices/word-notices.js';
import { notifierDatabase } from '../notifier.database.js';
import { NotifierEnv } from '../notifier.env.js';
import { PricesInForce } from '../prices/prices-in-force.js';
import { TemplatesInForce } from '../templates/templates-in-force.js';
import { EndpointsInForce } from '../webhooks/endpoints-in-force.js';
import { TellEndpoints } from '../webhooks/tell-endpoints.js';
import { PreviewNotices } from './preview-notices.js';

const doorDatabase: DatabaseDefinition = {
  ...{ schema: 'intake_web', role: 'salur_intake_web' },
  ...{ entities: [], migrations: [] },
};
const morning = new Date('2026-11-23T02:00:00Z');
const clock = new MovableClock(morning);
const keys = new LocalKeyProvider([Buffer.alloc(32, 1)]);
const vault = openVault(keys, new KeyCache());
const env = Object.assign(new NotifierEnv(), {
  ...{ publicUrl: 'https://salur.go.id', mailIsOpen: true, mail: null, fallback: ['sms', 'email'] as const },
  ...{ quietHours: { from: 21, to: 7 }, webhookLoopback: false },
});
const pln = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' } as const;
const officer = { id: uuidV7(), name: 'Sari', role: 'officer', institution: 'pln', path: 'bp-bumn/pln/' } as const;
let database: TestDatabase;
let db: DataSource;
let asDoor: DataSource;
let handlers: EventHandler[];
let previews: PreviewNotices;

beforeAll(async () => {
  database = await aDatabaseFor([vaultDatabase, notifierDatabase, doorDatabase]);
  [db, asDoor] = await Promise.all([database.open(notifierDatabase), database.open(doorDatabase)]);
  await db.query(`insert into price values ($1, 'sms', null, 350, '2026-01-01', 'Kontrak uji', $1, 'Sari', $2)`, [
    uuidV7(),
    morning,
  ]);
  const words = new WordNotices(env, new TemplatesInForce(db, clock), new PricesInForce(db, clock));
  const drawing = new DrawUpNotices(vault, clock, env);
  const planning = new PlanNotice(drawing, new SayNotice(new Outbox('notifier', clock), words));
  const telling = new TellEndpoints(new EndpointsInForce(db, clock), clock, env);
  handlers = [
    new OnInstitutionChanged(),
    new OnComplaintFiled(planning, new KeepTold(vault, clock)),
    new OnComplaintAssigned(planning),
    new OnComplaintErased(vault),
    new OnCaseOpened(telling),
    new OnCaseAnswered(planning, vault, telling, new TellFollowers(clock)),
  ];
  previews = new PreviewNotices(db, clock, drawing, words);
  await hear(anEvent(institutionChanged, { subject: 'pln', data: { ...pln, path: officer.path } }));
});
afterAll(async () => {
  await asDoor?.destroy();
  await db?.destroy();
  await database?.drop();
});

const hear = (event: Parameters<typeof consume>[2]) => consume(db, handlers, event, 'notifier');

async function aCase(door: Door, contact: Partial<Contact>): Promise<{ caseId: string; key: ComplaintKey }> {
  const [key, caseId] = [vault.newKey(uuidV7()), uuidV7()];
  const subject = key.complaintId;
  await vault.keepKey(asDoor, key);
  await vault.keepContact(asDoor, subject, { door, language: 'id', ...contact });
  await hear(anEvent(complaintFiled, { subject, data: { code: newTrackingCode(), door, language: 'id' } }));
  await hear(anEvent(complaintAssigned, { subject, data: { institution: pln } }));
  await hear(anEvent(caseOpened, { subject, data: { caseId, institution: 'pln', role: 'lead' } }));
  return { caseId, key };
}

const answer = (text: string) => ({ kind: 'answered', text, final: true, files: 0 }) as const;
const text = 'Gardu di jalan itu sudah kami perbaiki kemarin sore. '.repeat(3).trim();

describe('what an officer is shown before sending', () => {
  it('is what the citizen then is told, word for word, with what it costs', async () => {
    const { caseId, key } = await aCase('sms', { phone: '+628120000001' });
    const shown = await previews.run(officer, caseId, answer(text));
    const entryId = uuidV7();
    const sealed = key.seal(`answer:${entryId}`, text);
    const told = () =>
      db.query<{ payload: { noticeId: string; body: never; kind: string; cost: number } }[]>(
        `select payload from outbox_event where subject = $1 order by sequence`,
        [key.complaintId],
      );
    const before = (await told()).length;
    await hear(
      anEvent(caseAnswered, {
        subject: key.complaintId,
        sequence: 2,
        data: { caseId, entryId, answer: sealed, final: true, attachments: [] },
      }),
    );
    const [said, ...more] = (await told()).slice(before).map(({ payload }) => payload);
    expect(more).toEqual([]);
    expect(shown).toEqual([
      {
        ...{ door: 'sms', cost: said?.cost, segments: 2, heldUntil: null, windowClosed: false },
        text: said && key.open(`notice:${said.noticeId}`, said.body),
      },
    ]);
    expect(said?.cost).toBe(700);
    expect(JSON.stringify(shown)).not.toContain('812000');
  });

  it('is every door that leads to them, and when each is told', async () => {
    const { caseId } = await aCase('web', { phone: '+628120000002' });
    clock.set(new Date('2026-11-23T15:30:00Z'));
    const shown = await previews.run(officer, caseId, answer(text));
    clock.set(morning);
    expect(shown.map(({ door, segments, heldUntil }) => ({ door, segments, heldUntil }))).toEqual([
      { door: 'web', segments: null, heldUntil: null },
      { door: 'sms', segments: 2, heldUntil: '2026-11-24T00:00:00.000Z' },
    ]);
    expect(shown[0]?.text).toContain(text);
  });

  it('says when a door takes no free message any more', async () => {
    const { caseId } = await aCase('whatsapp', {});
    const windows = async () => (await previews.run(officer, caseId, answer(text))).map((one) => one.windowClosed);
    clock.set(new Date('2026-11-25T02:00:00Z'));
    const later = await windows();
    clock.set(morning);
    expect([later, await windows()]).toEqual([[true], [false]]);
  });

  it('keeps nothing and says nothing', async () => {
    const { caseId } = await aCase('sms', { phone: '+628120000003' });
    const rows = () =>
      db.query(`select (select count(*) from notice) as notices, (select count(*) from outbox_event) as events`);
    const before: unknown = await rows();
    await previews.run(officer, caseId, { kind: 'question', by: 'institution', text: 'Di tiang nomor berapa?' });
    expect(await rows()).toEqual(before);
  });

  it('is not for who may not see the case, and there is none of what is not there', async () => {
    const { caseId } = await aCase('sms', { phone: '+628120000004' });
    const other = { ...officer, institution: 'kai', path: 'bp-bumn/kai/' };
    await expect(previews.run(other, caseId, answer(text))).rejects.toThrow(CaseNotFound);
    await expect(previews.run(officer, uuidV7(), answer(text))).rejects.toThrow(CaseNotFound);
  });

  it('is nothing once the complaint is erased', async () => {
    const { caseId, key } = await aCase('sms', { phone: '+628120000005' });
    await hear(anEvent(complaintErased, { subject: key.complaintId, sequence: 2 }));
    expect(await previews.run(officer, caseId, answer(text))).toEqual([]);
  });
});
