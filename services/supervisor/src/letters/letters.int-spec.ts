import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidV7 } from '#libs/domain';
import { wordsOfPdf, type Browser } from '#libs/testing';
import { institutionChanged } from '#libs/contracts';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';
import type { Escalated } from '../escalations/list-escalations.js';
import type { LetterLine } from './read-letters.js';

let supervisor: ASupervisor;
let coordinator: Browser;
let late: Story;
let nobodys: Story;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
  await supervisor.tell(institutionChanged, 'bp-bumn', {
    ...{ code: 'bp-bumn', name: 'BP BUMN', path: 'bp-bumn/', timeZone: 'Asia/Jakarta' },
  });
  late = await new Story(supervisor, 'aspiration', 'pln-papua').begun();
  nobodys = new Story(supervisor);
  await nobodys.filed();
  await nobodys.sentToTriage();
  await new Story(supervisor, 'oversight-complaint', 'kai').begun();
  for (const day of ['12-01', '12-02', '12-03']) {
    supervisor.time.set(new Date(`2026-${day}T02:30:00Z`));
    await supervisor.clocks.look(true);
  }
  coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/', 'Koordinator BUMN');
});
afterAll(async () => {
  await supervisor?.stop();
});

const queue = async (query = '', by = coordinator) =>
  (
    await by.get<{ items: Escalated[]; next: string | null; counts: Record<string, number> }>(
      `/api/supervisor/escalations${query}`,
    )
  ).body;
const send = (institutions: string[], request = uuidV7(), by = coordinator) =>
  by.post<{ items: { id: string; number: string; cases: number }[] }>('/api/supervisor/letters', {
    ...{ request, institutions },
  });
const wordsSent = async (sent: Awaited<ReturnType<typeof send>>) => {
  const id = sent.body.items[0]?.id ?? '';
  const answer = await coordinator.open(`/api/supervisor/letters/${id}/document`, AbortSignal.timeout(10_000));
  return wordsOfPdf(Buffer.from(await answer.arrayBuffer()));
};
const register = async (by: Browser) => (await by.get<{ items: LetterLine[] }>('/api/supervisor/letters')).body.items;

describe('the escalation queue', () => {
  it('shows what is late, on which rung since when, and what happens next', async () => {
    const { items, counts } = await queue();
    expect(items.find(({ complaintId }) => complaintId === late.id)).toMatchObject({
      ...{ kind: 'resolution', caseId: late.caseId, holder: { code: 'pln-papua', name: 'PT pln-papua' } },
      ...{ dueOn: '2026-11-30', workingDaysLate: 3, timeZone: 'Asia/Jayapura' },
      rung: { name: 'liaison-officer' },
      next: { name: 'head', at: '2026-12-04T00:00:00.000Z' },
    });
    expect(items.find(({ complaintId }) => complaintId === nobodys.id)).toMatchObject({
      ...{ kind: 'triage', holder: null, next: null },
      rung: { name: 'coordinator' },
    });
    expect(counts).toMatchObject({ 'liaison-officer': 1, unowned: 1 });
  });

  it('is filtered by rung, by part of the tree and by what nobody holds', async () => {
    expect((await queue('?rung=liaison-officer')).items.map((one) => one.complaintId)).toEqual([late.id]);
    expect((await queue('?rung=ombudsman')).items).toEqual([]);
    expect((await queue('?within=kai')).items).toEqual([]);
    expect((await queue('?within=pln')).items.map((one) => one.complaintId)).toEqual([late.id]);
    expect((await queue('?unowned=true')).items.map((one) => one.complaintId)).toEqual([nobodys.id]);
  });

  it('is turned page by page', async () => {
    const { items } = await queue();
    const first = await queue('?limit=1');
    const second = await queue(`?limit=1&after=${first.next ?? ''}`);
    expect([...first.items, ...second.items]).toEqual(items.slice(0, 2));
  });

  it('shows an institution its own part, and not what nobody holds', async () => {
    const officer = await supervisor.desk.signIn('officer', 'bp-bumn/pln/');
    expect((await queue('', officer)).items.map((one) => one.complaintId)).toEqual([late.id]);
    expect((await queue('?unowned=true', officer)).items).toEqual([]);
    expect((await queue('?within=kai', officer)).items).toEqual([]);
  });
});

