import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An entity class, as TypeORM takes it. */
export type EntityClass = abstract new (...args: never[]) => object;

/**
 * One service's own corner of the database: a schema that the administrator owns, and the only role that may read and
 * write it. Entities and migrations are listed by hand, so that a missing file is a compile error.
 */
export interface DatabaseDefinition {
  readonly schema: string;
  readonly role: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Roles without sign-in that `role` may take on inside a transaction (`set local role`), e.g. for row-level security. */
  readonly actingRoles?: readonly string[];
  /**
   * Special rights, given after all roles and schemas exist: on functions for other services' roles, on tables for acting
   * roles. Runs at every migration with the administrator's rights, so it must be repeatable.
   */
  readonly grants?: (db: QueryRunner, all: readonly DatabaseDefinition[]) => Promise<void>;
}

/** Names in definitions are our own, but they end up in SQL text: anything but a plain name is refused. */
export function plainName(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`Not a plain database name: ${name}`);
  return `"${name}"`;
}
