export * from './database-definition.js';
export { database } from './database.providers.js';
export { migrate, type MigrateOptions } from './migrate.js';
export { databaseUrlName, openDatabase } from './open-database.js';
export { describeSchema } from './describe-schema.js';
export { schemaDifference } from './schema-difference.js';
export { dropWrites, writeAtEnd, writeNow, type WriteAll } from './write-at-end.js';
