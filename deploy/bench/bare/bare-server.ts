import Fastify from 'fastify';
import pg from 'pg';

/**
 * The least that a durable intake can be: Fastify, one transaction with two inserts, an answer after the commit. No checks,
 * no keys, nothing sealed, nobody told.
 */
const pool = new pg.Pool({
  connectionString: process.env['BARE_DATABASE_URL'],
  max: Number(process.env['BARE_CONNECTIONS']),
});
await pool.query(`
  create table if not exists bare_complaint (id uuid primary key default gen_random_uuid(), text text not null, at timestamptz not null default now());
  create table if not exists bare_event (id bigint generated always as identity primary key, body text not null, at timestamptz not null default now())`);

const server = Fastify();
server.post<{ Body: { text: string } }>('/', async ({ body }, reply) => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>('insert into bare_complaint (text) values ($1) returning id', [
      body.text,
    ]);
    await client.query('insert into bare_event (body) values ($1)', [JSON.stringify(body)]);
    await client.query('commit');
    return await reply.code(201).send({ id: rows[0]?.id });
  } finally {
    client.release();
  }
});
server.get('/up', () => 'up');
await server.listen({ port: Number(process.env['BARE_PORT']), host: '127.0.0.1' });

process.once('SIGTERM', () => {
  void server.close().then(() => pool.end());
});
