import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased, complaintHidden, complaintWithdrawn } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, tellOfInstitutions } from '../fixtures/a-complaint.js';
import type { DecidedAlike } from './find-decided.js';

let casework: ACasework;
let triage: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  triage = await casework.desk.signIn('triage', 'panrb/');
});
afterAll(async () => {
  await casework?.stop();
});

const ask = (complaintId: string) =>
  triage.get<{ items: DecidedAlike[] }>(`/api/casework/complaints/${complaintId}/decided-alike`);
const decided = async (complaintId: string) => (await ask(complaintId)).body.items;
const counts = async (complaintId: string) =>
  (await decided(complaintId)).map(({ institution, count }) => `${institution} ${count}`);
const setStatus = (caseId: string, status: string) =>
  casework.admin.query('update casework."case" set status = $2 where id = $1', [caseId, status]);

describe('of a complaint that waits for an owner', () => {
  it('it is told whose those became that say the same, how many, and how far they are', async () => {
    const text = 'Air ledeng keruh berbau besi di perumahan Cempaka Asri';
    const [answered, closed] = [await aCase(casework, 'pln', { text }), await aCase(casework, 'pln', { text })];
    await aCase(casework, 'pln', { text: 'Di perumahan Cempaka Asri air ledeng keruh sekali, berbau besi' });
    await aCase(casework, 'kai', { text });
    await aCase(casework, 'kai', { text: 'Kereta terlambat di stasiun Cikampek' });
    await setStatus(answered.caseId, 'answered');
    await setStatus(closed.caseId, 'closed');
    expect(await decided(await aComplaint(casework, { text }))).toEqual([
      { institution: 'pln', institutionName: 'PT pln', count: 3, open: 1, answered: 1, closed: 1 },
      { institution: 'kai', institutionName: 'PT kai', count: 1, open: 1, answered: 0, closed: 0 },
    ]);
  });

  it('those are in no number that are confidential, handed back, helped with, erased or long ago', async () => {
    const text = 'Pipa induk bocor menyembur di tikungan Wonosari Lama';
    const one = await aComplaint(casework, { text });
    await aCase(casework, 'kai', { text, confidential: true });
    const hidden = await aCase(casework, 'kai', { text });
    const hiddenAt = casework.clock.now().toISOString();
    await casework.tell(complaintHidden, hidden.complaintId, { anonymous: true, confidential: true, hiddenAt });
    const sensitive = await aCase(casework, 'kai', { text });
    await casework.admin.query('update casework."case" set sensitive = true where id = $1', [sensitive.caseId]);
    await setStatus((await aCase(casework, 'kai', { text })).caseId, 'handed-back');
    const helps = await aCase(casework, 'kai', { text });
    await casework.admin.query(`update casework."case" set role = 'co-owner' where id = $1`, [helps.caseId]);
    const erased = await aCase(casework, 'kai', { text });
    await casework.tell(complaintErased, erased.complaintId, { erasedAt: hiddenAt });
    const old = await aCase(casework, 'kai', { text });
    await casework.admin.query(`update casework."case" set opened_at = opened_at - interval '31 days' where id = $1`, [
      old.caseId,
    ]);
    expect(await counts(one)).toEqual([]);
    await aCase(casework, 'pln', { text });
    expect(await counts(one)).toEqual(['pln 1']);
  });

  it('a position that both tell makes them alike, one far away does not', async () => {
    const place = 'geo:-3.31869,114.59436';
    await aCase(casework, 'pln', { text: 'Tiang mengeluarkan percikan', place });
    await aCase(casework, 'kai', { text: 'Tiang roboh menimpa pagar', place: 'geo:-3.90000,114.90000' });
    expect(await counts(await aComplaint(casework, { text: 'Tiang berdengung keras', place }))).toEqual(['pln 1']);
  });

  it('nothing is told where there is none, or nobody waits any more', async () => {
    const gone = await aComplaint(casework, { text: 'Sudah selesai' });
    await casework.tell(complaintWithdrawn, gone, { withdrawnAt: casework.clock.now().toISOString() });
    expect([(await ask(uuidV7())).status, (await ask(gone)).status, (await ask('x')).status]).toEqual([404, 404, 400]);
    expect(await counts(await aComplaint(casework, { text: 'Tolong' }))).toEqual([]);
  });

  it('nothing is told to who works on cases: what lies elsewhere is not theirs', async () => {
    const coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/');
    const id = await aComplaint(casework, { text: 'Apa saja' });
    expect((await coordinator.get(`/api/casework/complaints/${id}/decided-alike`)).status).toBe(403);
  });
});
