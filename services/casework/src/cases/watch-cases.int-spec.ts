import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageEvent } from '@nestjs/common';
import type { Hub } from '#libs/runtime';
import { eventually, type Browser } from '#libs/testing';
import { ACasework } from '../fixtures/a-casework.js';
import { aCase, places, tellOfInstitutions } from '../fixtures/a-complaint.js';
import { WatchCases } from './watch-cases.js';

let casework: ACasework;
let other: Hub;
beforeAll(async () => {
  casework = await ACasework.start();
  await tellOfInstitutions(casework);
  other = await casework.startAnother();
});
afterAll(async () => {
  await other?.stop();
  await casework?.stop();
});

/** What somebody's page hears, of the other process if no other is named. */
function hintsTo(path: string, at = other) {
  const hints: MessageEvent[] = [];
  const staff = { id: '', name: '', role: 'officer', institution: '', path } as const;
  const watching = at.app
    .get(WatchCases, { strict: false })
    .run(staff)
    .subscribe((one) => {
      if (one.type !== 'heartbeat') hints.push(one);
    });
  return { hints, watching };
}

describe('a page at another process than the one in which a case changes', () => {
  it('is told of it, once, if it may show the case', async () => {
    const [pln, kai] = [hintsTo(places.pln), hintsTo(places.kai)];
    await aCase(casework, 'kai');
    await eventually(() => {
      expect(kai.hints).toEqual([{ data: { type: 'case' } }]);
    }, 'who may see it is told');
    expect(pln.hints).toEqual([]);
    await aCase(casework, 'pln');
    await eventually(() => {
      expect(pln.hints).toEqual([{ data: { type: 'case' } }]);
    }, 'who may see the other is told');
    expect(kai.hints).toHaveLength(1);
    for (const { watching } of [pln, kai]) watching.unsubscribe();
  });

  it('is told of what had changed when it came, and nothing is kept for long', async () => {
    await aCase(casework, 'pln');
    await eventually(async () => {
      const [{ written } = { written: 0 }] = await casework.admin.query<{ written: number }[]>(
        `select count(*)::int as written from casework.case_hint where 'bp-bumn/pln/' = any(paths)`,
      );
      expect(written).toBeGreaterThan(1);
    }, 'the change is spread');
    const late = hintsTo(places.pln);
    await eventually(() => {
      expect(late.hints.length).toBeGreaterThan(0);
    }, 'it is told');
    late.watching.unsubscribe();
    await casework.admin.query(`update casework.case_hint set written_at = written_at - interval '2 minutes'`);
    await aCase(casework, 'pln');
    await eventually(async () => {
      const rows = await casework.admin.query<unknown[]>('select from casework.case_hint');
      expect(rows).toHaveLength(1);
    }, 'what is old is gone');
  });
});

describe('whoever has a case open, at whatever process', () => {
  const draft = (by: Browser, caseId: string, action: string) =>
    by.put(`/api/casework/cases/${caseId}/draft`, { action, text: 'Sedang', final: false });

  it('is told when somebody comes, writes something else and leaves, and is not told that they are still there', async () => {
    const { caseId } = await aCase(casework, 'pln');
    const officer = await casework.desk.signIn('officer', places.pln, 'Petugas PLN');
    const page = `/api/casework/cases/${caseId}/presence`;
    const [far, near, stranger] = [hintsTo(places.pln), hintsTo(places.pln, casework.hub), hintsTo(places.kai)];
    const toldOf = (one: typeof far) => one.hints.filter(({ type }) => type === 'presence');
    const steps = [
      () => officer.put(page, {}),
      () => draft(officer, caseId, 'note'),
      () => draft(officer, caseId, 'answer'),
      () => officer.delete(`/api/casework/cases/${caseId}/draft?action=answer`),
      () => officer.delete(page),
    ];
    for (const [index, step] of steps.entries()) {
      await step();
      // Still there, still at the same words: nothing to tell.
      if (index === 0) await officer.put(page, {});
      if (index === 2) await draft(officer, caseId, 'answer');
      await eventually(() => {
        expect([toldOf(far).length, toldOf(near).length]).toEqual([index + 1, index + 1]);
      }, `both processes tell of step ${index}`);
      casework.clock.advance(1_000);
    }
    expect(toldOf(far)).toEqual(steps.map(() => ({ type: 'presence', data: { id: caseId } })));
    expect(toldOf(stranger)).toEqual([]);
    for (const { watching } of [far, near, stranger]) watching.unsubscribe();
  });

  it('is told of who comes back after their page fell silent', async () => {
    const { caseId } = await aCase(casework, 'pln');
    const officer = await casework.desk.signIn('officer', places.pln);
    const { hints, watching } = hintsTo(places.pln, casework.hub);
    const stay = () => officer.put(`/api/casework/cases/${caseId}/presence`, {});
    await stay();
    casework.clock.advance(51_000);
    await stay();
    expect(hints.filter(({ type }) => type === 'presence')).toHaveLength(2);
    watching.unsubscribe();
  });
});
