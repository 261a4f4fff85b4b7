const said = `unnest($1::uuid[], $2::text[], $3::smallint[], $4::text[], $5::text[], $6::json[], $7::json[])`;
const columns = 'event_id, topic, shard, subject, type, attributes, payload';

/** Up to so many rows a call for each is quicker than one statement for all. */
export const few = 3;

export const sayEach = `select say(${columns}) from ${said} as said (${columns})`;

/**
 * What `say(…)` does, as parts of a `with` for a writer's own statement: of these records, that have `saidColumns`, each is
 * about another subject, which is locked by its counter before an id is drawn.
 */
export const sayEachOf = (records: string): string => `
  counter as (
    insert into outbox_sequence as counter (subject, last) select subject, 1 from ${records} order by subject
        on conflict (subject) do update set last = counter.last + 1
    returning subject, last),
  event as (
    insert into outbox_event (event_id, topic, shard, subject, sequence, type, attributes, payload)
    select event_id, topic, shard, subject, last, type, attributes::json, payload::json
      from ${records} join counter using (subject)
    returning shard, id, created_at),
  pending as (
    insert into outbox_pending (shard, id, created_at) select shard, id, created_at from event)`;

/**
 * What `say(…)` does for each row, in one statement for all, at half the price. Here too an id is drawn after the counter of
 * its subject is locked, and in the order in which things were said.
 */
export const sayAll = `
  with said as (select * from ${said} with ordinality as said (${columns}, nth)),
  more as (select subject, count(*) as said from said group by subject order by subject),
  counter as (
    insert into outbox_sequence as counter (subject, last) select subject, said from more
        on conflict (subject) do update set last = counter.last + excluded.last
    returning subject, last),
  event as (
    insert into outbox_event (event_id, topic, shard, subject, sequence, type, attributes, payload)
    select event_id, topic, shard, subject, last + 1 - row_number() over (partition by subject order by nth desc),
           type, attributes, payload
      from said join counter using (subject) order by nth
    returning shard, id, created_at)
  insert into outbox_pending (shard, id, created_at) select shard, id, created_at from event`;
