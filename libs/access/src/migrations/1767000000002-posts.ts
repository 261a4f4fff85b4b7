import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is the liaison officer or the head of their institution, and whom to tell of them on a day. The last of several places
 * is the root of the tree: those of its posts have a rung of their own, so only its officers are told, when nobody is below.
 */
export class Posts1767000000002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table staff_post (
        staff_id uuid primary key references staff,
        post     text not null check (post in ('liaison-officer', 'head')),
        set_by   uuid not null,
        set_at   timestamptz not null
      );
      create function staff_in_post(posts text[], places text[], on_day date) returns table (id uuid, institution text)
      language sql stable security definer set search_path = access, pg_temp as $$
        with reachable as (
          select told.id, told.institution, array_position(places, p.institution) as step, held.post
            from staff p
                 left join staff_post held on held.staff_id = p.id
                 left join absence away on away.staff_id = p.id and on_day between away.first_day and away.last_day
                 join staff told on told.id = case when away.staff_id is null then p.id else away.deputy_id end
           where p.active and p.role = 'officer' and p.institution = any(places) and told.active
             and not exists (select from absence a
                              where a.staff_id = told.id and on_day between a.first_day and a.last_day)
        ), meant as (
          select * from reachable
           where case when posts is null then post is null and step = (select min(r.step) from reachable r)
                      else post = any(posts) and (step < cardinality(places) or cardinality(places) = 1) end
        )
        select distinct one.id, one.institution
          from (select m.id, m.institution from meant m where m.step = (select min(step) from meant)
                union all
                select r.id, r.institution from reachable r
                 where r.step = (select min(step) from reachable) and not exists (select from meant)) as one
         order by one.id
         limit 200
      $$;
      grant salur_access to current_user;
      grant create on schema access to salur_access;
      alter function staff_in_post owner to salur_access;
      revoke create on schema access from salur_access;
      revoke all on function staff_in_post from public`);
  }

  async down(db: QueryRunner) {
    await db.query('drop function staff_in_post; drop table staff_post');
  }
}
