import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintErased, institutionChanged } from '#libs/contracts';
import { writeNow } from '#libs/database';
import { eventually } from '#libs/testing';
import { ARouter } from '../fixtures/a-router.js';
import { institutions } from '../fixtures/a-small-directory.js';
import { handBack, learnOwners } from '../fixtures/learned-owners.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import { Job } from '../jobs/job.entity.js';
import { DirectoryView } from '../directory/directory-view.js';
import { PoliciesInForce } from '../policies/policies-in-force.js';
import { rulesVersion, sureEnough } from '../rules/decide-route.js';
import { judgeHeldBack } from '../rules/learning/judge-held-back.js';
import { measureModel } from '../rules/learning/measure-model.js';
import { fromBytes } from '../rules/learning/model-bytes.js';
import { splitByTime } from '../rules/learning/split-by-time.js';
import type { Example } from '../rules/learning/train.js';
import { Upkeep } from '../upkeep/upkeep.js';
import { GatherLessons } from './gather-lessons.js';
import { keepLabel } from '../labels/keep-label.js';
import { ModelRow, type Report } from './model.entity.js';
import { ModelShelf } from './model-shelf.js';
import { PlanTraining } from './plan-training.js';
import { Verdict } from './verdict.entity.js';

let router: ARouter;
let administrator: StaffMember;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  administrator = await router.staff.signIn('administrator');
});
afterAll(async () => {
  await router.stop();
});

interface Learning {
  models: { version: number; state: string; measured: Report; servedFrom: string | null }[];
  names: Record<string, string>;
  shadow: {
    version: number;
    seen: number;
    least: number;
    known: number;
    verdict: { may: boolean; why?: string };
  } | null;
  policies: { amount: number; model: number | null }[];
  autoRouteAbove: number;
  labels: { owners: number };
  training: { state: string; fault: { id: string; en: string } | null; result: object | null } | null;
}
interface Thresholds {
  present: number;
  thresholds: { id: string; amount: number; model: number | null; standing: string }[];
}
const learning = async () => (await administrator.get<Learning>('learning')).body;
const stateOf = (version: number) =>
  router.db
    .getRepository(ModelRow)
    .findOneByOrFail({ version })
    .then(({ state }) => state);

async function trained(): Promise<Learning['training']> {
  const answer = await administrator.post<{ jobId: string }>('learning/train', {});
  expect(answer.status).toBe(202);
  const job = () => router.db.getRepository(Job).findOneByOrFail({ id: answer.body.jobId });
  await eventually(async () => ['done', 'failed'].includes((await job()).state), 'the training has ended');
  return job();
}

const upkeep = () => router.hub.app.get(PlanTraining, { strict: false }).run();

