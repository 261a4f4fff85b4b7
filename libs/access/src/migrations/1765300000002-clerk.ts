import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clerks of counters, who file for citizens and see no complaint of others. */
export class Clerk1765300000002 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(roleIsOneOf('officer', 'triage', 'coordinator', 'administrator', 'clerk'));
  }

  async down(db: QueryRunner) {
    await db.query(roleIsOneOf('officer', 'triage', 'coordinator', 'administrator'));
  }
}

const roleIsOneOf = (...roles: readonly string[]) => `
  alter table staff drop constraint staff_role_check,
                    add constraint staff_role_check check (role in (${roles.map((role) => `'${role}'`).join(', ')}))`;
