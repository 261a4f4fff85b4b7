import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { institutionChanged } from '#libs/contracts';
import { tellOfDirectory } from '../fixtures/a-directory.js';
import { liveThroughAQuarter } from '../fixtures/a-quarter.js';
import { ASupervisor } from '../fixtures/a-supervisor.js';

let supervisor: ASupervisor;
beforeAll(async () => {
  supervisor = await ASupervisor.start('2026-08-31T17:00:00Z');
  await tellOfDirectory(supervisor);
  await liveThroughAQuarter(supervisor, 30, 11);
}, 120_000);
afterAll(async () => {
  await supervisor?.stop();
});

const kept = async () => {
  await supervisor.clocks.look(true);
  return supervisor.db.query<{ part: string; member: string; measure: string; amount: string }[]>(
    'select * from member_tally order by part, measure, day, member, detail',
  );
};

async function rebuilt() {
  await supervisor.db.query('select rebuild_member_tally()');
  return kept();
}

interface Responses {
  readonly part: string;
  readonly member: string;
  readonly weeks: number;
  readonly bucket: number;
  readonly amount: number;
}

/** How long first responses took, a row for each duration; what was taken away again leaves counts of nothing. */
const responses = async () => {
  await supervisor.clocks.look(true);
  return supervisor.db.query<Responses[]>(
    `select part, member, weeks, day::text, nth::int - 1 as bucket, amount
       from member_took, unnest(counts) with ordinality as told (amount, nth) where amount <> 0
      order by part, weeks, day, member, bucket`,
  );
};

async function responsesRebuilt() {
  await supervisor.db.query('select rebuild_member_took()');
  return responses();
}

const together = (rows: readonly Responses[], weeks: number) => {
  const sums: Record<string, number> = {};
  for (const { part, member, bucket, amount } of rows.filter((row) => row.weeks === weeks)) {
    const key = `${part} ${member} ${String(bucket)}`;
    sums[key] = (sums[key] ?? 0) + amount;
  }
  return sums;
};

/** The members of a part of which something was summed; '' is all of it. */
const membersOf = (rows: readonly Pick<Responses, 'part' | 'member'>[], part: string) => [
  ...new Set(rows.filter((row) => row.part === part && row.member !== '').map((row) => row.member)),
];

describe('what is summed over members while it is counted', () => {
  it('is what would be summed of all that was counted', async () => {
    const rows = await kept();
    expect(rows.length).toBeGreaterThan(100);
    expect(membersOf(rows, '').sort()).toEqual(['bp-bumn']);
    expect(membersOf(rows, 'bp-bumn/').sort()).toEqual(['kai', 'pln']);
    expect(membersOf(rows, 'bp-bumn/pln/').sort()).toEqual(['pln', 'pln-papua']);
    expect(rows).toEqual(await rebuilt());
  });

  it('is summed by four weeks as by single ones', async () => {
    const sums = (suffix: string) =>
      supervisor.db.query<unknown[]>(
        `select part, member, four_weeks_of(day)::text as day, replace(measure, '${suffix}', '') as measure,
                case when measure ^@ 'rated' then detail else '' end as detail, sum(amount)::int as amount
           from member_tally where measure = any(array['opened${suffix}', 'handed-back${suffix}', 'reopened${suffix}', 'rated${suffix}'])
          group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`,
      );
    await supervisor.clocks.look(true);
    const four = await sums('-of-four-weeks');
    expect(four.length).toBeGreaterThan(20);
    expect(four).toEqual(await sums(''));
  });

  it('tells of every first response how long it took, by weeks and by four of them', async () => {
    const rows = await responses();
    expect(membersOf(rows, 'bp-bumn/pln/').sort()).toEqual(['pln', 'pln-papua']);
    expect(together(rows, 4)).toEqual(together(rows, 1));
    const [taken] = await supervisor.db.query<{ count: number }[]>(
      `select count(*)::int as count from case_step where what = 'taken' and minutes is not null`,
    );
    const nation = rows.filter(({ part, weeks }) => part === '' && weeks === 1);
    expect(nation.reduce((all, { amount }) => all + amount, 0)).toBe(taken?.count);
    expect(rows).toEqual(await responsesRebuilt());
  });

  it('follows an institution to another place in the tree', async () => {
    await supervisor.tell(institutionChanged, 'pln-papua', {
      ...{ code: 'pln-papua', name: 'PT pln-papua', path: 'bp-bumn/pln-papua/', timeZone: 'Asia/Jayapura', version: 2 },
    });
    const rows = await kept();
    expect(membersOf(rows, 'bp-bumn/').sort()).toEqual(['kai', 'pln', 'pln-papua']);
    expect(membersOf(rows, 'bp-bumn/pln/')).toEqual(['pln']);
    expect(rows).toEqual(await rebuilt());
    const took = await responses();
    expect(membersOf(took, 'bp-bumn/pln/')).toEqual(['pln']);
    expect(took).toEqual(await responsesRebuilt());
  });

  it('is summed of an institution that is told of after its cases', async () => {
    await supervisor.db.query(
      `delete from institution where code = 'kai'; select rebuild_member_tally(), rebuild_member_took()`,
    );
    expect(membersOf(await kept(), 'bp-bumn/').sort()).toEqual(['pln', 'pln-papua']);
    await supervisor.tell(institutionChanged, 'kai', {
      ...{ code: 'kai', name: 'PT kai', path: 'bp-bumn/kai/', timeZone: 'Asia/Jakarta', version: 2 },
    });
    const rows = await kept();
    expect(membersOf(rows, 'bp-bumn/').sort()).toEqual(['kai', 'pln', 'pln-papua']);
    expect(rows).toEqual(await rebuilt());
    const took = await responses();
    expect(membersOf(took, 'bp-bumn/').sort()).toEqual(['kai', 'pln', 'pln-papua']);
    expect(took).toEqual(await responsesRebuilt());
  });
});
