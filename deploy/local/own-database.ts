import pg from 'pg';

/** The hub's database on the embedded server; a given `DATABASE_URL` names its own. */
export async function ownDatabase(serverUrl: string): Promise<string> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    const { rowCount } = await admin.query(`select from pg_database where datname = 'salur'`);
    if (!rowCount) await admin.query('create database salur');
  } finally {
    await admin.end();
  }
  const url = new URL(serverUrl);
  url.pathname = '/salur';
  return url.href;
}
