import type { MigrationInterface, QueryRunner } from 'typeorm';

const past = `
  insert into case_step (case_id, complaint_id, what, at, institution_code, class, detail, minutes)
  select id, complaint_id, what, at, institution_code, class, detail, null
    from known_case cross join lateral (values
           ('opened', opened_at, ''),
           ('answered', answered_at, case when late then 'late' else 'in-time' end),
           ('handed-back', handed_back_at, ''),
           ('reopened', reopened_at, ''),
           ('rated', rated_at, score::text),
           ('closed', case when how not in ('handed-back', 'inherited') then ended_at end, how)) as step (what, at, detail)
   where role = 'lead' and at is not null and detail is not null`;

/** The steps of cases: behind every figure that counts what happened stand the rows it counts. */
export class Steps1765200000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table case_step (
        case_id          uuid        not null,
        complaint_id     uuid        not null,
        what             text        not null,
        at               timestamptz not null,
        institution_code text        not null,
        class            text        not null,
        detail           text        not null,
        minutes          int
      );
      comment on table case_step is 'append only: what happened to a case, as tally counts it; listed behind the figures of the monitor';
      create index case_step_of_institution on case_step (institution_code, what, at, case_id);
      drop index known_case_overdue, known_case_answered, known_case_handed_back, known_case_reopened, known_case_rated;
      create index known_case_overdue on known_case (institution_code, overdue_since)
        where ended_at is null and overdue_since is not null`);
    await db.query(past);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table case_step;
      drop index known_case_overdue;
      create index known_case_overdue on known_case (overdue_since) where ended_at is null and overdue_since is not null;
      create index known_case_answered on known_case (answered_at) where answered_at is not null;
      create index known_case_handed_back on known_case (handed_back_at) where handed_back_at is not null;
      create index known_case_reopened on known_case (reopened_at) where reopened_at is not null;
      create index known_case_rated on known_case (rated_at) where rated_at is not null`);
  }
}
