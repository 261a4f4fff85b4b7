import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
  alter table institution
    add column connection text not null default 'central',
    add column approves_answers boolean not null default false;

  alter table institution alter column connection drop default, alter column approves_answers drop default;

  alter table complaint
    add column last_sequence int not null default 0,
    add column last_hash text;
  alter table complaint alter column last_sequence drop default;

  alter table "case"
    add column assigned_code text,
    add column came_from text[] not null default '{}',
    add column how text,
    add column needs_approval boolean not null default false,
    add column objections int not null default 0,
    add column reopened boolean not null default false,
    add column postponed_until timestamptz,
    add column check_state text,
    add column merged_into uuid,
    add column merged_into_code text;
  update "case" set assigned_code = institution_code;
  alter table "case"
    alter column assigned_code set not null,
    alter column came_from drop default,
    alter column needs_approval drop default,
    alter column objections drop default,
    alter column reopened drop default;
  create index case_postponed on "case" (postponed_until) where status = 'postponed';
  create index case_merged on "case" (merged_into) where merged_into is not null;
  drop index case_at_rest;
  create index case_at_rest on "case" (status, due_at, id) include (institution_path)
    where status in ('received', 'assigned', 'waiting', 'in-review', 'appealed');
  create index case_to_check on "case" (ended_at, id) include (institution_path) where check_state = 'due';

  alter table entry
    add column author text not null default 'hub',
    add column institution_code text,
    add column before jsonb,
    add column after jsonb,
    add column shared boolean not null default false,
    add column sequence int,
    add column commitment text,
    add column file_hashes text[] not null default '{}',
    add column previous text,
    add column hash text;
  update entry set author = case when kind in ('added', 'rated') then 'citizen'
                                 when officer_id is not null then 'officer' else 'hub' end;
  alter table entry
    alter column author drop default,
    alter column shared drop default,
    alter column file_hashes drop default;
  create unique index entry_in_chain on entry (complaint_id, sequence);

  create table check_policy (
    effective_from date primary key,
    automatic_percent int not null,
    confirmed_percent int not null
  );
  insert into check_policy values ('2018-11-30', 10, 2);

  create table proposal (
    case_id      uuid        primary key,
    entry_id     uuid        not null,
    officer_id   uuid        not null,
    proposed_at  timestamptz not null
  )`;

/**
 * The whole process of a case: verification, disposition, postponement, review, appeal, merger, second look; and the chain of
 * a complaint's entries. A note is read by every institution that still has a part in the complaint.
 */
export class Process1764800000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(columns);
    await db.query(`
      drop policy reader on entry;
      create policy reader on entry for select to salur_casework_reader
        using (exists (
          select from "case"
           where "case".complaint_id = entry.complaint_id
             and ("case".id = entry.case_id
                  or ((entry.case_id is null or entry.shared)
                      and ("case".status <> 'handed-back' or entry.at <= "case".ended_at)))))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy reader on entry;
      create policy reader on entry for select to salur_casework_reader
        using (exists (
          select from "case"
           where "case".complaint_id = entry.complaint_id
             and ("case".id = entry.case_id
                  or (entry.case_id is null and ("case".status <> 'handed-back' or entry.at <= "case".ended_at)))));
      drop index case_at_rest;
      create index case_at_rest on "case" (status, due_at, id) include (institution_path)
        where status in ('assigned', 'waiting');
      drop table proposal, check_policy;
      alter table entry
        drop column author, drop column institution_code, drop column before, drop column after, drop column shared,
        drop column sequence, drop column commitment, drop column file_hashes, drop column previous, drop column hash;
      alter table "case"
        drop column assigned_code, drop column came_from, drop column how, drop column needs_approval,
        drop column objections, drop column reopened, drop column postponed_until, drop column check_state,
        drop column merged_into, drop column merged_into_code;
      alter table complaint drop column last_sequence, drop column last_hash;
      alter table institution drop column connection, drop column approves_answers`);
  }
}
