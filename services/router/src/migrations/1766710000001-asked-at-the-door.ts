import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions that the door has asked with its receipt: the router waits for their answer instead of asking as well. */
export class AskedAtTheDoor1766710000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table citizen_question
        add column at_door text constraint citizen_question_at_door check (at_door in ('place', 'story', 'words'))`);
  }

  async down(db: QueryRunner) {
    await db.query('alter table citizen_question drop column at_door');
  }
}
