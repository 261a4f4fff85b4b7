import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintRated } from '#libs/contracts';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import type { CheckPolicyLine } from './list-check-policies.js';

let casework: ACasework;
let administrator: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  administrator = await casework.desk.signIn('administrator', 'panrb/', 'Ibu Pengelola');
});
afterAll(async () => {
  await casework?.stop();
});

const path = '/api/casework/check-policies';
const wish = { automaticPercent: 100, confirmedPercent: 100, effectiveFrom: '2026-11-30', source: 'Keputusan 4/2026' };
const list = async (by = administrator) => (await by.get<{ items: CheckPolicyLine[] }>(path)).body.items;
const write = (part: object) =>
  administrator.post<{ detail?: string; errors?: { pointer: string }[] }>(path, { ...wish, ...part });

/** Answered, and confirmed by the citizen: whether a second person looks at it. */
async function isChosen(): Promise<boolean> {
  const officer = await casework.desk.signIn('officer', places.pln, 'Petugas PLN');
  const { caseId, complaintId } = await aCase(casework, 'pln');
  const act = (version: number, body: object) =>
    officer.post(`/api/casework/cases/${caseId}/actions`, body, { 'if-match': `"${version}"` });
  expect((await act(1, { action: 'take' })).status).toBe(200);
  expect((await act(2, { action: 'answer', message: 'Sudah.', final: true })).status).toBe(200);
  const ratedAt = casework.clock.now().toISOString();
  await casework.tell(complaintRated, complaintId, { score: 5, comment: null, ratedAt });
  const [found] = await casework.admin.query<{ status: string; state: string | null }[]>(
    'select status, check_state as state from casework."case" where id = $1',
    [caseId],
  );
  expect(found?.status).toBe('closed');
  return found?.state === 'due';
}

describe('the share of second looks', () => {
  it('came with the hub, and nobody wrote it', async () => {
    expect(await list()).toMatchObject([
      {
        ...{ effectiveFrom: '2018-11-30', automaticPercent: 10, confirmedPercent: 2, standing: 'active' },
        ...{ source: 'Salur', authorId: null, authorName: null },
      },
    ]);
  });

  it('is seen by coordinators, who do not set it', async () => {
    const coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/');
    expect(await list(coordinator)).toEqual(await list());
    expect((await coordinator.post(path, wish)).status).toBe(403);
    const officer = await casework.desk.signIn('officer', places.pln);
    expect((await officer.get(path)).status).toBe(403);
  });

  it('is refused for a day that is past, above a hundred, in parts of a percent and without a decision', async () => {
    expect(await write({ effectiveFrom: '2026-11-22' })).toMatchObject({
      ...{ status: 422, body: { detail: expect.stringContaining('paling cepat hari ini') } },
    });
    for (const part of [
      { automaticPercent: 101 },
      { confirmedPercent: -1 },
      { confirmedPercent: 2.5 },
      { automaticPercent: null },
      { source: '  ' },
      { effectiveFrom: '2026-11-31' },
    ]) {
      const { status, body } = await write(part);
      expect({ status, fields: [...new Set(body.errors?.map(({ pointer }) => pointer))] }).toEqual({
        ...{ status: 422, fields: Object.keys(part).map((field) => `/${field}`) },
      });
    }
    expect(await list()).toHaveLength(1);
  });

  it('holds from its day on and not before, and what is written anew for that day corrects it', async () => {
    expect((await write({ confirmedPercent: 0 })).status).toBe(201);
    casework.clock.advance(1_000);
    expect((await write({})).status).toBe(201);
    // Nobody is drawn until then, whatever the draw of this case would be under the share that was shipped.
    await write({ confirmedPercent: 0, effectiveFrom: '2026-11-23' });
    expect(await isChosen()).toBe(false);
    casework.clock.advance(7 * 24 * 60 * 60_000);
    expect(await isChosen()).toBe(true);
    const author = { authorId: administrator.staffId, authorName: 'Ibu Pengelola', source: 'Keputusan 4/2026' };
    expect(await list(await casework.desk.signIn('administrator', 'panrb/'))).toMatchObject([
      { ...author, effectiveFrom: '2026-11-30', confirmedPercent: 100, standing: 'active' },
      { ...author, effectiveFrom: '2026-11-30', confirmedPercent: 0, standing: 'corrected' },
      { ...author, effectiveFrom: '2026-11-23', confirmedPercent: 0, standing: 'past' },
      { effectiveFrom: '2018-11-30', standing: 'past' },
    ]);
  });

  it('is kept for good', async () => {
    await expect(casework.db.query('update check_policy set confirmed_percent = 0')).rejects.toThrow(
      'permission denied',
    );
    await expect(casework.db.query('delete from check_policy')).rejects.toThrow('permission denied');
  });
});
