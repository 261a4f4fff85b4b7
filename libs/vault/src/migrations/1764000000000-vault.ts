import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Functions run as `salur_vault`, which may only read and write these tables; the caller's role sees no row. */
export class Vault1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table data_key (
        complaint_id uuid primary key,
        wrapped      bytea not null check (octet_length(wrapped) = 69),
        kept_at      timestamptz not null default now()
      );
      create table contact (
        complaint_id uuid primary key references data_key on delete cascade,
        sealed       text not null
      );
      create table erasure (
        complaint_id uuid primary key,
        erased_at    timestamptz not null default now()
      );
      comment on table erasure is 'append only: a key that was destroyed never comes back, also not from a replay';`);
    await db.query(`
      create function keep_key(id uuid, wrapped_bytes bytea) returns void
      language plpgsql volatile security definer set search_path = vault, pg_temp as $$
      begin
        if exists (select 1 from erasure where complaint_id = id) then
          raise exception 'The key of this complaint was destroyed' using errcode = 'VLT01';
        end if;
        insert into data_key (complaint_id, wrapped) values (id, wrapped_bytes);
      end $$;

      create function keep_contact(id uuid, sealed_text text) returns void
      language plpgsql volatile security definer set search_path = vault, pg_temp as $$
      begin
        insert into contact (complaint_id, sealed) values (id, sealed_text)
        on conflict (complaint_id) do update set sealed = excluded.sealed;
      end $$;

      create function wrapped_key(id uuid) returns bytea
      language plpgsql stable security definer set search_path = vault, pg_temp as $$
      begin
        return (select wrapped from data_key where complaint_id = id);
      end $$;

      create function wrapped_keys(ids uuid[]) returns table (complaint_id uuid, wrapped bytea)
      language plpgsql stable security definer set search_path = vault, pg_temp as $$
      begin
        return query select k.complaint_id, k.wrapped from data_key k where k.complaint_id = any(ids);
      end $$;

      create function contact(id uuid) returns text
      language plpgsql stable security definer set search_path = vault, pg_temp as $$
      begin
        return (select sealed from contact where complaint_id = id);
      end $$;

      create function erase(id uuid) returns boolean
      language plpgsql volatile security definer set search_path = vault, pg_temp as $$
      begin
        insert into erasure (complaint_id) values (id) on conflict do nothing;
        delete from data_key where complaint_id = id;
        return found;
      end $$;`);
    await db.query(`
      grant salur_vault to current_user;
      grant usage, create on schema vault to salur_vault;
      alter function keep_key owner to salur_vault;
      alter function keep_contact owner to salur_vault;
      alter function wrapped_key owner to salur_vault;
      alter function wrapped_keys owner to salur_vault;
      alter function contact owner to salur_vault;
      alter function erase owner to salur_vault;
      revoke create on schema vault from salur_vault;
      revoke all on all functions in schema vault from public;`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop function erase, contact, wrapped_keys, wrapped_key, keep_contact, keep_key;
      drop table erasure, contact, data_key`);
  }
}
