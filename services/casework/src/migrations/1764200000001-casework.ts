import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Complaints, their cases and timelines, and the second wall around them: under the reader's role only cases below
 * `salur.scope` can be seen, and none while it is not set. See decision 0008.
 */
export class Casework1764200000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table institution (
        code              text        primary key,
        name              text        not null,
        path              text        not null,
        valid_to          date,
        version           int         not null
      );

      create table complaint (
        id                uuid        primary key,
        code              text        not null,
        door              text        not null,
        class             text        not null,
        title             text,
        text              text,
        place             text,
        occurred_on       date,
        anonymous         boolean     not null,
        confidential      boolean     not null,
        attachments       jsonb       not null,
        received_at       timestamptz not null,
        withdrawn_at      timestamptz,
        erased_at         timestamptz
      );

      create table "case" (
        id                uuid        primary key,
        complaint_id      uuid        not null,
        assignment_id     uuid        not null,
        code              text        not null,
        class             text        not null,
        door              text        not null,
        institution_code  text        not null,
        institution_name  text        not null,
        institution_path  text        not null,
        reason            text        not null,
        hand_backs        int         not null,
        status            text        not null,
        status_since      timestamptz not null,
        officer_id        uuid,
        officer_name      text,
        opened_at         timestamptz not null,
        ended_at          timestamptz,
        follow_up_due_at  timestamptz,
        resolution_due_at timestamptz,
        due_at            timestamptz,
        missed            text[]      not null,
        late              boolean     not null,
        version           int         not null
      ) with (fillfactor = 80);
      create unique index case_assignment on "case" (assignment_id);
      create index case_of_complaint on "case" (complaint_id);
      create index case_by_code on "case" (code);
      -- Every view of the inbox, for one institution and for the whole tree, is found in an index that also holds the
      -- place in the tree: what somebody may not see is passed over without being fetched.
      create index case_open_by_institution on "case" (institution_path text_pattern_ops, due_at, id)
        include (status, late) where status not in ('closed', 'handed-back');
      create index case_open_by_due on "case" (due_at, id)
        include (institution_path, status, late) where status not in ('closed', 'handed-back');
      create index case_at_rest on "case" (status, due_at, id)
        include (institution_path) where status in ('assigned', 'waiting');
      create index case_late on "case" (due_at, id)
        include (institution_path) where late and status not in ('closed', 'handed-back', 'answered');
      create index case_of_officer on "case" (officer_id, due_at, id)
        include (institution_path) where status not in ('closed', 'handed-back');
      create index case_ended_by_institution on "case" (institution_path text_pattern_ops, ended_at, id)
        where status in ('closed', 'handed-back');
      create index case_ended on "case" (ended_at, id)
        include (institution_path) where status in ('closed', 'handed-back');

      create table entry (
        id                uuid        primary key,
        complaint_id      uuid        not null,
        case_id           uuid,
        kind              text        not null,
        at                timestamptz not null,
        officer_id        uuid,
        officer_name      text,
        text              text,
        attachments       jsonb       not null,
        final             boolean,
        score             int,
        why               text
      );
      create index entry_of_complaint on entry (complaint_id, at, id);
    `);
    await db.query(`
      alter table complaint enable row level security;
      alter table "case" enable row level security;
      alter table entry enable row level security;

      -- Who handles events has no scope.
      create policy service on complaint to salur_casework using (true) with check (true);
      create policy service on "case" to salur_casework using (true) with check (true);
      create policy service on entry to salur_casework using (true) with check (true);

      -- A setting of a transaction that is over reads as '', which would begin every path. So a scope begins with a slash.
      create policy reader on "case" for select to salur_casework_reader
        using (coalesce('/' || institution_path like nullif(current_setting('salur.scope', true), '') || '%', false));
      create policy reader on complaint for select to salur_casework_reader
        using (exists (select from "case" where "case".complaint_id = complaint.id));
      -- What the citizen wrote goes to whoever holds the complaint, and no longer to who has handed it back.
      create policy reader on entry for select to salur_casework_reader
        using (exists (
          select from "case"
           where "case".complaint_id = entry.complaint_id
             and ("case".id = entry.case_id
                  or (entry.case_id is null and ("case".status <> 'handed-back' or entry.at <= "case".ended_at)))));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table entry, "case", complaint, institution');
  }
}