describe('a training', () => {
  it('is refused for want of examples, in words of both languages', async () => {
    expect(await trained()).toMatchObject({
      state: 'failed',
      fault: {
        id: 'Baru ada 0 contoh; pelatihan perlu sedikitnya 100.',
        en: 'There are only 0 examples; a training needs at least 100.',
      },
    });
  });

  it('runs in a thread of its own and puts what is better into the shadow, with a report', async () => {
    await learnOwners(router, 300);
    expect(await trained()).toMatchObject({ state: 'done', result: { version: 1, state: 'shadow' } });
    const { models, shadow, labels } = await learning();
    expect(models).toMatchObject([
      { version: 1, state: 'shadow', trainedOn: { texts: 255, owners: 3 }, measured: { present: null } },
    ]);
    expect(models[0]?.measured.itself.accuracy).toBeGreaterThan(0.9);
    expect(models[0]).not.toHaveProperty('content');
    expect(shadow).toMatchObject({ version: 1, seen: 0, verdict: { may: false, why: 'not-seen-enough' } });
    expect(labels.owners).toBe(300);
  });

  it('measures its threshold on the probability by which complaints are decided', async () => {
    const app = router.hub.app;
    const [lessons, view] = [app.get(GatherLessons, { strict: false }), app.get(DirectoryView, { strict: false })];
    const { content, measured } = await router.db.getRepository(ModelRow).findOneByOrFail({ version: 1 });
    const model = fromBytes(new Uint8Array(content));
    const heldBack: Example[] = [];
    for await (const some of lessons.examples(splitByTime(await lessons.owners()).heldBack)) heldBack.push(...some);
    const { threshold } = measureModel(judgeHeldBack(heldBack, model, await view.current(), view.today()));
    expect([measured.itself.threshold, measured.rulesVersion]).toEqual([threshold, rulesVersion]);
    expect(heldBack.map(({ text, signs }) => model.predict(text, signs)[0]?.probability)).not.toContain(threshold);
  });

  it('keeps nothing of the texts that could be read', async () => {
    const { content } = await router.db.getRepository(ModelRow).findOneByOrFail({ version: 1 });
    expect(content.toString('latin1')).not.toMatch(/listrik|kereta|sampah|tiang/i);
    const jobs = await router.db.query<{ row: string }[]>('select job::text as row from job');
    expect(jobs.map(({ row }) => row).join()).not.toMatch(/listrik|kereta/i);
  });

  it('is one at a time, however often the button is pressed', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => administrator.post('learning/train', {})));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409, 409]);
    await eventually(async () => (await learning()).training?.state === 'done', 'it has ended');
  });

  it('begins by itself at night, once for all replicas', async () => {
    router.clock.set(new Date('2026-11-23T19:00:00Z'));
    await router.db.query('update label set at = $1', [new Date('2026-11-23T18:00:00Z')]);
    const before = await router.db.getRepository(Job).count();
    await router.db.query(`update job set asked_at = asked_at - interval '2 days'`);
    await Promise.all([upkeep(), upkeep(), upkeep()]);
    await upkeep();
    expect(await router.db.getRepository(Job).count()).toBe(before + 1);
    await eventually(
      async () => (await router.db.getRepository(Job).countBy({ state: 'done' })) === before,
      'it has ended',
    );
    administrator = await router.staff.signIn('administrator');
  });

  it('is taken over from a process that died with it', async () => {
    await router.db.query(
      `insert into job (id, kind, input, state, progress, asked_at, holder, lease_until)
           values (gen_random_uuid(), 'training', '{}', 'running', 0.2, now(), gen_random_uuid(), $1)`,
      [new Date(router.clock.now().getTime() - 1_000)],
    );
    await eventually(
      async () => (await router.db.getRepository(Job).countBy({ state: 'running' })) === 0,
      'it was taken over',
    );
  });
});

describe('a model in the shadow', () => {
  it('says what it thinks of every complaint and is not heard', async () => {
    const shadow = (await learning()).shadow?.version ?? 0;
    const id = await router.file('sampah menumpuk bau');
    const verdicts = await router.db.getRepository(Verdict).findBy({ complaintId: id });
    expect(verdicts).toMatchObject([{ model: shadow, institution: 'pemda-dlh' }]);
    await router.tell(complaintErased, id);
    expect(await router.db.getRepository(Verdict).countBy({ complaintId: id })).toBe(0);
  });

  it('may not be put in service before it has been seen long enough', async () => {
    const { shadow } = await learning();
    const answer = await administrator.post<{ detail: string }>(`learning/models/${shadow?.version ?? 0}/serve`, {});
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain('belum cukup lama');
  });

  it('serves by itself once it has earned it, with its own threshold as a dated row', async () => {
    const { shadow } = await learning();
    const version = shadow?.version ?? 0;
    for (let n = 0; n < 100; n++) await router.file(`kereta terlambat ${n}`);
    await upkeep();
    expect(await stateOf(version)).toBe('serving');
    const { policies, models } = await learning();
    expect(policies[0]).toMatchObject({ model: version });
    expect(policies[0]?.amount).toBeGreaterThan(0);
    expect(models.filter(({ state }) => state === 'serving')).toHaveLength(1);
  });

  it('serves without lowering what an official set, until they undo it', async () => {
    const measured = (await learning()).autoRouteAbove;
    const raised = await administrator.post('thresholds', {
      ...{ amount: 0.999, effectiveFrom: router.clock.now().toISOString() },
    });
    expect(raised.status).toBe(201);
    router.clock.advance(60_000);
    const version = (await learning()).models.find(({ state }) => state === 'serving')?.version ?? 0;
    await router.db.query(`update model set state = 'retired' where state in ('serving', 'shadow')`);
    await router.db.query(`update model set state = 'shadow' where version = $1`, [version]);
    await upkeep();
    expect(await stateOf(version)).toBe('serving');
    const { policies, autoRouteAbove } = await learning();
    expect([policies[0]?.amount, autoRouteAbove]).toEqual([measured, 0.999]);

    const log = (await administrator.get<Thresholds>('thresholds')).body;
    const official = log.thresholds.find(({ standing }) => standing === 'active');
    expect([log.present, official]).toMatchObject([0.999, { amount: 0.999, model: null }]);
    await administrator.post(`thresholds/${official?.id ?? ''}/undo`, {});
    expect((await learning()).autoRouteAbove).toBe(measured);
  });

  it('is not even tried when it is no better than the one that serves', async () => {
    expect(await trained()).toMatchObject({ result: { state: 'retired' } });
    const [latest] = (await learning()).models;
    expect(latest).toMatchObject({ state: 'retired', measured: { present: { version: expect.any(Number) } } });
    expect((await administrator.post(`learning/models/${latest?.version ?? 0}/serve`, {})).status).toBe(409);
  });

  it('is tried where it is as good and knows an owner more, with what changes owner by owner, by their names', async () => {
    await learnOwners(router, 30, new Date('2026-10-01T00:00:00Z'), ['bri']);
    expect(await trained()).toMatchObject({ result: { state: 'shadow' } });
    const { shadow, models, names } = await learning();
    const { itself, present, compared } = models.find(({ state }) => state === 'shadow')?.measured ?? {};
    expect(itself?.accuracy).toBe(present?.measured.accuracy);
    expect(compared).toMatchObject({ taught: { itself: 4, present: 3 }, newOwners: ['bri'], formerOwners: [] });
    expect(names?.['bri']).toBe('PT BRI');
    expect(shadow).toMatchObject({ least: 100, verdict: { may: false, why: 'not-seen-enough' } });
  });
});

