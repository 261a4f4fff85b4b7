import { openDatabase } from '#libs/database';
import type { DataSource } from 'typeorm';
import { supervisorDatabase } from '../../services/supervisor/src/supervisor.database.js';
import { bareClaimsPerSecond } from './bare/bare-claims.js';
import { rounded, roundedAll, type Bench } from './bench-report.js';
import type { BenchEngines } from './measured/bench-engines.js';
import { cpuMsOf } from './measured/cost-of.js';
import { enginePids } from './measured/engine-pids.js';
import { holdRelay, releaseRelay, untilPublished } from './measured/held-relay.js';
import { startAlone } from './measured/start-alone.js';
import { armClocks } from './seeding/arm-clocks.js';

const perSecondDue = 1_000;
/** V8 compiles during the first of them; a service runs for weeks. */
const warmUp = 20_000;

/**
 * Clocks among many that are armed: how fast those that have run out are claimed, how fast what was claimed is published, how
 * fast both go at the same time, and how late those that run out one after another are noticed.
 */
export const clocks: Bench = {
  about: 'clocks among millions: claims per second of what is due at once, lateness at 1,000 due per second',
  options: {
    armed: { default: 10_000_000, about: 'armed clocks, of complaints with a case each' },
    due: { default: 100_000, about: 'of them due at once, each time' },
    seconds: { default: 20, about: 'seconds in which 1,000 more run out each second' },
  },
  run: ({ option, say, engines: on }) =>
    on.passing(async (engines) => {
      const db = await openDatabase(supervisorDatabase, engines.adminUrl, 1);
      try {
        await db.query('set search_path to supervisor');
        const [armed, due] = [option('armed'), Math.min(option('due'), option('armed') / 4)];
        await armClocks(db, armed, say);
        const barePerSecond = await bareClaimsPerSecond(db, due);
        await holdRelay(db);
        const supervisor = await startAlone(engines, 'supervisor');
        const measured = new Measured(engines, supervisor.pid);
        const warm = Math.min(warmUp, due);
        await setDue(db, { after: 0, count: warm });
        await untilNoneIsDue(db);

        await setDue(db, { after: warm, count: due });
        const claimed = await measured.of('claim', due, () => untilNoneIsDue(db));
        say(`${claimed.perSecond.toFixed(0)} claims per second with nothing else under way`);
        await releaseRelay(db);
        const published = await measured.of('publish', due + warm, () => untilPublished(db));
        say(`${published.perSecond.toFixed(0)} of them published per second`);

        await setDue(db, { after: warm + due, count: due });
        const claimedMeanwhile = await measured.of('claimWhilePublishing', due, () => untilNoneIsDue(db));
        say(`${claimedMeanwhile.perSecond.toFixed(0)} claims per second while they are published`);
        await untilPublished(db);
        const lateness = await runOut(db, { after: warm + 2 * due, seconds: option('seconds') });
        await supervisor.stop();
        return {
          figures: roundedAll({
            armed,
            claimsPerSecond: claimed.perSecond,
            publishedPerSecond: published.perSecond,
            claimsWhilePublishingPerSecond: claimedMeanwhile.perSecond,
            ...lateness,
            ...claimed.costs,
            ...published.costs,
            ...claimedMeanwhile.costs,
          }),
          bare: roundedAll({ claimsPerSecond: barePerSecond }),
          ratios: {
            claims: rounded(claimed.perSecond / barePerSecond),
            claimsWhilePublishing: rounded(claimedMeanwhile.perSecond / barePerSecond),
          },
        };
      } finally {
        await db.destroy();
      }
    }),
};

/** How many per second, and what each takes of the processors: the latter says something on a busy machine too. */
class Measured {
  private readonly pids: Readonly<Record<string, number>>;

  constructor(engines: BenchEngines, supervisor: number) {
    this.pids = { Supervisor: supervisor, ...capitals(enginePids(engines.home)) };
  }

  async of(name: string, count: number, work: () => Promise<void>) {
    const [begun, before] = [performance.now(), this.used()];
    await work();
    const [tookMs, after] = [performance.now() - begun, this.used()];
    const costs = Object.entries(after).map(([who, ms]) => [
      `${name}Us${who}`,
      ((ms - (before[who] ?? 0)) * 1000) / count,
    ]);
    return { perSecond: (count * 1000) / tookMs, costs: Object.fromEntries(costs) as Record<string, number> };
  }

  private used(): Record<string, number> {
    return Object.fromEntries(Object.entries(this.pids).map(([who, pid]) => [who, cpuMsOf(pid)]));
  }
}

const capitals = ({ postgres, kafka }: ReturnType<typeof enginePids>) => ({ Postgres: postgres, Kafka: kafka });

/** From when the change is visible they are claimed: the wait for the next look is in what is measured then. */
async function setDue(db: DataSource, { after, count }: { after: number; count: number }): Promise<void> {
  await db.query(
    `update clock set due_at = now() - interval '1 s' from generate_series($1::bigint, $2::bigint) as n
      where id = bench_id(n, 4)`,
    [after + 1, after + count],
  );
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

/** Each look passes what was claimed: more often than this it would take part in what is measured. */
async function untilNoneIsDue(db: DataSource): Promise<void> {
  const open = `select exists (select from clock where state = 'armed' and due_at <= now()) as open`;
  while ((await db.query<{ open: boolean }[]>(open))[0]?.open) await new Promise((resolve) => setTimeout(resolve, 100));
}
