import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseOpened, complaintAddedTo, doorNames, serviceChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { eventually } from '#libs/testing';
import { ARouter } from '../fixtures/a-router.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import type { RuleLine } from './list-rules.js';
import { RulesInForce } from './rules-in-force.js';
import type { Simulated } from './simulate-rule.js';

const aCase = uuidV7();
let router: ARouter;
let writer: StaffMember;
let second: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  await router.tell(serviceChanged, 'service:jalan-tol', { code: 'jalan-tol', words: ['jalan tol', 'gerbang + tol'] });
  [writer, second] = [await router.staff.signIn('administrator'), await router.staff.signIn('administrator')];
});
afterAll(async () => {
  await router.stop();
});

interface Rules {
  rules: RuleLine[];
  findings: { kind: string; rule: string }[];
}
const none = { services: [], places: [], words: [], doors: [], classes: [] };
const wish = (when: object, owner = 'bina-marga', more: object = {}) => ({
  ...{ name: 'Ketentuan percobaan', when: { ...none, ...when }, owner, position: 100 },
  ...more,
});
const list = async () => (await writer.get<Rules>('rules')).body;
const now = () => router.clock.now().toISOString();

async function write(body: object): Promise<string> {
  const answer = await writer.post<{ id: string }>('rules', body);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body.id;
}

async function simulate(id: string): Promise<Simulated> {
  const { body } = await writer.post<{ jobId: string }>(`rules/${id}/simulate`, { last: 100 });
  const job = () => writer.get<{ state: string; result: Simulated }>(`jobs/${body.jobId}`);
  await eventually(async () => (await job()).body.state === 'done', 'the simulation is done');
  return (await job()).body.result;
}

async function inForce(body: object): Promise<string> {
  const id = await write(body);
  await simulate(id);
  expect((await second.post(`rules/${id}/approve`, { activeFrom: now() })).status).toBe(200);
  return id;
}

const undo = (id: string, version = 1) => writer.post<Rules>(`rules/${id}/undo`, { version });
const ownerOf = async (text: string, place?: string) => {
  const event = await router.filed(text, {}, place);
  await router.hear(event);
  return (await router.said(event.subject)).at(-1)?.data as { institution?: { code: string }; reason: object };
};

