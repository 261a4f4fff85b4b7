import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { caseHandedBack, complaintAddedTo, complaintErased, complaintWithdrawn } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ARouter } from '../fixtures/a-router.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import type { TriagePage } from '../triage/list-triage.js';
import { CitizenQuestion } from './citizen-question.entity.js';
import { LapseQuestions } from './lapse-questions.js';

let router: ARouter;
let triage: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
});
// Hours pass in some of these, and sessions end.
beforeEach(async () => {
  triage = await router.staff.signIn('triage');
});
afterAll(async () => {
  await router.stop();
});

const hourMs = 3_600_000;
const ask = (id: string, question = 'Kabel milik siapa yang putus?') => triage.post(`triage/${id}/ask`, { question });
const itemOf = async (id: string, query = '') =>
  (await triage.get<TriagePage>(`triage?limit=100&${query}`)).body.items.find(({ complaintId }) => complaintId === id);
const questionsOf = (complaintId: string) => router.db.getRepository(CitizenQuestion).findBy({ complaintId });
const types = async (id: string) => (await router.said(id)).map(({ type }) => type);
const lapse = () => router.hub.app.get(LapseQuestions, { strict: false }).run();

async function reply(id: string, words: string, asks?: 'place') {
  const entryId = uuidV7();
  const text = await router.vault.seal(router.admin, id, `addition:${entryId}`, words);
  return router.tell(complaintAddedTo, id, { entryId, text, attachments: [], ...(asks && { asks }) });
}

async function handBack(id: string, institution: string, proposed: string | null = null) {
  const caseId = uuidV7();
  const reason = await router.vault.seal(router.admin, id, `hand-back:${caseId}`, 'Bukan kewenangan kami');
  await router.tell(caseHandedBack, id, { caseId, institution, proposed, reason });
}