describe('a warning letter', () => {
  it('is numbered, lists what is late, and is sent once however often it is asked for', async () => {
    const request = uuidV7();
    const [first, again] = [await send(['pln'], request), await send(['pln'], request)];
    expect(first.status).toBe(201);
    expect(first.body).toEqual(again.body);
    expect(first.body.items).toMatchObject([{ number: '001/SP/BP-BUMN/XII/2026', cases: 1 }]);
    expect((await send(['pln-papua'])).body.items).toMatchObject([{ number: '002/SP/BP-BUMN/XII/2026' }]);
  });

  it('is in the register of who wrote it and of whom it warns, as a document', async () => {
    const liaison = await supervisor.desk.signIn('officer', 'bp-bumn/pln/');
    const [letter] = (await register(liaison)).filter((one) => one.institution === 'pln');
    expect(letter).toMatchObject({
      issuer: 'BP BUMN',
      institutionName: 'PT pln',
      cases: 1,
      sentBy: 'Koordinator BUMN',
    });
    expect((await register(coordinator)).length).toBe(2);
    const answer = await liaison.open(
      `/api/supervisor/letters/${letter?.id ?? ''}/document`,
      AbortSignal.timeout(10_000),
    );
    expect(answer.headers.get('content-disposition')).toContain('surat-001-SP-BP-BUMN-XII-2026.pdf');
    const pdf = Buffer.from(await answer.arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(wordsOfPdf(pdf)).toMatch(/ Diambil oleh [^(]+\(pln\), .+ WIB$/);
    const [kept] = await supervisor.db.query<{ document: Buffer }[]>('select document from letter where id = $1', [
      letter?.id,
    ]);
    expect(kept?.document.equals(pdf.subarray(0, kept.document.length))).toBe(true);
    expect(wordsOfPdf(kept?.document ?? pdf)).not.toContain('Diambil');
  });

  it('is said with its number, once, together with being kept', async () => {
    const [letter] = (await register(coordinator)).filter((one) => one.institution === 'pln');
    const said = (await supervisor.said(letter?.id ?? '')).map(({ type, data }) => ({ type, ...data }));
    expect(said).toMatchObject([
      {
        ...{ type: 'letter.sent', institution: 'pln', institutionName: 'PT pln' },
        ...{ number: '001/SP/BP-BUMN/XII/2026', issuer: 'bp-bumn', cases: 1 },
      },
    ]);
  });

  it('waits at the desk of each whom it warns until they open it, and its writer sees who did first', async () => {
    const unread = async (by: Browser) =>
      (await by.get<{ items: { number: string }[] }>('/api/supervisor/letters/unread')).body.items;
    const [one, other] = [
      await supervisor.desk.signIn('officer', 'bp-bumn/pln/pln-papua/', 'Rini'),
      await supervisor.desk.signIn('officer', 'bp-bumn/pln/pln-papua/'),
    ];
    expect(await unread(await supervisor.desk.signIn('officer', 'bp-bumn/kai/'))).toEqual([]);
    expect(await unread(coordinator)).toEqual([]);
    expect((await unread(one)).map(({ number }) => number)).toEqual(['002/SP/BP-BUMN/XII/2026']);
    const [letter] = await register(one);
    expect(letter).toMatchObject({ isUnread: true, readAt: null, readBy: null });
    const open = (by: Browser) =>
      by.open(`/api/supervisor/letters/${letter?.id ?? ''}/document`, AbortSignal.timeout(10_000));
    await (await open(coordinator)).arrayBuffer();
    expect((await unread(one)).length).toBe(1);
    for (const by of [one, one, other]) await (await open(by)).arrayBuffer();
    expect([await unread(one), await unread(other)]).toEqual([[], []]);
    expect((await register(coordinator)).find(({ id }) => id === letter?.id)).toMatchObject({
      ...{ isUnread: false, readBy: 'Rini', readAt: supervisor.time.now().toISOString() },
    });
  });

  it('is nobody else’s', async () => {
    const stranger = await supervisor.desk.signIn('officer', 'bp-bumn/kai/');
    expect(await register(stranger)).toEqual([]);
    const [letter] = await register(coordinator);
    expect((await stranger.get(`/api/supervisor/letters/${letter?.id ?? ''}/document`)).status).toBe(404);
  });

  it.each([
    { institutions: ['kai'], status: 409, why: 'nothing is late there' },
    { institutions: ['kemenhub'], status: 404, why: 'there is none' },
    { institutions: [], status: 422, why: 'it warns nobody' },
  ])('to $institutions is refused: $why', async ({ institutions, status }) => {
    const before = (await register(coordinator)).length;
    expect((await send(institutions)).status).toBe(status);
    expect((await register(coordinator)).length).toBe(before);
  });

  it('is kept from nobody by another with whom nothing is late any more, who is named', async () => {
    const sent = await send(['kai', 'pln']);
    expect(sent).toMatchObject({
      status: 201,
      body: {
        items: [{ institution: 'pln', cases: 1 }],
        nothingLate: [{ institution: 'kai', institutionName: 'PT kai' }],
      },
    });
  });

  it('is not written by an officer', async () => {
    expect((await send(['pln'], uuidV7(), await supervisor.desk.signIn('officer', 'bp-bumn/pln/'))).status).toBe(403);
  });

  it('is worded as its institution words it from that day on, and not before', async () => {
    const words = { subject: 'Teguran', opening: 'Ada {{jumlah}} aduan di {{instansi}}.', request: 'Sebelum Jumat.' };
    const write = (body: object, by = coordinator) =>
      by.post<{ type?: string }>('/api/supervisor/letter-templates', { ...words, ...body });
    const preview = await coordinator.post('/api/supervisor/letter-templates/preview', words);
    expect(preview).toMatchObject({ status: 200, body: { ...words, opening: 'Ada 7 aduan di BP BUMN.' } });
    expect(await write({ effectiveFrom: '2026-12-02' })).toMatchObject({
      ...{ status: 422, body: { type: 'urn:salur:problem:letter-template.of-the-past' } },
    });
    expect(await write({ opening: 'Yth. {{nama}}', effectiveFrom: '2026-12-04' })).toMatchObject({
      ...{ status: 422, body: { type: 'urn:salur:problem:letter-template.variable-unknown' } },
    });
    const officer = await supervisor.desk.signIn('officer', 'bp-bumn/pln/');
    expect((await write({ effectiveFrom: '2026-12-04' }, officer)).status).toBe(403);

    expect((await write({ effectiveFrom: '2026-12-04' })).status).toBe(201);
    expect(await wordsSent(await send(['pln']))).toContain('terdapat 1 aduan pada instansi Saudara');
    expect((await write({ effectiveFrom: '2026-12-03' })).status).toBe(201);
    expect(await wordsSent(await send(['pln']))).toContain('Hal: Teguran Ada 1 aduan di PT pln.');
    const { body } = await coordinator.get<{ items: { id: string; effectiveFrom: string }[]; inForce: string }>(
      '/api/supervisor/letter-templates',
    );
    expect(body.items.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2026-12-04', '2026-12-03', '2018-01-01']);
    expect(body.items[1]?.id).toBe(body.inForce);
  });

  it('lists as many as it can hold, says how many more there are, and counts all', async () => {
    const more = 620;
    await supervisor.db.query(
      `with one as (select * from clock where complaint_id = $1 and state = 'passed' limit 1),
            copies as (select gen_random_uuid() as id from generate_series(1, $2::int)),
            kept as (insert into complaint select (jsonb_populate_record(complaint, jsonb_build_object('id', copies.id))).*
                       from complaint, copies where complaint.id = $1)
       insert into clock select (jsonb_populate_record(null::clock, to_jsonb(one) || jsonb_build_object(
         'id', copies.id, 'complaint_id', copies.id, 'institution_code', 'kai'))).* from one, copies`,
      [late.id, more],
    );
    const sent = await send(['kai']);
    const { items } = sent.body;
    expect(items).toMatchObject([{ cases: more }]);
    const id = items[0]?.id ?? '';
    expect((await register(coordinator)).find((one) => one.id === id)).toMatchObject({ cases: more });
    const words = await wordsSent(sent);
    expect(words).toContain(` ${more} aduan `);
    expect(words).toContain(`dan ${more - 500} aduan lain`);
  });
});

describe('the register of letters', () => {
  interface Register {
    items: LetterLine[];
    next: string | null;
  }
  const read = (query: string) => coordinator.get<Register>(`/api/supervisor/letters?${query}`);

  it('is gone through page by page to the first letter, the latest first', async () => {
    for (let n = 0; n < 4; n++) await send(['kai']);
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: Register = (await read(`limit=2&after=${after}`)).body;
      seen.push(...page.items.map(({ number }) => number));
      after = page.next;
    }
    expect(seen).toEqual((await read('limit=100')).body.items.map(({ number }) => number));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.at(-1)).toMatch(/^001/);
  });

  it('is searched by number, by institution and by day', async () => {
    const all = (await read('limit=100')).body.items;
    const [last] = all;
    expect((await read(`q=${encodeURIComponent(last?.number.toLowerCase() ?? '')}`)).body.items).toEqual([last]);
    expect((await read('q=PT KAI&limit=100')).body.items).toEqual(
      all.filter(({ institution }) => institution === 'kai'),
    );
    const day = '2026-12-03';
    const ofDay = all.filter(({ sentAt }) => sentAt >= '2026-12-02T17:00' && sentAt < '2026-12-03T17:00');
    expect(ofDay.length).toBeGreaterThan(0);
    expect((await read(`from=${day}&to=${day}&limit=100`)).body.items).toEqual(ofDay);
    expect((await read('to=2026-12-01')).body.items).toEqual([]);
    expect((await read('q=%25')).body.items).toEqual([]);
  });

  it.each(['limit=0', 'from=soon', 'to=2026-02-31', 'after=x', `q=${'x'.repeat(101)}`])('refuses %s', async (query) => {
    expect((await read(query)).status).toBe(422);
  });
});

describe('whom to reach in an institution', () => {
  it('is told with what is late there and stands in its letter, as the directory said it last', async () => {
    const holder = async () =>
      (await queue('?within=pln-papua')).items.find(({ complaintId }) => complaintId === late.id)?.holder;
    expect(await holder()).toMatchObject({ liaison: null });
    const liaison = { role: 'Pejabat Penghubung', mailbox: 'aduan@papua.test', phone: '0967 123' };
    const its = { code: 'pln-papua', name: 'PT pln-papua', path: 'bp-bumn/pln/pln-papua/', timeZone: 'Asia/Jayapura' };
    await supervisor.tell(institutionChanged, 'pln-papua', { ...its, liaison, version: 7 });
    expect(await holder()).toMatchObject({ liaison });
    expect(await wordsSent(await send(['pln-papua']))).toContain('u.p. Pejabat Penghubung, aduan@papua.test, 0967 123');
    await supervisor.tell(institutionChanged, 'pln-papua', { ...its, version: 8 });
    expect(await holder()).toMatchObject({ liaison: null });
    expect(await wordsSent(await send(['pln-papua']))).not.toContain('u.p.');
  });
});