describe('a rule of an official', () => {
  it('is tried before it is approved, and shows what it would have changed without a word of it', async () => {
    const matched = await router.file('Lubang di jalan tol, rahasiasaya');
    await router.file('PLN padam');
    const id = await write(wish({ services: ['jalan-tol'] }));
    expect((await second.post(`rules/${id}/approve`, { activeFrom: now() })).status).toBe(409);
    const result = await simulate(id);
    expect(result).toMatchObject({ looked: 2, matched: 1, changed: 1, changes: [{ complaintId: matched }] });
    expect(JSON.stringify(result)).not.toContain('rahasia');
    const [line] = (await list()).rules;
    expect(line?.names).toEqual({ 'jalan-tol': expect.any(String), 'bina-marga': 'PT BINA-MARGA' });
    expect(line?.simulation).toEqual(expect.any(String));
    await undo(id);
  });

  it('names co-owners, whom the simulation shows and who get their part, and none of it once it is undone', async () => {
    const text = 'Lubang menganga di gang kenanga';
    const complaintId = await router.file(text);
    const body = wish({ words: ['gang kenanga'] }, 'bina-marga', { others: ['pln', 'telkom'], name: 'Gang Kenanga' });
    const id = await write(body);
    const { changes } = await simulate(id);
    expect(changes).toMatchObject([
      {
        ...{ complaintId, caseId: null, waits: true, was: 'triage', wasBeside: [], to: 'institution' },
        ...{ toName: 'PT BINA-MARGA', toBeside: ['PT PLN', 'PT TELKOM'] },
      },
    ]);
    await second.post(`rules/${id}/approve`, { activeFrom: now() });
    const decided = await router.file(text);
    const said = (await router.said(decided)).filter(({ type }) => type === 'complaint.assigned');
    expect(said.map(({ data }) => data)).toMatchObject([
      { institution: { code: 'bina-marga' }, role: 'lead', reason: { rule: 'standing-rule' } },
      { institution: { code: 'pln' }, role: 'co-owner' },
      { institution: { code: 'telkom' }, role: 'co-owner' },
    ]);
    await router.tell(caseOpened, decided, {
      ...{ assignmentId: said[0]?.data['assignmentId'] as string, caseId: aCase, institution: 'bina-marga' },
    });
    const less = await write(wish({ words: ['gang kenanga'] }));
    await undo(id);
    // One that goes to the same owner is changed where its co-owners are not; its case is where it is read.
    expect((await simulate(less)).changes).toMatchObject([
      { complaintId: decided, caseId: aCase, waits: false, wasBeside: ['PT PLN', 'PT TELKOM'], toBeside: [] },
      { complaintId },
    ]);
    await undo(less);
    expect((await ownerOf(text)).reason).not.toMatchObject({ rule: 'standing-rule' });
  });

  it('has the citizen asked between institutions, and what they reply decides', async () => {
    const others = ['pln', 'telkom'];
    const id = await inForce(wish({ words: ['gang melati'] }, '', { outcome: 'citizen', owner: null, others }));
    const complaint = await router.file('Tiang miring di gang melati');
    const said = await router.said(complaint);
    expect(said.map(({ type }) => type)).toEqual(['complaint.sent-to-triage', 'complaint.put-to-citizen']);
    expect(said[0]?.data).toMatchObject({ reason: { sentence: expect.stringContaining('kami menanyakan') } });
    expect(said[1]?.data).toMatchObject({ options: [{ code: 'pln' }, { code: 'telkom' }] });
    const entryId = uuidV7();
    const text = await router.vault.seal(router.admin, complaint, `addition:${entryId}`, '2');
    await router.tell(complaintAddedTo, complaint, { entryId, text, attachments: [], addedAt: now() });
    expect((await router.said(complaint)).at(-1)?.data).toMatchObject({ institution: { code: 'telkom' } });
    await undo(id);
  });

  it('leaves it to the triage desk, where whom the rules would have found is offered, and says why', async () => {
    const id = await inForce(wish({ words: ['gang dahlia'] }, '', { outcome: 'desk', owner: null, others: ['pln'] }));
    expect((await list()).rules.find((one) => one.id === id)).toMatchObject({ owner: null, others: [] });
    const complaint = await router.file('PLN: listrik padam di gang dahlia');
    expect(await router.said(complaint)).toMatchObject([
      {
        type: 'complaint.sent-to-triage',
        data: {
          reason: { rule: 'standing-rule', sentence: expect.stringContaining('petugas triase yang memilih') },
          candidates: [{ code: 'pln' }],
        },
      },
    ]);
    await undo(id);
  });

  it('is tried in its place among the rules in force: what an earlier one decides, it does not', async () => {
    const text = 'Pohon tumbang di gang cempaka';
    await router.file(text);
    const first = await inForce(wish({ words: ['pohon tumbang'] }, 'pemda-dlh', { position: 5 }));
    const behind = await write(wish({ words: ['gang cempaka'] }, 'bina-marga', { position: 6 }));
    expect(await simulate(behind)).toMatchObject({ matched: 1, takenBefore: 1, changed: 0 });
    await writer.post(`rules/${behind}`, wish({ words: ['gang cempaka'] }, 'bina-marga', { position: 4 }));
    expect(await simulate(behind)).toMatchObject({ matched: 1, takenBefore: 0, changed: 1 });
    await undo(behind);
    // Its own version in force does not stand in its way.
    await writer.post(`rules/${first}`, wish({ words: ['pohon tumbang'] }, 'bina-marga', { position: 9 }));
    expect(await simulate(first)).toMatchObject({ matched: 1, takenBefore: 0, changed: 1 });
    await undo(first, 2);
    await undo(first, 1);
  });

  it('is approved by another person than who wrote it', async () => {
    const id = await write(wish({ words: ['gerbang tol'] }));
    await simulate(id);
    expect((await writer.post(`rules/${id}/approve`, { activeFrom: now() })).status).toBe(403);
    expect((await second.post(`rules/${id}/approve`, { activeFrom: now() })).status).toBe(200);
    expect((await second.post(`rules/${id}/approve`, { activeFrom: now() })).status).toBe(409);
    await undo(id);
  });

  it('is what a short number keeps of its keywords: in front of a text they name an office, elsewhere nothing', async () => {
    const id = await inForce(wish({ words: ['TOLCKP ...'] }, 'bina-marga', { name: 'Kata kunci TOLCKP' }));
    expect(await ownerOf('TOLCKP macet sejak pagi')).toMatchObject({ institution: { code: 'bina-marga' } });
    expect((await ownerOf('macet sejak pagi kata tolckp')).institution).toBeUndefined();
    await undo(id);
  });

  it('decides from its day on, says so, and no longer once it is undone', async () => {
    const id = await inForce(wish({ services: ['jalan-tol'] }, 'bina-marga', { name: 'Jalan tol ke Bina Marga' }));
    const decided = await ownerOf('Gerbang tol macet');
    expect(decided).toMatchObject({
      institution: { code: 'bina-marga' },
      reason: {
        rule: 'standing-rule',
        sentence: expect.stringContaining('Jalan tol ke Bina Marga'),
        standingRule: { id, version: 1 },
      },
    });
    expect((await undo(id)).status).toBe(200);
    expect((await ownerOf('Gerbang tol macet')).reason).not.toMatchObject({ rule: 'standing-rule' });
    expect((await undo(id)).status).toBe(409);
    expect((await list()).rules.find((one) => one.id === id)).toMatchObject({ standing: 'past', undoneBy: writer.id });
  });

  it('waits for its day', async () => {
    const id = await write(wish({ words: ['portal'] }));
    await simulate(id);
    const tomorrow = new Date(router.clock.now().getTime() + 86_400_000).toISOString();
    await second.post(`rules/${id}/approve`, { activeFrom: tomorrow });
    expect((await list()).rules.find((one) => one.id === id)).toMatchObject({ standing: 'planned' });
    expect((await ownerOf('Ada portal liar')).reason).not.toMatchObject({ rule: 'standing-rule' });
    await undo(id);
    expect((await second.post(`rules/${id}/approve`, { activeFrom: tomorrow })).status).toBe(409);
  });

  it('holds for a place only where the place is certain', async () => {
    const id = await inForce(wish({ places: ['33.03'], words: ['portal'] }));
    expect(await ownerOf('Ada portal liar', 'Purbalingga')).toMatchObject({ institution: { code: 'bina-marga' } });
    expect((await ownerOf('Ada portal liar', 'Surabaya')).reason).not.toMatchObject({ rule: 'standing-rule' });
    await undo(id);
  });

  it('is replaced by its next version on its day, and both versions stay', async () => {
    const id = await inForce(wish({ words: ['portal'] }));
    await writer.post(`rules/${id}`, wish({ words: ['portal'] }, 'pemda-dishub'));
    expect(await ownerOf('portal rusak')).toMatchObject({ institution: { code: 'bina-marga' } });
    await simulate(id);
    await second.post(`rules/${id}/approve`, { activeFrom: now() });
    router.hub.app.get(RulesInForce, { strict: false }).changed();
    expect(await ownerOf('portal rusak')).toMatchObject({ institution: { code: 'pemda-dishub' } });
    const versions = (await list()).rules.filter((one) => one.id === id);
    expect(versions.map(({ version, standing }) => `${version} ${standing}`)).toEqual(['2 active', '1 past']);
    await undo(id, 2);
  });

  describe('of which a version is undone', () => {
    const tomorrow = () => new Date(router.clock.now().getTime() + 86_400_000).toISOString();
    const versionsOf = async (id: string) =>
      (await list()).rules
        .filter((one) => one.id === id)
        .map(({ version, standing, activeTo }) => `${version} ${standing}${activeTo === null ? '' : ' ends'}`);
    const withDraft = async (word: string) => {
      const id = await inForce(wish({ words: [word] }));
      await writer.post(`rules/${id}`, wish({ words: [word] }, 'pemda-dishub'));
      return id;
    };
    const withPlanned = async (word: string, from = tomorrow()) => {
      const id = await withDraft(word);
      await simulate(id);
      expect((await second.post(`rules/${id}/approve`, { activeFrom: from })).status).toBe(200);
      return id;
    };

    it('ends when that is the one in force, and its draft stays', async () => {
      const id = await withDraft('gorong gorong');
      expect((await undo(id, 1)).status).toBe(200);
      expect(await versionsOf(id)).toEqual(['2 draft', '1 past ends']);
      expect((await ownerOf('gorong gorong mampet')).reason).not.toMatchObject({ rule: 'standing-rule' });
    });

    it('goes on when only the draft of the next is thrown away', async () => {
      const id = await withDraft('tanggul');
      expect((await undo(id, 2)).status).toBe(200);
      expect(await versionsOf(id)).toEqual(['1 active']);
      expect(await ownerOf('tanggul retak')).toMatchObject({ institution: { code: 'bina-marga' } });
    });

    it('goes on for good when the one that was to replace it is undone', async () => {
      const id = await withPlanned('trotoar');
      expect(await versionsOf(id)).toEqual(['2 planned', '1 active ends']);
      expect((await undo(id, 2)).status).toBe(200);
      expect(await versionsOf(id)).toEqual(['2 past ends', '1 active']);
      expect(await ownerOf('trotoar pecah')).toMatchObject({ institution: { code: 'bina-marga' } });
      expect((await undo(id, 2)).status).toBe(409);
    });

    it('leaves the one that is to begin', async () => {
      const id = await withPlanned('halte');
      expect((await undo(id, 1)).status).toBe(200);
      expect(await versionsOf(id)).toEqual(['2 planned', '1 past ends']);
      expect((await ownerOf('halte bocor')).reason).not.toMatchObject({ rule: 'standing-rule' });
    });

    it('is never in force beside another of them', async () => {
      const id = await withPlanned('zebra cross', new Date(router.clock.now().getTime() + 172_800_000).toISOString());
      await writer.post(`rules/${id}`, wish({ words: ['zebra cross'] }, 'pemda-dpupr'));
      await simulate(id);
      await second.post(`rules/${id}/approve`, { activeFrom: tomorrow() });
      const ends = async () => {
        const mine = (await list()).rules.filter((one) => one.id === id);
        return mine.map(({ activeFrom, activeTo }) => [activeFrom, activeTo].map((at) => String(at)));
      };
      const [third, planned, first] = await ends();
      expect([first?.[1], planned?.[1], third?.[1]]).toEqual([third?.[0], third?.[0], 'null']);
      await undo(id, 3);
      const [, after, before] = await ends();
      expect([before?.[1], after?.[1]]).toEqual([after?.[0], 'null']);
    });

    it.each([{}, { version: 0 }, { version: 'satu' }])('must be said: not %j', async (body) => {
      const id = await write(wish({ words: ['selokan'] }));
      expect((await writer.post(`rules/${id}/undo`, body)).status).toBe(422);
      expect((await undo(id, 7)).status).toBe(404);
      expect((await undo(id)).status).toBe(200);
    });
  });

  it('must be tried again after it was written anew', async () => {
    const id = await write(wish({ words: ['portal'] }));
    await simulate(id);
    router.clock.advance(1_000);
    await writer.post(`rules/${id}`, wish({ words: ['portal liar'] }));
    expect((await second.post(`rules/${id}/approve`, { activeFrom: now() })).status).toBe(409);
    await undo(id);
    expect((await undo(id)).status).toBe(404);
  });
});

