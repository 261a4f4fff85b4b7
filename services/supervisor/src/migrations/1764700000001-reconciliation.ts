import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Reconciliation1764700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table complaint add unowned boolean not null default false;
      update complaint set unowned = true
        from clock where clock.complaint_id = complaint.id and kind = 'triage' and state in ('armed', 'passed');
      alter table complaint alter unowned drop default;
      create index complaint_open on complaint (id) where ended_at is null;

      alter table known_case add stage text not null default 'working', add begun boolean not null default false;
      update known_case set begun = true where taken_at is not null or answered_at is not null;
      update known_case set stage = case
          when clock.kind = 'clarification' then 'asked' when clock.kind = 'delivery' then 'answered' else 'delivered' end
        from clock
       where clock.case_id = known_case.id and clock.state in ('armed', 'passed')
         and clock.kind in ('clarification', 'delivery', 'reply-window');
      update known_case set stage = 'contributed'
        from clock where clock.case_id = known_case.id and clock.kind = 'co-owner' and clock.state = 'met';
      alter table known_case alter stage drop default, alter begun drop default;

      create table reconciliation (
        id          int         primary key check (id = 1),
        started_at  timestamptz not null,
        cursor      uuid        not null,
        ended_at    timestamptz,
        looked      int         not null,
        mended      int         not null
      );
      comment on table reconciliation is 'one row: how far the hourly proof of all clocks has come';
      insert into reconciliation
        values (1, '-infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '-infinity', 0, 0)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table reconciliation;
      alter table known_case drop stage, drop begun;
      drop index complaint_open;
      alter table complaint drop unowned`);
  }
}