describe('an official', () => {
  it('rolls back in one click, and forward again', async () => {
    const { models } = await learning();
    const serving = models.find(({ state }) => state === 'serving')?.version ?? 0;
    const [row] = await router.db.query<{ version: number }[]>(
      `insert into model (state, content, trained_on, measured, trained_at, served_from)
       select 'retired', content, trained_on, measured, trained_at, trained_at from model where version = $1 returning version`,
      [serving],
    );
    const earlier = row?.version ?? 0;
    expect((await administrator.post(`learning/models/${earlier}/serve`, {})).status).toBe(200);
    expect([await stateOf(earlier), await stateOf(serving)]).toEqual(['serving', 'retired']);
    expect((await administrator.post(`learning/models/${serving}/serve`, {})).status).toBe(200);
    expect([await stateOf(earlier), await stateOf(serving)]).toEqual(['retired', 'serving']);
  });

  it('finds what serves, and what served before, behind however many that never did', async () => {
    const served = (await learning()).models.filter(({ servedFrom }) => servedFrom !== null);
    expect(served.map(({ state }) => state)).toContain('serving');
    await router.db.query(
      `insert into model (state, content, trained_on, measured, trained_at)
       select 'retired', content, trained_on, measured, trained_at
         from model, generate_series(1, 21) where version = $1`,
      [served[0]?.version],
    );
    const { models, names } = await learning();
    const versions = models.map(({ version }) => version);
    expect(versions).toEqual(expect.arrayContaining(served.map(({ version }) => version)));
    expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => other - one));
    expect(Object.keys(names)).not.toEqual([]);
    await router.db.query(`delete from model where served_from is null and state = 'retired'`);
  });

  it.each(['999', '0'])('does not serve a model %s that is none', async (version) => {
    expect((await administrator.post(`learning/models/${version}/serve`, {})).status).toBe(404);
  });

  it('must be an administrator', async () => {
    const triage = await router.staff.signIn('triage');
    expect((await triage.get('learning')).status).toBe(403);
    expect((await triage.post('learning/train', {})).status).toBe(403);
  });
});

