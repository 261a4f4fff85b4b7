import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased, deadlinePassed, deadlineSet, noticeReported } from '#libs/contracts';
import { noticeId } from '#libs/domain';
import { wordsOfPdf, type Browser } from '#libs/testing';
import { MakeAnchors } from '../anchors/make-anchors.js';
import type { CaseDetail } from '../cases/show-case.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import type { Dossier } from './dossier.js';

let casework: ACasework;
let officer: Browser;
let coordinator: Browser;
let complaintId: string;
let caseId: string;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  // Ids of lines are made by the real time, and anchors part them by it.
  casework.clock.advance(Date.now() - casework.clock.now().getTime());
  officer = await casework.desk.signIn('officer', places.pln, 'Petugas PLN');
  ({ complaintId, caseId } = await aCase(casework, 'pln', { anonymous: false, text: 'Lampu jalan padam 😡' }));
  await casework.vault.keepContact(casework.admin, complaintId, {
    ...{ door: 'web', language: 'id', name: 'Sari Pelapor', phone: '+6281200000000' },
  });
  await workOn();
  // The day of its lines is over whatever the hour, also in the minutes around midnight.
  casework.clock.advance(2 * 86_400_000);
  await casework.hub.app.get(MakeAnchors, { strict: false }).run();
  // Sessions of the day before are over.
  officer = await casework.desk.signIn('officer', places.pln, 'Petugas PLN');
  coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/', 'Koordinator BUMN');
});
afterAll(async () => {
  await casework?.stop();
});

/** A case with all that a dossier tells of: internal words, a deadline that moved and was missed, an answer that arrived. */
async function workOn(): Promise<void> {
  const act = async (body: object) => {
    const { etag } = await officer.get(`/api/casework/cases/${caseId}`);
    const { status } = await officer.post(`/api/casework/cases/${caseId}/actions`, body, { 'if-match': etag ?? '' });
    expect(status).toBe(200);
  };
  const dueAt = '2026-11-30T09:00:00.000Z';
  const due = { kind: 'resolution', caseId, dueAt, dueOn: '2026-11-30' } as const;
  await act({ action: 'take' });
  await act({ action: 'note', message: 'Sari pernah menelepon.' });
  await officer.post(`/api/casework/cases/${caseId}/identity`, { reason: 'Menelepon Sari.' });
  await casework.tell(deadlineSet, complaintId, { ...due, reason: 'Cuti bersama ditambahkan' });
  await casework.tell(deadlinePassed, complaintId, { kind: 'resolution', caseId, dueAt });
  await act({ action: 'answer', message: 'Lampu sudah diganti.', final: true });
  const [event] = await casework.admin.query<{ id: string }[]>(
    `select event_id as id from casework.outbox_event where subject = $1 and type = 'id.salur.case.answered.v1'`,
    [complaintId],
  );
  const notice = { noticeId: noticeId(event?.id ?? '', 'web'), door: 'web', outcome: 'delivered' } as const;
  await casework.tell(noticeReported, complaintId, { ...notice, reportedAt: '2026-12-02T03:00:00.000Z' });
}

const take = (by: Browser, as = '', of = caseId) =>
  by.open(`/api/casework/cases/${of}/dossier${as}`, AbortSignal.timeout(20_000));
const dossier = async (by = officer) => (await (await take(by, '?as=json')).json()) as Dossier;
const timeline = async () => (await officer.get<CaseDetail>(`/api/casework/cases/${caseId}`)).body.timeline;
const takings = async () => (await timeline()).filter(({ kind }) => kind === 'dossier-taken');

