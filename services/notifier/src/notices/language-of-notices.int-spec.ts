import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintAssigned, complaintFiled, emergencyFound, type SpokenLanguage } from '#libs/contracts';
import type { DatabaseDefinition } from '#libs/database';
import { uuidV7 } from '#libs/domain';
import { consume, Outbox, type EventHandler } from '#libs/messaging';
import { MovableClock } from '#libs/runtime';
import { aDatabaseFor, anEvent, type TestDatabase } from '#libs/testing';
import { KeyCache, LocalKeyProvider, openVault, vaultDatabase, type ComplaintKey } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { OnComplaintAssigned } from '../complaints/on-complaint-assigned.js';
import { OnComplaintFiled } from '../complaints/on-complaint-filed.js';
import { OnEmergencyFound } from '../complaints/on-emergency-found.js';
import { notifierDatabase } from '../notifier.database.js';
import { NotifierEnv } from '../notifier.env.js';
import { PricesInForce } from '../prices/prices-in-force.js';
import { TemplatesInForce } from '../templates/templates-in-force.js';
import { KeepTold } from './keep-told.js';
import { PlanNotice } from './plan-notice.js';
import { DrawUpNotices } from './draw-up-notices.js';
import { SayNotice } from './say-notice.js';
import { WordNotices } from './word-notices.js';

const doorDatabase: DatabaseDefinition = {
  ...{ schema: 'intake_web', role: 'salur_intake_web' },
  ...{ entities: [], migrations: [] },
};
const clock = new MovableClock(new Date('2026-11-23T02:00:00Z'));
const keys = new LocalKeyProvider([Buffer.alloc(32, 1)]);
const doorVault = openVault(keys);
const env = Object.assign(new NotifierEnv(), {
  ...{ publicUrl: 'https://salur.go.id', mailIsOpen: false, mail: null, fallback: [] },
  ...{ quietHours: null, webhookLoopback: false },
});
let database: TestDatabase;
let db: DataSource;
let asDoor: DataSource;
let handlers: EventHandler[];

beforeAll(async () => {
  database = await aDatabaseFor([vaultDatabase, notifierDatabase, doorDatabase]);
  [db, asDoor] = await Promise.all([database.open(notifierDatabase), database.open(doorDatabase)]);
  const templates = new TemplatesInForce(db, clock);
  const words = new WordNotices(env, templates, new PricesInForce(db, clock));
  const saying = new SayNotice(new Outbox('notifier', clock), words);
  const vault = openVault(keys, new KeyCache());
  const planning = new PlanNotice(new DrawUpNotices(vault, clock, env), saying);
  const filed = new OnComplaintFiled(planning, new KeepTold(vault, clock));
  handlers = [filed, new OnComplaintAssigned(planning), new OnEmergencyFound(planning)];
});
afterAll(async () => {
  await asDoor?.destroy();
  await db?.destroy();
  await database?.drop();
});

const hear = (event: Parameters<typeof consume>[2]) => consume(db, handlers, event, 'notifier');
const speak = (key: ComplaintKey, language: SpokenLanguage) =>
  doorVault.keepContact(asDoor, key.complaintId, { door: 'sms', language });

async function toldAbout(key: ComplaintKey): Promise<string[]> {
  const rows = await db.query<{ payload: { noticeId: string; body: never; language: string } }[]>(
    'select payload from outbox_event where subject = $1 order by sequence',
    [key.complaintId],
  );
  return rows.map(({ payload: { noticeId, body, language } }) => `${language} ${key.open(`notice:${noticeId}`, body)}`);
}

describe('the language of a notice', () => {
  it('is the one that the citizen speaks by now, as far as it is worded there', async () => {
    const key = doorVault.newKey(uuidV7());
    const subject = key.complaintId;
    await doorVault.keepKey(asDoor, key);
    await speak(key, 'jv');
    await hear(anEvent(complaintFiled, { subject, data: { code: '26K7-4QXM-K', door: 'sms', language: 'jv' } }));
    await hear(anEvent(emergencyFound, { subject, sequence: 1 }));
    await speak(key, 'en');
    const institution = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' } as const;
    await hear(anEvent(complaintAssigned, { subject, sequence: 2, data: { institution } }));
    expect(await toldAbout(key)).toEqual([
      expect.stringMatching(/^jv SALUR: Laporan katampi, No 26K7-4QXM-K\. Mirsani: wangsuli STATUS 26K7-4QXM-K\. /),
      expect.stringMatching(/^jv SALUR: Jika ada yang dalam bahaya sekarang, telepon /),
      expect.stringMatching(/^en SALUR: Complaint 26K7-4QXM-K was forwarded to PT PLN/),
    ]);
  });

  it('is the one that they filed in where nothing else is known of them', async () => {
    const key = doorVault.newKey(uuidV7());
    await doorVault.keepKey(asDoor, key);
    const data = { code: '26K7-4QXM-K', door: 'web', language: 'en' } as const;
    await hear(anEvent(complaintFiled, { subject: key.complaintId, data }));
    expect(await toldAbout(key)).toEqual([expect.stringMatching(/^en We have received your complaint/)]);
  });
});
