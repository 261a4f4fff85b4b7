import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessDatabase } from '#libs/access';
import {
  caseEntrusted,
  complaintFiled,
  deadlineEscalated,
  deadlineReminded,
  digestMade,
  letterSent,
} from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { consume, type EventHandler } from '#libs/messaging';
import { MovableClock, SilentLog, startHub, type Hub } from '#libs/runtime';
import { aDatabaseFor, anEvent, StaffDesk, type Browser } from '#libs/testing';
import { LocalKeyProvider, newMasterKey, openVault, vaultDatabase, type Vault } from '#libs/vault';
import { SMTPServer } from 'smtp-server';
import { DataSource } from 'typeorm';
import { OnCaseEntrusted } from '../cases/on-case-entrusted.js';
import { OnComplaintFiled } from '../complaints/on-complaint-filed.js';
import { OnDeadlineEscalated } from '../deadlines/on-deadline-escalated.js';
import { OnDeadlineReminded } from '../deadlines/on-deadline-reminded.js';
import { OnDigestMade } from '../deadlines/on-digest-made.js';
import { OnLetterSent } from '../deadlines/on-letter-sent.js';
import { notifierDatabase } from '../notifier.database.js';
import { NotifierModule } from '../notifier.module.js';
import { RunStaffNotices } from './run-staff-notices.js';
import { SendStaffNotices } from './send-staff-notices.js';
import { StaffLedger } from './staff-ledger.js';

interface Sent {
  readonly to: string;
  readonly source: string;
}

const heard = [OnComplaintFiled, OnCaseEntrusted, OnDeadlineReminded, OnDeadlineEscalated, OnDigestMade, OnLetterSent];
const morning = new Date('2026-11-23T03:00:00Z');
/** Offices are shut: nobody's mail leaves before the test says so. */
const dawn = new Date('2026-11-22T23:00:00Z');
const clock = new MovableClock(morning);
const sent: Sent[] = [];
let refusal: number | null = null;
const closing: (() => unknown)[] = [];
let hub: Hub;
let db: DataSource;
let asAccess: DataSource;
let desk: StaffDesk;
let vault: Vault;
let handlers: EventHandler[];

