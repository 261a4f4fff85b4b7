import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased, complaintWithdrawn, caseHandedBack, institutionChanged } from '#libs/contracts';
import { schemaDifference } from '#libs/database';
import { uuidV7 } from '#libs/domain';
import { askingFor } from '#libs/runtime';
import { ARouter } from '../fixtures/a-router.js';
import { anInstitution } from '../fixtures/a-small-directory.js';
import { TriageItem } from '../triage/triage-item.entity.js';
import { Decision } from './decision.entity.js';
import { RoutedComplaint } from './routed-complaint.entity.js';

let router: ARouter;
beforeAll(async () => {
  router = await ARouter.start();
});
afterAll(async () => {
  await router.stop();
});

const complaint = (id: string) => router.db.getRepository(RoutedComplaint).findOneByOrFail({ id });
const waiting = (complaintId: string) => router.db.getRepository(TriageItem).findOneBy({ complaintId });
const decisions = (complaintId: string) =>
  router.db.getRepository(Decision).find({ where: { complaintId }, order: { attempt: 'asc' } });

describe('a router that has not heard the directory to its end yet', () => {
  it('is not ready, and lets a complaint wait instead of sending it to the desk', async () => {
    const { institution } = anInstitution({ path: 'lpp-tvri/', aliases: ['tvri'], kind: 'agency' });
    await router.tell(institutionChanged, institution.code, institution);
    const event = await router.filed('Listrik padam, PLN belum datang');
    expect(await router.hear(event)).toBe('parked');
    const health = await fetch(`${router.hub.url}/health/ready`);
    expect(health.status).toBe(503);
    await router.hearDirectory();
    expect(await router.said(event.subject)).toEqual([]);
  });
});

describe('a complaint that is filed', () => {
  it('goes to the institution it names, with a reason for the citizen', async () => {
    const id = await router.file('Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga');
    const said = await router.said(id);
    expect(said).toMatchObject([
      {
        type: 'complaint.assigned',
        data: {
          institution: { code: 'pln', name: 'PT PLN', kind: 'bumn' },
          reason: { rule: 'named-in-text', sentence: expect.stringContaining('PT PLN') },
          assignedBy: null,
        },
      },
    ]);
    expect(await complaint(id)).toMatchObject({ holder: 'institution', institution: 'pln', attempts: 1, handBacks: 0 });
    expect(await decisions(id)).toMatchObject([
      { attempt: 1, outcome: 'assigned', institution: 'pln', decidedBy: null },
    ]);
    expect(await waiting(id)).toBeNull();
  });

  it('goes to the desk when two are named, with both as candidates', async () => {
    const id = await router.file('PLN dan Telkom saling lempar soal tiang');
    expect(await router.said(id)).toMatchObject([
      { type: 'complaint.sent-to-triage', data: { desk: 'triage', handBacks: 0, reason: { rule: 'ambiguous' } } },
    ]);
    expect((await waiting(id))?.candidates.map(({ code }) => code).sort()).toEqual(['pln', 'telkom']);
    expect(await complaint(id)).toMatchObject({ holder: 'triage', institution: null });
  });

  it('goes where the citizen chose when the text says nothing', async () => {
    const id = await router.file('Tolong ditindaklanjuti', { institution: 'bri' });
    expect(await router.said(id)).toMatchObject([
      { data: { institution: { code: 'bri' }, reason: { rule: 'chosen-by-citizen' } } },
    ]);
  });

  it.each([
    { place: 'Kecamatan Mrebet, Purbalingga', province: '33', why: 'the place says it' },
    { place: 'di depan rumah', province: undefined, why: 'nothing says it' },
  ])('tells the province and nothing finer, $province: $why', async ({ place, province }) => {
    const event = await router.filed('Listrik padam sejak kemarin malam, PLN belum datang juga', {}, place);
    await router.hear(event);
    const [assigned] = await router.said(event.subject);
    expect(assigned?.type).toBe('complaint.assigned');
    expect(assigned?.data['province']).toBe(province);
  });

  it('tells its province, too, when a person decides', async () => {
    const id = await router.file('PLN dan Telkom saling lempar soal tiang di Kabupaten Purbalingga');
    const triage = await router.staff.signIn('triage');
    const decision = { institution: 'pln', coOwners: [], reason: 'Tiang milik PLN' };
    expect((await triage.post(`triage/${id}/assign`, decision)).status).toBe(200);
    expect((await router.said(id)).at(-1)).toMatchObject({ type: 'complaint.assigned', data: { province: '33' } });
  });

  it('is read with its title', async () => {
    const event = await router.filed('Sudah tiga hari begini');
    const title = await router.vault.seal(router.admin, event.subject, 'title', 'Listrik padam');
    await router.hear({ ...event, data: { ...event.data, title } });
    expect(await router.said(event.subject)).toMatchObject([{ data: { institution: { code: 'pln' } } }]);
  });

  it('is routed once, however often Kafka delivers it', async () => {
    const event = await router.filed('PLN padam');
    expect(await router.hear(event)).toBe('handled');
    expect(await Promise.all([1, 2, 3].map(() => router.hear(event)))).toEqual(['duplicate', 'duplicate', 'duplicate']);
    expect(await router.said(event.subject)).toHaveLength(1);
    expect(await decisions(event.subject)).toHaveLength(1);
  });

  it('is decided once by a router that dies in the middle of it and starts again', async () => {
    const event = await router.filed('PLN padam');
    await router.admin.query(`
      create function router.dies() returns trigger language plpgsql as $$ begin raise 'cut off' using errcode = '57P01'; end $$;
      create trigger dies before insert on router.outbox_event for each row execute function router.dies()`);
    await router.hear(event).catch(() => undefined);
    expect(await decisions(event.subject)).toEqual([]);
    await router.admin.query('drop trigger dies on router.outbox_event; drop function router.dies()');
    expect(await router.hear(event)).toBe('handled');
    expect(await router.hear(event)).toBe('duplicate');
    expect(await decisions(event.subject)).toHaveLength(1);
    expect(await router.said(event.subject)).toHaveLength(1);
  });

  it('leaves no word of its text in the clear, in no table and no event', async () => {
    const id = await router.file('PLN padam, rahasiasaya di kampungkecil');
    const tables = ['routed_complaint', 'decision', 'triage_item', 'outbox_event', 'inbox'];
    for (const table of tables) {
      const rows = await router.admin.query<{ row: string }[]>(`select t::text as row from router.${table} t`);
      expect(rows.filter(({ row }) => /rahasiasaya|kampungkecil|Sukamaju/i.test(row))).toEqual([]);
    }
    expect(await router.said(id)).toHaveLength(1);
  });
});

