import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseAnswered, caseClosed, caseHandedBack, caseOpened, complaintErased } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ARouter } from '../fixtures/a-router.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import { Label } from './label.entity.js';

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

const labelsOf = async (complaintId: string) =>
  (await router.db.getRepository(Label).find({ where: { complaintId }, order: { at: 'asc', source: 'asc' } })).map(
    ({ source, institution, kind }) => `${source} ${institution} ${kind}`,
  );

/** Opens the case of the latest assignment, or of the one to this institution. */
async function open(id: string, institution?: string): Promise<string> {
  const assignments = (await router.said(id)).filter(({ type }) => type === 'complaint.assigned');
  const wanted = (one: { data: Record<string, unknown> }) =>
    institution === undefined || (one.data['institution'] as { code: string }).code === institution;
  const assignmentId = assignments.findLast(wanted)?.data['assignmentId'] as string;
  const caseId = uuidV7();
  await router.tell(caseOpened, id, { caseId, assignmentId });
  return caseId;
}

async function handBack(id: string, caseId: string, institution: string) {
  const reason = await router.vault.seal(router.admin, id, `hand-back:${caseId}`, 'Bukan kami');
  await router.tell(caseHandedBack, id, { caseId, institution, proposed: null, reason });
}

describe('the router learns', () => {
  it('from whoever answers finally, and from the citizen who confirms it', async () => {
    const id = await router.file('PLN padam');
    const caseId = await open(id);
    await router.tell(caseAnswered, id, { caseId, final: false });
    expect(await labelsOf(id)).toEqual([]);
    await router.tell(caseAnswered, id, { caseId, final: true, answeredAt: '2026-11-23T04:00:00.000Z' });
    await router.tell(caseClosed, id, { caseId, how: 'confirmed', closedAt: '2026-11-23T05:00:00.000Z' });
    expect(await labelsOf(id)).toEqual(['answered pln owner', 'confirmed pln owner']);
  });

  it('nothing from a closing by silence', async () => {
    const id = await router.file('PLN padam');
    await router.tell(caseClosed, id, { caseId: await open(id), how: 'automatic' });
    expect(await labelsOf(id)).toEqual([]);
  });

  it('from hand-backs and from choices at the desk', async () => {
    const id = await router.file('PLN: tiang miring');
    await handBack(id, await open(id), 'pln');
    const wish = { institution: 'pemda-dishub', reason: 'Lampu jalan' };
    expect((await triage.post(`triage/${id}/assign`, wish)).body).toMatchObject({
      institution: { code: 'pemda-dishub' },
    });
    expect((await labelsOf(id)).toSorted()).toEqual(['hand-back pln not-owner', 'triage pemda-dishub owner']);
  });

  it('nothing from a co-owner’s answer, for it answers for a part only', async () => {
    const id = await router.file('tolong');
    await triage.post(`triage/${id}/assign`, { institution: 'pln', coOwners: ['telkom'], reason: 'Keduanya' });
    await router.tell(caseAnswered, id, { caseId: await open(id, 'telkom'), final: true });
    expect(await labelsOf(id)).toEqual(['triage pln owner']);
  });

  it('nothing more from what is erased', async () => {
    const id = await router.file('PLN padam');
    const caseId = await open(id);
    await router.tell(caseAnswered, id, { caseId, final: true });
    await router.tell(complaintErased, id);
    expect(await labelsOf(id)).toEqual([]);
  });
});