beforeAll(async () => {
  const database = await aDatabaseFor([vaultDatabase, accessDatabase, notifierDatabase]);
  closing.push(() => database.drop());
  const home = mkdtempSync(join(tmpdir(), 'salur-staff-'));
  closing.push(() => {
    rmSync(home, { recursive: true, force: true });
  });
  const masterKeyFile = join(home, 'master-key');
  writeFileSync(masterKeyFile, newMasterKey());
  hub = await startHub({
    services: [NotifierModule],
    ...{ port: 0, name: 'notifier', clock, log: new SilentLog() },
    environment: {
      ...{ ...database.environment, KAFKA_BROKERS: 'off', SALUR_MASTER_KEY_FILE: masterKeyFile },
      ...{ SALUR_PUBLIC_URL: 'https://salur.example', MAIL_ADDRESS: 'aduan@salur.example' },
      MAIL_SEND_URL: await aMailServer(),
    },
  });
  closing.push(() => hub.stop());
  // What it sends by itself might be under way when a test looks at what came of its own sending.
  await hub.app.get(RunStaffNotices, { strict: false }).repeat.stop();
  db = hub.app.get(DataSource, { strict: false });
  vault = openVault(LocalKeyProvider.fromFile(masterKeyFile));
  asAccess = await database.open(accessDatabase);
  closing.push(() => asAccess.destroy());
  desk = new StaffDesk(hub.url, database, clock);
  closing.push(() => desk.close());
  handlers = heard.map((one) => hub.app.get<EventHandler>(one, { strict: false }));
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

async function aMailServer(): Promise<string> {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, logger: false },
    onRcptTo: (_, __, answer) => {
      answer(refusal === null ? null : Object.assign(new Error('No'), { responseCode: refusal }));
    },
    onData: (stream, { envelope }, answer) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        sent.push({
          to: envelope.rcptTo[0]?.address ?? '',
          source: Buffer.concat(parts).toString().replaceAll('=\r\n', ''),
        });
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => {
    server.close();
  });
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

let places = 0;
/** People of an institution of their own, whose addresses are known. */
async function people(...roles: readonly ('officer' | 'coordinator' | 'triage')[]) {
  const institution = `instansi-${(places += 1)}`;
  const all: Browser[] = [];
  for (const role of roles) {
    const one = await desk.signIn(role, `pusat/${institution}/`);
    await vault.keepStaffAddress(asAccess, one.staffId, addressOf(one));
    all.push(one);
  }
  return { institution, all };
}
const addressOf = ({ staffId }: Browser) => `${staffId}@petugas.example`;

async function aComplaint() {
  const [id, code] = [uuidV7(), newTrackingCode()];
  await hear(anEvent(complaintFiled, { subject: id, data: { code, door: 'sms' } }));
  const counts = new Map<string, number>();
  const next = (topic: string) => {
    const sequence = (counts.get(topic) ?? 0) + 1;
    counts.set(topic, sequence);
    return { subject: id, sequence };
  };
  return { code, next };
}
const hear = (event: Parameters<typeof consume>[2]) => consume(db, handlers, event, 'notifier');

const send = async () => {
  while ((await hub.app.get(SendStaffNotices, { strict: false }).run()) > 0);
};
const mailsTo = (one: Browser | undefined) => sent.filter(({ to }) => one !== undefined && to === addressOf(one));
const states = async (one: Browser | undefined) =>
  (
    await db.query<{ state: string }[]>('select state from staff_notice where staff_id = $1 order by planned_at, id', [
      one?.staffId,
    ])
  ).map(({ state }) => state);

describe('what waits for staff', () => {
  it('is mailed once, to whom it was given, without a word of the citizen', async () => {
    const { all } = await people('officer');
    const { code, next } = await aComplaint();
    const caseId = uuidV7();
    const data = { caseId, officer: all[0]?.staffId ?? '', by: uuidV7() };
    const event = anEvent(caseEntrusted, { ...next('cases'), data });
    expect([await hear(event), await hear(event)]).toEqual(['handled', 'duplicate']);
    await Promise.all([send(), send()]);
    const [mail, ...more] = mailsTo(all[0]);
    expect(more).toEqual([]);
    expect(mail?.source).toContain(`Aduan untuk Anda`);
    expect(mail?.source).toContain(code);
    expect(mail?.source).toContain(`https://salur.example/desk/cases/${caseId}`);
    expect(mail?.source).toContain('List-Unsubscribe: <https://salur.example/desk/preferences>');
    expect(await states(all[0])).toEqual(['sent']);
  });

  it.each([
    { rung: 'ombudsman', caseId: uuidV7(), leadsTo: 'its dossier', to: (code: string) => `dossiers?q=${code}` },
    { rung: 'ombudsman', caseId: null, leadsTo: 'the queue: it has no dossier', to: () => 'escalations' },
    { rung: 'coordinator', caseId: uuidV7(), leadsTo: 'the case', to: (_: string, id: string | null) => `cases/${id}` },
  ] as const)('leads a coordinator on the rung $rung to $leadsTo', async ({ rung, caseId, to }) => {
    const { institution, all } = await people('coordinator');
    const { code, next } = await aComplaint();
    await hear(
      anEvent(deadlineEscalated, { ...next('deadlines'), data: { institution, rung, officer: null, caseId } }),
    );
    await send();
    // Of quoted-printable, where an equals sign is written as a number.
    const source = mailsTo(all[0])[0]?.source.replaceAll('=3D', '=').split('\r\n');
    expect(source).toContain(`https://salur.example/desk/${to(code, caseId)}`);
  });

  it('comes together where it comes in numbers, and not while they rest', async () => {
    const { institution, all } = await people('officer', 'officer', 'coordinator');
    const late = async (rung: 'handler' | 'coordinator') => {
      const { next } = await aComplaint();
      await hear(anEvent(deadlineEscalated, { ...next('deadlines'), data: { institution, rung, officer: null } }));
    };
    clock.set(dawn);
    for (let count = 0; count < 5; count += 1) await late('handler');
    clock.set(morning);
    await send();
    expect(all.map((one) => mailsTo(one).length)).toEqual([1, 1, 0]);
    expect(mailsTo(all[0])[0]?.source).toContain('5 hal menunggu Anda');
    await late('handler');
    await late('coordinator');
    await send();
    expect(all.map((one) => mailsTo(one).length)).toEqual([1, 1, 1]);
    clock.advance(31 * 60_000);
    await send();
    expect(all.map((one) => mailsTo(one).length)).toEqual([2, 2, 1]);
    clock.set(morning);
  });

  it('leaves a person to one process, and waits with what comes while their mail leaves', async () => {
    const { institution, all } = await people('officer', 'officer', 'officer');
    const late = async () => {
      const { next } = await aComplaint();
      const data = { institution, rung: 'handler', officer: null } as const;
      await hear(anEvent(deadlineEscalated, { ...next('deadlines'), data }));
    };
    clock.set(dawn);
    for (let count = 0; count < 8; count += 1) await late();
    clock.set(morning);
    const ledger = hub.app.get(StaffLedger, { strict: false });
    const asked = await Promise.all(Array.from({ length: 6 }, () => ledger.claim()));
    const turns = asked.filter((one) => one !== null);
    const leaving = turns.map(({ staffId }) => staffId);
    expect(turns.length).toBeGreaterThan(0);
    expect(turns.map(({ ids }) => ids.length)).toEqual(turns.map(() => 8));
    expect(new Set(leaving).size).toBe(turns.length);
    await late();
    await send();
    expect(all.map((one) => mailsTo(one).length)).toEqual(all.map((one) => (leaving.includes(one.staffId) ? 0 : 1)));
    for (const turn of turns) await ledger.end(turn, 'sent', null);
  });

  it('waits for the morning where they wish it once a day, and for nothing where they wish nothing', async () => {
    const { institution, all } = await people('officer', 'coordinator');
    const [officer, coordinator] = all;
    const { next } = await aComplaint();
    const reminded = { institution, officer: officer?.staffId ?? '', kind: 'resolution' } as const;
    await hear(anEvent(deadlineReminded, { ...next('deadlines'), data: reminded }));
    const digest = { institution, institutionName: 'Instansi', day: '2026-11-22' };
    await hear(anEvent(digestMade, { subject: uuidV7(), data: digest }));
    await send();
    expect(all.map((one) => mailsTo(one).length)).toEqual([0, 0]);
    const ways = { assigned: 'none', reminder: 'none', escalation: 'none', letter: 'none', digest: 'daily' };
    const changed = await officer?.put('/api/notifier/preferences', { language: 'en', ways });
    expect(changed).toMatchObject({
      status: 200,
      body: { language: 'en', ways, email: `${officer?.staffId}@petugas.example` },
    });
    clock.set(new Date('2026-11-24T00:30:00Z'));
    await send();
    expect(all.map((one) => mailsTo(one).length)).toEqual([0, 1]);
    expect(mailsTo(coordinator)[0]?.source).toContain('Ikhtisar harian');
    expect(await states(officer)).toEqual(['failed']);
    const { next: again } = await aComplaint();
    await hear(anEvent(deadlineReminded, { ...again('deadlines'), data: reminded }));
    expect(await states(officer)).toEqual(['failed']);
    clock.set(morning);
  });

  it('is a warning letter, for those whom it warns and nobody else', async () => {
    const { institution, all } = await people('officer', 'triage');
    const { all: strangers } = await people('officer');
    const number = '001/SP/BP-BUMN/XI/2026';
    await hear(anEvent(letterSent, { subject: uuidV7(), data: { institution, institutionName: 'PT Warga', number } }));
    await send();
    expect([...all, ...strangers].map((one) => mailsTo(one).length)).toEqual([1, 0, 0]);
    const source = mailsTo(all[0])[0]?.source ?? '';
    expect(source).toContain(`Surat peringatan =C2=B7 ${number} =C2=B7 PT Warga`);
    expect(source).toContain('https://salur.example/desk/letters');
  });

  it.each([
    { code: 451, state: 'planned', why: 'it is asked again' },
    { code: 550, state: 'failed', why: 'there is no such address' },
  ])('is $state when the mail server says $code: $why', async ({ code, state }) => {
    const { all } = await people('officer');
    const { next } = await aComplaint();
    refusal = code;
    await hear(anEvent(caseEntrusted, { ...next('cases'), data: { officer: all[0]?.staffId ?? '', by: uuidV7() } }));
    await send();
    refusal = null;
    expect(await states(all[0])).toEqual([state]);
    clock.advance(61_000);
    await send();
    expect(mailsTo(all[0])).toHaveLength(code === 451 ? 1 : 0);
    clock.set(morning);
  });

  it('is in doubt when whoever sent it has died, and is not sent again', async () => {
    const { all } = await people('officer');
    const { next } = await aComplaint();
    await hear(anEvent(caseEntrusted, { ...next('cases'), data: { officer: all[0]?.staffId ?? '', by: uuidV7() } }));
    await db.query(`update staff_notice set state = 'sending', claimed_until = $2 where staff_id = $1`, [
      ...[all[0]?.staffId, new Date(morning.getTime() - 1)],
    ]);
    await send();
    expect([await states(all[0]), mailsTo(all[0])]).toEqual([['in-doubt'], []]);
  });

  it('is told to nobody who is on leave or has no address', async () => {
    const { institution, all } = await people('triage', 'triage');
    await asAccess.query(`insert into absence values ($1, '2026-11-20', '2026-11-30', $1, now())`, [all[0]?.staffId]);
    const stranger = await desk.signIn('officer', `pusat/${institution}/`);
    const { next } = await aComplaint();
    await hear(anEvent(deadlineEscalated, { ...next('deadlines'), data: { institution: null, officer: null } }));
    await hear(anEvent(caseEntrusted, { ...next('cases'), data: { officer: stranger.staffId, by: uuidV7() } }));
    await send();
    expect([...all, stranger].map((one) => mailsTo(one).length)).toEqual([0, 1, 0]);
    expect(await states(stranger)).toEqual(['failed']);
  });

  it('goes to who stands in for an officer on leave', async () => {
    const { institution, all } = await people('officer', 'officer');
    const [away, deputy] = all.map(({ staffId }) => staffId);
    await asAccess.query(`insert into absence values ($1, '2026-11-20', '2026-11-30', $1, now(), $2)`, [away, deputy]);
    const { next } = await aComplaint();
    const data = { institution, rung: 'handler', officer: away ?? null } as const;
    await hear(anEvent(deadlineEscalated, { ...next('deadlines'), data }));
    await send();
    expect(all.map((one) => mailsTo(one).length)).toEqual([0, 1]);
  });

  it('is not sent to who has left since it was planned', async () => {
    const { institution, all } = await people('officer', 'officer');
    clock.set(dawn);
    const { next } = await aComplaint();
    await hear(
      anEvent(deadlineEscalated, { ...next('deadlines'), data: { institution, rung: 'handler', officer: null } }),
    );
    await asAccess.query('update staff set active = false where id = $1', [all[0]?.staffId]);
    clock.set(morning);
    await send();
    expect(all.map((one) => mailsTo(one).length)).toEqual([0, 1]);
    expect([await states(all[0]), await states(all[1])]).toEqual([['failed'], ['sent']]);
  });

  it('is refused to be wished otherwise than there are ways', async () => {
    const { all } = await people('officer');
    const answer = await all[0]?.put('/api/notifier/preferences', { language: 'id', ways: { assigned: 'hourly' } });
    expect(answer?.status).toBe(422);
  });
});