describe('a change of the directory', () => {
  it('counts for the next complaint', async () => {
    const { institution: bulog } = anInstitution({ path: 'bp-bumn/bulog/', aliases: ['bulog'] });
    await router.tell(institutionChanged, 'bulog', bulog);
    const id = await router.file('Beras Bulog berkutu');
    expect(await router.said(id)).toMatchObject([{ data: { institution: { code: 'bulog' } } }]);
  });

  it('is not undone by an older record that comes late', async () => {
    const record = (version: number, name: string) => ({
      ...anInstitution({ path: 'bp-bumn/pelni/', aliases: ['pelni'] }).institution,
      version,
      name,
    });
    await router.tell(institutionChanged, 'pelni', record(3, 'PT Pelni'));
    await router.tell(institutionChanged, 'pelni', record(2, 'PT Lama'));
    const [known] = await router.db.query<{ record: { name: string } }[]>(
      `select record from known_institution where code = 'pelni'`,
    );
    expect(known?.record.name).toBe('PT Pelni');
    const id = await router.file('Kapal Pelni terlambat');
    expect(await router.said(id)).toMatchObject([
      { data: { institution: { code: 'pelni' }, reason: { sentence: expect.stringContaining('PT Pelni') } } },
    ]);
  });
});

describe('a complaint that is taken back', () => {
  it('waits at no desk any more', async () => {
    const id = await router.file('tolong');
    await router.tell(complaintWithdrawn, id);
    expect(await waiting(id)).toBeNull();
    expect(await complaint(id)).toMatchObject({ holder: 'nobody' });
  });

  it('is not routed anew when the institution hands it back afterwards', async () => {
    const id = await router.file('PLN padam');
    await router.tell(complaintWithdrawn, id);
    const reason = await router.vault.seal(router.admin, id, 'hand-back:x', 'bukan kami');
    await router.tell(caseHandedBack, id, { institution: 'pln', proposed: null, reason });
    expect((await router.said(id)).map(({ type }) => type)).toEqual(['complaint.assigned']);
  });
});

describe('a complaint that is erased', () => {
  it('leaves nothing of what was written, nor what it was about', async () => {
    const id = await router.file('jalan rusak dan listrik padam');
    await router.vault.erase(router.admin, id);
    await router.tell(complaintErased, id);
    expect(await complaint(id)).toMatchObject({ title: null, text: null, place: null, holder: 'nobody' });
    expect(await decisions(id)).toMatchObject([
      { reason: { rule: 'ambiguous', sentence: '', found: [] }, candidates: [], note: null },
    ]);
    expect(await waiting(id)).toBeNull();
  });
});

