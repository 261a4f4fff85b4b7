import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased, complaintRated, complaintWithdrawn } from '#libs/contracts';
import type { Browser } from '#libs/testing';
import type { CaseDetail } from '../cases/show-case.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, assign, places, tellOfInstitutions, write } from '../fixtures/a-complaint.js';

let casework: ACasework;
let officer: Browser;
let atKai: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  officer = await casework.desk.signIn('officer', places.pln, 'Petugas PLN');
  atKai = await casework.desk.signIn('officer', places.kai, 'Petugas KAI');
});
afterAll(async () => {
  await casework?.stop();
});

interface One {
  readonly complaintId: string;
  readonly caseId: string;
}

const pathOf = (caseId: string) => `/api/casework/cases/${caseId}`;
const show = async ({ caseId }: Pick<One, 'caseId'>, by = officer) => (await by.get<CaseDetail>(pathOf(caseId))).body;
const now = () => casework.clock.now().toISOString();
const anotherCase = () => aCase(casework, 'pln');

/** On the version that is there; gives the status after it. */
async function act(one: Pick<One, 'caseId'>, body: object, by = officer): Promise<string | undefined> {
  casework.clock.advance(1_000);
  const { version } = await show(one, by);
  const answer = await by.post<{ status?: string }>(`${pathOf(one.caseId)}/actions`, body, {
    'if-match': `"${version}"`,
  });
  casework.clock.advance(1_000);
  return answer.body.status;
}
const merge = async (one: One, into: One) => act(one, { action: 'merge', into: (await show(into)).code });
const answer = async (one: One, message = 'Sudah menyala.') => {
  await act(one, { action: 'take' });
  await act(one, { action: 'answer', message, final: true });
};
const erase = ({ complaintId }: One) => casework.tell(complaintErased, complaintId, { erasedAt: now() });
const withdraw = ({ complaintId }: One) => casework.tell(complaintWithdrawn, complaintId, { withdrawnAt: now() });
const rate = ({ complaintId }: One, score: number) =>
  casework.tell(complaintRated, complaintId, { score, comment: null, ratedAt: now() });
const said = async ({ complaintId }: One) => casework.said(complaintId);
const last = async (one: One) => (await said(one)).at(-1);

/** What the follower reads of the last answer, under its own key. */
async function answersOf(one: One): Promise<(string | null)[]> {
  const answers = (await said(one)).filter(({ type }) => type === 'case.answered');
  const words = answers.map(async ({ data }) => {
    const { entryId, answer: sealed } = data as { entryId: string; answer: never };
    return casework.vault.open(casework.admin, one.complaintId, `answer:${entryId}`, sealed);
  });
  return Promise.all(words);
}

