import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes over from an institution that ends: its open cases go there. */
export class Succession1764900000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table institution add column successors text[] not null default '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table institution drop column successors');
  }
}
