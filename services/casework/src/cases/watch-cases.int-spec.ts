import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageEvent } from '@nestjs/common';
import type { Hub } from '#libs/runtime';
import { eventually } from '#libs/testing';
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

/** What somebody's page hears of the other process. */
function hintsTo(path: string) {
  const hints: MessageEvent[] = [];
  const staff = { id: '', name: '', role: 'officer', institution: '', path } as const;
  const watching = other.app
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
