import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hubTimeZone, localDateOf } from '#libs/domain';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import type { CasePage } from './list-cases.js';
import type { CaseDetail } from './show-case.js';

let casework: ACasework;
let away: Browser;
let deputy: Browser;
let other: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  away = await casework.desk.signIn('officer', places.pln, 'Sari');
  deputy = await casework.desk.signIn('officer', places.pln, 'Budi');
  other = await casework.desk.signIn('officer', places.pln, 'Tono');
});
afterAll(async () => {
  await casework?.stop();
});

async function act({ caseId }: { caseId: string }, by: Browser, body: object) {
  const path = `/api/casework/cases/${caseId}`;
  const { etag } = await by.get(path);
  return by.post(`${path}/actions`, body, { 'if-match': etag ?? '' });
}
async function sariIsAway(): Promise<void> {
  const today = localDateOf(casework.clock.now(), hubTimeZone);
  await casework.admin.query(`insert into access.absence values ($1, $2, $2, $1, now(), $3)`, [
    ...[away.staffId, today, deputy.staffId],
  ]);
}
const isBack = () => casework.admin.query('delete from access.absence');
const standingIn = async (by: Browser) =>
  (await by.get<CasePage>('/api/casework/cases?view=standing-in&limit=20')).body;

describe('who stands in for an absent officer', () => {
  it('finds the cases of that officer in a view of their own, and nobody else does', async () => {
    const held = await aCase(casework, 'pln');
    await aCase(casework, 'pln');
    await act(held, away, { action: 'take' });
    expect(await standingIn(deputy)).toMatchObject({ items: [], standsInFor: [], counts: { 'standing-in': 0 } });
    await sariIsAway();
    expect(await standingIn(deputy)).toMatchObject({
      items: [{ id: held.caseId }],
      standsInFor: [{ id: away.staffId, name: 'Sari' }],
      counts: { 'standing-in': 1, mine: 0 },
    });
    expect(await standingIn(other)).toMatchObject({ items: [], standsInFor: [] });
    const coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/');
    expect(await standingIn(coordinator)).toMatchObject({ items: [], standsInFor: [] });
    await isBack();
    expect(await standingIn(deputy)).toMatchObject({ items: [], standsInFor: [] });
  });

  it('is in nobody’s place while away themselves', async () => {
    await sariIsAway();
    const today = localDateOf(casework.clock.now(), hubTimeZone);
    await casework.admin.query(`insert into access.absence values ($1, $2, $2, $1, now())`, [deputy.staffId, today]);
    expect(await standingIn(deputy)).toMatchObject({ items: [], standsInFor: [] });
    await isBack();
  });

  it('acts in that officer’s place, and the history says so, provably', async () => {
    const held = await aCase(casework, 'pln');
    await act(held, away, { action: 'take' });
    await act(held, deputy, { action: 'note', message: 'Sebelum cuti' });
    await sariIsAway();
    expect((await act(held, deputy, { action: 'note', message: 'Selama cuti' })).status).toBe(200);
    expect((await act(held, other, { action: 'note', message: 'Bukan pengganti' })).status).toBe(200);
    await act(held, deputy, { action: 'answer', message: 'Sudah kami perbaiki tadi pagi.', final: true });
    const { body } = await deputy.get<CaseDetail>(`/api/casework/cases/${held.caseId}`);
    const told = body.timeline.flatMap(({ by, insteadOf, kind }) =>
      kind === 'noted' || kind === 'answered' ? [[by, insteadOf]] : [],
    );
    expect(told).toEqual([
      ['Budi', undefined],
      ['Budi', 'Sari'],
      ['Tono', undefined],
      ['Budi', 'Sari'],
    ]);
    expect(body.officer?.name).toBe('Sari');
    expect((await casework.chainOf(held.complaintId)).broken).toBeNull();
    await casework.admin.query(
      `update casework.entry set instead_of_id = null where complaint_id = $1 and kind = 'answered'`,
      [held.complaintId],
    );
    expect((await casework.chainOf(held.complaintId)).broken).not.toBeNull();
    await isBack();
  });
});
