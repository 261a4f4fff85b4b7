import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceNames } from '#libs/contracts';
import { anEmptyDatabase, eventually } from '#libs/testing';
import pg from 'pg';
import { z } from 'zod';
import { Home } from '../local/engines/home.js';
import { npm } from './a-handle.js';
import { complaintsToErase, type ComplaintToErase } from './complaints-to-erase.js';
import { everyFile, everyRow, everythingOpened, everythingSaid, placesOf } from './look-everywhere.js';
import { SplitHub } from './split-hub.js';
import { StaffWhoErase } from './staff-who-erase.js';

const folder = mkdtempSync(join(tmpdir(), 'salur-split-'));
const filed = z.object({ code: z.string(), replyKey: z.string() });

/** By how it was filed, so that a failure names the door. */
const ofEach = (told: (one: ComplaintToErase) => object): object =>
  Object.fromEntries(complaintsToErase.map((one) => [one.how, told(one)]));

const patience = { withinMs: 60_000 };
const fail = (): never => {
  throw new Error('There is no hub');
};

describe('the hub split into one process per service', () => {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>> | undefined;
  let hub: SplitHub | undefined;

  beforeAll(async () => {
    database = await anEmptyDatabase();
    const split = await SplitHub.create(folder, database.adminUrl);
    hub = split;
    const [code] = (await once(split.run('migrate'), 'exit')) as [number | null];
    expect(code).toBe(0);
    for (const name of split.names) split.run(name);
    for (const name of split.names) await eventually(() => split.isReady(name), `${name} ready`, { withinMs: 90_000 });
  }, 180_000);

  afterAll(async () => {
    await hub?.stop();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(hub?.url('intake-web', `/api/complaints${path}`) ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
      body: JSON.stringify(body),
    });
  const file = async (text: string, more: object = {}) => {
    const answer = await post('', { text, ...more });
    expect(answer.status).toBe(201);
    return filed.parse(await answer.json());
  };
  const track = async (code: string) => (await fetch(hub?.url('intake-web', `/api/complaints/${code}`) ?? '')).text();
  const ask = async (sql: string) => {
    const admin = new pg.Client({ connectionString: database?.adminUrl });
    await admin.connect();
    const { rows } = await admin.query(sql);
    await admin.end();
    return rows as unknown[];
  };

  it('brings a complaint from one process through all the others and back', async () => {
    const { code } = await file('Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga');
    await eventually(async () => (await track(code)).includes('PLN'), 'PLN as holder', patience);
    await eventually(async () => (await ask('select from casework."case"')).length === 1, 'a case', patience);
    await eventually(async () => (await ask('select from supervisor.clock')).length > 0, 'a clock', patience);
  });

  it('leaves no word of a complaint by any door that could be read in any table, topic or file once it is erased', async () => {
    const [split, adminUrl] = [hub ?? fail(), database?.adminUrl ?? fail()];
    const look = async () => {
      const kept = [...(await everyRow(adminUrl)), ...(await everythingSaid(process.env['KAFKA_BROKERS'] ?? ''))];
      const clear = [...kept, ...everyFile(folder)];
      const opened = everythingOpened(kept, split.masterKey);
      return ofEach(({ words }) => ({ clear: placesOf(words, clear), sealed: placesOf(words, opened) }));
    };
    const staff = await StaffWhoErase.of(split, adminUrl);
    const filings = await staff.fileAndAnswerAll();
    const topics = ['salur.cases', 'salur.complaints', 'salur.deliveries', 'vault.contact'];
    await eventually(
      async () => {
        expect(await look()).toEqual(
          ofEach(({ places }) => ({
            clear: ['casework.case_text'],
            sealed: expect.arrayContaining([...topics, ...places]),
          })),
        );
      },
      'their words lie sealed in the topics, the vault and the tables of their doors, and in the clear where officers search',
      patience,
    );

    expect(await staff.erase(filings)).toEqual([]);
    await eventually(
      async () => {
        expect(await look()).toEqual(ofEach(() => ({ clear: [], sealed: [] })));
      },
      'nothing of them can be read',
      patience,
    );
  }, 240_000);

  it('decides each of 200 complaints once, though the router is killed among them', async () => {
    const [{ now }] = (await ask('select clock_timestamp()::text as now')) as [{ now: string }];
    const since = `(select id::text from intake_web.complaint where received_at >= '${now}')`;
    const count = async (from: string, of: string) => {
      const [row] = await ask(
        `select count(*)::int as all, count(distinct ${of})::int as different from ${from} where ${of}::text in ${since}`,
      );
      return row as { all: number; different: number };
    };
    const assigned = `(select subject from router.outbox_event where type like '%complaint.assigned%') as assigned`;
    const decisions = () => count('router.decision', 'complaint_id');
    const once = { all: 200, different: 200 };
    const killed = Promise.withResolvers<undefined>();
    const filings = Array.from({ length: 10 }, async (_, lane) => {
      for (let n = 0; n < 20; n++) {
        // However late it is seen that some are decided, there are others to come.
        if (n === 15) await killed.promise;
        await file(`KRL jurusan Bogor terlambat 40 menit, AC gerbong ${lane * 20 + n} mati`);
      }
    });
    await eventually(async () => (await decisions()).all >= 30, 'some are decided', patience);
    await hub?.end('router', 'SIGKILL');
    expect((await decisions()).all).toBeLessThan(once.all);
    killed.resolve(undefined);
    await Promise.all(filings);

    hub?.run('router');
    const eventuallyOnce = (from: string, of: string) =>
      eventually(
        async () => {
          expect(await count(from, of)).toEqual(once);
        },
        `each once in ${from}`,
        { withinMs: 60_000 },
      );
    await eventuallyOnce('router.decision', 'complaint_id');
    await eventuallyOnce(assigned, 'subject');
    await eventuallyOnce('casework."case"', 'complaint_id');
  }, 120_000);

  it('works each of 60 acknowledged messages once, though their door is killed before it comes to most of them', async () => {
    const admin = new pg.Client({ connectionString: database?.adminUrl });
    await admin.connect();
    const write = async (n: number) => {
      const hex = Buffer.from(`Lampu jalan mati sejak ${n} hari lalu`).toString('hex');
      const sms = {
        k: hub?.kannelSecret ?? '',
        id: randomUUID(),
        from: `+62812770${10_000 + n}`,
        to: '1708',
        hex,
      };
      const query = new URLSearchParams({ ...sms, coding: '0', charset: 'UTF-8' }).toString();
      expect((await fetch(hub?.url('intake-sms', `/doors/kannel?${query}`) ?? '')).status).toBe(200);
    };
    const writeAll = (from: number, to: number) =>
      Promise.all(Array.from({ length: to - from }, (_, n) => write(from + n)));
    const waiting = () => ask(`select from intake_sms.inbound_message where state = 'waiting'`);

    await writeAll(0, 10);
    await eventually(async () => (await waiting()).length === 0, 'some are worked', patience);
    // Whoever works a message waits here, with others in hand; whoever stores one does not.
    await admin.query('begin; lock table intake_sms.conversation in exclusive mode');
    await writeAll(10, 60);
    await hub?.end('intake-sms', 'SIGKILL');
    await admin.end();
    expect(await waiting()).toHaveLength(50);

    hub?.run('intake-sms');
    const each = (of: string, from: string) =>
      ask(`select count(*)::int as all, count(distinct ${of})::int as different from intake_sms.${from}`);
    await eventually(async () => (await waiting()).length === 0, 'all are worked', patience);
    const once = [{ all: 60, different: 60 }];
    const here = 'complaint where sender_index is not null';
    expect(await each('sender_index', `inbound_message where state = 'taken'`)).toEqual(once);
    expect(await each('sender_index', here)).toEqual(once);
    const filedHere = `outbox_event where type like '%complaint.filed%' and subject in (select id::text from intake_sms.${here})`;
    expect(await each('subject', filedHere)).toEqual(once);
    expect(await each('sender_index', `outgoing_message where kind = 'ask-place'`)).toEqual(once);
  }, 120_000);

  it('runs one service alone on given engines by `npm run start:service`, which works and ends in order', async () => {
    const split = hub ?? fail();
    expect(await split.end('router', 'SIGTERM')).toBe(0);
    split.runByHand('router');
    await eventually(() => split.isReady('router'), 'the router is ready', { withinMs: 60_000 });
    const report = z.object({ services: z.array(z.object({ name: z.string() })) });
    const ready = report.parse(await (await fetch(split.url('router', '/health/ready'))).json());
    expect(ready.services.map(({ name }) => name)).toEqual(['router']);
    const { code } = await file('Listrik padam sejak kemarin malam di Sukamaju, PLN belum datang juga');
    await eventually(async () => (await track(code)).includes('PLN'), 'PLN as holder', patience);
    expect(await split.end('router', 'SIGTERM')).toBe(0);
  }, 120_000);

  it('ends each service in order when it is told to', async () => {
    const split = hub ?? fail();
    const codes = await Promise.all(split.names.map((name) => split.end(name, 'SIGTERM')));
    expect(codes).toEqual(split.names.map(() => 0));
  });

  it('has written to no log, at any level, who anybody was or what they wrote', () => {
    const logs = everyFile(folder).filter(({ where }) => where.endsWith('.log'));
    expect(logs.map(({ where }) => where).sort()).toEqual((hub?.names ?? []).map((name) => `${name}.log`).sort());
    for (const { text } of logs) expect(text).toContain('"level":"debug"');
    // As long as they are: fewer digits in a row stand by chance in one of all the ids here.
    const numbers = ['81298765432', '81298760002', '731290000', '3171010101', '62812770100'];
    const ours = [...numbers, 'labang', 'warga.example', 'Sari'];
    const written = ['sejak kemarin malam', 'Bogor terlambat', 'Lampu jalan', 'sudah menyala'];
    const words = [...ours, ...written].map((word) => word.toLowerCase());
    expect(placesOf(words, logs)).toEqual([]);
  });

  it('tells whoever asks for a service that there is not which ones there are', async () => {
    const home = new Home(join(folder, 'nobody'));
    const refused = await npm('run start:service -- postman', { home });
    expect(refused).toEqual({
      ...{ code: 1, said: '' },
      complained: `There is no service "postman"; there are: ${serviceNames.join(', ')}.`,
    });
    expect(existsSync(home.path)).toBe(false);
  });
});
