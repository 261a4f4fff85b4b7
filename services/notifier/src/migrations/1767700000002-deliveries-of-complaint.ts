import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an endpoint was told of one complaint was looked for among all that it was ever told. */
export class DeliveriesOfComplaint1767700000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create index webhook_delivery_of_complaint on webhook_delivery (code, endpoint_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index webhook_delivery_of_complaint');
  }
}
