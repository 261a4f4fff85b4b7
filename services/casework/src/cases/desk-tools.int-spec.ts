import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased } from '#libs/contracts';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, assign, places, tellOfInstitutions, write } from '../fixtures/a-complaint.js';

interface Lines {
  items: { id: string }[];
}
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

const api = '/api/casework';
const found = async (q: string, by = officer) =>
  (await by.get<Lines>(`${api}/cases?view=open&q=${encodeURIComponent(q)}`)).body.items.map((one) => one.id);

describe('a search', () => {
  it('finds Indonesian words by their stem, in one’s own part of the tree, also what was added later', async () => {
    const one = await aCase(casework, 'pln', { text: 'Pembayaran rekening dobel di Sukamaju' });
    const foreign = await aCase(casework, 'kai', { text: 'Pembayaran tiket dobel' });
    expect(await found('bayar dobel')).toEqual([one.caseId]);
    expect(await found('bayar dobel', atKai)).toEqual([foreign.caseId]);
    await write(casework, one.complaintId, 'Meterannya berasap');
    expect(await found('"asap"')).toEqual([one.caseId]);
    expect(await found('dobel -sukamaju')).toEqual([]);
  });

  it('goes with a case that is passed down, and finds no number that tells who somebody is', async () => {
    const one = await aCase(casework, 'pln', { text: 'Gangguan serat, hubungi 0812 3456 7890' });
    expect(await found('78901234')).toEqual([]);
    expect(await found('3456')).toEqual([]);
    const atIcon = await casework.desk.signIn('officer', places['pln-icon-plus']);
    expect(await found('serat', atIcon)).toEqual([]);
    const body = { action: 'dispose', to: 'pln-icon-plus' };
    await officer.post(`${api}/cases/${one.caseId}/actions`, body, { 'if-match': '"1"' });
    expect(await found('serat', atIcon)).toEqual([one.caseId]);
  });

  it('forgets what was erased', async () => {
    const one = await aCase(casework, 'pln', { text: 'Rahasiaku zamrud' });
    await casework.tell(complaintErased, one.complaintId, { erasedAt: casework.clock.now().toISOString() });
    const rows = await casework.admin.query<unknown[]>('select 1 from casework.case_text where complaint_id = $1', [
      one.complaintId,
    ]);
    expect(rows).toEqual([]);
  });

  it('is asked of the index of words, however many cases there are', async () => {
    await casework.admin.query(`
      insert into casework.case_text
      select gen_random_uuid(), gen_random_uuid(), 'pln', now() - make_interval(secs => n),
             to_tsvector('indonesian', 'listrik padam nomor ' || n) || array_to_tsvector(array['@bp-bumn/', '@bp-bumn/pln/'])
        from generate_series(1, 20000) as n`);
    // What was just written waits in a list of its own until a vacuum.
    await casework.admin.query('vacuum analyze casework.case_text');
    const plan = await casework.admin.query<Record<string, string>[]>(
      `explain select case_id from casework.case_text
        where words @@ (websearch_to_tsquery('indonesian', 'zamrud') && $$'@bp-bumn/pln/'$$::tsquery)
        order by opened_at desc limit 2000`,
    );
    expect(JSON.stringify(plan)).toContain('case_text_words');
  });

  it('finds what has ended by a word that more of what is open have than are looked through', async () => {
    const one = await aCase(casework, 'pln', { text: 'Tiang miring di Sukamaju' });
    const ended = async (q: string, by = officer) =>
      (await by.get<Lines>(`${api}/cases?view=closed&q=${q}`)).body.items.map(({ id }) => id);
    expect(await ended('tiang')).toEqual([]);
    await casework.admin.query(`update casework."case" set status = 'closed', ended_at = now() where id = $1`, [
      one.caseId,
    ]);
    await casework.admin.query(`
      insert into casework.case_text
      select gen_random_uuid(), gen_random_uuid(), 'pln', now() + make_interval(secs => n),
             to_tsvector('indonesian', 'tiang') || array_to_tsvector(array['@bp-bumn/', '@bp-bumn/pln/'])
        from generate_series(1, 2500) as n`);
    expect(await ended('tiang')).toEqual([one.caseId]);
    expect(await ended('tiang', atKai)).toEqual([]);
  });

  it('goes back from the last that ended for a common word, and asks the index of words for a rare one', async () => {
    await casework.admin.query(`
      create temporary table made as select gen_random_uuid() as id, n from generate_series(1, 20000) as n;
      insert into casework."case" select made.* from casework."case" as one, made as its, jsonb_populate_record(one,
        jsonb_build_object('id', its.id, 'complaint_id', its.id, 'assignment_id', its.id, 'code', 'MADE-' || n, 'status', 'closed',
                           'ended_at', now() - make_interval(mins => n))) as made
       where one.id = (select id from casework."case" limit 1);
      insert into casework.case_text
      select id, id, 'pln', now() - make_interval(mins => n),
             to_tsvector('indonesian', 'genset ' || case when n % 500 = 0 then 'zamrud' else 'biasa' end) ||
             array_to_tsvector(array['@bp-bumn/', '@bp-bumn/pln/']) from made`);
    await casework.admin.query('vacuum analyze casework.case_text');
    await casework.admin.query('vacuum analyze casework."case"');
    // As the function has it, which is the only place it stands in.
    const [{ source } = { source: '' }] = await casework.admin.query<{ source: string }[]>(
      `select prosrc as source from pg_proc where proname = 'find_ended_cases'`,
    );
    const asked = /'(select case_text[^]+)' using/.exec(source)?.[1]?.replaceAll("''", "'") ?? '';
    const planOf = async (word: string) => {
      const statement = asked.replace('$1', `to_tsquery('indonesian', '${word}')`).replace('$2', '500');
      return JSON.stringify(
        await casework.admin.query<unknown[]>(
          `explain ${statement.replaceAll(' case_text ', ' casework.case_text ').replace('join "case"', 'join casework."case"')}`,
        ),
      );
    };
    const [common, rare] = [await planOf('genset'), await planOf('zamrud')];
    expect(common).toMatch(/case_ended/);
    expect(common).not.toContain('case_text_words');
    expect(rare).toContain('case_text_words');
    for (const plan of [common, rare]) expect(plan).not.toMatch(/Seq Scan on/);
  });

  it.each(['status=waiting', 'door=web', 'officer=none', 'from=2026-11-23', 'to=2026-11-23', 'class=complaint'])(
    'may be narrowed by an address: %s',
    async (query) => {
      expect((await officer.get(`${api}/cases?view=open&${query}`)).status).toBe(200);
    },
  );

  it.each(['status=open', 'door=fax', 'officer=me', 'from=yesterday', 'to=2026-02-30'])(
    'is refused with %s',
    async (query) => {
      expect((await officer.get(`${api}/cases?view=open&${query}`)).status).toBe(422);
    },
  );
});

