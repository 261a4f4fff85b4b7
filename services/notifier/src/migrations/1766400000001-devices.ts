import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Devices on which staff are told, and of what. A line of the ledger is for a device, or else for the mailbox of its person. */
export class Devices1766400000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table staff_device (
        id           uuid        primary key,
        staff_id     uuid        not null,
        address_hash bytea       not null,
        subscription bytea       not null,
        added_at     timestamptz not null
      );
      create unique index staff_device_address on staff_device (address_hash);
      create index staff_device_of_staff on staff_device (staff_id);
      alter table staff_wish add push jsonb;
      alter table staff_notice add device_id uuid`);
  }

  async down(db: QueryRunner) {
    await db.query(`
      delete from staff_notice where device_id is not null;
      alter table staff_notice drop device_id;
      alter table staff_wish drop push;
      drop table staff_device`);
  }
}