describe('a model of another release', () => {
  const doubtful = 'listrik saldo di depan rumah kami bermasalah';
  let served: number;

  /** As the hub finds it after an upgrade: it serves, with the threshold that was measured then. */
  async function leftServing({ content, rules }: { content: string; rules: string }): Promise<number> {
    await router.db.query(`update model set state = 'retired' where state = 'serving'`);
    const [row] = await router.db.query<{ version: number }[]>(
      `insert into model (state, content, trained_on, measured, trained_at, served_from)
       select 'serving', ${content}, trained_on, measured || jsonb_build_object('rulesVersion', $2::text), trained_at, trained_at
         from model where version = $1 returning version`,
      [served, rules],
    );
    const at = router.clock.now();
    await router.db.query(
      `insert into routing_policy (id, kind, amount, effective_from, model, set_at)
            values (gen_random_uuid(), 'auto-route-above', 0.6, $1, $2, $1)`,
      [at, row?.version],
    );
    router.hub.app.get(ModelShelf, { strict: false }).changed();
    router.hub.app.get(PoliciesInForce, { strict: false }).changed();
    router.clock.advance(1_000);
    return row?.version ?? 0;
  }

  beforeAll(async () => {
    served = (await learning()).models.find(({ state }) => state === 'serving')?.version ?? 0;
  });
  afterAll(async () => {
    await administrator.post(`learning/models/${served}/serve`, {});
  });

  it('lends no threshold to the rules that decide without it, nor is it put in service', async () => {
    const version = await leftServing({ content: `'\\x00'`, rules: rulesVersion });
    const id = await router.file(doubtful);
    expect(await router.said(id)).toMatchObject([{ type: 'complaint.sent-to-triage' }]);
    expect((await learning()).autoRouteAbove).toBe(sureEnough);
    expect((await administrator.get<Thresholds>('thresholds')).body.present).toBe(sureEnough);
    await administrator.post(`learning/models/${served}/serve`, {});
    const answer = await administrator.post<{ detail: string }>(`learning/models/${version}/serve`, {});
    expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining('tidak dapat dibaca') } });
  });

  it('decides by what was measured beside the rules of today only', async () => {
    await leftServing({ content: 'content', rules: 'of old' });
    expect((await learning()).autoRouteAbove).toBe(sureEnough);
    await leftServing({ content: 'content', rules: rulesVersion });
    expect((await learning()).autoRouteAbove).toBe(0.6);
  });
});

describe('what institutions handed back', () => {
  it('makes the next model less sure that such complaints are theirs', async () => {
    const text = 'tiang miring dekat pasar';
    await trained();
    const latest = async () => {
      const [row] = await router.db.getRepository(ModelRow).find({ order: { version: 'desc' }, take: 1 });
      const model = fromBytes(new Uint8Array(row?.content ?? []));
      return model.predict(text).find(({ label }) => label === 'pln')?.probability ?? 0;
    };
    const before = await latest();
    await handBack(router, 20, text, 'pln');
    await trained();
    expect(await latest()).toBeLessThan(before);
  });

  it('is a lesson of its own only where nobody has answered since', async () => {
    const lessons = router.hub.app.get(GatherLessons, { strict: false });
    const [first, ...others] = await lessons.notOwners();
    expect(others).toHaveLength(19);
    const complaintId = first?.complaintId ?? '';
    await router.db.transaction(async (tx) => {
      keepLabel(tx, { complaintId, source: 'answered', institution: 'kai', at: router.clock.now() });
      await writeNow(tx);
    });
    expect(await lessons.notOwners()).toEqual(others);
  });
});

describe('what was learned of an institution that has ended', () => {
  it('teaches who answers today, and nothing where nobody does', async () => {
    const lessons = router.hub.app.get(GatherLessons, { strict: false });
    const count = async () => {
      const owners = await lessons.owners();
      return ['pln', 'kai', 'pemda-dlh'].map((code) => owners.filter(({ owner }) => owner === code).length);
    };
    const [pln = 0, kai = 0] = await count();
    expect(kai).toBeGreaterThan(0);
    const end = (code: string, successor: string | null) => {
      const record = institutions.find((one) => one.code === code);
      return router.tell(institutionChanged, code, { ...record, validTo: '2026-11-01', successor, version: 2 });
    };
    await end('kai', 'pln');
    await end('pemda-dlh', null);
    expect(await count()).toEqual([pln + kai, 0, 0]);
  });
});

describe('drift', () => {
  it('is a metric', async () => {
    await router.hub.app.get(Upkeep, { strict: false }).run();
    const text = await (await fetch(`${router.hub.url}/metrics`)).text();
    expect(text).toContain('# TYPE salur_routing_drift gauge');
    expect(text).toMatch(/salur_routing_model \d+/);
  });
});
