import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `keep_partitions()` makes this month's and next month's partitions and drops what has outlived its keeping. A service may
 * call it though it may not alter tables. What falls outside (an id that is no UUIDv7, a clock far off) goes to a default
 * partition and is deleted row by row.
 */
export class Partitions1764000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table outbox_event_other partition of outbox_event default;
      create table inbox_other partition of inbox default;

      -- The smallest UUIDv7 of an instant.
      create function uuid_from(instant timestamptz) returns uuid language sql immutable as $$
        select (lpad(to_hex((extract(epoch from instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $$`);
    await db.query(`
      create function keep_partitions() returns void language plpgsql security definer set search_path from current as $$
      declare
        this_month constant timestamp := date_trunc('month', now() at time zone 'UTC');
        first timestamptz;
        after timestamptz;
        old   record;
      begin
        perform pg_advisory_xact_lock(hashtext('keep_partitions'), hashtext(current_schema()));
        for ahead in 0..1 loop
          first := (this_month + make_interval(months => ahead)) at time zone 'UTC';
          after := (this_month + make_interval(months => ahead + 1)) at time zone 'UTC';
          -- A row of that time already in the default partition keeps the new one from being made: nothing is lost by it.
          begin
            if to_regclass('outbox_event_' || to_char(first at time zone 'UTC', 'YYYY_MM')) is null then
              execute format('create table %I partition of outbox_event for values from (%L) to (%L)',
                             'outbox_event_' || to_char(first at time zone 'UTC', 'YYYY_MM'), first, after);
            end if;
          exception when check_violation then null;
          end;
          begin
            if to_regclass('inbox_' || to_char(first at time zone 'UTC', 'YYYY_MM')) is null then
              execute format('create table %I partition of inbox for values from (%L) to (%L)',
                             'inbox_' || to_char(first at time zone 'UTC', 'YYYY_MM'), uuid_from(first), uuid_from(after));
            end if;
          exception when check_violation then null;
          end;
        end loop;
        for old in
          select child.relname as name, parent.relname as of,
                 (to_date(right(child.relname, 7), 'YYYY_MM') + interval '1 month') at time zone 'UTC' as ended_at
            from pg_inherits i join pg_class child on child.oid = i.inhrelid join pg_class parent on parent.oid = i.inhparent
           where parent.relnamespace = current_schema()::regnamespace and parent.relname in ('outbox_event', 'inbox')
             and child.relname ~ '_[0-9]{4}_[0-9]{2}$'
        loop
          if old.of = 'inbox' and old.ended_at < now() - interval '45 days'
             or old.of = 'outbox_event' and old.ended_at < now() - interval '30 days'
                and not exists (select 1 from outbox_pending where created_at < old.ended_at) then
            execute format('drop table %I', old.name);
          end if;
        end loop;
        delete from outbox_event_other e where created_at < now() - interval '30 days'
           and not exists (select 1 from outbox_pending p where p.shard = e.shard and p.id = e.id);
        delete from inbox_other where taken_at < now() - interval '45 days';
        delete from parked_message where state <> 'parked' and resolved_at < now() - interval '45 days';
      end $$`);
    await db.query('select keep_partitions()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function keep_partitions, uuid_from');
    await db.query('drop table inbox_other, outbox_event_other');
  }
}
