import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A way to read a contact that cannot be taken without a trace: the trace is written by the function that shows it. */
export class Reveal1764900000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table reading (
        complaint_id uuid        not null,
        entry_id     uuid        primary key,
        reader       uuid        not null,
        read_at      timestamptz not null default now()
      );
      comment on table reading is 'append only: who has read whose contact; why stands in the entry of that id';
      create index reading_of_complaint on reading (complaint_id);

      create function reveal(id uuid, reader_id uuid, entry uuid) returns text
      language plpgsql volatile security definer set search_path = vault, pg_temp as $$
      begin
        insert into reading (complaint_id, entry_id, reader) values (id, entry, reader_id);
        return (select sealed from contact where complaint_id = id);
      end $$`);
    await db.query(`
      grant salur_vault to current_user;
      grant create on schema vault to salur_vault;
      alter function reveal owner to salur_vault;
      revoke create on schema vault from salur_vault;
      revoke all on function reveal from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function reveal; drop table reading');
  }
}
