import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which master key this database is read: the first that comes is remembered, any other is not it. */
export class MasterKey1768700000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table master_key (one boolean primary key default true check (one), mark bytea not null);
      comment on table master_key is 'append only: the first is the own one of this database for good';
      create function is_master_key(given bytea) returns boolean
      language plpgsql volatile security definer set search_path = vault, pg_temp as $$
      begin
        insert into master_key (mark) values (given) on conflict do nothing;
        return (select mark = given from master_key);
      end $$;
      grant salur_vault to current_user;
      grant usage, create on schema vault to salur_vault;
      alter function is_master_key owner to salur_vault;
      revoke create on schema vault from salur_vault;
      revoke all on function is_master_key from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function is_master_key; drop table master_key');
  }
}
