import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';

let casework: ACasework;
let officer: Browser;
let colleague: Browser;
let atKai: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  [officer, colleague, atKai] = await Promise.all([
    casework.desk.signIn('officer', places.pln, 'Petugas PLN'),
    casework.desk.signIn('officer', places.pln, 'Petugas lain'),
    casework.desk.signIn('officer', places.kai, 'Petugas KAI'),
  ]);
});
afterAll(async () => {
  await casework?.stop();
});

const pageOf = (caseId: string) => `/api/casework/cases/${caseId}/presence`;
const stay = async (by: Browser, caseId: string) =>
  (await by.put<{ others: unknown[] }>(pageOf(caseId), {})).body.others;

describe('people who have one case before them', () => {
  it('learn of each other, and who of them is writing', async () => {
    const { caseId } = await aCase(casework, 'pln');
    expect(await stay(officer, caseId)).toEqual([]);
    expect(await stay(colleague, caseId)).toEqual([{ name: 'Petugas PLN', writing: null }]);
    await officer.put(`/api/casework/cases/${caseId}/draft`, { action: 'answer', text: 'Sedang', final: false });
    expect(await stay(colleague, caseId)).toEqual([{ name: 'Petugas PLN', writing: 'answer' }]);
    casework.clock.advance(61_000);
    await stay(officer, caseId);
    expect(await stay(colleague, caseId)).toEqual([{ name: 'Petugas PLN', writing: null }]);
  });

  it('are gone when they leave, and when nothing is heard of them', async () => {
    const { caseId } = await aCase(casework, 'pln');
    await stay(officer, caseId);
    expect((await officer.delete(pageOf(caseId))).status).toBe(204);
    expect(await stay(colleague, caseId)).toEqual([]);
    await stay(officer, caseId);
    casework.clock.advance(49_000);
    expect(await stay(colleague, caseId)).toHaveLength(1);
    casework.clock.advance(2_000);
    expect(await stay(colleague, caseId)).toEqual([]);
  });

  it('see that a note is written as a note, whatever was written before', async () => {
    const { caseId } = await aCase(casework, 'pln');
    await stay(officer, caseId);
    for (const action of ['answer', 'note']) {
      await officer.put(`/api/casework/cases/${caseId}/draft`, { action, text: 'Sedang', final: false });
      casework.clock.advance(1_000);
    }
    expect(await stay(colleague, caseId)).toEqual([{ name: 'Petugas PLN', writing: 'note' }]);
    await officer.delete(`/api/casework/cases/${caseId}/draft?action=note`);
    expect(await stay(colleague, caseId)).toEqual([{ name: 'Petugas PLN', writing: 'answer' }]);
  });

  it('are none of the business of another institution', async () => {
    const { caseId } = await aCase(casework, 'pln');
    expect((await atKai.put(pageOf(caseId), {})).status).toBe(404);
  });
});
