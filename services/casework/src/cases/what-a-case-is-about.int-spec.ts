import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintAssigned, complaintErased } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { anEvent } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aComplaint } from '../fixtures/a-complaint.js';
import { ADeskAtWork } from '../fixtures/a-desk-at-work.js';
import { Case } from './case.entity.js';

let casework: ACasework;
let desk: ADeskAtWork;
beforeAll(async () => {
  casework = await ACasework.start();
  desk = await ADeskAtWork.open(casework);
});
afterAll(async () => {
  await casework?.stop();
});

const pln = { code: 'pln', name: 'PLN', kind: 'bumn' as const };

const power = {
  ...{ code: 'listrik-padam', name: 'Listrik padam', standardDays: 3, class: null, topics: ['energi', 'pelayanan'] },
};

describe('the service that a case is about', () => {
  const reason = { ...anEvent(complaintAssigned).data.reason, sensitive: true };
  const opened = async (more: object) => {
    const complaintId = await aComplaint(casework);
    await casework.tell(complaintAssigned, complaintId, { assignmentId: uuidV7(), institution: pln, ...more });
    return casework.db.getRepository(Case).findOneByOrFail({ complaintId });
  };

  it('is kept as it was on the day of the decision, and shown to its officers', async () => {
    const { topics, ...service } = power;
    const found = await opened({ service: power, reason });
    expect(found).toMatchObject({ service, topics, sensitive: true });
    expect(await desk.show(found.id)).toMatchObject({ service, sensitive: true });
  });

  it('is none where the router told of none', async () => {
    expect(await opened({})).toMatchObject({ service: null, topics: [], sensitive: false });
  });

  it('stays one that the catalogue holds confidential wherever the complaint goes', async () => {
    const { complaintId } = await opened({ reason });
    await casework.tell(complaintAssigned, complaintId, {
      assignmentId: uuidV7(),
      institution: { ...pln, code: 'kai' },
    });
    const all = await casework.db.getRepository(Case).findBy({ complaintId });
    expect(all.map(({ sensitive }) => sensitive)).toEqual([true, true]);
  });

  it('is forgotten with the complaint', async () => {
    const { id, complaintId } = await opened({ service: power, reason });
    await casework.tell(complaintErased, complaintId, { erasedAt: desk.now() });
    const left = await casework.db.getRepository(Case).findOneByOrFail({ id });
    expect(left).toMatchObject({ service: null, topics: [], sensitive: false });
  });
});

describe('why a case came here', () => {
  const said = { ...anEvent(complaintAssigned).data.reason, sentence: 'Menyebut PLN.' };

  it.each([
    { reason: { ...said, sentenceEn: 'You mention PLN.' }, reasonEn: 'You mention PLN.', of: 'in both languages' },
    { reason: said, reasonEn: null, of: 'in Indonesian where it was said in no other' },
  ])('is shown to its officers $of', async ({ reason, reasonEn }) => {
    const complaintId = await aComplaint(casework);
    await casework.tell(complaintAssigned, complaintId, { assignmentId: uuidV7(), institution: pln, reason });
    const [{ id } = { id: '' }] = await casework.admin.query<{ id: string }[]>(
      'select id from casework."case" where complaint_id = $1',
      [complaintId],
    );
    expect(await desk.show(id)).toMatchObject({ reason: 'Menyebut PLN.', reasonEn });
  });

  it('is in no language where the complaint was erased', async () => {
    const one = await desk.anAnsweredCase();
    await casework.admin.query(`update casework."case" set reason_en = 'You mention PLN.' where id = $1`, [one.caseId]);
    await casework.tell(complaintErased, one.complaintId, { erasedAt: desk.now() });
    expect(await desk.show(one.caseId)).toMatchObject({ reason: '', reasonEn: null });
  });
});
