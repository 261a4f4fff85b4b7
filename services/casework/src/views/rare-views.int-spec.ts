import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { scopedTransaction, type Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import { watchPlans, type PlansOf } from '#libs/testing';
import type { EntityManager } from 'typeorm';
import type { CaseFilter } from '../cases/conditions-of.js';
import { pageOfCases } from '../cases/page-of-cases.js';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, tellOfInstitutions } from '../fixtures/a-complaint.js';
import { countView } from './count-view.js';

let casework: ACasework;
let watched: PlansOf;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  const { caseId } = await aCase(casework, 'pln');
  await casework.admin.query(many, [caseId]);
  watched = await watchPlans(casework.db);
}, 60_000);
afterAll(async () => {
  await casework?.stop();
});

/** Half of them have ended, and each thousandth is of a kind of its own. */
const many = `
  insert into casework."case"
  select more.* from casework."case" as one, generate_series(1, 30000) as n,
         (select timestamptz '2026-11-23T03:00:00Z' as now) as time,
         jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'assignment_id', gen_random_uuid(),
           'due_at', now + make_interval(mins => n), 'ended_at', now + make_interval(mins => n),
           'opened_at', now - make_interval(mins => n),
           'status', case when n % 2 = 0 then 'in-progress' when n % 1000 = 1 then 'handed-back' else 'closed' end,
           'officer_id', case when n % 1000 = 1 then '019ac000-0000-7000-8000-000000000001' else '019ac000-0000-7000-8000-000000000002' end,
           'institution_code', case when n % 1000 < 2 then 'pln-icon-plus' else 'pln' end,
           'class', case when n % 1000 < 2 then 'aspiration' else 'complaint' end,
           'door', case when n % 1000 < 2 then 'sms' else 'web' end)) as more
   where one.id = $1`;

const staff = { id: uuidV7(), role: 'coordinator', path: 'bp-bumn/' } as Staff;
const asker = { staff, standsInFor: [] };

/** How the database goes about it, for somebody behind the second wall. */
const plansOf = async (ask: (tx: EntityManager) => Promise<unknown>): Promise<string[]> => {
  const plans = await watched(() => scopedTransaction(casework.db, staff, ask), 1);
  return plans.filter(({ statement }) => statement.includes('"case"')).map(({ text }) => text);
};

const rare = [
  { by: 'class', filter: { view: 'closed', class: 'aspiration' }, index: 'case_by_class' },
  { by: 'class', filter: { view: 'open', class: 'aspiration' }, index: 'case_by_class' },
  { by: 'class that nothing is of', filter: { view: 'closed', class: 'request' }, index: 'case_by_class' },
  { by: 'door', filter: { view: 'closed', door: 'sms' }, index: 'case_by_door' },
  { by: 'institution', filter: { view: 'closed', institution: 'pln-icon-plus' }, index: 'case_at_institution' },
  { by: 'day', filter: { view: 'closed', from: '2026-11-20', to: '2026-11-20' }, index: 'case_by_opening' },
  {
    ...{ by: 'day before there was any', filter: { view: 'open', from: '2020-01-01', to: '2020-01-01' } },
    ...{ index: 'case_by_opening' },
  },
  {
    ...{ by: 'officer', filter: { view: 'closed', officer: '019ac000-0000-7000-8000-000000000001' } },
    ...{ index: 'case_ended_of_officer' },
  },
  { by: 'status', filter: { view: 'closed', status: 'handed-back' }, index: 'case_handed_back' },
] as const satisfies readonly { by: string; filter: CaseFilter; index: string }[];

describe('a view in which next to nothing is', () => {
  it.each(rare)(
    'by its $by ($filter.view) is found by $index, its count as well as its list',
    async ({ filter, index }) => {
      const plans = await plansOf(async (tx) => {
        await countView(tx, asker, filter);
        await pageOfCases(tx, asker, { ...filter, limit: 50 });
      });
      expect(plans.map((plan) => plan.includes(index))).toEqual([true, true]);
    },
  );

  it('of closed cases that are not is empty, and nothing is looked at', async () => {
    const filter = { view: 'closed', status: 'in-progress' } as const;
    const [plan] = await plansOf((tx) => countView(tx, asker, filter));
    expect(plan).not.toContain('Scan');
    expect(await scopedTransaction(casework.db, staff, (tx) => countView(tx, asker, filter))).toBe(0);
  });

  it.each(rare)('by its $by ($filter.view) holds what it held', async ({ filter }) => {
    const seen = await scopedTransaction(casework.db, staff, async (tx) => [
      await countView(tx, asker, filter),
      (await pageOfCases(tx, asker, { ...filter, limit: 1_000 })).length,
    ]);
    // All that is looked at, one by one.
    const plain = await scopedTransaction(casework.db, staff, async (tx) => {
      await tx.query(
        'set local enable_indexscan = off; set local enable_bitmapscan = off; set local enable_indexonlyscan = off',
      );
      return countView(tx, asker, filter);
    });
    expect(seen).toEqual([plain, plain]);
  });
});
