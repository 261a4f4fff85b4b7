import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** The server that the global setup started or was given. */
function serverUrl(): URL {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('There is no database server: is this project without the global setup start-engines.ts?');
  return new URL(url);
}

export function databaseAt(name: string, as?: { user: string; password: string }): string {
  const url = serverUrl();
  url.pathname = `/${name}`;
  if (as) {
    url.username = as.user;
    url.password = as.password;
  }
  return url.href;
}

/** Names carry the run, so that what a killed run left behind is found by the teardown of this one only. */
export const newDatabaseName = (): string => `${runPrefix()}${randomBytes(5).toString('hex')}`;
export const runPrefix = (): string => `salur_test_${process.env['SALUR_TEST_RUN'] ?? 'alone'}_`;

export async function asServerAdmin<Result>(work: (admin: pg.Client) => Promise<Result>): Promise<Result> {
  const admin = new pg.Client({ connectionString: serverUrl().href });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

export async function dropDatabase(name: string): Promise<void> {
  await asServerAdmin((admin) => admin.query(`drop database if exists "${name}" with (force)`));
}

/** Roles belong to the whole server, so every test file must give them the same password. */
export const testPasswordOf = (role: string): string => `${role}-of-tests`;
