import { conversationOf, type EventContract, type ServiceName } from '#libs/contracts';
import pg from 'pg';
import type { BenchEngines } from '../../bench/measured/bench-engines.js';
import type { History } from '../citizens/history.js';
import { victims } from '../faults/fault-table.js';
import { schemaOf } from '../faults/schema-of.js';
import type { Facts, MessageTables } from './facts.js';
import { readTopics } from './read-topics.js';

const doors: readonly ServiceName[] = ['intake-web', 'intake-sms', 'intake-social'];

/** Kept in another way than as it was said: the filing as the complaint itself, the others by what they change. */
const rememberedOtherwise = ['complaint.filed', 'complaint.erased', 'deadlines.changed', 'policy.', 'calendar.'];

/** Looks into every schema as the owner of all, and into every topic. */
export async function readFacts({ adminUrl, brokers }: BenchEngines, history: History): Promise<Facts> {
  const db = new pg.Client({ connectionString: adminUrl });
  await db.connect();
  const ask = async <Row extends object>(sql: string): Promise<Row[]> => (await db.query<Row>(sql)).rows;
  const ofDoors = async <Row extends object>(sql: (schema: string) => string, among = doors) => {
    const found = await eachOf(among, async (at) => (await ask<Row>(sql(schemaOf(at)))).map((row) => ({ ...row, at })));
    return found.flat();
  };
  const withMessages = doors.filter((door) => door !== 'intake-web');
  try {
    return {
      ...{ filings: history.filings, messages: history.messages },
      complaints: await ofDoors(
        // Every door knows the complaints of all others as well: its own are those whose writer it knows.
        (schema) => `select id, code, encode(sender_index, 'hex') as sender from ${schema}.complaint
                      where coalesce(sender_index, reply_key_hash) is not null`,
      ),
      inbound: await ofDoors(
        (schema) => `select key, encode(sender_index, 'hex') as sender, state from ${schema}.inbound_message`,
        withMessages,
      ),
      replies: (
        await ofDoors<{ sender: string }>(
          (schema) =>
            `select encode(sender_index, 'hex') as sender from ${schema}.outgoing_message where kind in ('received', 'added')`,
          withMessages,
        )
      ).map(({ sender }) => sender),
      services: await eachOf(victims, (service) => readMessageTables(ask, service)),
      topics: await readTopics(brokers),
      decisions: await ask('select complaint_id as complaint, attempt from router.decision'),
      assignments: await ask('select id, complaint_id as complaint from router.assignment'),
      cases: await ask(`select id, complaint_id as complaint, assignment_id as assignment, role,
                               status not in ('closed', 'handed-back') as "isOpen" from casework."case"`),
      // A complaint stays at its desk while its citizen is asked.
      undecided: (
        await ask<{ id: string }>(`select complaint_id as id from router.triage_item
                                   union select complaint_id from router.citizen_question where state = 'open'`)
      ).map(({ id }) => id),
      watched: await ask('select id, ended_at is not null as "isOver" from supervisor.complaint'),
      clocks: await ask(`select complaint_id as complaint, state,
                                extract(epoch from now() - due_at)::float8 as "overdueSeconds" from supervisor.clock`),
      remembered: conversationOf('intake-sms')
        .hears.filter(
          ({ type, topic }) => topic !== 'salur.deliveries' && !rememberedOtherwise.some((one) => type.includes(one)),
        )
        .map(({ type }) => type),
      views: await ofDoors((schema) => `select event_id as event from ${schema}.complaint_fact`),
      records: await ask(`select complaint_id as complaint, sequence, previous, hash from casework.entry
                           where sequence is not null order by complaint_id, sequence`),
    };
  } finally {
    await db.end();
  }
}

/** One after another: they share a connection. */
async function eachOf<One, Read>(all: readonly One[], read: (one: One) => Promise<Read>): Promise<Read[]> {
  const found: Read[] = [];
  for (const one of all) found.push(await read(one));
  return found;
}

async function readMessageTables(
  ask: <Row extends object>(sql: string) => Promise<Row[]>,
  service: ServiceName,
): Promise<MessageTables> {
  const schema = schemaOf(service);
  const { hears } = conversationOf(service);
  const of = <Name extends keyof EventContract>(name: Name) => [...new Set(hears.map((contract) => contract[name]))];
  const pending = await ask<{ count: number }>(`select count(*)::int from ${schema}.outbox_pending`);
  const parked = await ask<{ why: string }>(
    `select format('%s %s %s: %s', topic, subject, reason_class, reason) as why from ${schema}.parked_message where state = 'parked'`,
  );
  const inbox = await ask<{ id: string }>(`select event_id as id from ${schema}.inbox`);
  return {
    ...{ service, hears: of('type'), hearsTopics: of('topic'), pending: pending[0]?.count ?? 0 },
    ...{ parked: parked.map(({ why }) => why), inbox: inbox.map(({ id }) => id) },
    said: await ask(`select event_id as id, topic, subject, attributes->>'source' as source, sequence::int, type
                       from ${schema}.outbox_event`),
    marks: await ask(`select topic, subject, source, last::int as sequence from ${schema}.aggregate_mark`),
  };
}
