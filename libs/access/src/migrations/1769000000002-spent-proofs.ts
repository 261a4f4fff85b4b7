import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When whoever opened a session last proved at the identity provider who they are, by its clock. Once a session has ended, for
 * whatever reason, no new one is opened on that proof or an older one. Over is what `session_staff` finds no more.
 */
const proofs = `
  alter table session add column proven_at timestamptz;
  create index session_by_proof on session (staff_id, proven_at) where proven_at is not null;
  create function proof_spent(staff uuid, at timestamptz) returns timestamptz
  language sql stable set search_path = access, pg_temp as $$
    select max(s.proven_at) from session s
     where s.staff_id = staff and s.proven_at is not null
       and (s.ended_at is not null or s.last_seen_at <= at - interval '30 minutes'
            or coalesce(s.ends_at, s.opened_at + interval '10 hours') <= at)
  $$`;

/** A session that another takes over in the same browser has not spent the proof on which both stand. */
const opening = (proof: { parameter: string; column: string; value: string; handOver: string }) => `
  create function open_session(staff uuid, token bytea, previous bytea, at timestamptz${proof.parameter}) returns void
  language plpgsql volatile set search_path = access, pg_temp as $$
  begin
    update session set ended_at = at${proof.handOver} where token_hash = previous and ended_at is null;
    insert into session (token_hash, staff_id, opened_at, last_seen_at${proof.column}) values (token, staff, at, at${proof.value});
    delete from session where opened_at < at - interval '30 days';
  end $$`;

const shut = 'revoke all on all functions in schema access from public';

export class SpentProofs1769000000002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      ${proofs};
      drop function open_session;
      ${opening({
        ...{ parameter: ', proven timestamptz', column: ', proven_at', value: ', proven' },
        handOver: ', proven_at = nullif(proven_at, proven)',
      })};
      ${shut};
      alter table sign_in add column asked_anew boolean not null default false`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      alter table sign_in drop column asked_anew;
      drop function open_session;
      ${opening({ parameter: '', column: '', value: '', handOver: '' })};
      drop function proof_spent;
      ${shut};
      alter table session drop column proven_at`);
  }
}
