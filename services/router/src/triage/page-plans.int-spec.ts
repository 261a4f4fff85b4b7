import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { manyRows, tooHeavy, watchPlans, type PlansOf } from '#libs/testing';
import { ARouter } from '../fixtures/a-router.js';
import type { StaffMember } from '../fixtures/staff-room.js';
import type { TriagePage } from './list-triage.js';

let router: ARouter;
let triage: StaffMember;
let administrator: StaffMember;
let plansOf: PlansOf;
let complaintId: string;
beforeAll(async () => {
  router = await ARouter.start();
  await router.hearDirectory();
  triage = await router.staff.signIn('triage');
  administrator = await router.staff.signIn('administrator');
  complaintId = await router.file('PLN dan Telkom saling lempar soal tiang miring');
  await fill();
  plansOf = await watchPlans(router.db);
}, 120_000);
afterAll(async () => {
  await router?.stop();
});

const rows = 20_000;
const made = `('019ac000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid`;

/** Twenty thousand complaints that were decided, and a queue as it is after a bad week. */
async function fill(): Promise<void> {
  const { admin } = router;
  const like = `complaint_id = '${complaintId}'`;
  await manyRows(admin, {
    ...{ table: 'router.routed_complaint', like: `id = '${complaintId}'`, rows },
    but: { id: made, code: `'KURA-' || n`, title: 'null', text: 'null', place: 'null' },
  });
  await manyRows(admin, { ...{ table: 'router.decision', like, rows }, but: { complaint_id: made } });
  await manyRows(admin, {
    ...{ table: 'router.triage_item', like, rows: 3_000 },
    but: {
      ...{ complaint_id: made, sent_at: 'now - make_interval(mins => n)' },
      queue: `case when n % 50 = 0 then 'spam' else 'to-decide' end`,
      likeness: 'case when n % 1000 > 0 then array[n, n + 1, n + 2] else likeness end',
    },
  });
}

describe('however many complaints were decided, few pages of the database are looked at', () => {
  it.each([
    ...['triage', 'triage?limit=100', 'triage?queue=spam', 'triage?queue=to-decide', 'triage/counts'],
    ...['rules', 'learning', 'thresholds', 'emergency-numbers'],
  ])('for %s', async (path) => {
    const who = path.startsWith('triage') ? triage : administrator;
    const plans = await plansOf(async () => {
      expect((await who.get(path)).status).toBe(200);
    });
    expect(plans.length).toBeGreaterThan(0);
    // A line is five of them.
    expect(tooHeavy(plans, 700)).toEqual([]);
  });

  it('for one of them', async () => {
    const plans = await plansOf(async () => {
      expect((await triage.get(`triage?item=${complaintId}`)).status).toBe(200);
    });
    expect(tooHeavy(plans)).toEqual([]);
  });

  it('for the rest of a queue, page by page', async () => {
    const { next } = (await triage.get<TriagePage>('triage?queue=to-decide&limit=100')).body;
    const plans = await plansOf(async () => {
      expect((await triage.get(`triage?queue=to-decide&limit=100&after=${next ?? ''}`)).status).toBe(200);
    });
    expect(next).not.toBeNull();
    expect(tooHeavy(plans, 700)).toEqual([]);
  });

  it('for what waits and is similar', async () => {
    const plans = await plansOf(async () => {
      expect((await triage.get(`triage/${complaintId}/similar`)).status).toBe(200);
    });
    expect(plans.map(({ text }) => text).join()).toContain('triage_item_likeness');
    expect(tooHeavy(plans)).toEqual([]);
  });

  it('for the decisions about a complaint', async () => {
    const plans = await plansOf(async () => {
      expect((await triage.get(`decisions/${complaintId}`)).status).toBe(200);
    });
    expect(tooHeavy(plans, 20)).toEqual([]);
  });
});