describe('what says the same', () => {
  it('is shown beside a case, and nothing that only shares what everybody says', async () => {
    const text = 'Trafo di simpang Melati meledak lalu seluruh gang Anggrek gelap';
    const one = await aCase(casework, 'pln', { text });
    const same = await aCase(casework, 'pln', { text: 'Trafo simpang Melati meledak, gang Anggrek gelap semua' });
    await aCase(casework, 'kai', { text });
    const { body } = await officer.get<{ items: { similarity: number; case: { id: string } }[] }>(
      `${api}/cases/${one.caseId}/similar`,
    );
    expect(body.items.map((item) => item.case.id)).toEqual([same.caseId]);
    expect((await atKai.get(`${api}/cases/${one.caseId}/similar`)).status).toBe(404);
  });
});

describe('a draft', () => {
  it('is kept for its author alone, sealed, until it is dropped or the complaint erased', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const path = `${api}/cases/${caseId}/draft`;
    const draft = { action: 'answer', text: 'Kami akan', final: false };
    expect((await officer.put(path, draft)).status).toBe(200);
    expect((await officer.get(path)).body).toMatchObject({ drafts: [draft] });
    expect((await colleague.get(path)).body).toEqual({ drafts: [] });
    expect((await atKai.put(path, draft)).status).toBe(404);
    const [row] = await casework.admin.query<{ content: string }[]>(
      'select content from casework.draft where case_id = $1',
      [caseId],
    );
    expect(row?.content).not.toContain('Kami akan');
    await casework.tell(complaintErased, complaintId, { erasedAt: casework.clock.now().toISOString() });
    expect((await officer.get(path)).body).toEqual({ drafts: [] });
  });

  it('is not overwritten by whoever has not seen it', async () => {
    const { caseId } = await aCase(casework, 'pln');
    const path = `${api}/cases/${caseId}/draft`;
    const put = (text: string, since?: string | null) =>
      officer.put<{ updatedAt: string }>(path, { action: 'answer', text, final: false, since });
    const first = (await put('Kami akan')).body.updatedAt;
    casework.clock.advance(1_000);
    const second = (await put('Kami sudah', first)).body.updatedAt;
    for (const since of [undefined, null, first]) {
      const late = await put('Kami', since);
      expect(late).toMatchObject({ status: 409, body: { type: 'urn:salur:problem:draft.newer' } });
    }
    expect((await officer.get(path)).body).toMatchObject({ drafts: [{ text: 'Kami sudah', updatedAt: second }] });
    await officer.delete(`${path}?action=answer`);
    expect((await put('Kami lagi', second)).status).toBe(200);
  });

  it('of a note takes no answer’s place, and what was kept as the only one goes on as what it is', async () => {
    const { caseId } = await aCase(casework, 'pln');
    const path = `${api}/cases/${caseId}/draft`;
    const kept = async () => (await officer.get<{ drafts: { action: string; text: string }[] }>(path)).body.drafts;
    const said = async () => (await kept()).map(({ action, text }) => [action, text]);
    await officer.put(path, { action: 'answer', text: 'Kami akan', final: true });
    await casework.admin.query(`update casework.draft set action = '' where case_id = $1`, [caseId]);
    casework.clock.advance(1_000);
    await officer.put(path, { action: 'note', text: 'Tanya regu', final: false });
    for (let times = 0; times < 2; times += 1)
      expect(await said()).toEqual([
        ['note', 'Tanya regu'],
        ['answer', 'Kami akan'],
      ]);
    expect((await officer.delete(path)).status).toBe(422);
    expect((await officer.delete(`${path}?action=answer`)).status).toBe(204);
    expect(await said()).toEqual([['note', 'Tanya regu']]);
  });
});

