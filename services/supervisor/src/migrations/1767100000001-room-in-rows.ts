import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case changes with each of its steps: its new state finds room beside the old one, and not on another page each time. And
 * clocks are swept when a share of them has changed: after every 10,000 of ten million, all their indexes would be read for
 * little, by one of two processors; until then the floor keeps claims from what is dead.
 */
export class RoomInRows1767100000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table known_case set (fillfactor = 85);
      alter table clock set (autovacuum_vacuum_scale_factor = 0.02);
      alter table clock reset (autovacuum_vacuum_cost_delay)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table known_case reset (fillfactor);
      alter table clock set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_cost_delay = 0)`);
  }
}
