import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was named a deputy is none while they could not see what they are told of: asked whenever it is asked who stands in. */
const mayStandIn = `
  create function may_stand_in(deputy staff, absent staff) returns boolean language sql immutable as $$
    select deputy.active and deputy.role = 'officer' and absent.path ^@ deputy.path
  $$;
  alter function may_stand_in owner to salur_access;
  revoke all on function may_stand_in from public`;

/** Read `asks` as: what must hold between a deputy and an absent officer besides. */
const asking = (asks: (deputy: string, absent: string) => string) => `
  create or replace function staff_unreachable(staff uuid[], on_day date)
  returns table (id uuid, because text, until date, deputy uuid, deputy_name text)
  language sql stable security definer set search_path = access, pg_temp as $$
    select asked.id, case when p.active then 'on-leave' else 'removed' end, away.last_day, stands.id, stands.name
      from unnest(staff) as asked (id)
           left join access.staff p on p.id = asked.id
           left join access.absence away on away.staff_id = p.id and on_day between away.first_day and away.last_day
           left join access.staff stands
                  on stands.id = away.deputy_id and ${asks('stands', 'p')}
                     and not exists (select from access.absence a
                                      where a.staff_id = stands.id and on_day between a.first_day and a.last_day)
     where p.active is not true or away.staff_id is not null
  $$;
  create or replace function stands_in_for(deputy uuid, on_day date) returns table (id uuid, name text)
  language sql stable security definer set search_path = access, pg_temp as $$
    select p.id, p.name
      from absence away join staff p on p.id = away.staff_id and p.active
           join staff stands on stands.id = away.deputy_id and ${asks('stands', 'p')}
     where away.deputy_id = deputy and on_day between away.first_day and away.last_day
       and not exists (select from absence a where a.staff_id = deputy and on_day between a.first_day and a.last_day)
     order by p.name, p.id
     limit 50
  $$;
  create or replace function staff_in_post(posts text[], places text[], on_day date)
  returns table (id uuid, institution text)
  language sql stable security definer set search_path = access, pg_temp as $$
    with reachable as (
      select told.id, told.institution, array_position(places, p.institution) as step, held.post
        from staff p
             left join staff_post held on held.staff_id = p.id
             left join absence away on away.staff_id = p.id and on_day between away.first_day and away.last_day
             join staff told on case when away.staff_id is null then told.id = p.id
                                     else told.id = away.deputy_id and ${asks('told', 'p')} end
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
  $$`;

/** A post is one at an institution: whoever goes leaves it there. An institution that moves in the tree takes its people along. */
const leavePost = `
  create function leave_post() returns trigger language plpgsql set search_path = access, pg_temp as $$ begin
    delete from staff_post where staff_id = new.id;
    return null;
  end $$;
  revoke all on function leave_post from public;
  create trigger leave_post after update on staff for each row
    when ((old.institution, old.role, old.active) is distinct from (new.institution, new.role, new.active))
    execute function leave_post()`;

export class WhoMayStandIn1769000000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      grant salur_access to current_user;
      grant create on schema access to salur_access;
      ${mayStandIn};
      ${asking((deputy, absent) => `may_stand_in(${deputy}, ${absent})`)};
      revoke create on schema access from salur_access;
      ${leavePost}`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop trigger leave_post on staff;
      drop function leave_post;
      ${asking((deputy) => `${deputy}.active`)};
      drop function may_stand_in`);
  }
}
