import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintAssigned, institutionChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import type { Browser } from '#libs/testing';
import type { CaseDetail } from '../cases/show-case.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aComplaint } from '../fixtures/a-complaint.js';

let casework: ACasework;
let version = 1;
beforeAll(async () => {
  casework = await ACasework.start();
  await tell('pemda-dpupr', 'Dinas PUPR', 'pemda-dpupr/');
  await tell('pemda-3303', 'Pemerintah Kabupaten Purbalingga', 'pemda/pemda-33/pemda-3303/');
  await tell('pemda-3302', 'Pemerintah Kabupaten Banyumas', 'pemda/pemda-33/pemda-3302/');
});
afterAll(async () => {
  await casework?.stop();
});

const tell = (code: string, name: string, path: string, ended: { validTo?: string; successor?: string } = {}) =>
  casework.tell(institutionChanged, code, {
    ...{ code, name, path, version: version++, validTo: null, successor: null },
    ...{ kind: code === 'pemda-dpupr' ? 'local-office-kind' : 'local-government', ...ended },
  });

async function assign(code: string, complaintId?: string) {
  const id = complaintId ?? (await aComplaint(casework));
  const institution = { code, name: code, kind: 'local-government' as const };
  const outcome = await casework.tell(complaintAssigned, id, { assignmentId: uuidV7(), institution });
  const caseId = (await casework.said(id)).at(-1)?.data['caseId'] as string;
  return { outcome, complaintId: id, caseId };
}
const show = async (by: Browser, id: string) => by.get<CaseDetail>(`/api/casework/cases/${id}`);

describe('a case at a local office', () => {
  it('is seen by the office and by its government, and by no other', async () => {
    const { caseId, complaintId } = await assign('pemda-dpupr-3303');
    expect((await casework.said(complaintId)).at(-1)?.data).toMatchObject({
      ...{ institution: 'pemda-dpupr-3303', institutionName: 'DPUPR Kabupaten Purbalingga' },
    });
    const office = await casework.desk.signIn('officer', 'pemda/pemda-33/pemda-3303/pemda-dpupr-3303/');
    const government = await casework.desk.signIn('officer', 'pemda/pemda-33/pemda-3303/');
    const banyumas = await casework.desk.signIn('officer', 'pemda/pemda-33/pemda-3302/');
    for (const by of [office, government])
      expect((await show(by, caseId)).body).toMatchObject({ institutionName: 'DPUPR Kabupaten Purbalingga' });
    expect((await show(banyumas, caseId)).status).toBe(404);
  });

  it('waits while its government has not been heard of', async () => {
    expect(await assign('pemda-dpupr-3399')).toMatchObject({ outcome: 'parked' });
    expect(await assign('pemda-dinkes-3303')).toMatchObject({ outcome: 'parked' });
  });

  it('comes down to it from its government, and goes back up', async () => {
    const { caseId } = await assign('pemda-3303');
    const government = await casework.desk.signIn('officer', 'pemda/pemda-33/pemda-3303/');
    const act = async (body: object) => {
      casework.clock.advance(1_000);
      const match = { 'if-match': `"${(await show(government, caseId)).body.version}"` };
      return government.post<object>(`/api/casework/cases/${caseId}/actions`, body, match);
    };
    expect((await act({ action: 'dispose', to: 'pemda-dpupr-3303', message: 'Jalan kabupaten.' })).status).toBe(200);
    expect((await show(government, caseId)).body).toMatchObject({ institution: 'pemda-dpupr-3303' });
    expect((await act({ action: 'dispose', to: 'pemda-dpupr-3302', message: 'Jalan sana.' })).status).not.toBe(200);
  });

  it('is renamed with its government, and follows when that is merged into another', async () => {
    const { caseId } = await assign('pemda-dpupr-3302');
    const path = 'pemda/pemda-33/pemda-3302/';
    const province = await casework.desk.signIn('officer', 'pemda/pemda-33/');
    await tell('pemda-3302', 'Pemerintah Kabupaten Banyumas Raya', path);
    expect((await show(province, caseId)).body).toMatchObject({ institutionName: 'DPUPR Kabupaten Banyumas Raya' });
    await tell('pemda-3398', 'Pemerintah Kota Purwokerto', 'pemda/pemda-33/pemda-3398/');
    await tell('pemda-3302', 'Pemerintah Kabupaten Banyumas Raya', path, {
      ...{ validTo: '2026-11-23', successor: 'pemda-3398' },
    });
    expect(await casework.inheritCases()).toBe(1);
    expect((await show(province, caseId)).body).toMatchObject({ institutionName: 'DPUPR Kota Purwokerto' });
  });
});
