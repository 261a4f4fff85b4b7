import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { complaintFollowed } from '#libs/contracts';
import type { Staff } from '#libs/access';
import { uuidV7 } from '#libs/domain';
import type { Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, aComplaint, assign, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import type { CasePage } from './list-cases.js';
import { pageOfCases } from './page-of-cases.js';
import type { CaseDetail } from './show-case.js';

let casework: ACasework;
let officer: Browser;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  officer = await casework.desk.signIn('officer', places.pln);
});
afterAll(async () => {
  await casework?.stop();
});

const follow = (complaintId: string, followers: number) => casework.tell(complaintFollowed, complaintId, { followers });
const shown = async (caseId: string) => (await officer.get<CaseDetail>(`/api/casework/cases/${caseId}`)).body;
const page = async (query: string) => (await officer.get<CasePage>(`/api/casework/cases?view=open&${query}`)).body;

describe('how many others it happens to', () => {
  it('is seen in the list and at the case, and moves nothing that an officer is writing', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    const { version } = await shown(caseId);
    await follow(complaintId, 300);
    expect(await shown(caseId)).toMatchObject({ alsoAffected: 300, version });
    expect((await page('limit=100')).items.find(({ id }) => id === caseId)?.alsoAffected).toBe(300);
    expect((await casework.said(complaintId)).map(({ type }) => type)).toEqual(['case.opened']);
  });

  it('is known at an institution that gets the complaint afterwards', async () => {
    const complaintId = await aComplaint(casework);
    await follow(complaintId, 12);
    expect((await shown(await assign(casework, complaintId, 'pln'))).alsoAffected).toBe(12);
  });

  it('sorts a list where that is asked for: most people on top, page by page, and nothing twice', async () => {
    for (const followers of [2, 0, 40, 2, 0]) {
      const { complaintId } = await aCase(casework, 'pln');
      if (followers > 0) await follow(complaintId, followers);
    }
    const paged: CasePage['items'] = [];
    for (let after: string | null = ''; after !== null;) {
      const next: CasePage = await page(`sort=affected&limit=2${after === '' ? '' : `&after=${after}`}`);
      paged.push(...next.items);
      after = next.next;
    }
    const numbers = paged.map(({ alsoAffected }) => alsoAffected);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(numbers.slice(0, 6)).toEqual([300, 40, 12, 2, 2, 0]);
    const all = (await page('limit=100')).items.length;
    expect([paged.length, new Set(paged.map(({ id }) => id)).size]).toEqual([all, all]);
  });

  it('sorts it by an index, however many cases there are', async () => {
    const { complaintId, caseId } = await aCase(casework, 'pln');
    await casework.admin.query(`
      insert into casework."case"
      select more.* from casework."case" as one, generate_series(1, 20000) as n,
             jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'assignment_id', gen_random_uuid(),
               'due_at', now() + make_interval(mins => n), 'also_affected', case when n % 100 = 0 then n else 0 end)) as more
       where one.id = '${caseId}'`);
    await casework.admin.query('vacuum analyze casework."case"');
    let asked: [string, unknown[]] | undefined;
    const query = <T>(text: string, values: unknown[]) => {
      asked = [text, values];
      return Promise.resolve([] as T);
    };
    const asker = { staff: { id: uuidV7(), path: 'bp-bumn/' } as Staff, standsInFor: [] };
    await pageOfCases({ query: query as never }, asker, { view: 'open', sort: 'affected', limit: 50 });
    const plan = JSON.stringify(await casework.db.query<unknown[]>(`explain ${asked?.[0] ?? ''}`, asked?.[1]));
    expect(plan).toMatch(/case_also_affected/);
    expect(plan).toMatch(/case_open_by_(due|institution)/);
    expect(plan).not.toContain('Seq Scan on \\"case\\"');
    await casework.admin.query('delete from casework."case" where complaint_id = $1', [complaintId]);
  });
});
