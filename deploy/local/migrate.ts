import { databaseUrlName, migrate } from '#libs/database';
import { createTopics } from '#libs/messaging';
import { copiesWished } from './copies-wished.js';
import { databases } from './databases.js';

const help = `npm run migrate: brings given engines to what this version needs: roles, schemas, tables and topics. Safe to repeat.

  DATABASE_URL             the database, as an administrator
  DATABASE_URL_<SCHEMA>    for each schema: the address a service will use; its role gets the password that stands there
  KAFKA_BROKERS            the cluster
  KAFKA_REPLICATION        copies of each partition (3, or as many as there are brokers)`;

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing.\n\n${help}`);
  return value;
}

/** The role's password is known from the address that the service itself is given. */
function passwordOf(role: string): string {
  const definition = databases.find((one) => one.role === role);
  if (!definition) throw new Error(`No schema has the role ${role}`);
  return decodeURIComponent(new URL(given(databaseUrlName(definition.schema))).password);
}

if (process.argv.includes('--help')) {
  console.log(help);
} else {
  try {
    await migrate(databases, {
      adminUrl: given('DATABASE_URL'),
      passwordOf,
      onMigration: (schema, name) => {
        console.log(`${schema}: ${name}`);
      },
    });
    const made = await createTopics(given('KAFKA_BROKERS').split(','), copiesWished());
    console.log(made.length > 0 ? `topics made: ${made.join(', ')}` : 'topics are all there');
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