describe('a template', () => {
  interface Filled {
    readonly name: string;
    readonly text: string;
  }
  const isOwn = ({ name }: Filled) => name.startsWith('Padam');

  it('is there for each class on a new hub, filled in, and is the administrator’s to change', async () => {
    const { caseId } = await aCase(casework, 'kai', { class: 'aspiration' });
    const offered = (await atKai.get<{ items: Filled[] }>(`${api}/templates?case=${caseId}`)).body.items;
    expect(offered.map(({ name }) => name)).toEqual(['Jawaban: aspirasi dicatat']);
    expect(offered[0]?.text).toMatch(/^Terima kasih atas usulan Anda [0-9A-Z-]+\./);
    const administrator = await casework.desk.signIn('administrator', 'salur/');
    const another = await casework.desk.signIn('administrator', 'salur/');
    const listed = async (by: Browser) =>
      (await by.get<{ items: Listed[] }>(`${api}/templates`)).body.items.find(({ name }) => name.includes('aspirasi'));
    const seen = await listed(atKai);
    expect(seen).toMatchObject({ belongsTo: 'hub', mayChange: false, mayApprove: false, state: 'approved' });
    const path = `${api}/templates/${seen?.id ?? ''}`;
    const words = { name: 'Jawaban: aspirasi', class: 'aspiration', body: 'Usulan {{kode}} kami catat.' };
    const at = (version: number) => ({ 'if-match': `"${version}"` });
    expect((await atKai.put(path, words, at(1))).status).toBe(404);
    expect((await administrator.put(path, words, at(1))).status).toBe(200);
    expect(await listed(administrator)).toMatchObject({ mayChange: true, mayApprove: false, state: 'draft' });
    expect(await listed(another)).toMatchObject({ mayApprove: true });
    expect((await another.post(`${path}/approve`, {}, at(2))).status).toBe(200);
    const late = await another.put<{ present?: object }>(path, words, at(2));
    expect(late).toMatchObject({ status: 412, body: { present: { version: 3, body: words.body, state: 'approved' } } });
  });

  interface Listed {
    readonly id: string;
    readonly name: string;
  }

  it('is used when a second person has approved it, filled in, where it fits', async () => {
    const body = { name: 'Padam', class: 'complaint', body: 'Laporan {{kode}} ditangani {{instansi}}.' };
    const added = await officer.post<{ id: string }>(`${api}/templates`, body);
    expect((await officer.post(`${api}/templates`, { ...body, body: '{{nama}}' })).status).toBe(422);
    const path = `${api}/templates/${added.body.id}`;
    const { caseId } = await aCase(casework, 'pln');
    const offered = async () =>
      (await officer.get<{ items: Filled[] }>(`${api}/templates?case=${caseId}`)).body.items.filter(isOwn);
    expect(await offered()).toEqual([]);
    expect((await officer.post(`${path}/approve`, {}, { 'if-match': '"1"' })).status).toBe(403);
    expect((await atKai.post(`${path}/approve`, {}, { 'if-match': '"1"' })).status).toBe(404);
    expect((await colleague.post(`${path}/approve`, {}, { 'if-match': '"1"' })).status).toBe(200);
    expect(await offered()).toMatchObject([{ text: expect.stringMatching(/^Laporan \S+ ditangani PT pln\.$/) }]);
    expect((await officer.put(path, { ...body, name: 'Padam lagi' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await officer.put(path, { ...body, name: 'Padam lagi' }, { 'if-match': '"2"' })).status).toBe(200);
    expect(await offered()).toEqual([]);
  });

  it('can be for one service or one main topic: those of the case come first, those of others not at all', async () => {
    const write = async (name: string, about: object) => {
      const { status, body } = await officer.post<Listed>(`${api}/templates`, { name, body: 'Baik.', ...about });
      if (status === 201) await colleague.post(`${api}/templates/${body.id}/approve`, {}, { 'if-match': '"1"' });
      return { status, body };
    };
    expect(await write('Padam A umum', {})).toMatchObject({ status: 201, body: { topic: null, service: null } });
    expect(await write('Padam B topik', { topic: 'energi' })).toMatchObject({ body: { topic: 'energi' } });
    expect(await write('Padam C layanan', { service: 'pln-gangguan' })).toMatchObject({
      body: { service: 'pln-gangguan' },
    });
    await write('Padam D topik lain', { topic: 'kesehatan' });
    await write('Padam E layanan lain', { service: 'pln-pasang-baru' });
    expect((await write('Padam F', { topic: 'energi', service: 'pln-gangguan' })).status).toBe(422);
    expect((await write('Padam F', { topic: 'Bukan kode' })).status).toBe(422);

    const offered = async (caseId: string) =>
      (
        await officer.get<{ items: (Filled & { about: string | null })[] }>(`${api}/templates?case=${caseId}`)
      ).body.items
        .filter(isOwn)
        .map(({ name, about }) => [name, about]);
    const complaintId = await aComplaint(casework);
    const service = { code: 'pln-gangguan', name: 'Gangguan', standardDays: null, class: null, topics: ['energi'] };
    expect(await offered(await assign(casework, complaintId, 'pln', 'lead', { service }))).toEqual([
      ['Padam C layanan', 'service'],
      ['Padam B topik', 'topic'],
      ['Padam A umum', null],
    ]);
    expect(await offered((await aCase(casework, 'pln')).caseId)).toEqual([['Padam A umum', null]]);
  });
});

describe('a saved view', () => {
  it('is one’s own, counts what it holds, and holds nothing that is no filter', async () => {
    const { body } = await officer.post<{ id: string }>(`${api}/views`, {
      name: 'Baru',
      filter: { view: 'new', class: 'complaint' },
    });
    const list = async (by: Browser) =>
      (await by.get<{ items: { id: string; count: number }[] }>(`${api}/views`)).body.items;
    const [mine] = await list(officer);
    expect(mine).toMatchObject({ id: body.id, name: 'Baru' });
    expect(mine?.count).toBeGreaterThan(0);
    expect(await list(colleague)).toEqual([]);
    expect((await officer.post(`${api}/views`, { name: 'x', filter: { view: "new'; drop table x" } })).status).toBe(
      422,
    );
    expect((await officer.post(`${api}/views`, { name: 'x', filter: { where: '1=1' } })).status).toBe(422);
    expect((await colleague.delete(`${api}/views/${body.id}`)).status).toBe(404);
    expect((await officer.delete(`${api}/views/${body.id}`)).status).toBe(204);
  });
});
