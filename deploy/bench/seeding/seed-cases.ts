import { openDatabase } from '#libs/database';
import { LocalKeyProvider, openVault } from '#libs/vault';
import type { DataSource, EntityManager } from 'typeorm';
import { caseworkDatabase } from '../../../services/casework/src/casework.database.js';
import { Case } from '../../../services/casework/src/cases/case.entity.js';
import { Entry } from '../../../services/casework/src/cases/entry.entity.js';
import { Complaint } from '../../../services/casework/src/complaints/complaint.entity.js';
import { KnownCase } from '../../../services/supervisor/src/cases/known-case.entity.js';
import { Clock } from '../../../services/supervisor/src/clocks/clock.entity.js';
import { Complaint as TimedComplaint } from '../../../services/supervisor/src/complaints/complaint.entity.js';
import { Calendar } from '../../../services/supervisor/src/directory/calendar.entity.js';
import { Escalation } from '../../../services/supervisor/src/escalations/escalation.entity.js';
import { CalendarOfRecord } from '../../../services/supervisor/src/rules/calendar-of-record.js';
import { foldTallies as foldCounted } from '../../../services/casework/src/tallies/fold-tallies.js';
import { insertWords } from '../../../services/casework/src/search/case-words.js';
import { supervisorDatabase } from '../../../services/supervisor/src/supervisor.database.js';
import { foldTallies as foldWatched } from '../../../services/supervisor/src/tallies/fold-tallies.js';
import { noteAll } from '../../../services/supervisor/src/tallies/note-step.js';
import type { BenchEngines } from '../measured/bench-engines.js';
import { insertRows } from './insert-rows.js';
import { madeLife, type SeededInstitution } from './made-life.js';
import { madeRows, type MadeRows } from './made-rows.js';
import { madeSteps } from './made-steps.js';
import { sowDirectory } from './sow-directory.js';
import { untilCodesAreFree } from './until-codes-are-free.js';

const batch = 1_000;
const saidEvery = 20_000;
const foldedAtOnce = 200_000;

/**
 * Puts cases straight into the services' tables until there are as many as wished. How far it came is kept in the same
 * transaction as what it made, so that an interrupted seeding goes on where it was.
 */
export async function seedCases(engines: BenchEngines, wished: number, say: (line: string) => void): Promise<number> {
  if (wished === 0) return 0;
  await sowDirectory(engines);
  const casework = await openDatabase(caseworkDatabase, engines.adminUrl, 2);
  const supervisor = await openDatabase(supervisorDatabase, engines.adminUrl, 1);
  const vault = openVault(LocalKeyProvider.fromFile(engines.secrets.masterKeyFile));
  try {
    const institutions = await casework.query<SeededInstitution[]>(
      'select code, name, path, time_zone as "timeZone" from casework.institution where valid_to is null order by code',
    );
    await casework.query('create table if not exists public.bench_seeded (cases int not null)');
    const [known] = await casework.query<{ cases: number }[]>('select cases from public.bench_seeded');
    if (!known) await casework.query('insert into public.bench_seeded values (0)');
    const calendar = new CalendarOfRecord(await supervisor.manager.find(Calendar));
    const began = performance.now();
    let done = known?.cases ?? 0;
    const before = done;
    while (done < wished) {
      const now = new Date();
      const count = Math.min(batch, wished - done);
      const first = done;
      await untilCodesAreFree(async () => {
        const made = Array.from({ length: count }, (_, index) =>
          madeRows(madeLife(first + index, { institutions, calendar, now }), { vault, calendar, now }),
        );
        await casework.transaction((tx) => keep(tx, made, calendar));
      });
      done += count;
      if (done % saidEvery !== 0 && done < wished) continue;
      // Seldom: the more is summed at once, the fewer sums are touched for it.
      while ((await within(supervisor, 'supervisor', (tx) => foldWatched(tx, foldedAtOnce))) === foldedAtOnce);
      while ((await within(casework, 'casework', (tx) => foldCounted(tx, foldedAtOnce))) === foldedAtOnce);
      say(`${done} of ${wished} cases, ${perSecond(done - before, began)}/s`);
    }
    if (done > before) await casework.query('vacuum analyze');
    // Their clocks were counted by the seeder: counting them anew would be measured, not the pages.
    await supervisor.query('update supervisor.recalculation set settled_at = now() where settled_at is null');
    await supervisor.query('update supervisor.reconciliation set started_at = now(), ended_at = now()');
    return done;
  } finally {
    await casework.destroy();
    await supervisor.destroy();
  }

  async function keep(tx: EntityManager, made: readonly MadeRows[], calendar: CalendarOfRecord): Promise<void> {
    await tx.query('insert into vault.data_key (complaint_id, wrapped) select * from unnest($1::uuid[], $2::bytea[])', [
      made.map(({ key }) => key.complaintId),
      made.map(({ key }) => key.wrapped),
    ]);
    const own = <Row>(of: (rows: MadeRows) => Row) => made.map(of);
    await insertRows(
      tx,
      { of: casework, as: Complaint },
      own(({ complaint }) => ({ ...complaint, isOver: false })),
    );
    await insertRows(
      tx,
      { of: casework, as: Case },
      own((rows) => rows.case),
    );
    await insertRows(tx, { of: casework, as: Entry }, own(({ entries }) => entries).flat());
    await insertWords(
      tx,
      own(({ words }) => words),
    );
    await insertRows(
      tx,
      { of: supervisor, as: TimedComplaint },
      own(({ timed }) => timed),
    );
    await insertRows(
      tx,
      { of: supervisor, as: KnownCase },
      own(({ known }) => known),
    );
    await insertRows(tx, { of: supervisor, as: Clock }, own(({ clocks }) => clocks).flat());
    await insertRows(tx, { of: supervisor, as: Escalation }, own(({ escalations }) => escalations).flat());
    await noteAll(tx, own((rows) => madeSteps(rows, calendar)).flat());
    await tx.query('update public.bench_seeded set cases = cases + $1', [made.length]);
  }
}

/** As the service itself works: by the name of a table alone it finds its own. */
const within = <Result>(
  db: DataSource,
  schema: string,
  work: (tx: EntityManager) => Promise<Result>,
): Promise<Result> =>
  db.transaction(async (tx) => {
    await tx.query(`select set_config('search_path', $1, true)`, [`${schema}, public`]);
    return work(tx);
  });

const perSecond = (count: number, began: number) => Math.round(count / ((performance.now() - began) / 1000));