describe('a question to the citizen', () => {
  it('is said sealed, and the complaint waits in a queue of its own at the desk', async () => {
    const id = await router.file('tolong, kabel putus');
    expect((await ask(id)).status).toBe(200);
    const said = (await router.said(id)).at(-1);
    expect(said).toMatchObject({
      type: 'complaint.put-to-citizen',
      data: { askedBy: triage.id, options: [], answerBy: '2026-11-25T03:00:00.000Z' },
    });
    expect(JSON.stringify(said)).not.toContain('Kabel');
    expect(await itemOf(id, 'queue=to-decide')).toBeUndefined();
    expect(await itemOf(id, 'queue=asked')).toMatchObject({
      questions: [{ text: 'Kabel milik siapa yang putus?', state: 'open' }],
    });
  });

  it('is not asked twice at a time', async () => {
    const id = await router.file('tolong');
    await ask(id);
    expect((await ask(id)).status).toBe(409);
    expect(await questionsOf(id)).toHaveLength(1);
  });

  it.each([{ question: 'apa' }, { question: 'x'.repeat(501) }, { question: 7 }, {}])(
    'is refused as %j',
    async (body) => {
      const id = await router.file('tolong');
      expect((await triage.post(`triage/${id}/ask`, body)).status).toBe(422);
    },
  );

  it('is answered by a reply that names the owner, and the complaint goes there', async () => {
    const id = await router.file('tolong, kabel semrawut');
    await ask(id);
    await reply(id, 'Punya PLN, listrik padam');
    expect(await types(id)).toEqual(['complaint.sent-to-triage', 'complaint.put-to-citizen', 'complaint.assigned']);
    expect((await router.said(id)).at(-1)).toMatchObject({ data: { institution: { code: 'pln' } } });
    expect(await itemOf(id)).toBeUndefined();
    expect(await questionsOf(id)).toMatchObject([{ state: 'answered' }]);
  });

  it('between two is decided by the number of one of them, also of the one that seemed less likely', async () => {
    const text = 'Kabel PLN dan lampu taman padam';
    for (const number of [1, 2]) {
      const id = await router.file(text);
      const [question] = await questionsOf(id);
      expect(question?.options).toHaveLength(2);
      await reply(id, String(number));
      expect((await router.said(id)).at(-1)).toMatchObject({
        type: 'complaint.assigned',
        data: { institution: { code: question?.options[number - 1]?.code }, reason: { rule: 'chosen-by-citizen' } },
      });
    }
  });

  it('between two waits until the door has its own answer, and is the second and last', async () => {
    const id = await router.file('Kabel PLN dan lampu taman padam', { toldAtDoor: { asks: 'place' } });
    expect(await types(id)).toEqual(['complaint.sent-to-triage']);
    expect(await questionsOf(id)).toMatchObject([{ atDoor: 'place', state: 'open' }]);
    await reply(id, 'Di depan balai desa');
    expect((await types(id)).at(-1)).toBe('complaint.put-to-citizen');
    const question = (await questionsOf(id)).find(({ state }) => state === 'open');
    expect(question?.options).toHaveLength(2);
    await reply(id, '2');
    expect((await router.said(id)).at(-1)).toMatchObject({
      type: 'complaint.assigned',
      data: { institution: { code: question?.options[1]?.code } },
    });
  });

  it('between two is not asked where the door has asked twice', async () => {
    const id = await router.file('Kabel PLN dan lampu taman padam', { toldAtDoor: { asks: 'place' } });
    await reply(id, 'Lokasi: geo:-7.31000,109.36000', 'place');
    expect((await questionsOf(id)).map(({ state }) => state).sort()).toEqual(['answered', 'open']);
    await reply(id, 'Di depan balai desa');
    expect(await types(id)).not.toContain('complaint.put-to-citizen');
    expect(await itemOf(id, 'queue=to-decide')).toBeDefined();
  });

  it('comes back to be decided by a person when the reply says nothing, and shows it; the place in the queue stays', async () => {
    const id = await router.file('tolong');
    const before = await itemOf(id);
    await ask(id);
    router.clock.advance(hourMs / 3);
    await reply(id, 'tidak tahu');
    expect(await itemOf(id, 'queue=to-decide')).toMatchObject({
      sentAt: before?.sentAt,
      additions: [{ text: 'tidak tahu' }],
    });
    expect((await router.said(id)).at(-1)).toMatchObject({ data: { queue: 'to-decide' } });
  });

  it('is not answered by a picture without words', async () => {
    const id = await router.file('tolong');
    await ask(id);
    await reply(id, '');
    expect(await questionsOf(id)).toMatchObject([{ state: 'open' }]);
    await reply(id, 'Punya PLN, listrik padam');
    expect(await questionsOf(id)).toMatchObject([{ state: 'answered' }]);
  });

  it('is replied to once, however often Kafka delivers the reply', async () => {
    const id = await router.file('tolong');
    await ask(id);
    const entryId = uuidV7();
    const text = await router.vault.seal(router.admin, id, `addition:${entryId}`, 'PLN padam');
    const event = router.event(complaintAddedTo, id, { entryId, text, attachments: [] });
    expect(await router.hear(event)).toBe('handled');
    expect(await router.hear(event)).toBe('duplicate');
    expect((await types(id)).filter((type) => type === 'complaint.assigned')).toHaveLength(1);
  });

  it('lapses when nobody replies in time: a person decides, and what comes later is shown, not decided by', async () => {
    const id = await router.file('tolong');
    await ask(id);
    router.clock.advance(47 * hourMs);
    await lapse();
    expect(await questionsOf(id)).toMatchObject([{ state: 'open' }]);
    router.clock.advance(2 * hourMs);
    await Promise.all([lapse(), lapse()]);
    triage = await router.staff.signIn('triage');
    expect(await itemOf(id, 'queue=to-decide')).toMatchObject({ questions: [{ state: 'lapsed' }] });
    expect((await types(id)).filter((type) => type === 'complaint.sent-to-triage')).toHaveLength(2);
    await reply(id, 'PLN padam');
    expect(await itemOf(id)).toMatchObject({ additions: [{ text: 'PLN padam' }] });
  });

  it.each([
    { end: complaintWithdrawn, what: 'taken back' },
    { end: complaintErased, what: 'erased' },
  ])('waits no longer when the complaint is $what', async ({ end }) => {
    const id = await router.file('tolong');
    await ask(id);
    await router.tell(end, id);
    expect(await questionsOf(id)).toMatchObject([{ state: 'dropped' }]);
    router.clock.advance(49 * hourMs);
    const before = await types(id);
    await lapse();
    expect(await types(id)).toEqual(before);
  });

  it('leaves no readable word behind after an erasure', async () => {
    const id = await router.file('tolong');
    await ask(id);
    await reply(id, 'rahasia');
    await router.tell(complaintErased, id);
    expect(await questionsOf(id)).toMatchObject([{ question: null }]);
    expect(await router.db.query('select text from addition where complaint_id = $1', [id])).toEqual([{ text: null }]);
  });
});

