import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { institutionChanged } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { manyRows, tooHeavy, watchPlans, type Browser, type PlansOf } from '#libs/testing';
import { MakeDigests } from '../digests/make-digests.js';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { Story } from '../fixtures/a-story.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';

let supervisor: ASupervisor;
let coordinator: Browser;
let officer: Browser;
let plansOf: PlansOf;
let late: Story;
let letter: string;
beforeAll(async () => {
  supervisor = await ASupervisor.start();
  await tellOfDirectory(supervisor);
  await supervisor.tell(institutionChanged, 'bp-bumn', {
    ...{ code: 'bp-bumn', name: 'BP BUMN', path: 'bp-bumn/', timeZone: 'Asia/Jakarta' },
  });
  late = await new Story(supervisor, 'aspiration').begun();
  supervisor.time.set(new Date('2026-12-01T02:30:00Z'));
  await supervisor.clocks.look(true);
  coordinator = await supervisor.desk.signIn('coordinator', 'bp-bumn/');
  officer = await supervisor.desk.signIn('officer', 'bp-bumn/pln/');
  const request = { request: uuidV7(), institutions: ['pln'] };
  const sent = await coordinator.post<{ items: { id: string }[] }>('/api/supervisor/letters', request);
  letter = sent.body.items[0]?.id ?? '';
  await supervisor.hub.app.get(MakeDigests, { strict: false }).run();
  await fill();
  // What was counted is summed before pages are looked at; and what it looks at by itself is of none, however long one takes.
  await supervisor.clocks.look(true);
  await supervisor.clocks.stop();
  plansOf = await watchPlans(supervisor.db);
}, 300_000);
afterAll(async () => {
  await supervisor?.stop();
});

const rows = 20_000;

/** Years of it, at two hundred institutions, of which one is large. */
async function fill(): Promise<void> {
  const { db } = supervisor;
  await manyRows(db, {
    ...{ table: 'institution', like: `code = 'kai'`, rows: 200 },
    but: { code: `'unit-' || n`, path: `'bp-bumn/unit-' || n || '/'` },
  });
  const [id, code] = ['gen_random_uuid()', `case when n % 20 = 0 then 'pln' else 'unit-' || 1 + n % 200 end`];
  await manyRows(db, {
    ...{ table: 'clock', like: `kind = 'resolution'`, rows },
    but: {
      ...{ id, complaint_id: id, case_id: id, institution_code: code },
      // Of what has a reminder that has come, most is late already.
      state: `case when n % 4 > 1 then 'met' when n % 4 = 1 then 'passed' else 'armed' end`,
      due_at:
        'case when n % 4 = 0 then now + make_interval(days => 8, mins => n) else now - make_interval(mins => n) end',
      remind_at: 'now + make_interval(days => 8, mins => n - 2000)',
      escalate_at: 'case when n % 4 = 1 then now + make_interval(mins => n) end',
    },
  });
  await manyRows(db, {
    ...{ table: 'known_case', like: `id = '${late.caseId}'`, rows },
    but: {
      ...{ id, complaint_id: id, institution_code: code, opened_at: 'now - make_interval(mins => n)' },
      ended_at: 'case when n % 4 > 1 then now end',
      overdue_since: 'case when n % 4 = 1 then now - make_interval(mins => n) end',
    },
  });
  await manyRows(db, {
    ...{ table: 'letter', like: 'true', rows },
    but: {
      ...{ id, number: `'B-' || n || '/2026'`, sequence: 'n + 1', institution_code: code },
      sent_at: 'now - make_interval(hours => n)',
    },
  });
  const reader = `select id, $1::uuid, 'Petugas', sent_at from letter`;
  await db.query(`insert into letter_reading ${reader} where mod(sequence, 9) > 0`, [uuidV7()]);
  await manyRows(db, {
    ...{ table: 'digest', like: `institution_code = 'bp-bumn'`, rows: 3_000 },
    but: { day: `(now - make_interval(days => n))::date` },
  });
  await db.query(`insert into tally select measure, date '2026-12-01' - day, code, 'complaint', 'kai', 1
    from generate_series(0, 700, 7) as day, institution, unnest('{bounced,opened,answered}'::text[]) as measure`);
}

const api = '/api/supervisor';

describe('however many years of it there are, few pages of the database are looked at', () => {
  it.each([
    ...['overdue', 'overdue/pln', 'overdue/pln?limit=100', 'escalations', 'letters/unread', 'digests'],
    ...['monitor/overview', 'monitor/weeks', 'monitor/forecast', 'monitor/durations', 'monitor/classes'],
    ...['monitor/provinces', 'monitor/bounces?weeks=26', 'monitor/cases?figure=open', 'letter-templates'],
  ])('for %s', async (path) => {
    const answers: number[] = [];
    const plans = await plansOf(async () => {
      for (const who of [coordinator, officer]) answers.push((await who.get(`${api}/${path}`)).status);
    });
    expect(answers[0]).toBe(200);
    // Lines of fifty-one institutions, fifty-one of each, are put in order; each clock that is due soon is looked up.
    expect(tooHeavy(plans, 6_500)).toEqual([]);
  });

  it('for why each clock of a case is due when it is', async () => {
    const plans = await plansOf(() => officer.get(`${api}/cases/${late.caseId}/clocks`));
    expect(plans.length).toBeGreaterThan(2);
    expect(tooHeavy(plans, 30)).toEqual([]);
  });

  it.each([
    { what: 'a letter', path: () => `letters/${letter}/document` },
    { what: 'a digest', path: () => 'digests/bp-bumn/2026-11-30/document' },
  ])('for $what', async ({ path }) => {
    const plans = await plansOf(async () => {
      const answer = await coordinator.open(`${api}/${path()}`, AbortSignal.timeout(20_000));
      expect(answer.status).toBe(200);
      await answer.arrayBuffer();
    });
    expect(tooHeavy(plans, 30)).toEqual([]);
  });

  it('for the letters of an afternoon', async () => {
    const plans = await plansOf(() =>
      coordinator.post(`${api}/letters`, { request: uuidV7(), institutions: ['pln', 'kai'] }),
    );
    expect(tooHeavy(plans)).toEqual([]);
  });
});
