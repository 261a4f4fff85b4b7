import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deadlineEscalated } from '#libs/contracts';
import { manyRows, tooHeavy, watchPlans, type Browser, type PlansOf } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, assign, places, tellOfInstitutions, write } from '../fixtures/a-complaint.js';

let casework: ACasework;
let officer: Browser;
let coordinator: Browser;
let plansOf: PlansOf;
let caseId: string;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  officer = await casework.desk.signIn('officer', places.pln);
  coordinator = await casework.desk.signIn('coordinator', 'bp-bumn/');
  const one = await aCase(casework, 'pln', { text: 'Gardu padam di Sukamaju, petak7 jalur7', place: 'geo:-6.4,106.8' });
  caseId = one.caseId;
  await assign(casework, one.complaintId, 'kai', 'co-owner');
  await write(casework, one.complaintId, 'Masih padam');
  const climbed = { rung: 'ombudsman', caseId, kind: 'total' } as const;
  await casework.tell(deadlineEscalated, one.complaintId, climbed);
  await fillWith(one);
  plansOf = await watchPlans(casework.db);
}, 120_000);
afterAll(async () => {
  await casework?.stop();
});

const rows = 30_000;
const uuidOf = (part: string) => `('019ac000-0000-7000-8${part}-' || lpad(n::text, 12, '0'))::uuid`;

/** Thirty thousand complaints with a case each, of which a few have followed another, and what was written of each. */
async function fillWith({ complaintId, caseId: first }: { complaintId: string; caseId: string }): Promise<void> {
  const admin = casework.admin;
  const own = { complaint_id: uuidOf('001'), case_id: uuidOf('002') };
  const status = `case when n % 3 = 0 then 'in-progress' when n % 99 = 1 then 'received' when n % 99 = 2 then 'assigned'
                       when n % 99 = 4 then 'waiting' when n % 99 = 5 then 'in-review' when n % 99 = 7 then 'appealed' else 'closed' end`;
  await manyRows(admin, {
    ...{ table: 'casework.complaint', like: `id = '${complaintId}'`, rows },
    but: { id: uuidOf('001'), code: `'KURA-' || lpad(n::text, 8, '0')`, title: 'null', text: 'null', place: 'null' },
  });
  await manyRows(admin, {
    ...{ table: 'casework."case"', like: `id = '${first}'`, rows },
    but: {
      ...{ id: uuidOf('002'), complaint_id: uuidOf('001'), assignment_id: uuidOf('003'), status },
      ...{ code: `'KURA-' || lpad(n::text, 8, '0')`, due_at: 'now + make_interval(mins => n)' },
      opened_at: 'now - make_interval(mins => n)',
      institution_code: `case when n % 1000 = 3 then 'pln-icon-plus' else 'pln' end`,
      institution_path: `case when n % 1000 = 3 then '${places['pln-icon-plus']}' else '${places.pln}' end`,
      ended_at: `case when ${status} = 'closed' then now - make_interval(mins => n / 2) end`,
      officer_id: `case when n % 500 = 0 then '${officer.staffId}'::uuid else '019ac000-0000-7000-8000-000000000002' end`,
      late: 'n % 60 = 0',
      check_state: 'case when n % 299 = 8 then $$due$$ end',
      merged_into: `case when n % 9000 = 10 then '${complaintId}'::uuid when n % 50 = 10 then ${uuidOf('004')} end`,
      how: `case when n % 50 = 10 then 'merged' end`,
      priority: `case when n % 100 = 0 then 'high' else 'normal' end`,
      labels: `case when n % 301 = 0 then array['trafo'] else array[]::text[] end`,
    },
  });
  for (const turn of [5, 6])
    await manyRows(admin, {
      ...{ table: 'casework.entry', like: `complaint_id = '${complaintId}' and kind = 'added'`, rows },
      but: { id: uuidOf(`00${turn}`), complaint_id: uuidOf('001'), text: 'null', sequence: `${turn}` },
    });
  await manyRows(admin, {
    ...{ table: 'casework.case_text', like: `case_id = '${first}'`, rows },
    but: {
      ...own,
      opened_at: 'now - make_interval(mins => n)',
      institution_code: `case when n % 2 = 0 then 'pln' else 'kai' end`,
      words: `to_tsvector('indonesian', format('gardu padam nomor %s petak%s jalur%s', n, n % 99, n % 99)) || array_to_tsvector(array['@bp-bumn/', '@bp-bumn/pln/'])`,
    },
  });
  await manyRows(admin, {
    ...{ table: 'casework.dossier', like: `case_id = '${first}'`, rows },
    but: { ...own, id: uuidOf('007'), made_at: 'now - make_interval(mins => n)', sealed: '$$kept$$' },
  });
}

const api = '/api/casework';
const views = [
  ...['open', 'mine', 'standing-in', 'new', 'waiting', 'late', 'closed', 'verify', 'review', 'appealed', 'check'],
  ...['open&sort=priority', 'open&priority=high', 'closed&priority=high', 'open&label=trafo'],
  ...['closed&officer=none', 'late&class=complaint', 'closed&institution=pln-icon-plus', 'open&q=KURA-000299'],
  ...['open&q=29999', 'closed&q=29999', 'open&q=gardu'],
];

