import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the service has said. The relay reads a *set* of pending rows, not a cursor: a row that commits late is simply
 * still pending. An id is drawn after the subject's counter is locked, so per subject id order is commit order.
 */
export class Outbox1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence outbox_event_id;

      create table outbox_event (
        id          bigint      not null default nextval('outbox_event_id'),
        event_id    uuid        not null,
        topic       text        not null,
        shard       smallint    not null,
        subject     text        not null,
        sequence    bigint      not null,
        type        text        not null,
        attributes  json        not null,
        payload     json        not null,
        created_at  timestamptz not null default now(),
        primary key (id, created_at)
      ) partition by range (created_at);
      comment on table outbox_event is 'append only: a partition is dropped when it is 30 days old';
      create index outbox_event_by_subject on outbox_event (subject, sequence);

      create table outbox_pending (
        shard       smallint    not null,
        id          bigint      not null,
        created_at  timestamptz not null,
        primary key (shard, id)
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 10000,
              autovacuum_vacuum_insert_threshold = -1, autovacuum_vacuum_cost_delay = 0);

      create table outbox_sequence (
        subject     text   primary key,
        last        bigint not null
      ) with (fillfactor = 80);

      create table relay_lease (
        shard_group smallint    primary key,
        owner       text        not null,
        epoch       bigint      not null,
        expires_at  timestamptz not null
      ) with (fillfactor = 50);
    `);
    await db.query(`
      create function say(p_event_id uuid, p_topic text, p_shard smallint, p_subject text, p_type text,
                          p_attributes json, p_payload json) returns bigint
      language plpgsql as $$
      declare
        next_sequence bigint;
        new_id        bigint;
        new_time      timestamptz;
      begin
        -- The lock on this row makes sequence order, id order and commit order one and the same.
        insert into outbox_sequence as counter (subject, last) values (p_subject, 1)
            on conflict (subject) do update set last = counter.last + 1
            returning last into next_sequence;
        insert into outbox_event (event_id, topic, shard, subject, sequence, type, attributes, payload)
            values (p_event_id, p_topic, p_shard, p_subject, next_sequence, p_type, p_attributes, p_payload)
            returning id, created_at into new_id, new_time;
        insert into outbox_pending (shard, id, created_at) values (p_shard, new_id, new_time);
        return next_sequence;
      end $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function say');
    await db.query('drop table relay_lease, outbox_sequence, outbox_pending, outbox_event');
    await db.query('drop sequence outbox_event_id');
  }
}
