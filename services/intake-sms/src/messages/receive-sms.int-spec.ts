import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  caseClosed,
  caseOpened,
  complaintAddedTo,
  complaintAssigned,
  complaintFiled,
  complaintHidden,
  noticeReported,
} from '#libs/contracts';
import { noticeId, uuidV7 } from '#libs/domain';
import { TakeWaiting } from '#libs/intake';
import { consume } from '#libs/messaging';
import type { Hub } from '#libs/runtime';
import { anEvent, eventually, keepsWhatEveryDoorMust } from '#libs/testing';
import { Vault } from '#libs/vault';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AnSmsHub } from '../fixtures/an-sms-hub.js';

describe('an SMS', () => {
  const opened: AnSmsHub[] = [];
  let sms: AnSmsHub;

  beforeAll(async () => {
    sms = await AnSmsHub.start();
    opened.push(sms);
  });
  afterAll(() => Promise.all(opened.map((one) => one.stop())));

  it('is filed at once and answered by its code and one question in one SMS, and the notifier is told that', async () => {
    const response = await sms.receive('+628120000001', 'Lampu jalan mati');
    expect([response.status, await response.text()]).toEqual([200, '']);
    const asked = await eventually(() => sms.gateway.textsTo('+628120000001')[0], 'the question where it is');
    const [said] = await sms.read<{ payload: unknown }>('select payload from outbox_event order by id');
    const filed = complaintFiled.data.parse(said?.payload);
    expect(filed).toMatchObject({ door: 'sms', reachable: true, language: 'id', toldAtDoor: { asks: 'place' } });
    expect(asked).toBe(
      `SALUR: Laporan dicatat, No ${filed.code}. Di mana lokasinya? Balas: Desa/Kel, Kecamatan, Kab/Kota. Contoh: Sukamaju, Cilodong, Depok. Tidak tahu? LEWATI.`,
    );
  });

  it('keeps its number: the same sender however the gateway writes it', async () => {
    await sms.receive('+628120000002', 'Air keruh');
    await sms.receive('628120000002', 'Sukamaju, Cilodong');
    expect(await sms.count('complaint_fact', `what = 'added'`)).toBe(1);
    const added = await sms.read<{ payload: object }>(
      `select payload from outbox_event where type = '${complaintAddedTo.type}'`,
    );
    expect(added).toMatchObject([{ payload: { because: 'asked' } }]);
  });

  it('has its receipt reported as the notice that it is, and what is said afterwards not', async () => {
    const phone = '+628120000031';
    await sms.receive(phone, 'Lampu jalan mati lagi');
    const [filed] = await sms.read<{ id: string; subject: string }>(
      'select event_id as id, subject from outbox_event where type = $1 order by outbox_event.id desc limit 1',
      [complaintFiled.type],
    );
    const reports = async () => {
      const sql = 'select payload from outbox_event where type = $1 and subject = $2 order by id';
      const rows = await sms.read<{ payload: unknown }>(sql, [noticeReported.type, filed?.subject]);
      return rows.map(({ payload }) => noticeReported.data.parse(payload));
    };
    await eventually(async () => (await reports()).length === 1, 'the report');
    await sms.receive(phone, 'Sukamaju, Cilodong');
    await eventually(() => sms.gateway.textsTo(phone).length === 2, 'the second reply');
    await eventually(async () => (await sms.count('outgoing_message', `state = 'planned'`)) === 0, 'all has left');
    expect(await reports()).toMatchObject([
      { noticeId: noticeId(filed?.id ?? '', 'sms'), door: 'sms', outcome: 'sent' },
    ]);
  });

  it('is taken with many others in the first second of a door, although each needs a connection', async () => {
    const door = await AnSmsHub.start();
    opened.push(door);
    const responses = await Promise.all(
      Array.from({ length: 40 }, (_, n) => door.receive(`+6281277000${n + 100}`, `Lampu mati di Desa Sukamaju ${n}`)),
    );
    expect(responses.filter(({ status }) => status !== 200)).toEqual([]);
    expect(await door.count('complaint')).toBe(40);
  });

  it('is answered in the language that was asked for, which stays with the sender and with what they filed', async () => {
    const [from, vault] = ['+628120000077', sms.hub.app.get(Vault, { strict: false })];
    const contactOf = async (id: string) => (await vault.contactOf(sms.db, id))?.language;
    await sms.receive(from, 'JAWA');
    await eventually(() => sms.gateway.textsTo(from)[0]?.includes('basa Jawi'), 'Javanese');
    await sms.receive(from, 'Lampu dalan mati');
    await eventually(() => sms.gateway.textsTo(from)[1]?.includes('Wonten pundi?'), 'the question');
    const told = await sms.read<{ payload: { language: string }; subject: string }>(
      'select payload, subject from outbox_event where type = $1 order by id desc limit 1',
      [complaintFiled.type],
    );
    const [{ payload, subject } = { payload: null, subject: '' }] = told;
    expect(payload).toMatchObject({ language: 'jv' });
    expect(await contactOf(subject)).toBe('jv');
    await sms.receive(from, 'BAHASA SUNDA');
    await eventually(() => sms.gateway.textsTo(from)[2]?.includes('basa Sunda'), 'Sundanese');
    expect(await contactOf(subject)).toBe('su');
  });

  it('is acknowledged although the door is busy with every other connection that it has', async () => {
    const door = await AnSmsHub.start({ DATABASE_POOL_SIZE: '3' });
    opened.push(door);
    expect((await door.receive('+628120000016', 'Lampu mati di Desa Sukamaju')).status).toBe(200);
    expect(await door.count('complaint')).toBe(1);
    const db = door.hub.app.get(DataSource, { strict: false });
    const busy = Array.from({ length: 3 }, () => db.createQueryRunner());
    // Of these the last stands in line, and would be served before whoever comes after it.
    const taken = busy.map((one) => one.connect() as Promise<unknown>);
    await Promise.all(taken.slice(0, 2));
    expect((await door.receive('+628120000017', 'Lampu mati di Desa Sukamaju')).status).toBe(200);
    for (const [at, one] of busy.entries()) {
      await taken[at];
      await one.release();
    }
    expect(await door.count('complaint')).toBe(2);
  });

  it('is told when to come again where 2,000 stand at the door, and none that was acknowledged is lost', async () => {
    const door = await AnSmsHub.start();
    opened.push(door);
    const lock = door.db.createQueryRunner();
    await lock.startTransaction();
    await lock.query('lock table inbound_message in exclusive mode');
    const brought = Array.from({ length: 2_400 }, (_, n) =>
      door.receive(`+62813${1_000_000 + n}`, 'BANTUAN', { to: '1799' }),
    );
    const early: Response[] = [];
    for (const one of brought) void one.then((answer) => early.push(answer));
    await eventually(() => early.length >= 200, 'some are told to come again');
    expect(early.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual(
      early.map(() => [503, '5']),
    );
    await lock.commitTransaction();
    await lock.release();
    const statuses = (await Promise.all(brought)).map(({ status }) => status);
    const acknowledged = statuses.filter((status) => status === 200).length;
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    expect(acknowledged).toBeGreaterThanOrEqual(2_000);
    // Looked at without waiting until all of them are worked.
    expect(await door.db.query('select count(*)::int as stored from inbound_message')).toEqual([
      { stored: acknowledged },
    ]);
  });

  it('is told to the hub as hidden where it wants to be, also after it was recorded, and a wish is no addition', async () => {
    const from = '+628120000078';
    await sms.receive(from, 'anonim: pungli di Desa Sukamaju');
    const told = await eventually(() => sms.gateway.textsTo(from)[0], 'that it is hidden');
    expect(told).toContain('Laporan ini anonim: instansi tidak melihat siapa Anda.');
    const latest = 'select payload from outbox_event where type = $1 order by id desc limit 1';
    const [said] = await sms.read<{ payload: object }>(latest, [complaintFiled.type]);
    expect(complaintFiled.data.parse(said?.payload)).toMatchObject({ anonymous: true, confidential: false });
    const additions = await sms.count('complaint_fact', `what = 'added'`);
    await sms.receive(from, 'RAHASIA');
    const answer = await eventually(() => sms.gateway.textsTo(from)[1], 'that it is hidden from the public as well');
    expect(answer).toContain('anonim dan rahasia');
    const [now] = await sms.read<{ payload: object }>(latest, [complaintHidden.type]);
    expect(complaintHidden.data.parse(now?.payload)).toMatchObject({
      door: 'sms',
      anonymous: false,
      confidential: true,
    });
    expect(await sms.count('complaint_fact', `what = 'added'`)).toBe(additions);
  });

  it('of a machine is filed and not answered', async () => {
    expect((await sms.receive('TELKOMSEL', 'Promo hari ini')).status).toBe(200);
    await sms.receive('+628120000006', 'STATUS');
    await eventually(() => sms.gateway.textsTo('+628120000006')[0], 'the answer to somebody else');
    expect(sms.gateway.textsTo('TELKOMSEL')).toEqual([]);
    expect(await sms.count('complaint', 'not reachable')).toBe(1);
  });

  it('asks where a complaint is, from any telephone, and hears no word of it', async () => {
    await sms.receive('+628120000007', 'Rahasia besar di Desa Sukamaju');
    const [row] = await sms.read<{ code: string }>('select code from complaint order by received_at desc limit 1');
    await sms.receive('+628120000008', `sttus ${row?.code.toLowerCase()}`);
    const answer = await eventually(() => sms.gateway.textsTo('+628120000008')[0], 'the status');
    expect(answer).toContain(`Laporan ${row?.code}: diterima. Dipegang Meja pemilahan Salur.`);
    expect(answer).not.toContain('Rahasia');
  });

  it('opens again what has ended, by one word, and says what happens now', async () => {
    const from = '+628120000009';
    await sms.receive(from, 'Lampu mati di Desa Sukamaju');
    const [filed] = await sms.read<{ id: string; code: string }>(
      'select id, code from complaint order by received_at desc, id desc limit 1',
    );
    const [subject, assignmentId, caseId] = [filed?.id ?? '', uuidV7(), uuidV7()];
    for (const event of [
      anEvent(complaintAssigned, { subject, sequence: 1, data: { assignmentId } }),
      anEvent(caseOpened, { subject, sequence: 1, data: { assignmentId, caseId } }),
      anEvent(caseClosed, { subject, sequence: 2, data: { caseId, how: 'automatic' } }),
    ]) {
      await consume(sms.db, sms.handlers(), event, 'intake-sms');
    }
    const before = await sms.count('complaint');
    await sms.receive(from, 'Buka lagi');
    const answer = await eventually(() => sms.gateway.textsTo(from).at(-1), 'what happens now');
    expect(answer).toContain(`Laporan ${filed?.code} dibuka lagi`);
    expect(await sms.count('complaint')).toBe(before);
    const said = `type = '${complaintAddedTo.type}' and subject = '${subject}'`;
    expect(await sms.count('outbox_event', said)).toBe(1);
  });

  it('leaves no number and no word in the clear in any table', async () => {
    await sms.receive('+628129998887', 'kata-kata yang tidak boleh terbaca');
    const tables = await sms.read<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'intake_sms'`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      if (name === 'migration') continue;
      const rows = await sms.read<unknown>(`select row_to_json(t)::text from "${name}" t`);
      expect(JSON.stringify(rows)).not.toMatch(/8129998887|tidak boleh terbaca/);
    }
  });

  it('has emoji, NUL and half characters taken as they can be', async () => {
    const before = await sms.count('complaint');
    const texts = ['🔥 kebakaran', 'a\0b', '\uD800 setengah', 'x'.repeat(2_000)];
    const responses = await Promise.all(texts.map((text, n) => sms.receive(`+62812555000${n}`, text)));
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await sms.count('complaint')).toBe(before + 4);
  });

  it('is never answered by a fault, whatever comes', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.stringMatching(/^[0-9a-f]{0,20}$/),
      fc.constant(''),
    );
    const query = fc.record(
      { id: value, from: value, hex: value, charset: value, coding: value, to: value },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(query, async (parts) => {
        const text = new URLSearchParams({ k: 'a-secret-of-the-gateway', ...parts }).toString();
        const response = await fetch(`${sms.hub.url}/doors/kannel?${text}`);
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });

  it('is acknowledged before it is worked, and worked once although the line to the database breaks in the middle', async () => {
    const before = await sms.count('complaint');
    const admin = new pg.Client({ connectionString: sms.database.adminUrl });
    await admin.connect();
    await admin.query('begin; lock table intake_sms.conversation in exclusive mode');
    expect((await sms.receive('+628120000010', 'Jembatan putus di Desa Sukamaju')).status).toBe(200);
    const broken = `select pg_terminate_backend(pid) from pg_stat_activity
                     where datname = current_database() and wait_event_type = 'Lock'`;
    await eventually(async () => (await admin.query(broken)).rowCount === 1, 'it is being worked');
    await admin.end();
    expect(await sms.count('complaint')).toBe(before + 1);
    expect(await sms.count('inbound_message', `state <> 'taken'`)).toBe(0);
  });

  it('is received when it came, not when it was worked: every clock runs from then', async () => {
    const admin = new pg.Client({ connectionString: sms.database.adminUrl });
    await admin.connect();
    await admin.query('begin; lock table intake_sms.conversation in exclusive mode');
    await sms.receive('+628120000013', 'Atap sekolah bocor di Desa Sukamaju');
    sms.clock.advance(3_600_000);
    await admin.query('commit');
    await admin.end();
    const [message] = await sms.read<{ at: Date }>(
      'select received_at as at from inbound_message order by position desc limit 1',
    );
    const [said] = await sms.read<{ payload: unknown }>(
      'select payload from outbox_event where type = $1 order by id desc limit 1',
      [complaintFiled.type],
    );
    expect(sms.clock.now().getTime() - (message?.at.getTime() ?? NaN)).toBeGreaterThanOrEqual(3_600_000);
    expect(complaintFiled.data.parse(said?.payload).receivedAt).toBe(message?.at.toISOString());
  });

  const storeBroken = (door: AnSmsHub, phone: string, state: 'waiting' | 'parked') =>
    door.db.query(
      `insert into inbound_message (account, key, sender_index, sealed_under, wrapped, raw, received_at, state, attempts)
           values ('kannel:1708', 'broken', $1, $2, 'x', 'x', $3, $4, 0)`,
      [door.hub.app.get(Vault, { strict: false }).blindIndex('sms', phone), uuidV7(), door.clock.now(), state],
    );

  it('that cannot be worked is laid aside at last, and holds up nobody but its sender until then', async () => {
    const [phone, before] = ['+628120000011', await sms.count('complaint')];
    await storeBroken(sms, phone, 'waiting');
    await sms.receive(phone, 'Menunggu di Desa Sukamaju');
    await sms.receive('+628120000012', 'Tidak menunggu di Desa Sukamaju');
    const filed = async () => (await sms.db.query<unknown[]>('select 1 from complaint')).length;
    await eventually(async () => (await filed()) === before + 1, 'somebody else is not held up');
    await eventually(async () => {
      sms.clock.advance(120_000);
      await sms.hub.app.get(TakeWaiting, { strict: false }).run();
      return (await filed()) === before + 2;
    }, 'the sender goes on');
    expect(await sms.count('inbound_message', `state = 'parked' and key = 'broken'`)).toBe(1);
    // It would be tried again with each hour that others let pass.
    await sms.db.query(`delete from inbound_message where key = 'broken'`);
  });

  it('that was laid aside is tried again by a service that begins, and within the hour by any other', async () => {
    const door = await AnSmsHub.start();
    opened.push(door);
    await door.receive('+628120000014', 'Lampu mati di Desa Sukamaju');
    expect(await door.count('complaint')).toBe(1);
    await storeBroken(door, '+628120000015', 'parked');
    const taking = (hub: Hub) => hub.app.get(TakeWaiting, { strict: false }).run();
    const broken = () => door.db.query(`select state, attempts from inbound_message where key = 'broken'`);
    await taking(door.hub);
    expect(await broken()).toEqual([{ state: 'parked', attempts: 0 }]);
    const anew = await door.another();
    await eventually(async () => {
      expect(await broken()).toMatchObject([{ state: 'waiting' }]);
    }, 'it is tried again');
    await anew.stop();
    await door.db.query(`update inbound_message set state = 'parked' where key = 'broken'`);
    door.clock.advance(3_600_000);
    await taking(door.hub);
    expect(await broken()).toMatchObject([{ state: 'waiting' }]);
  });

  it('that others stand in the way of is tried until they do no longer, and holds up nobody but its sender', async () => {
    const [phone, before] = ['+628120000014', await sms.count('complaint')];
    const sender = sms.hub.app.get(Vault, { strict: false }).blindIndex('sms', phone).toString('hex');
    const asAdmin = async (sql: string) => {
      const admin = new pg.Client({ connectionString: sms.database.adminUrl });
      await admin.connect();
      await admin.query(sql);
      await admin.end();
    };
    await asAdmin(
      `create function intake_sms.give_way() returns trigger language plpgsql
           as $$ begin raise exception 'deadlock detected' using errcode = '40P01'; end $$;
       create trigger give_way before insert on intake_sms.conversation
          for each row when (new.sender_index = '\\x${sender}') execute function intake_sms.give_way()`,
    );
    await sms.receive(phone, 'Tertahan di Desa Sukamaju');
    await sms.receive('+628120000015', 'Tidak tertahan di Desa Sukamaju');
    const filed = async () => (await sms.db.query<unknown[]>('select 1 from complaint')).length;
    await eventually(async () => (await filed()) === before + 1, 'somebody else is not held up');
    const tryAgain = async () => {
      sms.clock.advance(120_000);
      await sms.hub.app.get(TakeWaiting, { strict: false }).run();
    };
    for (let n = 0; n < 8; n += 1) await tryAgain();
    const [message] = await sms.db.query<unknown[]>(
      `select state, attempts, detail from inbound_message where sender_index = '\\x${sender}'`,
    );
    expect(message).toEqual({ state: 'waiting', attempts: 0, detail: 'QueryFailedError 40P01' });
    await asAdmin('drop function intake_sms.give_way cascade');
    await eventually(() => tryAgain().then(async () => (await filed()) === before + 2), 'it is taken');
  });

  keepsWhatEveryDoorMust(() => sms);
});