describe('however many cases there are, few pages of the database are looked at', () => {
  it.each(views)('for a page of the list %s', async (view) => {
    for (const who of [officer, coordinator]) {
      const plans = await plansOf(async () => {
        expect((await who.get(`${api}/cases?view=${view}&limit=50`)).status).toBe(200);
      });
      expect(plans.length).toBeGreaterThan(1);
      // A line is nine of them: the case, its complaint, and whether this reader may see that.
      expect(tooHeavy(plans, 700)).toEqual([]);
    }
  });

  it('for what has ended and has a word that is in every text', async () => {
    const plans = await plansOf(() => officer.get(`${api}/cases?view=closed&q=padam`));
    // Five hundred are looked up, each by itself.
    expect(tooHeavy(plans, 2_500)).toEqual([]);
  });

  it('for a case with its history, followers and parts', async () => {
    const plans = await plansOf(async () => {
      const { body } = await officer.get<Record<string, unknown[]>>(`${api}/cases/${caseId}`);
      expect([body['followers']?.length, body['parts']?.length]).toEqual([4, 1]);
    });
    expect(tooHeavy(plans, 60)).toEqual([]);
  });

  it('for what else is asked with a case', async () => {
    const plans = await plansOf(async () => {
      const answers = [
        await officer.get(`${api}/cases/${caseId}/draft`),
        await officer.get(`${api}/cases/${caseId}/files`),
        await officer.put(`${api}/cases/${caseId}/presence`, {}),
        await officer.post(`${api}/cases/${caseId}/identity`, { reason: 'Menelepon pelapor.' }),
        await officer.get(`${api}/cases/${caseId}/dossier?as=json`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    });
    expect(tooHeavy(plans, 100)).toEqual([]);
  });

  it('for the cases that are like it', async () => {
    const plans = await plansOf(async () => {
      const { body } = await officer.get<{ items: unknown[] }>(`${api}/cases/${caseId}/similar`);
      expect(body.items).toHaveLength(5);
    });
    const read = plans.map(({ text }) => text).join();
    for (const index of ['case_text_of_institution', 'case_text_words']) expect(read).toContain(index);
    // Three hundred that share two rare words, half of them elsewhere, are looked up each by itself.
    expect(tooHeavy(plans, 400)).toEqual([]);
  });

  it('for whose those became that say the same, as the triage desk asks', async () => {
    const triage = await casework.desk.signIn('triage', 'panrb/');
    const [{ id } = { id: '' }] = await casework.admin.query<{ id: string }[]>(
      'select complaint_id as id from casework."case" where id = $1',
      [caseId],
    );
    const plans = await plansOf(async () => {
      const { body } = await triage.get<{ items: unknown[] }>(`${api}/complaints/${id}/decided-alike`);
      expect(body.items).toHaveLength(1);
    });
    expect(plans.map(({ text }) => text).join()).toContain('case_text_words');
    // Of three hundred that share two rare words each case and its complaint are looked up, each by itself.
    expect(tooHeavy(plans, 1_600)).toEqual([]);
  });

  it('for the counts of saved views', async () => {
    for (const filter of [{ view: 'open' }, { view: 'closed', institution: 'pln-icon-plus' }, { view: 'late' }])
      await officer.post(`${api}/views`, { name: JSON.stringify(filter), filter });
    const plans = await plansOf(async () => {
      const { body } = await officer.get<{ items: { count: number }[] }>(`${api}/views`);
      expect(body.items.map(({ count }) => count).sort()).toEqual([18, 500, 5_000]);
    });
    expect(tooHeavy(plans, 100)).toEqual([]);
  });

  it('for a page of the register of dossiers, also from the middle on and of one day', async () => {
    const path = `${api}/dossiers?limit=50`;
    const page = await coordinator.get<{ items: unknown[]; next: string }>(path);
    const { code } = (await officer.get<{ code: string }>(`${api}/cases/${caseId}`)).body;
    for (const more of ['', `&after=${page.body.next}`, '&from=2026-11-10&to=2026-11-10', `&q=${code}`]) {
      const plans = await plansOf(async () => {
        expect((await coordinator.get<typeof page.body>(path + more)).body.items.length).toBeGreaterThan(0);
      });
      // Each line looks up its case and who has that.
      expect(tooHeavy(plans, 500)).toEqual([]);
    }
  });

  it('for a file with the cases of a filter', async () => {
    const plans = await plansOf(async () => {
      const path = `${api}/exports/cases?format=csv&view=closed&institution=pln-icon-plus&texts=true`;
      const file = await officer.open(path, AbortSignal.timeout(20_000));
      expect((await file.text()).trim().split('\n').length).toBe(19);
    });
    expect(tooHeavy(plans, 400)).toEqual([]);
  });
});
