create table contact (
  complaint_id uuid not null,
  sealed text not null
)
-- salur_vault may arwd on contact

create table data_key (
  complaint_id uuid not null,
  wrapped bytea not null,
  kept_at timestamp with time zone not null default now()
)
-- salur_vault may arwd on data_key

create table erasure (
  complaint_id uuid not null,
  erased_at timestamp with time zone not null default now()
)
-- append only: a key that was destroyed never comes back, also not from a replay
-- salur_vault may ar on erasure

create table master_key (
  one boolean not null default true,
  mark bytea not null
)
-- append only: the first is the own one of this database for good
-- salur_vault may ar on master_key

create table migration (
  name text not null,
  applied_at timestamp with time zone not null default now()
)

create table reading (
  complaint_id uuid not null,
  entry_id uuid not null,
  reader uuid not null,
  read_at timestamp with time zone not null default now()
)
-- append only: who has read whose contact; why stands in the entry of that id
-- salur_vault may ar on reading

create table staff_address (
  staff_id uuid not null,
  sealed text not null
)
-- salur_vault may arwd on staff_address

alter table contact add constraint contact_complaint_id_fkey FOREIGN KEY (complaint_id) REFERENCES data_key(complaint_id) ON DELETE CASCADE

alter table contact add constraint contact_pkey PRIMARY KEY (complaint_id)

alter table data_key add constraint data_key_pkey PRIMARY KEY (complaint_id)

alter table data_key add constraint data_key_wrapped_check CHECK ((octet_length(wrapped) = 69))

alter table erasure add constraint erasure_pkey PRIMARY KEY (complaint_id)

alter table master_key add constraint master_key_one_check CHECK (one)

alter table master_key add constraint master_key_pkey PRIMARY KEY (one)

alter table migration add constraint migration_pkey PRIMARY KEY (name)

alter table reading add constraint reading_pkey PRIMARY KEY (entry_id)

alter table staff_address add constraint staff_address_pkey PRIMARY KEY (staff_id)

CREATE OR REPLACE FUNCTION vault.contact(id uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        return (select sealed from contact where complaint_id = id);
      end $function$

-- may be executed by: salur_intake_sms, salur_intake_social, salur_intake_web, salur_notifier

CREATE OR REPLACE FUNCTION vault.erase(id uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        insert into erasure (complaint_id) values (id) on conflict do nothing;
        delete from data_key where complaint_id = id;
        return found;
      end $function$

-- may be executed by: salur_intake_sms, salur_intake_social, salur_intake_web

CREATE OR REPLACE FUNCTION vault.is_master_key(given bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        insert into master_key (mark) values (given) on conflict do nothing;
        return (select mark = given from master_key);
      end $function$

-- may be executed by: salur_access, salur_casework, salur_intake_sms, salur_intake_social, salur_intake_web, salur_notifier, salur_router

CREATE OR REPLACE FUNCTION vault.keep_contact(id uuid, sealed_text text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        insert into contact (complaint_id, sealed) values (id, sealed_text)
        on conflict (complaint_id) do update set sealed = excluded.sealed;
      end $function$

-- may be executed by: salur_intake_sms, salur_intake_social, salur_intake_web

CREATE OR REPLACE FUNCTION vault.keep_key(id uuid, wrapped_bytes bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        if exists (select 1 from erasure where complaint_id = id) then
          raise exception 'The key of this complaint was destroyed' using errcode = 'VLT01';
        end if;
        insert into data_key (complaint_id, wrapped) values (id, wrapped_bytes);
      end $function$

-- may be executed by: salur_intake_sms, salur_intake_social, salur_intake_web

CREATE OR REPLACE FUNCTION vault.keep_keys(ids uuid[], wrapped_bytes bytea[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        if exists (select 1 from erasure where complaint_id = any(ids)) then
          raise exception 'The key of one of these complaints was destroyed' using errcode = 'VLT01';
        end if;
        insert into data_key (complaint_id, wrapped) select * from unnest(ids, wrapped_bytes);
      end $function$

-- may be executed by: salur_intake_sms, salur_intake_social, salur_intake_web

CREATE OR REPLACE FUNCTION vault.keep_staff_address(id uuid, sealed_text text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        insert into staff_address (staff_id, sealed) values (id, sealed_text)
        on conflict (staff_id) do update set sealed = excluded.sealed;
      end $function$

-- may be executed by: salur_access

CREATE OR REPLACE FUNCTION vault.reveal(id uuid, reader_id uuid, entry uuid)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        insert into reading (complaint_id, entry_id, reader) values (id, entry, reader_id);
        return (select sealed from contact where complaint_id = id);
      end $function$

-- may be executed by: salur_casework, salur_intake_web

CREATE OR REPLACE FUNCTION vault.staff_address(id uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        return (select sealed from staff_address where staff_id = id);
      end $function$

-- may be executed by: salur_access, salur_notifier

CREATE OR REPLACE FUNCTION vault.wrapped_key(id uuid)
 RETURNS bytea
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        return (select wrapped from data_key where complaint_id = id);
      end $function$

-- may be executed by: salur_casework, salur_intake_sms, salur_intake_social, salur_intake_web, salur_notifier, salur_router

CREATE OR REPLACE FUNCTION vault.wrapped_keys(ids uuid[])
 RETURNS TABLE(complaint_id uuid, wrapped bytea)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'vault', 'pg_temp'
AS $function$
      begin
        return query select k.complaint_id, k.wrapped from data_key k where k.complaint_id = any(ids);
      end $function$

-- may be executed by: salur_casework, salur_intake_sms, salur_intake_social, salur_intake_web, salur_notifier, salur_router

CREATE INDEX reading_of_complaint ON vault.reading USING btree (complaint_id)