describe('rules beside each other', () => {
  it('are shown to be dead or in conflict', async () => {
    const wide = await write(wish({ words: ['sungai'] }, 'pemda-dlh', { position: 1 }));
    const dead = await write(wish({ words: ['sungai'], places: ['33'] }, 'bina-marga', { position: 2 }));
    const rival = await write(wish({ places: ['33'] }, 'bina-marga', { position: 3 }));
    const { findings } = await list();
    expect(findings).toContainEqual({ kind: 'dead', rule: dead, because: wide });
    expect(findings).toContainEqual({ kind: 'conflict', rule: rival, with: wide });
    for (const id of [wide, dead, rival]) await undo(id);
  });
});

describe('a rule is refused', () => {
  it.each([
    { body: wish({}), why: 'it would match everything', says: 'sedikitnya satu syarat' },
    { body: wish({ doors: doorNames }), why: 'it lists every door', says: 'sedikitnya satu syarat' },
    { body: wish({ services: ['nobody-offers-it'] }), why: 'there is no such service', says: 'nobody-offers-it' },
    { body: wish({ places: ['99.99'] }), why: 'there is no such place', says: '99.99' },
    { body: wish({ words: ['++'] }), why: 'such words can never be found', says: '++' },
    { body: wish({ words: ['tol'] }, 'nobody-knows'), why: 'there is no such owner', says: 'nobody-knows' },
    { body: wish({ words: ['tol'] }, 'kementerian-bumn'), why: 'it goes to the successor', says: null },
    { body: wish({ words: 'tol' }), why: 'that is no list', says: '' },
    { body: wish({ places: ['Semarang'] }), why: 'that is no code', says: '' },
    { body: wish({ doors: ['fax'] }), why: 'there is no such door', says: '' },
    { body: { ...wish({ words: ['tol'] }), name: 'x' }, why: 'citizens read its name', says: '' },
    {
      body: wish({ words: ['tol'] }, 'pln', { others: ['nobody-knows'] }),
      ...{ why: 'there is no such co-owner', says: 'nobody-knows' },
    },
    {
      body: wish({ words: ['tol'] }, '', { outcome: 'citizen', owner: null, others: ['pln'] }),
      ...{ why: 'there is nothing to ask', says: 'sedikitnya dua instansi' },
    },
    { body: wish({ words: ['tol'] }, '', { owner: null }), why: 'nobody would answer', says: '' },
    { body: wish({ words: ['tol'] }, 'pln', { outcome: 'fax' }), why: 'there is no such outcome', says: '' },
    { body: { ...wish({ words: ['tol'] }), position: -1 }, why: 'that is no position', says: '' },
    { body: { name: 'Ketentuan', owner: 'pln' }, why: 'it says nothing', says: '' },
    { body: wish({ words: Array.from({ length: 51 }, (_, n) => `kata ${n}`) }), why: 'it is too long', says: '' },
  ])('or not: $why', async ({ body, says }) => {
    const answer = await writer.post<{ detail: string; id: string }>('rules', body);
    expect(answer.status).toBe(says === null ? 201 : 422);
    if (says) expect(answer.body.detail).toContain(says);
    if (says === null) await undo(answer.body.id);
  });

  it('where there is none', async () => {
    const id = uuidV7();
    expect((await writer.post(`rules/${id}`, wish({ words: ['tol'] }))).status).toBe(404);
    expect((await writer.post(`rules/${id}/simulate`, {})).status).toBe(404);
    expect((await second.post(`rules/${id}/approve`, { activeFrom: now() })).status).toBe(404);
    expect((await writer.get(`jobs/${id}`)).status).toBe(404);
    expect((await writer.post('rules/x/undo', {})).status).toBe(400);
  });

  it('to anybody but administrators', async () => {
    const triage = await router.staff.signIn('triage');
    expect((await triage.get('rules')).status).toBe(403);
    expect((await triage.post('rules', wish({ words: ['tol'] }))).status).toBe(403);
  });
});
