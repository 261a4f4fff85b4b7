import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceChanged, type RoutingReason } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { DirectoryView } from '../directory/directory-view.js';
import { ARouter } from '../fixtures/a-router.js';
import { aService } from '../fixtures/a-small-directory.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import type { TriagePage } from './list-triage.js';

let router: ARouter;
let triage: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  triage = await router.staff.signIn('triage');
});
afterAll(async () => {
  await router.stop();
});

const waits = async (id: string) =>
  (await triage.get<TriagePage>('triage?limit=100')).body.items.some(({ complaintId }) => complaintId === id);
const setAside = (id: string, body: object) => triage.post<{ type?: string }>(`triage/${id}/set-aside`, body);

describe('several owners', () => {
  it('get an assignment each, one of them leading, in one go', async () => {
    const id = await router.file('tolong');
    const wish = { institution: 'pln', coOwners: ['telkom', 'pemda-dishub'], reason: 'Tiang dipakai bersama' };
    expect((await triage.post(`triage/${id}/assign`, wish)).status).toBe(200);
    const assigned = (await router.said(id)).filter(({ type }) => type === 'complaint.assigned');
    expect(assigned).toMatchObject([
      { data: { institution: { code: 'pln' }, role: 'lead' } },
      { data: { institution: { code: 'telkom' }, role: 'co-owner' } },
      { data: { institution: { code: 'pemda-dishub' }, role: 'co-owner' } },
    ]);
    expect(new Set(assigned.map(({ data }) => data['assignmentId'])).size).toBe(3);
  });

  it.each([
    { coOwners: ['nobody-knows'], why: 'one is unknown' },
    { coOwners: ['telkom', 'telkom'], why: 'one is named twice' },
    { coOwners: ['telkom', 'bri', 'kai', 'ojk', 'kpk'], why: 'there are too many' },
    { coOwners: 'telkom', why: 'that is no list' },
    { coOwners: null, why: 'that is nothing at all' },
  ])('are refused when $why, and nobody gets it', async ({ coOwners }) => {
    const id = await router.file('tolong');
    expect((await triage.post(`triage/${id}/assign`, { institution: 'pln', coOwners, reason: 'Bersama' })).status).toBe(
      422,
    );
    expect(await waits(id)).toBe(true);
    expect((await router.said(id)).map(({ type }) => type)).toEqual(['complaint.sent-to-triage']);
  });
});

describe('the service that a complaint is about', () => {
  it('is told with the decision, as the catalogue says it today', async () => {
    const id = await router.file('Listrik padam sejak kemarin, PLN belum datang');
    expect((await router.said(id))[0]?.data).toMatchObject({
      service: { code: 'layanan-pln', name: 'Listrik padam', standardDays: null, class: null, topics: ['energi'] },
    });
  });

  it('is that of whom a person chose among the candidates, and none of whom nothing was found', async () => {
    const serviceAt = async (institution: string) => {
      const id = await router.file('PLN dan Telkom saling lempar soal listrik padam');
      expect((await triage.post(`triage/${id}/assign`, { institution, reason: 'Sudah jelas' })).status).toBe(200);
      const said = await router.said(id);
      return said.find(({ type }) => type === 'complaint.assigned')?.data['service'];
    };
    expect(await serviceAt('pln')).toMatchObject({ code: 'layanan-pln' });
    expect(await serviceAt('kpk')).toBeUndefined();
  });

  it('stays one that the catalogue holds confidential when a person decides', async () => {
    const secret = aService({ code: 'kekerasan', owner: 'kpk', words: ['dipukul suami'], sensitive: true });
    await router.tell(serviceChanged, `service:${secret.code}`, secret);
    router.hub.app.get(DirectoryView, { strict: false }).changed();
    const id = await router.file('saya dipukul suami, PLN dan Telkom saling lempar');
    const wish = { institution: 'telkom', reason: 'Sudah jelas' };
    expect((await triage.post(`triage/${id}/assign`, wish)).status).toBe(200);
    const assigned = (await router.said(id)).find(({ type }) => type === 'complaint.assigned');
    expect((assigned?.data['reason'] as RoutingReason).sensitive).toBe(true);
  });
});

describe('what is set aside', () => {
  it('ends with a reason that the citizen is told, sealed, and is never deleted', async () => {
    const id = await router.file('Selamat ulang tahun, admin');
    expect((await setAside(id, { how: 'not-a-complaint', reason: 'Ini ucapan, bukan aduan.' })).status).toBe(200);
    const said = (await router.said(id)).at(-1);
    expect(said).toMatchObject({
      type: 'complaint.set-aside',
      data: { how: 'not-a-complaint', setAsideBy: triage.id },
    });
    expect(JSON.stringify(said)).not.toContain('ucapan');
    expect(await waits(id)).toBe(false);
    const decisions = (await triage.get<{ items: unknown[] }>(`decisions/${id}`)).body.items;
    expect(decisions.at(-1)).toMatchObject({
      outcome: 'set-aside',
      note: 'Ini ucapan, bukan aduan.',
      decidedBy: triage.id,
    });
    expect(await router.db.query('select holder from routed_complaint where id = $1', [id])).toEqual([
      { holder: 'nobody' },
    ]);
  });

  it('is so once, even when two do it at the same moment', async () => {
    const id = await router.file('tolong');
    const wish = { how: 'spam', reason: 'Ini iklan pinjaman.' };
    const answers = await Promise.all([setAside(id, wish), setAside(id, wish)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it.each([
    { how: 'boring', reason: 'x'.repeat(20), why: 'there is no such way' },
    { how: 'archived', reason: 'pendek', why: 'the citizen must learn why' },
    { reason: 'x'.repeat(20), why: 'how is not said' },
  ])('not when $why', async ({ why: _, ...body }) => {
    const id = await router.file('tolong');
    expect((await setAside(id, body)).status).toBe(422);
    expect(await waits(id)).toBe(true);
  });

  it('not by officers, nor where there is nothing', async () => {
    const officer = await router.staff.signIn('officer', 'bp-bumn/pln/');
    const id = await router.file('tolong');
    expect((await officer.post(`triage/${id}/set-aside`, { how: 'spam', reason: 'x'.repeat(20) })).status).toBe(403);
    expect((await setAside(uuidV7(), { how: 'spam', reason: 'x'.repeat(20) })).status).toBe(404);
    expect((await setAside('x', { how: 'spam', reason: 'x'.repeat(20) })).status).toBe(400);
  });
});

describe('the queues of a desk', () => {
  it('are counted, also those in which nothing waits', async () => {
    const before = (await triage.get<Record<string, number>>('triage/counts')).body;
    await router.file('tolong');
    const after = (await triage.get<Record<string, number>>('triage/counts')).body;
    expect(Object.keys(after)).toEqual(['to-decide', 'asked', 'not-a-complaint', 'spam', 'abuse']);
    expect(after['to-decide']).toBe((before['to-decide'] ?? 0) + 1);
    expect(after['spam']).toBe(0);
  });
});