describe('a question after a hand-back', () => {
  it.each(['Ya benar pak, lampu PLN yang itu', 'Tidak tahu'])(
    'leaves it to the person who asked: %s',
    async (words) => {
      const id = await router.file('PLN: lampu di taman padam');
      await handBack(id, 'pln', 'pemda-dishub');
      await ask(id, 'Lampu jalan yang di depan taman?');
      await reply(id, words);
      expect(await types(id)).toEqual([
        ...['complaint.assigned', 'complaint.sent-to-triage', 'complaint.put-to-citizen', 'complaint.sent-to-triage'],
      ]);
      expect((await router.said(id)).at(-1)).toMatchObject({
        data: { ...{ desk: 'triage', queue: 'to-decide', handBacks: 1 }, candidates: [{ code: 'pemda-dishub' }] },
      });
      const item = await itemOf(id, 'queue=to-decide');
      expect(item).toMatchObject({ handBackReason: 'Bukan kewenangan kami', additions: [{ text: words }] });
      expect(item?.candidates[0]).toMatchObject({ code: 'pemda-dishub', proposed: true });
      expect(item?.candidates.map(({ code }) => code)).not.toContain('pln');
    },
  );

  it('lapses, too, where who handed it back has proposed another', async () => {
    const id = await router.file('PLN: lampu di taman padam');
    await handBack(id, 'pln', 'pemda-dishub');
    await ask(id);
    router.clock.advance(49 * hourMs);
    await lapse();
    expect(await questionsOf(id)).toMatchObject([{ state: 'lapsed' }]);
    expect((await router.said(id)).at(-1)).toMatchObject({ data: { queue: 'to-decide' } });
  });

  it('of a coordinator is answered at their desk', async () => {
    const id = await router.file('PLN: tiang miring');
    await handBack(id, 'pln');
    await triage.post(`triage/${id}/assign`, { institution: 'telkom', reason: 'Sesuai kewenangan' });
    await handBack(id, 'telkom');
    const coordinator = await router.staff.signIn('coordinator', 'bp-bumn/');
    const asked = { question: 'Apa yang tertulis di tiang itu?' };
    expect((await coordinator.post(`triage/${id}/ask`, asked)).status).toBe(200);
    await reply(id, 'PLN, nomor 12 di Purbalingga');
    expect(await questionsOf(id)).toMatchObject([{ state: 'answered' }]);
    expect((await router.said(id)).at(-1)).toMatchObject({
      ...{ type: 'complaint.sent-to-triage', data: { desk: 'coordinator', queue: 'to-decide', handBacks: 2 } },
    });
    expect((await coordinator.post(`triage/${id}/ask`, asked)).status).toBe(200);
    const decision = { institution: 'kai', reason: 'Tiang di tepi rel' };
    expect((await coordinator.post(`triage/${id}/assign`, decision)).status).toBe(200);
    expect((await router.said(id)).at(-1)).toMatchObject({ data: { institution: { code: 'kai' }, province: '33' } });
  });
});
