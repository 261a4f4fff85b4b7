import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits beside something like it, and decisions about many that can still be taken back. */
export class BulkDecisions1764400000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table triage_item add column likeness int[] not null default '{}';
      create index triage_item_likeness on triage_item using gin (likeness);

      create table bulk_decision (
        id            uuid        primary key,
        complaints    uuid[]      not null,
        decision      text        not null,
        staff         jsonb       not null,
        state         text        not null,
        apply_at      timestamptz not null,
        failed        jsonb       not null,
        constraint bulk_decision_state check (state in ('held', 'applied', 'undone'))
      );
      create index bulk_decision_due on bulk_decision (apply_at) where state = 'held'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table bulk_decision; drop index triage_item_likeness; alter table triage_item drop column likeness',
    );
  }
}
