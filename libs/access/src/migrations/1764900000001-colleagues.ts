import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works with complaints below a place in the tree: name and place, nothing of their sessions. */
export class Colleagues1764900000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create index staff_by_path on staff (path text_pattern_ops) where active;
      create function colleagues(below text, one uuid)
      returns table (id uuid, name text, role text, institution text, path text)
      language plpgsql stable security definer set search_path = access, pg_temp as $$
      begin
        return query
          select p.id, p.name, p.role, p.institution, p.path
            from staff p
           where p.active and p.path like below || '%' and (one is null or p.id = one)
           order by p.path, p.name
           limit 200;
      end $$`);
    await db.query(`
      grant salur_access to current_user;
      grant create on schema access to salur_access;
      alter function colleagues owner to salur_access;
      revoke create on schema access from salur_access;
      revoke all on function colleagues from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function colleagues; drop index staff_by_path');
  }
}