describe('a case that is handed back', () => {
  async function handBack(id: string, institution: string, proposed: string | null = null) {
    const caseId = uuidV7();
    const reason = await router.vault.seal(router.admin, id, `hand-back:${caseId}`, 'Bukan kewenangan kami');
    return router.event(caseHandedBack, id, { caseId, institution, proposed, reason });
  }

  it('comes to the triage desk with the proposal first', async () => {
    const id = await router.file('PLN: lampu di taman padam');
    await router.hear(await handBack(id, 'pln', 'pemda-dishub'));
    expect((await router.said(id)).at(-1)).toMatchObject({
      type: 'complaint.sent-to-triage',
      data: { desk: 'triage', handBacks: 1, reason: { rule: 'handed-back' } },
    });
    const item = await waiting(id);
    expect(item).toMatchObject({ desk: 'triage', handBacks: 1, handBackPath: 'bp-bumn/pln/' });
    expect(item?.candidates[0]).toMatchObject({ code: 'pemda-dishub' });
    expect(item?.candidates.map(({ code }) => code)).not.toContain('pln');
    expect(await complaint(id)).toMatchObject({ holder: 'triage', handBacks: 1 });
  });

  it('is counted once, however often Kafka delivers it', async () => {
    const id = await router.file('PLN padam');
    const event = await handBack(id, 'pln');
    expect(await router.hear(event)).toBe('handled');
    expect(await router.hear(event)).toBe('duplicate');
    expect(await complaint(id)).toMatchObject({ handBacks: 1 });
  });

  it('says nothing of the lead where it is a part of the same institution', async () => {
    const id = await router.file('PLN padam');
    const part = await handBack(id, 'pln', 'telkom');
    expect(await router.hear({ ...part, data: { ...part.data, role: 'co-owner' } })).toBe('handled');
    expect(await complaint(id)).toMatchObject({ holder: 'institution', institution: 'pln', handBacks: 0 });
    expect(await router.db.query('select from label where complaint_id = $1', [id])).toEqual([]);
  });

  it('is of no interest when the complaint is no longer with that institution', async () => {
    const id = await router.file('PLN padam');
    await router.hear(await handBack(id, 'bri'));
    expect(await complaint(id)).toMatchObject({ holder: 'institution', institution: 'pln', handBacks: 0 });
  });

  it('waits when the complaint itself has not been heard of', async () => {
    const event = await handBackOfUnknown();
    expect(await router.hear(event)).toBe('parked');
  });

  async function handBackOfUnknown() {
    const filed = await router.filed('PLN padam');
    return handBack(filed.subject, 'pln');
  }
});

describe('a text that somebody is still writing', () => {
  const suggest = async (body: object, more: Readonly<Record<string, string>> = {}) => {
    const headers = { 'content-type': 'application/json', ...more };
    const url = `${router.hub.url}/api/router/suggestions`;
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, text: await answer.text() };
  };

  it('brings those whose it may be to anybody who asks, and nothing of it is kept', async () => {
    const kept = () => router.admin.query<unknown[]>('select count(*) from router.decision');
    const before = await kept();
    const one = await suggest({ text: 'Listrik padam sejak kemarin, PLN belum datang' });
    expect(one).toEqual({ status: 200, text: expect.stringContaining('[{"code":"pln","name":"PT PLN"') });
    expect(one.text).toContain('"sentence":"Anda menyebut “PLN”."');
    const two = await suggest({ text: 'PLN dan Telkom saling lempar soal tiang', place: 'Sukamaju' });
    expect(two.text).toMatch(/"pln".*"telkom"|"telkom".*"pln"/);
    expect((await suggest({ text: 'Tolong' })).text).toBe('{"items":[]}');
    expect(await kept()).toEqual(before);
  });

  it('is refused with words where there is none, and to whoever asks all the time', async () => {
    expect((await suggest({ text: 7 })).status).toBe(422);
    // More than fit into two of its minutes: one may end among them.
    const answers = await Promise.all(Array.from({ length: 121 }, () => suggest({ text: 'Tolong' })));
    const refused = answers.find(({ status }) => status !== 200);
    expect(refused?.status).toBe(429);
    expect(refused?.text).toContain('suggestion.too-many');
  });

  it('is told to each citizen for whom a door of this process asks, and not to who only claims to be one', async () => {
    const [one, other] = ['203.0.113.7', '203.0.113.8'];
    const ask = (caller: string) => suggest({ text: 'Tolong' }, askingFor(caller));
    const answers = await Promise.all(Array.from({ length: 61 }, () => ask(one)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await ask(other)).status).toBe(200);
    const claims = Array.from({ length: 61 }, (_, at) => ({
      'x-forwarded-for': `198.51.100.${at}`,
      'x-salur-process': 'x',
    }));
    const claimed = await Promise.all(claims.map((headers) => suggest({ text: 'Tolong' }, headers)));
    expect(claimed.some(({ status }) => status === 429)).toBe(true);
  });
});

describe('the schema of the router', () => {
  it('is what the entities say', async () => {
    expect(await schemaDifference(router.db)).toEqual([]);
  });
});
