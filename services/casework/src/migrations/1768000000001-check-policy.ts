import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The share of second looks is set by officials, and every row says who wrote it and why. What stands there came with the hub. */
export class CheckPolicy1768000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table check_policy
        drop constraint check_policy_pkey,
        add column id          uuid not null default gen_random_uuid(),
        add column source      text not null default 'Salur',
        add column author_id   uuid,
        add column author_name text,
        add column written_at  timestamptz not null default now(),
        add constraint check_policy_pkey primary key (id),
        add constraint check_policy_percent
          check (automatic_percent between 0 and 100 and confirmed_percent between 0 and 100);
      alter table check_policy
        alter column id drop default,
        alter column source drop default,
        alter column written_at drop default;
      comment on table check_policy is 'append only: what share of closed cases is looked at again from a day on'`);
  }

  /** Of several rows of one day the last one written held. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from check_policy as former using check_policy as later
       where former.effective_from = later.effective_from
         and (former.written_at, former.id) < (later.written_at, later.id);
      alter table check_policy
        drop constraint check_policy_percent,
        drop column id, drop column source, drop column author_id, drop column author_name, drop column written_at,
        add constraint check_policy_pkey primary key (effective_from);
      comment on table check_policy is null`);
  }
}
