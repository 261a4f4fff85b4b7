import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidV7 } from '#libs/domain';
import { DataSource } from 'typeorm';
import { sayWithdrawn } from '../fixtures/a-conversation.js';
import { aService, type AService } from '../fixtures/a-service.js';
import { newToInbox } from '../inbox/inbox.js';
import type { HeardEvent } from '../envelope/heard.js';
import { Outbox } from '../outbox/outbox.js';

const monthOf = (instant: Date, ahead = 0): string =>
  new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + ahead, 1))
    .toISOString()
    .slice(0, 7)
    .replace('-', '_');
const madeAt = (id: string) => new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));

describe('keep_partitions', () => {
  let service: AService;
  let admin: DataSource;

  beforeAll(async () => {
    service = await aService();
    admin = await new DataSource({ type: 'postgres', url: service.adminUrl, installExtensions: false }).initialize();
  });
  afterAll(async () => {
    await (admin as DataSource | undefined)?.destroy();
    await (service as AService | undefined)?.end();
  });

  const partitions = async () => {
    const rows = await admin.query<{ name: string }[]>(
      `select inhrelid::regclass::text as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where c.relkind = 'r' and c.relnamespace = 'spoken'::regnamespace order by 1`,
    );
    return rows.map(({ name }) => name.replace('spoken.', ''));
  };
  const anOldPartition = () =>
    admin.query(`
      create table spoken.outbox_event_2020_01 partition of spoken.outbox_event for values from ('2020-01-01Z') to ('2020-02-01Z');
      create table spoken.inbox_2020_01 partition of spoken.inbox
        for values from (spoken.uuid_from('2020-01-01Z')) to (spoken.uuid_from('2020-02-01Z'))`);

  it('has room for this month and the next, and for what belongs nowhere', async () => {
    // This month is that of the migration: a run of the tests may begin in one month and end in the next.
    const [migrated] = await admin.query<{ at: Date }[]>(
      `select applied_at as at from spoken.migration where name ^@ 'Partitions'`,
    );
    const months = [0, 1].map((ahead) => monthOf(migrated?.at ?? new Date(0), ahead));
    expect(await partitions()).toEqual(
      ['inbox', 'outbox_event'].flatMap((table) => [...months, 'other'].map((name) => `${table}_${name}`)),
    );
  });

  it('puts what is said and heard today into the partition of this month', async () => {
    const outbox = new Outbox('intake-web', { now: () => new Date('2026-11-23T01:00:00Z') });
    const [subject, id] = [uuidV7(), uuidV7()];
    await sayWithdrawn(service.db, outbox, [subject]);
    await service.db.transaction((tx) => newToInbox(tx, [{ id } as HeardEvent]));
    const [row] = await admin.query<{ said: string; at: Date; heard: string }[]>(
      `select tableoid::regclass::text as said, created_at as at,
              (select tableoid::regclass::text from spoken.inbox where event_id = $2) as heard
         from spoken.outbox_event where subject = $1`,
      [subject, id],
    );
    expect(row).toMatchObject({
      said: `spoken.outbox_event_${monthOf(row?.at ?? new Date(0))}`,
      heard: `spoken.inbox_${monthOf(madeAt(id))}`,
    });
  });

  it('drops what is old enough when the service asks for it', async () => {
    await anOldPartition();
    await service.db.query('select keep_partitions()');
    expect(await partitions()).not.toContain('inbox_2020_01');
    expect(await partitions()).not.toContain('outbox_event_2020_01');
  });

  it('keeps what was never published, however old it is', async () => {
    await anOldPartition();
    await admin.query(`insert into spoken.outbox_pending values (0, 999999999, '2020-01-15Z')`);
    await service.db.query('select keep_partitions()');
    expect(await partitions()).toContain('outbox_event_2020_01');
    await admin.query('delete from spoken.outbox_pending');
  });

  it('gives a partition of what was said one index only: each more is one more place to write to', async () => {
    await service.db.query('select keep_partitions()');
    const rows = await admin.query<{ indexes: number }[]>(
      `select count(indexrelid)::int as indexes from pg_inherits left join pg_index on indrelid = inhrelid
        where inhparent = 'spoken.outbox_event'::regclass group by inhrelid`,
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ indexes }) => indexes))).toEqual(new Set([1]));
  });
});
