import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caseHandedBack,
  complaintAddedTo,
  institutionChanged,
  serviceChanged,
  type AskedAtDoor,
  type InstitutionKind,
} from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ARouter } from '../fixtures/a-router.js';
import { aService, anInstitution } from '../fixtures/a-small-directory.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import type { TriagePage } from '../triage/list-triage.js';

let router: ARouter;
let triage: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  await hear('pemda-dinsawah/', 'local-office-kind', 'Dinas Sawah');
  await hear('pemda/pemda-33/', 'local-government', 'Pemerintah Provinsi Jawa Tengah');
  await hear('pemda/pemda-33/pemda-3303/', 'local-government', 'Pemerintah Kabupaten Purbalingga');
  await hear('pemda/pemda-33/pemda-3302/', 'local-government', 'Pemerintah Kabupaten Banyumas');
  const service = aService({ owner: 'pemda-dinsawah', code: 'irigasi-sawah', words: ['irigasi sawah'] });
  await router.tell(serviceChanged, 'service:irigasi-sawah', service);
  triage = await router.staff.signIn('triage');
});
afterAll(async () => {
  await router.stop();
});

async function hear(path: string, kind: InstitutionKind, name: string) {
  const { institution } = anInstitution({ path, kind, aliases: [name.toLowerCase()] });
  await router.tell(institutionChanged, institution.code, { ...institution, name });
}

async function file(text: string, place = 'dekat pasar'): Promise<string> {
  const event = await router.filed(text, {}, place);
  await router.hear(event);
  return event.subject;
}

async function reply(id: string, words: string, asks?: AskedAtDoor) {
  const entryId = uuidV7();
  const text = await router.vault.seal(router.admin, id, `addition:${entryId}`, words);
  await router.tell(complaintAddedTo, id, { entryId, text, attachments: [], ...(asks && { asks }) });
}

const story = async (id: string) => (await router.said(id)).map(({ type, data }) => [type, data] as const);
const last = async (id: string) => (await router.said(id)).at(-1);
const assignedTo = (code: string) => ({ type: 'complaint.assigned', data: { institution: { code } } });
const questionTo = async (id: string) => {
  const question = (await last(id))?.data as { entryId: string; question: string };
  return router.vault.open(router.admin, id, `question:${question.entryId}`, question.question as never);
};

