import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintAddedTo, complaintErased, institutionChanged, serviceChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { ARouter } from '../fixtures/a-router.js';
import { institutions } from '../fixtures/a-small-directory.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import { ModelShelf } from '../learning/model-shelf.js';
import { ModelRow } from '../learning/model.entity.js';
import type { PolicyKind } from '../policies/routing-policy.entity.js';
import { PoliciesInForce } from '../policies/policies-in-force.js';
import { toBytes } from '../rules/learning/model-bytes.js';
import { train } from '../rules/learning/train.js';
import { RulesInForce } from '../standing/rules-in-force.js';
import type { Rerun } from './rerun-decision.js';

let router: ARouter;
let triage: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  triage = await router.staff.signIn('triage');
});
afterAll(async () => {
  await router.stop();
});

interface Line {
  readonly institution: { code: string } | null;
  readonly note: string | null;
  readonly canRerun: boolean;
  readonly reason: { readonly directoryVersion: string; readonly found: string[]; readonly marks?: { part: string }[] };
}
const decisions = (id: string, who = triage) => who.get<{ items: Line[] }>(`decisions/${id}`);
const rerun = async (id: string, attempt = 1, who = triage) =>
  (await who.get<Rerun>(`decisions/${id}/${attempt}/rerun`)).body;

async function decree(words: string[], owner: string, version: number, id: string): Promise<void> {
  const now = router.clock.now();
  await router.db.query('update standing_rule set active_to = $1 where active_to is null', [now]);
  await router.db.query(
    `insert into standing_rule (id, version, name, conditions, owner, position, state, written_by, written_at, approved_by, active_from)
         values ($1, $2, 'Gang mawar', $3, $4, 1, 'approved', $5, $6, $7, $6)`,
    [
      ...[id, version, JSON.stringify({ services: [], places: [], words, doors: [], classes: [] }), owner],
      ...[uuidV7(), now, uuidV7()],
    ],
  );
  router.hub.app.get(RulesInForce, { strict: false }).changed();
}

async function serve(label: string): Promise<void> {
  const lessons = [label, 'kai'].flatMap((owner) =>
    ['kabel kusut', 'gerbong sesak'].map((text) => ({ text: `${text} ${owner}`, label: owner, signs: [] })),
  );
  await router.db.getRepository(ModelRow).update({ state: 'serving' }, { state: 'retired' });
  await router.db.query(
    `insert into model (state, content, trained_on, measured, trained_at) values ('serving', $1, '{}', '{}', $2)`,
    [Buffer.from(toBytes(train(lessons))), router.clock.now()],
  );
  router.hub.app.get(ModelShelf, { strict: false }).changed();
}

async function decreed(kind: PolicyKind, amount: number): Promise<void> {
  await router.db.query(
    `insert into routing_policy (id, kind, amount, effective_from, set_at) values ($1, $2, $3, $4, $4)`,
    [uuidV7(), kind, amount, router.clock.now()],
  );
  router.hub.app.get(PoliciesInForce, { strict: false }).changed();
}

/** All of it becomes another, as in the years after a decision. */
async function changeEverything(ruleId: string): Promise<void> {
  router.clock.advance(86_400_000);
  triage = await router.staff.signIn('triage');
  const pln = institutions.find(({ code }) => code === 'pln');
  await router.tell(institutionChanged, 'pln', {
    ...pln,
    name: 'PT Listrik Baru',
    aliases: ['listrik baru'],
    version: 7,
  });
  await router.tell(serviceChanged, 'service:pln', { code: 'pln', owner: 'telkom', words: ['tiang'], version: 9 });
  await decree(['listrik', 'tiang', 'kabel'], 'bina-marga', 2, ruleId);
  await serve('telkom');
  await decreed('auto-route-above', 0.999);
  await decreed('choice', 0.55);
  await decreed('contradiction', 0.01);
}

