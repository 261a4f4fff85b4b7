import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who follows a complaint and is mailed once when it is answered. Their addresses lie in the vault. */
export class Followers1766900000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table follower_mail (
        id            uuid        primary key,
        complaint_id  uuid        not null,
        language      text        not null,
        state         text        not null,
        news          text,
        detail        text,
        attempts      int         not null,
        due_at        timestamptz,
        claimed_until timestamptz,
        ended_at      timestamptz,
        constraint follower_mail_state check (state in ('waiting', 'planned', 'sending', 'sent', 'failed', 'in-doubt'))
      );
      create index follower_mail_waiting on follower_mail (complaint_id) where state = 'waiting';
      create index follower_mail_due on follower_mail (due_at) where state = 'planned';
      create index follower_mail_sending on follower_mail (claimed_until) where state = 'sending';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table follower_mail');
  }
}