describe('whoever goes on with another complaint', () => {
  it.each([
    { what: 'is taken back by its reporter', end: withdraw },
    { what: 'is erased', end: erase },
    { what: 'is handed back', end: (other: One) => act(other, { action: 'hand-back', message: 'Bukan kami.' }) },
  ])('has the own case again when that one $what', async ({ end }) => {
    const [one, other] = [await anotherCase(), await anotherCase()];
    await act(one, { action: 'take' });
    await merge(one, other);
    expect(await casework.settleFollowers()).toBe(0);
    await end(other);
    expect(await casework.settleFollowers()).toBe(1);
    expect(await casework.settleFollowers()).toBe(0);
    expect(await show(one)).toMatchObject({ status: 'in-progress', mergedInto: null });
    expect(await last(one)).toMatchObject({
      type: 'case.reopened',
      data: { caseId: one.caseId, role: 'lead', because: 'unmerged', state: 'in-progress' },
    });
    expect((await casework.chainOf(one.complaintId)).broken).toBeNull();
    expect((await casework.chainOf(other.complaintId)).broken).toBeNull();
  });

  it('is told why when that one is put aside, under the own key, and may have it opened again', async () => {
    const [first, one, other] = [await anotherCase(), await anotherCase(), await anotherCase()];
    await merge(first, one);
    await merge(one, other);
    await act(other, { action: 'archive', reason: 'too-general', message: 'Sebutkan tempatnya.' });
    await casework.settleFollowers();
    for (const follower of [first, one]) {
      const closed = await last(follower);
      expect(closed).toMatchObject({ type: 'case.closed', data: { how: 'archived', told: { reason: 'too-general' } } });
      const { entryId, text } = (closed?.data as { told: { entryId: string; text: never } }).told;
      expect(await casework.vault.open(casework.admin, follower.complaintId, `closing:${entryId}`, text)).toBe(
        'Sebutkan tempatnya.',
      );
    }
    await write(casework, one.complaintId, 'Jalan Sudirman nomor 3.');
    expect((await show(one)).status).toBe('in-progress');
  });

  it('is left alone when that one ends with an answer, or goes on with a third, whose answer they get', async () => {
    const [first, one, other] = [await anotherCase(), await anotherCase(), await anotherCase()];
    await merge(first, one);
    await merge(one, other);
    expect((await show(other)).followers.map(({ id }) => id).sort()).toEqual([first.caseId, one.caseId].sort());
    expect(await casework.settleFollowers()).toBe(0);
    await answer(other);
    expect([await answersOf(first), await answersOf(one)]).toEqual([['Sudah menyala.'], ['Sudah menyala.']]);
    await rate(other, 5);
    await casework.settleFollowers();
    expect([(await show(first)).status, (await show(one)).status]).toEqual(['closed', 'closed']);
  });

  it('stays with the one it followed when that one has its own case again', async () => {
    const [first, one, other] = [await anotherCase(), await anotherCase(), await anotherCase()];
    await merge(first, one);
    await merge(one, other);
    expect(await act(one, { action: 'unmerge' })).toBe('assigned');
    expect((await show(one)).followers).toMatchObject([{ id: first.caseId }]);
    expect((await show(other)).followers).toEqual([]);
    await withdraw(one);
    await casework.settleFollowers();
    expect((await show(first)).status).toBe('assigned');
  });

  it('gets at once what was answered there before', async () => {
    const [first, one, other] = [await anotherCase(), await anotherCase(), await anotherCase()];
    await merge(first, one);
    await answer(other, 'Sudah diganti.');
    await merge(one, other);
    expect([await answersOf(first), await answersOf(one)]).toEqual([['Sudah diganti.'], ['Sudah diganti.']]);
    for (const { complaintId } of [first, one, other]) expect((await casework.chainOf(complaintId)).broken).toBeNull();
  });

  it.each([
    { how: 'rating the answer poor', objects: (one: One) => rate(one, 1) },
    { how: 'writing that it is not solved', objects: (one: One) => write(casework, one.complaintId, 'Masih mati.') },
  ])('has the own case opened again by $how', async ({ objects }) => {
    const [one, other] = [await anotherCase(), await anotherCase()];
    await merge(one, other);
    await objects(one);
    expect((await show(one)).status).toBe('closed');
    await answer(other);
    casework.clock.advance(1_000);
    await objects(one);
    expect(await show(one)).toMatchObject({ status: 'in-progress', mergedInto: null });
    expect(await last(one)).toMatchObject({ type: 'case.reopened', data: { because: 'citizen' } });
    expect((await show(other)).followers).toEqual([]);
  });
});

