import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rule may name co-owners, have the citizen asked whose it is, or leave it to a person. Those of before name one owner. */
export class OutcomesOfRules1768200000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table standing_rule
        add column outcome text  not null default 'institution',
        add column others  jsonb not null default '[]',
        alter column owner drop not null,
        add constraint standing_rule_outcome
          check (outcome in ('institution', 'citizen', 'desk') and (outcome = 'institution') = (owner is not null))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from standing_rule where owner is null;
      alter table standing_rule
        drop constraint standing_rule_outcome,
        drop column outcome,
        drop column others,
        alter column owner set not null`);
  }
}
