import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A template can be for one main topic, or for one service of the catalogue. Those there are stay for all. */
export class TemplateAbout1768200000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table template
        add column topic   text,
        add column service text,
        add constraint template_about_one check (topic is null or service is null)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table template drop column topic, drop column service');
  }
}