describe('the dossier of a case for the Ombudsman', () => {
  it('tells what was complained of, answered, received and due, with why', async () => {
    const { facts, answers, receipts, deadlines } = await dossier();
    expect(facts).toMatchObject({ institution: 'pln', status: 'answered', text: 'Lampu jalan padam 😡' });
    expect(answers).toMatchObject([
      { text: 'Lampu sudah diganti.', final: true, by: 'Petugas PLN', deliveredAt: '2026-12-02T03:00:00.000Z' },
    ]);
    expect(receipts.map(({ what }) => what)).toEqual([
      'complaint-received',
      'institution-received',
      'answer-delivered',
    ]);
    expect(deadlines.find(({ kind }) => kind === 'resolution')).toEqual({
      ...{ kind: 'resolution', dueAt: '2026-11-30T09:00:00.000Z', missedAt: '2026-11-30T09:00:00.000Z' },
      moved: [
        {
          at: expect.any(String),
          dueOn: '2026-11-30',
          why: 'Cuti bersama ditambahkan',
          whyEn: 'Cuti bersama ditambahkan',
        },
      ],
    });
  });

  it('tells nothing of who complained, nor what colleagues wrote for each other', async () => {
    const told = await dossier();
    expect(told.timeline.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['noted', 'identity-read']));
    expect(JSON.stringify(told)).not.toMatch(/Sari|6281200/);
    expect(wordsOfPdf(Buffer.from(await (await take(officer)).arrayBuffer()))).not.toMatch(/Sari|6281200/);
  });

  it('ends where the chain ends, its own taking included, and shows the anchor of its day', async () => {
    const { chain, anchor, timeline: lines } = await dossier();
    const { lastHash, lastSequence } = await casework.db.getRepository(Complaint).findOneByOrFail({ id: complaintId });
    expect(chain).toEqual({ length: lastSequence, lastHash });
    expect(lines.filter(({ kind }) => kind === 'dossier-taken').at(-1)?.by).toBe('Petugas PLN');
    const { anchors } = (await (await fetch(`${casework.hub.url}/api/casework/anchors`)).json()) as {
      anchors: { hash: string }[];
    };
    expect(anchor?.hash).toBe(anchors[0]?.hash);
    expect((await casework.chainOf(complaintId)).broken).toBeNull();
  });

  it('is a PDF that says the same, with a line in the history each time', async () => {
    const before = (await takings()).length;
    const answer = await take(coordinator);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(answer.headers.get('content-disposition')).toMatch(/filename="ombudsman-[^"]+\.pdf"/);
    const words = wordsOfPdf(Buffer.from(await answer.arrayBuffer()));
    const { lastHash } = await casework.db.getRepository(Complaint).findOneByOrFail({ id: complaintId });
    for (const said of ['Lampu jalan padam ?', 'Lampu sudah diganti.', 'Cuti bersama ditambahkan', lastHash ?? '–'])
      expect(words).toContain(said);
    expect(words).toContain('Diambil oleh Koordinator BUMN (bp-bumn), ');
    const after = await takings();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)?.by).toBe('Koordinator BUMN');
  });

  it('is in English for who asks for it, with the words of people as they wrote them', async () => {
    const cause = { code: 'calendar', year: 2026, source: 'SKB' } as const;
    await casework.tell(deadlineSet, complaintId, { kind: 'resolution', caseId, dueOn: '2026-12-01', cause });
    await casework.tell(deadlineSet, complaintId, { kind: 'statutory', caseId, dueOn: '2026-12-21', cause });
    const answer = await take(coordinator, '?language=en');
    expect(answer.headers.get('content-disposition')).toMatch(/filename="ombudsman-[^"]+-en\.pdf"/);
    const pdf = Buffer.from(await answer.arrayBuffer());
    expect(pdf.toString('latin1')).toContain('en-GB');
    const words = wordsOfPdf(pdf);
    for (const said of ['DOSSIER FOR THE OMBUDSMAN', 'Lampu sudah diganti.', 'The holidays of 2026 were changed: SKB.'])
      expect(words).toContain(said);
    // A deadline has the name that it has at the desk.
    expect(words).toContain('Statutory deadline');
    expect(words).toContain('Taken by Koordinator BUMN (bp-bumn), ');
    expect(words).not.toMatch(/Tidak ada\.|Jatuh tempo|Pelapor/);
    expect(wordsOfPdf(Buffer.from(await (await take(coordinator)).arrayBuffer()))).toContain(
      'Kalender hari libur 2026 diubah: SKB.',
    );
    expect((await take(coordinator, '?language=jv')).status).toBe(422);
  });

  it('is for who may see the case, and a refusal leaves no line', async () => {
    const before = (await takings()).length;
    expect((await take(await casework.desk.signIn('officer', places.kai))).status).toBe(404);
    expect((await take(await casework.desk.signIn('triage', 'panrb/'))).status).toBe(403);
    expect((await fetch(`${casework.hub.url}/api/casework/cases/${caseId}/dossier`)).status).toBe(401);
    expect((await take(officer, '?as=docx')).status).toBe(422);
    expect(await takings()).toHaveLength(before);
  });

  it('is still there when the complaint was erased, without its words', async () => {
    const erased = await aCase(casework, 'pln', { text: 'Hapus ini' });
    await casework.vault.erase(casework.admin, erased.complaintId);
    await casework.tell(complaintErased, erased.complaintId, { erasedAt: casework.clock.now().toISOString() });
    const answer = await take(officer, '', erased.caseId);
    expect(answer.status).toBe(200);
    const words = wordsOfPdf(Buffer.from(await answer.arrayBuffer()));
    expect(words).toContain('Isi aduan sudah dihapus');
    expect(words).not.toContain('Hapus ini');
  });
});
