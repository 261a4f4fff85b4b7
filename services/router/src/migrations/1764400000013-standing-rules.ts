import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officials have decreed about owners. A version is never changed once it is approved, so that old decisions stay explainable. */
export class StandingRules1764400000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table standing_rule (
        id           uuid        not null,
        version      int         not null,
        name         text        not null,
        conditions   jsonb       not null,
        owner        text        not null,
        position     int         not null,
        state        text        not null,
        written_by   uuid        not null,
        written_at   timestamptz not null,
        approved_by  uuid,
        active_from  timestamptz,
        active_to    timestamptz,
        undone_by    uuid,
        primary key (id, version),
        constraint standing_rule_state check (state in ('draft', 'approved')),
        constraint standing_rule_two_people check (approved_by <> written_by)
      );
      create index standing_rule_active on standing_rule (active_from) where state = 'approved'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table standing_rule');
  }
}
