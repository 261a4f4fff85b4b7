import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The keys of complaints that are filed at the same moment: one look at what was erased, one insert. */
export class KeepKeys1766300000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create function keep_keys(ids uuid[], wrapped_bytes bytea[]) returns void
      language plpgsql volatile security definer set search_path = vault, pg_temp as $$
      begin
        if exists (select 1 from erasure where complaint_id = any(ids)) then
          raise exception 'The key of one of these complaints was destroyed' using errcode = 'VLT01';
        end if;
        insert into data_key (complaint_id, wrapped) select * from unnest(ids, wrapped_bytes);
      end $$;
      grant salur_vault to current_user;
      grant usage, create on schema vault to salur_vault;
      alter function keep_keys owner to salur_vault;
      revoke create on schema vault from salur_vault;
      revoke all on function keep_keys from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function keep_keys');
  }
}