describe('a decision of before', () => {
  it('comes out the same, to the byte, after directory, rules, thresholds and model have all changed', async () => {
    const ruleId = uuidV7();
    await decree(['gang mawar'], 'bina-marga', 1, ruleId);
    await serve('pln');
    await decreed('auto-route-above', 0.8);
    await decreed('choice', 0.75);
    const ids = [];
    for (const text of [
      'Listrik padam, PLN belum datang',
      'Lubang di Gang Mawar',
      'PLN dan Telkom soal tiang',
      'Tolong',
    ])
      ids.push(await router.file(text));
    ids.push(await router.file('Tolong bantu saya', { institution: 'kai' }));
    const before = await decisions(ids[0] ?? '');
    await changeEverything(ruleId);

    for (const id of ids) expect(await rerun(id)).toEqual({ result: 'identical', bytes: expect.any(Number) });
    const again = await router.file('Listrik padam, PLN belum datang');
    const [was, is] = [before.body.items[0], (await decisions(again)).body.items[0]];
    expect([was?.institution?.code, is?.institution?.code]).toEqual(['pln', 'bina-marga']);
    expect(is?.reason.directoryVersion).not.toBe(was?.reason.directoryVersion);
    expect(await rerun(again)).toMatchObject({ result: 'identical' });
  });

  it('is read as it was when more has been written since', async () => {
    const event = await router.filed('Sudah tiga hari begini');
    const title = await router.vault.seal(router.admin, event.subject, 'title', 'Air PDAM mati');
    await router.hear({ ...event, data: { ...event.data, title } });
    const entryId = uuidV7();
    const text = await router.vault.seal(router.admin, event.subject, `addition:${entryId}`, 'Dan Telkom juga');
    await router.tell(complaintAddedTo, event.subject, { entryId, text });
    const [first] = (await decisions(event.subject)).body.items;
    expect(first?.reason.marks?.[0]).toMatchObject({ part: 'title' });
    expect(await rerun(event.subject)).toMatchObject({ result: 'identical' });
  });

  it('says what differs where somebody has tampered with it', async () => {
    const id = await router.file('KAI terlambat terus');
    await router.db.query(`update decision set reason = reason || '{"confidence": 0.123}' where complaint_id = $1`, [
      id,
    ]);
    expect(await rerun(id)).toMatchObject({
      result: 'different',
      differences: [{ field: 'reason.confidence', was: '0.123', is: expect.stringMatching(/^[01]/) }],
    });
  });

  it.each([
    { change: `update decision set rules_version = '1'`, why: 'rules', version: '1' },
    { change: `update decision set directory_version = '61'`, why: 'directory', version: '61' },
    { change: `update decision set basis = basis || '{"model": 99}'`, why: 'model', version: '99' },
    { change: 'update decision set basis = null', why: 'not-by-rules' },
  ])('says which version is not kept any more: $why', async ({ change, ...why }) => {
    const id = await router.file('KAI terlambat terus');
    await router.db.query(`${change} where complaint_id = $1`, [id]);
    expect(await rerun(id)).toEqual({ result: 'not-possible', ...why });
  });

  it('cannot be made again once the complaint is erased, and keeps no trace of its words', async () => {
    const id = await router.file('Listrik padam, PLN belum datang');
    await router.tell(complaintErased, id);
    expect(await rerun(id)).toEqual({ result: 'not-possible', why: 'erased' });
    const [{ reason }] = (await decisions(id)).body.items as [Line];
    expect(reason.found).toEqual([]);
    expect(reason).not.toHaveProperty('marks');
    expect(reason).not.toHaveProperty('steps');
  });
});

describe('who has a complaint', () => {
  it('sees why, and others do not', async () => {
    const id = await router.file('Tiang miring');
    const [theirs, others] = [
      await router.staff.signIn('officer', 'kemenpu/bina-marga/'),
      await router.staff.signIn('officer', 'bri/'),
    ];
    expect((await decisions(id, theirs)).body.items).toMatchObject([
      { institution: { code: 'bina-marga' }, canRerun: true },
    ]);
    expect(await rerun(id, 1, theirs)).toMatchObject({ result: 'identical' });
    expect((await decisions(id, others)).status).toBe(404);
    expect((await others.get(`decisions/${id}/1/rerun`)).status).toBe(404);
    expect((await triage.get(`decisions/${id}/9/rerun`)).status).toBe(404);
    expect((await triage.get(`decisions/${uuidV7()}`)).status).toBe(404);
  });
});
