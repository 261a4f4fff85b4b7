import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased } from '#libs/contracts';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, assign, places, tellOfInstitutions, write, type Place } from '../fixtures/a-complaint.js';

let casework: ACasework;
let atPln: Browser;
let atIcon: Browser;
let atBumn: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  [atPln, atIcon, atBumn] = await Promise.all([
    casework.desk.signIn('officer', places.pln),
    casework.desk.signIn('officer', places['pln-icon-plus']),
    casework.desk.signIn('coordinator', 'bp-bumn/'),
  ]);
});
afterAll(async () => {
  await casework?.stop();
});

interface Found {
  readonly items: { readonly similarity: number; readonly case: { readonly id: string } }[];
  readonly elsewhere: number;
}
const ask = async (by: Browser, { caseId }: { caseId: string }) =>
  (await by.get<Found>(`/api/casework/cases/${caseId}/similar`)).body;
const seen = async (by: Browser, one: { caseId: string }) => {
  const { items, elsewhere } = await ask(by, one);
  return { ids: items.map((item) => item.case.id), elsewhere };
};

describe('what says the same at other institutions', () => {
  it('is shown where it lies in the reader’s part of the tree; of the rest there is a number', async () => {
    const said = (at: Place, text: string) => aCase(casework, at, { text });
    const one = await said('pln', 'Kabel optik putus di jembatan Cikapundung');
    const below = await said('pln-icon-plus', 'Kabel optik jembatan Cikapundung terputus');
    const foreign = await said('kai', 'Jembatan Cikapundung, kabel optik putus');
    await said('kai', 'Kereta terlambat di stasiun Cikampek');
    expect(await seen(atPln, one)).toEqual({ ids: [below.caseId], elsewhere: 1 });
    expect(await seen(atIcon, below)).toEqual({ ids: [], elsewhere: 2 });
    expect(await ask(atIcon, below)).toEqual({ items: [], elsewhere: 2 });
    const all = await seen(atBumn, one);
    expect([all.ids.sort(), all.elsewhere]).toEqual([[below.caseId, foreign.caseId].sort(), 0]);
  });

  it('is counted once for a complaint with two cases, and not at all where the complaint is its own', async () => {
    const one = await aCase(casework, 'pln', { text: 'Tiang bambu roboh menimpa warung Bu Tini' });
    await assign(casework, one.complaintId, 'pln-batam', 'co-owner');
    const other = await aCase(casework, 'kai', { text: 'Tiang bambu roboh, warung Bu Tini tertimpa' });
    await assign(casework, other.complaintId, 'pln-batam', 'co-owner');
    expect(await seen(atPln, one)).toEqual({ ids: [], elsewhere: 1 });
    expect((await seen(atBumn, one)).ids).toHaveLength(1);
  });

  it('is not counted where it is confidential, long ago or erased', async () => {
    const text = 'Kepala gudang Wonokerto meminta setoran solar';
    const one = await aCase(casework, 'pln', { text });
    await aCase(casework, 'kai', { text, confidential: true });
    const erased = await aCase(casework, 'kai', { text });
    await casework.tell(complaintErased, erased.complaintId, { erasedAt: casework.clock.now().toISOString() });
    const old = await aCase(casework, 'kai', { text });
    await casework.admin.query(
      `update casework.case_text set opened_at = opened_at - interval '61 days' where case_id = $1`,
      [old.caseId],
    );
    expect(await seen(atPln, one)).toEqual({ ids: [], elsewhere: 0 });
  });

  it('is looked for in whatever signs people write', async () => {
    const text = String.raw`Situs http://x.id/a\b'c&d|e milik kantor Sukorejo rusak`;
    const one = await aCase(casework, 'pln', { text });
    await aCase(casework, 'kai', { text });
    expect(await seen(atPln, one)).toEqual({ ids: [], elsewhere: 1 });
  });
});

describe('where two complaints tell their position', () => {
  const place = (east: number) => `geo:-6.91474,${(107.60981 + east).toFixed(5)}`;

  it('those at the same place are more alike, also elsewhere, and also where the citizen added it', async () => {
    const one = await aCase(casework, 'pln', { text: 'Gardu tua berdengung keras', place: place(0) });
    const near = await aCase(casework, 'pln', { text: 'Gardu mengeluarkan percikan', place: place(0.001) });
    const far = await aCase(casework, 'pln', { text: 'Gardu mengeluarkan bunyi', place: place(0.3) });
    const later = await aCase(casework, 'pln-icon-plus', { text: 'Gardu bocor' });
    await write(casework, later.complaintId, `Lokasi: ${place(0.002)}`);
    const { ids } = await seen(atPln, one);
    expect([near, later].every(({ caseId }) => ids.includes(caseId))).toBe(true);
    expect(ids).not.toContain(far.caseId);
  });

  it('goes with a case that is passed down', async () => {
    const one = await aCase(casework, 'pln', { text: 'Meteran dicuri orang', place: 'geo:-7.80000,110.36000' });
    const body = { action: 'dispose', to: 'pln-icon-plus' };
    await atPln.post(`/api/casework/cases/${one.caseId}/actions`, body, { 'if-match': '"1"' });
    const other = await aCase(casework, 'pln', { text: 'Meteran hilang', place: 'geo:-7.80100,110.36100' });
    expect((await seen(atPln, other)).ids).toEqual([one.caseId]);
  });
});
