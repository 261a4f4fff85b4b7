import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased, complaintHidden, complaintWithdrawn, deadlinePassed } from '#libs/contracts';
import { type Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, places, write } from '../fixtures/a-complaint.js';
import { firstInTurn } from '../fixtures/first-in-turn.js';
import { ADeskAtWork, pathOf } from '../fixtures/a-desk-at-work.js';

let casework: ACasework;
let desk: ADeskAtWork;
let officer: Browser;
let atKai: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  desk = await ADeskAtWork.open(casework);
  ({ officer } = desk);
  atKai = await casework.desk.signIn('officer', places.kai, 'Petugas KAI');
});
afterAll(async () => {
  await casework?.stop();
});

describe('who the citizen is', () => {
  const contact = { door: 'web', language: 'id', name: 'Sari', phone: '+6281200000000' } as const;

  it('is read with a reason, and everybody can see that it was', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { anonymous: false });
    await casework.vault.keepContact(casework.admin, complaintId, contact);
    expect((await officer.post(`${pathOf(caseId)}/identity`, {})).status).toBe(422);
    const { body } = await officer.post(`${pathOf(caseId)}/identity`, { reason: 'Mengatur kunjungan.' });
    expect(body).toEqual({ name: 'Sari', phone: '+6281200000000', email: null });
    expect((await desk.last(complaintId))?.type).toBe('case.identity-read');
    const kept = await casework.admin.query<unknown[]>('select 1 from vault.reading where complaint_id = $1', [
      complaintId,
    ]);
    expect(kept).toHaveLength(1);
    expect((await desk.show(caseId)).timeline.at(-1)).toMatchObject({
      kind: 'identity-read',
      by: 'Petugas PLN',
      text: 'Mengatur kunjungan.',
    });
  });

  it.each([true, false])('is not read to know whether there is a way to reach them: %s', async (reachable) => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { anonymous: false, reachable });
    expect(await desk.show(caseId)).toMatchObject({ reachable });
    expect(await desk.types(complaintId)).not.toContain('case.identity-read');
  });

  it('is read no more of who hides it later, and the history tells that it was hidden', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { anonymous: false });
    await casework.vault.keepContact(casework.admin, complaintId, contact);
    await casework.tell(complaintHidden, complaintId, { anonymous: true, confidential: false });
    expect((await officer.post(`${pathOf(caseId)}/identity`, { reason: 'Mengatur kunjungan.' })).status).toBe(403);
    const shown = await desk.show(caseId);
    expect([shown.anonymous, shown.confidential]).toEqual([true, false]);
    expect(shown.timeline.map(({ kind }) => kind)).toContain('hidden');
  });

  it('is never read of who is anonymous, nor by another institution', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { anonymous: true });
    await casework.vault.keepContact(casework.admin, complaintId, contact);
    expect((await officer.post(`${pathOf(caseId)}/identity`, { reason: 'Mengatur kunjungan.' })).status).toBe(403);
    expect((await atKai.post(`${pathOf(caseId)}/identity`, { reason: 'Mengatur kunjungan.' })).status).toBe(404);
    expect(await desk.types(complaintId)).not.toContain('case.identity-read');
  });

  it('is not read by who has lost the case in the very moment', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln', { anonymous: false });
    await casework.vault.keepContact(casework.admin, complaintId, contact);
    const { status } = await firstInTurn(casework, complaintId, {
      asked: () => officer.post(`${pathOf(caseId)}/identity`, { reason: 'Mengatur kunjungan.' }),
      changes: (tx) => tx.query('update casework."case" set institution_path = $2 where id = $1', [caseId, places.kai]),
    });
    expect(status).toBe(404);
    expect((await casework.chainOf(complaintId)).kinds).not.toContain('identity-read');
  });
});

describe('a stale version', () => {
  it('is answered with what the case is now', async () => {
    const { caseId } = await aCase(casework, 'pln');
    await desk.act(caseId, { action: 'take' });
    const stale = await officer.post(`${pathOf(caseId)}/actions`, { action: 'take' }, { 'if-match': '"1"' });
    expect([stale.status, stale.body]).toEqual([
      412,
      expect.objectContaining({ present: expect.objectContaining({ status: 'in-progress', version: 2 }) }),
    ]);
  });
});

describe('the chain of a complaint', () => {
  it('holds everything that happened, in order, and breaks where a row is forged', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    await desk.act(caseId, { action: 'take' });
    await write(casework, complaintId, 'Masih padam');
    await desk.act(caseId, { action: 'answer', message: 'Sudah.', final: true });
    await casework.tell(deadlinePassed, complaintId, { kind: 'resolution', caseId });
    expect(await casework.chainOf(complaintId)).toEqual({
      broken: null,
      kinds: ['filed', 'opened', 'taken', 'added', 'answered', 'late'],
    });
    await casework.admin.query(
      `update casework.entry set officer_id = null where complaint_id = $1 and kind = 'taken'`,
      [complaintId],
    );
    expect(await casework.chainOf(complaintId)).toMatchObject({ broken: 3 });
  });

  it('is whole after an erasure: nothing can be read, everything can be checked', async () => {
    const { complaintId } = await aCase(casework, 'pln');
    await casework.vault.erase(casework.admin, complaintId);
    await casework.tell(complaintErased, complaintId, { erasedAt: desk.now() });
    expect(await casework.chainOf(complaintId)).toMatchObject({ broken: null });
  });

  it('also of what was withdrawn before anybody had it', async () => {
    const complaintId = await aComplaint(casework);
    await casework.tell(complaintWithdrawn, complaintId, { withdrawnAt: desk.now() });
    expect(await casework.chainOf(complaintId)).toEqual({ broken: null, kinds: ['filed'] });
  });
});
