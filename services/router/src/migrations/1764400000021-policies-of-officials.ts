import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Thresholds that can be undone; emergency numbers by region, of which every former one is kept. */
export class PoliciesOfOfficials1764400000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table routing_policy add column undone_by uuid, add column undone_at timestamptz;

      create table emergency_number (
        id        uuid        primary key,
        kind      text        not null,
        region    text,
        name      text        not null,
        number    text        not null,
        set_by    uuid,
        set_at    timestamptz not null,
        ended_by  uuid,
        ended_at  timestamptz
      );
      create unique index emergency_number_in_force on emergency_number (kind, region) where ended_at is null;
      insert into emergency_number (id, kind, name, number, set_at)
        select gen_random_uuid(), code, name, number, now() from emergency_line;
      drop table emergency_line`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create table emergency_line (code text primary key, name text not null, number text not null, position int not null);
      insert into emergency_line (code, name, number, position)
        select kind, name, number, 1 from emergency_number where ended_at is null and region is null;
      drop table emergency_number;
      alter table routing_policy drop column undone_by, drop column undone_at`);
  }
}