describe('a merger that is taken back', () => {
  it('leaves the case where it stood, and nobody has to take it again', async () => {
    const other = await anotherCase();
    const [untaken, waiting, postponed] = [await anotherCase(), await anotherCase(), await anotherCase()];
    for (const one of [waiting, postponed]) await act(one, { action: 'take' });
    await act(waiting, { action: 'ask', message: 'Di mana?' });
    const until = new Date(casework.clock.now().getTime() + 5 * 86_400_000).toISOString();
    await act(postponed, { action: 'postpone', until, message: 'Menunggu suku cadang.' });
    for (const one of [untaken, waiting, postponed]) expect(await merge(one, other)).toBe('closed');
    expect(await act(untaken, { action: 'unmerge' })).toBe('assigned');
    expect(await act(untaken, { action: 'take' })).toBe('in-progress');
    expect(await act(waiting, { action: 'unmerge' })).toBe('waiting');
    expect(await last(waiting)).toMatchObject({ type: 'case.reopened', data: { state: 'waiting' } });
    expect(await act(postponed, { action: 'unmerge' })).toBe('postponed');
    expect(await show(postponed)).toMatchObject({ postponedUntil: until, officer: { name: 'Petugas PLN' } });
    expect((await show(other)).timeline.filter(({ kind }) => kind === 'left')).toHaveLength(3);
  });

  it.each([
    { what: 'taken back', ends: withdraw },
    { what: 'erased', ends: erase },
  ])('brings nothing back of what was $what meanwhile, and who followed that goes on', async ({ ends }) => {
    const [first, one, other] = [await anotherCase(), await anotherCase(), await anotherCase()];
    await merge(first, one);
    await merge(one, other);
    await ends(one);
    expect(await last(one)).toMatchObject({ type: 'case.closed', data: { caseId: one.caseId, how: 'withdrawn' } });
    const { actions, version } = await show(one);
    expect(actions).not.toContain('unmerge');
    const asked = { action: 'unmerge', message: 'Keliru.' };
    const refused = await officer.post(`${pathOf(one.caseId)}/actions`, asked, { 'if-match': `"${version}"` });
    expect(refused.status).toBe(409);
    expect(await casework.settleFollowers()).toBe(0);
    await answer(other);
    expect([await answersOf(first), await answersOf(one)]).toEqual([['Sudah menyala.'], []]);
    expect((await casework.chainOf(one.complaintId)).broken).toBeNull();
  });

  it('finds the reply that came meanwhile, of which whoever works on the other one was told', async () => {
    const [one, between, other] = [await anotherCase(), await anotherCase(), await anotherCase()];
    await act(one, { action: 'take' });
    await act(one, { action: 'ask', message: 'Di mana?' });
    await merge(one, between);
    await merge(between, other);
    const at = now();
    await write(casework, one.complaintId, 'Jalan Sudirman nomor 3.');
    const { code } = await show(one);
    expect(await show(other)).toMatchObject({
      unheededSince: at,
      timeline: expect.arrayContaining([expect.objectContaining({ kind: 'follower-wrote', why: code })]),
    });
    casework.clock.advance(1_000);
    expect(await act(one, { action: 'unmerge' })).toBe('in-progress');
    expect(await show(one)).toMatchObject({ status: 'in-progress', unheededSince: at });
    expect((await said(one)).slice(-2)).toMatchObject([
      { type: 'case.reopened', data: { because: 'unmerged', state: 'waiting' } },
      { type: 'case.resumed', data: { caseId: one.caseId, because: 'citizen-replied' } },
    ]);
    for (const { complaintId } of [one, other]) expect((await casework.chainOf(complaintId)).broken).toBeNull();
  });

  it('shows what was written meanwhile where no question was open', async () => {
    const [one, other] = [await anotherCase(), await anotherCase()];
    await merge(one, other);
    const at = now();
    await write(casework, one.complaintId, 'Masih padam.');
    await act(one, { action: 'unmerge' });
    expect(await show(one)).toMatchObject({ status: 'assigned', unheededSince: at });
  });

  it('brings back the parts that ended with it, done or not', async () => {
    const [one, other] = [await anotherCase(), await anotherCase()];
    const part = { caseId: await assign(casework, one.complaintId, 'kai', 'co-owner') };
    await act(part, { action: 'take' }, atKai);
    await act(part, { action: 'contribute', message: 'Selesai.' }, atKai);
    await merge(one, other);
    expect((await show(part, atKai)).status).toBe('closed');
    await act(one, { action: 'unmerge' });
    expect((await show(part, atKai)).status).toBe('answered');
    expect(await last(one)).toMatchObject({
      type: 'case.reopened',
      data: { caseId: part.caseId, role: 'co-owner', because: 'unmerged', state: 'answered' },
    });
    expect((await casework.chainOf(one.complaintId)).broken).toBeNull();
  });
});
