import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A service may hold several doors of messages, so a message says through which of them it leaves. */
export class DoorOfMessage1764100000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table outgoing_message add column door text;
      -- Until now each service had one.
      update outgoing_message set door = case current_schema() when 'intake_sms' then 'sms' else 'telegram' end;
      alter table outgoing_message alter column door set not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table outgoing_message drop column door');
  }
}
