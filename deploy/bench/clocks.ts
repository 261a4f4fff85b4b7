import { openDatabase } from '#libs/database';
import type { DataSource } from 'typeorm';
import { supervisorDatabase } from '../../services/supervisor/src/supervisor.database.js';
import { bareClaimsPerSecond } from './bare/bare-claims.js';
import { rounded, roundedAll, type Bench } from './bench-report.js';
import { startAlone } from './measured/start-alone.js';
import { armClocks } from './seeding/arm-clocks.js';

const perSecondDue = 1_000;

/** Clocks among many that are armed: how fast those that have run out are claimed, and how late those that run out are noticed. */
export const clocks: Bench = {
  about: 'clocks among millions: claims per second of what is due at once, lateness at 1,000 due per second',
  options: {
    armed: { default: 10_000_000, about: 'armed clocks, of complaints with a case each' },
    due: { default: 100_000, about: 'of them due at once' },
    seconds: { default: 20, about: 'seconds in which 1,000 more run out each second' },
  },
  run: ({ option, say, engines: on }) =>
    on.passing(async (engines) => {
      const db = await openDatabase(supervisorDatabase, engines.adminUrl, 1);
      try {
        await db.query('set search_path to supervisor');
        const [armed, due] = [option('armed'), Math.min(option('due'), option('armed') / 2)];
        await armClocks(db, armed, say);
        const barePerSecond = await bareClaimsPerSecond(db, due);
        const supervisor = await startAlone(engines, 'supervisor');
        const claimsPerSecond = await claimAll(db, due);
        say(`${claimsPerSecond.toFixed(0)} claims per second, bare ${barePerSecond.toFixed(0)}`);
        const lateness = await runOut(db, { after: due, seconds: option('seconds') });
        await supervisor.stop();
        return {
          figures: roundedAll({ armed, claimsPerSecond, ...lateness }),
          bare: roundedAll({ claimsPerSecond: barePerSecond }),
          ratios: { claims: rounded(claimsPerSecond / barePerSecond) },
        };
      } finally {
        await db.destroy();
      }
    }),
};

/** From when the change is visible until the last of them has passed: the wait for the next look is in it. */
async function claimAll(db: DataSource, due: number): Promise<number> {
  await db.query(
    `update clock set due_at = now() - interval '1 s' from generate_series(1, $1::bigint) as n where id = bench_id(n, 4)`,
    [due],
  );
  const begun = performance.now();
  await untilNoneIsDue(db);
  return due / ((performance.now() - begun) / 1000);
}

/** By the instant at which each was claimed; the transaction that says so ends some milliseconds later. */
async function runOut(db: DataSource, { after, seconds }: { after: number; seconds: number }) {
  const count = perSecondDue * seconds;
  const [first, last] = [after + 1, after + count];
  await db.query(
    `update clock set due_at = now() + interval '2 s' + nth * interval '1 s' / ${perSecondDue}
       from (select bench_id(n, 4) as its, n - $1 as nth from generate_series($1::bigint, $2::bigint) as n) as one
      where clock.id = one.its`,
    [first, last],
  );
  await new Promise((resolve) => setTimeout(resolve, (seconds + 3) * 1000));
  await untilNoneIsDue(db);
  const [row] = await db.query<{ p50: number; p99: number; most: number; passed: number }[]>(
    `select percentile_cont(0.5) within group (order by late) as p50, percentile_cont(0.99) within group (order by late) as p99,
            max(late)::float as most, count(*)::int as passed
       from (select extract(epoch from passed_at - due_at) * 1000 as late from clock
              where state = 'passed' and id = any(select bench_id(n, 4)
                from generate_series($1::bigint, $2::bigint) as n)) as one`,
    [first, last],
  );
  if (row?.passed !== count) throw new Error(`${row?.passed ?? 0} of ${count} clocks have passed`);
  return { dueMsP50: row.p50, dueMsP99: row.p99, dueMsMost: row.most };
}

async function untilNoneIsDue(db: DataSource): Promise<void> {
  const open = `select exists (select from clock where state = 'armed' and due_at <= now()) as open`;
  while ((await db.query<{ open: boolean }[]>(open))[0]?.open) await new Promise((resolve) => setTimeout(resolve, 20));
}
