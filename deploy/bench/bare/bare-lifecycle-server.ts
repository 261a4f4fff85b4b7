import Fastify from 'fastify';
import pg from 'pg';

/**
 * The least that a complaint's whole way can be: the same five calls as the hub's (file, open, take, answer, list), each
 * that writes in a transaction of its own, and one more transaction for every service that has to hear of it: what was heard,
 * and one row made of it. Nothing is checked, sealed, decided or counted; nobody is signed in; there is no broker and no
 * stream: a listener is a function of this process. The hub does more than these fourteen transactions, so that nothing is
 * set down to the machine that is its own.
 */
const pool = new pg.Pool({
  connectionString: process.env['BARE_DATABASE_URL'],
  max: Number(process.env['BARE_CONNECTIONS']),
});
await pool.query(`
  create table bare_complaint (id uuid primary key default gen_random_uuid(), text text not null, at timestamptz not null default now());
  create table bare_case (id uuid primary key, institution text not null, status text not null, version int not null, at timestamptz not null default now());
  create index on bare_case (institution, at desc);
  create table bare_said (id bigint generated always as identity primary key, body text not null);
  create table bare_heard (service text not null, said bigint not null, primary key (service, said));
  create table bare_made (id bigint generated always as identity primary key, service text not null, complaint uuid not null);
  create index on bare_made (complaint)`);

type Ask = <Row extends pg.QueryResultRow>(sql: string, given: unknown[]) => Promise<Row[]>;

async function transaction<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(async <Row extends pg.QueryResultRow>(sql: string, given: unknown[]) => {
      return (await client.query<Row>(sql, given)).rows;
    });
    await client.query('commit');
    return result;
  } finally {
    client.release();
  }
}

const say = async (ask: Ask, body: object): Promise<string> => {
  const [said] = await ask<{ id: string }>('insert into bare_said (body) values ($1) returning id', [
    JSON.stringify(body),
  ]);
  return said?.id ?? '';
};

const hear = (service: string, said: string, complaint: string): Promise<unknown> =>
  transaction(async (ask) => {
    await ask('insert into bare_heard (service, said) values ($1, $2)', [service, said]);
    await ask('insert into bare_made (service, complaint) values ($1, $2)', [service, complaint]);
  });

/** Those that hear of all that happens to a case. */
const listeners = ['supervisor', 'notifier', 'intake-web'];
const hearAll = (said: string, complaint: string) =>
  Promise.all(listeners.map((service) => hear(service, said, complaint)));

/** What is still being heard of, by complaint. */
const underWay = new Map<string, Promise<unknown>>();

async function routeAndOpen(said: string, id: string, institution: string): Promise<void> {
  await hear('router', said, id);
  await transaction(async (ask) => {
    await ask('insert into bare_heard (service, said) values ($1, $2)', ['casework', said]);
    await ask(`insert into bare_case (id, institution, status, version) values ($1, $2, 'assigned', 1)`, [
      id,
      institution,
    ]);
  });
  await hearAll(said, id);
}

const server = Fastify();
server.get('/up', () => 'up');
server.post<{ Body: { text: string; institution: string } }>('/', async ({ body }, reply) => {
  const [id, said] = await transaction(async (ask) => {
    const [filed] = await ask<{ id: string }>('insert into bare_complaint (text) values ($1) returning id', [
      body.text,
    ]);
    return [filed?.id ?? '', await say(ask, body)] as const;
  });
  underWay.set(id, routeAndOpen(said, id, body.institution));
  return reply.code(201).send({ id });
});
server.get<{ Params: { id: string } }>('/:id', async ({ params: { id } }) => {
  await underWay.get(id);
  const { rows } = await pool.query<object>('select * from bare_case where id = $1', [id]);
  return rows[0];
});
server.post<{ Params: { id: string }; Body: { status: string } }>('/:id', async ({ params: { id }, body }) => {
  const said = await transaction(async (ask) => {
    await ask('update bare_case set status = $2, version = version + 1 where id = $1', [id, body.status]);
    return say(ask, body);
  });
  underWay.set(id, Promise.all([underWay.get(id), hearAll(said, id)]));
  return {};
});
/** Answers when everybody has heard of the complaint: what is put off would make the machine look faster than it is. */
server.get<{ Querystring: { institution: string; after: string } }>('/', async ({ query: { institution, after } }) => {
  await underWay.get(after);
  underWay.delete(after);
  const { rows } = await pool.query<object>(
    'select * from bare_case where institution = $1 order by at desc limit 50',
    [institution],
  );
  return rows;
});
await server.listen({ port: Number(process.env['BARE_PORT']), host: '127.0.0.1' });

process.once('SIGTERM', () => {
  void server.close().then(() => pool.end());
});
