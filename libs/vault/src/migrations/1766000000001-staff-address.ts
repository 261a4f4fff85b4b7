import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where staff are mailed. Beside the contacts of citizens, so that whoever keeps the one need not reach the other. */
export class StaffAddress1766000000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table staff_address (
        staff_id uuid primary key,
        sealed   text not null
      );
      create function keep_staff_address(id uuid, sealed_text text) returns void
      language plpgsql volatile security definer set search_path = vault, pg_temp as $$
      begin
        insert into staff_address (staff_id, sealed) values (id, sealed_text)
        on conflict (staff_id) do update set sealed = excluded.sealed;
      end $$;
      create function staff_address(id uuid) returns text
      language plpgsql stable security definer set search_path = vault, pg_temp as $$
      begin
        return (select sealed from staff_address where staff_id = id);
      end $$;
      grant salur_vault to current_user;
      grant usage, create on schema vault to salur_vault;
      alter function keep_staff_address owner to salur_vault;
      alter function staff_address owner to salur_vault;
      revoke create on schema vault from salur_vault;
      revoke all on function keep_staff_address, staff_address from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function staff_address, keep_staff_address; drop table staff_address');
  }
}
