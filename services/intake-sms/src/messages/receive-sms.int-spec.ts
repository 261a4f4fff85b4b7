import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complaintFiled } from '#libs/contracts';
import { eventually, keepsWhatEveryDoorMust } from '#libs/testing';
import { AnSmsHub } from '../fixtures/an-sms-hub.js';

describe('an SMS', () => {
  const opened: AnSmsHub[] = [];
  let sms: AnSmsHub;

  beforeAll(async () => {
    sms = await AnSmsHub.start();
    opened.push(sms);
  });
  afterAll(() => Promise.all(opened.map((one) => one.stop())));

  it('is filed at once and answered by one question', async () => {
    const response = await sms.receive('+628120000001', 'Lampu jalan mati');
    expect([response.status, await response.text()]).toEqual([200, '']);
    const asked = await eventually(() => sms.gateway.textsTo('+628120000001')[0], 'the question where it is');
    expect(asked).toMatch(/^SALUR: Laporan dicatat. Di mana lokasinya\?/);
    const [said] = await sms.db.query<{ payload: unknown }[]>('select payload from outbox_event');
    expect(complaintFiled.data.parse(said?.payload)).toMatchObject({ door: 'sms', reachable: true, language: 'id' });
  });

  it('keeps its number: the same sender however the gateway writes it', async () => {
    await sms.receive('+628120000002', 'Air keruh');
    await sms.receive('628120000002', 'Sukamaju, Cilodong');
    expect(await sms.count('complaint_fact', `what = 'added'`)).toBe(1);
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

  it('of a machine is filed and not answered', async () => {
    expect((await sms.receive('TELKOMSEL', 'Promo hari ini')).status).toBe(200);
    await sms.receive('+628120000006', 'STATUS');
    await eventually(() => sms.gateway.textsTo('+628120000006')[0], 'the answer to somebody else');
    expect(sms.gateway.textsTo('TELKOMSEL')).toEqual([]);
    expect(await sms.count('complaint', 'not reachable')).toBe(1);
  });

  it('asks where a complaint is, from any telephone, and hears no word of it', async () => {
    await sms.receive('+628120000007', 'Rahasia besar di Desa Sukamaju');
    const [row] = await sms.db.query<{ code: string }[]>(
      'select code from complaint order by received_at desc limit 1',
    );
    await sms.receive('+628120000008', `sttus ${row?.code.toLowerCase()}`);
    const answer = await eventually(() => sms.gateway.textsTo('+628120000008')[0], 'the status');
    expect(answer).toContain(`Laporan ${row?.code}: diterima. Dipegang Meja pemilahan Salur.`);
    expect(answer).not.toContain('Rahasia');
  });

  it('leaves no number and no word in the clear in any table', async () => {
    await sms.receive('+628129998887', 'kata-kata yang tidak boleh terbaca');
    const tables = await sms.db.query<{ name: string }[]>(
      `select table_name as name from information_schema.tables where table_schema = 'intake_sms'`,
    );
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      if (name === 'migration') continue;
      const rows = await sms.db.query<unknown[]>(`select row_to_json(t)::text from "${name}" t`);
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

  keepsWhatEveryDoorMust(() => sms);
});