describe('a complaint about what local governments do', () => {
  it.each([
    {
      text: 'Dinas sawah diam saja, irigasi sawah jebol',
      place: 'Kabupaten Purbalingga',
      why: 'the place field says it',
    },
    {
      text: 'Dinas sawah diam saja, irigasi sawah jebol di Kecamatan Mrebet Purbalingga',
      place: 'dekat pasar',
      why: 'the story says it',
    },
  ])('goes to the office of the place: $why', async ({ text, place }) => {
    const id = await file(text, place);
    expect(await story(id)).toHaveLength(1);
    expect((await last(id))?.data['institution']).toEqual({
      ...{ code: 'pemda-dinsawah-3303', name: 'DINSAWAH Kabupaten Purbalingga', kind: 'local-government' },
    });
  });

  it('is asked about once where no place is named, and decided by the reply', async () => {
    const id = await file('Dinas sawah diam saja, irigasi sawah jebol');
    expect((await story(id)).map(([type]) => type)).toEqual(['complaint.sent-to-triage', 'complaint.put-to-citizen']);
    expect(await questionTo(id)).toContain('kabupaten atau kota mana');
    await reply(id, 'Mrebet, Purbalingga');
    expect(await last(id)).toMatchObject(assignedTo('pemda-dinsawah-3303'));
  });

  it('is not asked about where the door has asked already, and decided by the reply to that', async () => {
    const event = await router.filed(
      'Dinas sawah diam saja, irigasi sawah jebol',
      { door: 'sms', toldAtDoor: { asks: 'place' } },
      'dekat pasar',
    );
    await router.hear(event);
    const id = event.subject;
    expect((await router.said(id)).map(({ type, data }) => [type, data['queue']])).toEqual([
      ['complaint.sent-to-triage', 'asked'],
    ]);
    const waiting = (await triage.get<TriagePage>('triage?limit=100&queue=asked')).body.items;
    expect(waiting.find(({ complaintId }) => complaintId === id)).toMatchObject({
      questions: [{ text: 'Di mana lokasinya?', state: 'open' }],
    });
    await reply(id, 'Lokasi: geo:-7.31000,109.36000');
    expect(await last(id)).toMatchObject({ data: { queue: 'asked' } });
    await reply(id, 'Mrebet, Purbalingga');
    expect(await last(id)).toMatchObject(assignedTo('pemda-dinsawah-3303'));
  });

  it('is a person’s to decide, not asked again, where the reply to the door says nothing', async () => {
    const toldAtDoor = { asks: 'place' as const };
    const event = await router.filed('Dinas sawah diam saja, irigasi sawah jebol', { toldAtDoor }, 'dekat pasar');
    await router.hear(event);
    await reply(event.subject, '(Pelapor tidak tahu lokasinya)');
    expect((await router.said(event.subject)).map(({ type, data }) => [type, data['queue']])).toEqual([
      ['complaint.sent-to-triage', 'asked'],
      ['complaint.sent-to-triage', 'to-decide'],
    ]);
  });

  it('is decided by the words that come after a picture, whose region is only the place', async () => {
    const toldAtDoor = { asks: 'words' as const };
    const event = await router.filed('(Foto tanpa keterangan)', { toldAtDoor }, 'dekat pasar');
    await router.hear(event);
    expect((await router.said(event.subject)).map(({ type }) => type)).toEqual(['complaint.sent-to-triage']);
    await reply(event.subject, 'Irigasi sawah jebol di Kecamatan Mrebet Purbalingga, dinas sawah diam saja');
    expect(await last(event.subject)).toMatchObject(assignedTo('pemda-dinsawah-3303'));
  });

  it('goes where the name says that the door asked for, after a bare position and what happened at it', async () => {
    const toldAtDoor = { asks: 'story' as const };
    const event = await router.filed('Lokasi: geo:-7.31000,109.36000', { toldAtDoor }, 'dekat pasar');
    await router.hear(event);
    const id = event.subject;
    await reply(id, 'Dinas sawah diam saja, irigasi sawah jebol', 'place');
    expect((await router.said(id)).map(({ type }) => type)).not.toContain('complaint.put-to-citizen');
    const waiting = (await triage.get<TriagePage>('triage?limit=100')).body.items;
    expect(waiting.find(({ complaintId }) => complaintId === id)?.questions).toMatchObject([
      { state: 'answered' },
      { text: 'Di mana lokasinya?', state: 'open' },
    ]);
    await reply(id, 'Mrebet, Purbalingga');
    expect(await last(id)).toMatchObject(assignedTo('pemda-dinsawah-3303'));
  });

  it('waits for no place where what happened says enough', async () => {
    const toldAtDoor = { asks: 'story' as const };
    const event = await router.filed('Lokasi: geo:-7.31000,109.36000', { toldAtDoor }, 'dekat pasar');
    await router.hear(event);
    await reply(event.subject, 'Listrik PLN padam', 'place');
    expect(await last(event.subject)).toMatchObject(assignedTo('pln'));
    const open = await router.db.query<object[]>(
      'select 1 from citizen_question where complaint_id = $1 and state = $2',
      [...[event.subject, 'open']],
    );
    expect(open).toEqual([]);
  });

  it('is asked about in the language that the citizen speaks', async () => {
    for (const [language, words] of Object.entries({ jv: 'kitha pundi', su: 'kota mana? Serat' })) {
      const event = await router.filed(
        'Dinas sawah diam saja, irigasi sawah jebol',
        { language: language as 'jv' | 'su' },
        'dekat pasar',
      );
      await router.hear(event);
      expect(await questionTo(event.subject)).toContain(words);
    }
  });

  it('is not asked about twice: a person decides when the reply does not say where', async () => {
    const id = await file('Dinas sawah diam saja, irigasi sawah jebol');
    await reply(id, 'di kampung saya');
    expect(await last(id)).toMatchObject({ type: 'complaint.sent-to-triage', data: { queue: 'to-decide' } });
    const listed = (await triage.get<TriagePage>('triage?limit=100')).body.items;
    expect(listed.find(({ complaintId }) => complaintId === id)).toMatchObject({
      reason: { sentence: expect.stringContaining('belum jelas daerah mana') },
      candidates: [{ code: 'pemda-dinsawah' }],
    });
    const chosen = { institution: 'pemda-dinsawah-3302', reason: 'Warga menyebut Banyumas di telepon' };
    expect(await triage.post(`triage/${id}/assign`, chosen)).toMatchObject({
      status: 200,
      body: { institution: { code: 'pemda-dinsawah-3302', name: 'DINSAWAH Kabupaten Banyumas' } },
    });
    const { items } = (await triage.get<{ items: object[] }>(`decisions/${id}`)).body;
    expect(items.at(-1)).toMatchObject({ institution: { name: 'DINSAWAH Kabupaten Banyumas' } });
  });

  it('goes to the office in the government that the citizen chose', async () => {
    const event = await router.filed(
      'Dinas sawah diam saja, irigasi sawah jebol',
      { institution: 'pemda-3302' },
      'dekat pasar',
    );
    await router.hear(event);
    expect(await last(event.subject)).toMatchObject(assignedTo('pemda-dinsawah-3302'));
  });

  it('teaches the kind of office, not the one of a place, and comes back with its name', async () => {
    const id = await file('Dinas sawah diam saja, irigasi sawah jebol', 'Kabupaten Purbalingga');
    const caseId = uuidV7();
    const reason = await router.vault.seal(router.admin, id, `hand-back:${caseId}`, 'Bukan kewenangan kami');
    const handedBack = { caseId, institution: 'pemda-dinsawah-3303', proposed: 'pemda-dinsawah-3302', reason };
    await router.tell(caseHandedBack, id, handedBack);
    expect((await last(id))?.data).toMatchObject({
      reason: { sentence: expect.stringContaining('DINSAWAH Kabupaten Purbalingga') },
      candidates: [{ code: 'pemda-dinsawah-3302', name: 'DINSAWAH Kabupaten Banyumas' }],
    });
    const labels = await router.db.query<object[]>('select institution, kind from label where complaint_id = $1', [id]);
    expect(labels).toMatchObject([{ institution: 'pemda-dinsawah' }]);
  });
});
