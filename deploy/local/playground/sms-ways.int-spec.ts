import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { noticePlanned } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { conversationHandlers } from '#libs/intake';
import { consume } from '#libs/messaging';
import { MovableClock, SilentLog, startHub, type Hub } from '#libs/runtime';
import { aDatabaseFor, anEvent, eventually, takenIn, type TestDatabase } from '#libs/testing';
import { Vault, vaultDatabase } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { intakeSmsDatabase } from '../../../services/intake-sms/src/intake-sms.database.js';
import { IntakeSmsModule } from '../../../services/intake-sms/src/intake-sms.module.js';
import { freePort } from '../engines/free-port.js';
import { Home } from '../engines/home.js';
import { keepSecrets } from '../engines/secrets.js';
import { hubEnvironment } from '../hub-environment.js';
import type { PhoneMessage } from './phone.js';
import { oneHub, startPlayground, type StartedPlayground } from './start-playground.js';

const long = `Jalan berlubang 😡 ${'sangat parah '.repeat(14)}selesai`;

/** As `npm start` sets both sides up, with the service alone. */
describe('the ways that an SMS can take from the phone page', () => {
  const home = new Home(mkdtempSync(join(tmpdir(), 'salur-ways-'))).create();
  let database: TestDatabase;
  let db: DataSource;
  let playground: StartedPlayground;
  let hub: Hub;

  beforeAll(async () => {
    database = await aDatabaseFor([vaultDatabase, intakeSmsDatabase]);
    db = await database.open(intakeSmsDatabase);
    const [secrets, port, smsc] = [keepSecrets(home), await freePort(), await freePort()];
    const ports = { playground: await freePort(), playgroundMail: await freePort(), hubMail: await freePort(), smsc };
    const publicUrl = `http://127.0.0.1:${port}`;
    playground = await startPlayground(ports, secrets, oneHub(publicUrl));
    const environment = {
      ...hubEnvironment({
        ...{ secrets, publicUrl, playgroundUrl: playground.url, smscPort: smsc, definitions: [] },
        engines: { adminUrl: 'postgres://nobody@127.0.0.1:9/none', brokers: 'off' },
      }),
      ...database.environment,
      KAFKA_BROKERS: 'off',
    };
    const around = { port, environment, clock: new MovableClock(), log: new SilentLog() };
    hub = await startHub({ ...around, services: [IntakeSmsModule], name: 'sms' });
  }, 60_000);
  afterAll(async () => {
    await hub?.stop();
    await playground?.stop();
    await db?.destroy();
    await database?.drop();
    rmSync(home.path, { recursive: true, force: true });
  });
  afterEach(() => troubles({}));

  const call = async (method: string, path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${playground.url}${path}`, { method, headers, body: JSON.stringify(body) });
    return (await answer.json()) as PhoneMessage;
  };
  const troubles = (some: object) => call('PUT', '/phone/line', { twice: false, late: false, swapped: false, ...some });
  const send = (from: string, text: string, by: string) => call('POST', '/phone/sms', { from, text, by });
  const shown = async (address: string) => {
    const query = new URLSearchParams({ door: 'sms', address }).toString();
    const all = (await (await fetch(`${playground.url}/phone/messages?${query}`)).json()) as PhoneMessage[];
    return all.filter(({ from }) => from === 'hub').map(({ text }) => text);
  };
  const rows = <Row>(sql: string, parameters: unknown[] = []) => takenIn<Row>(db, sql, parameters);

  it.each([
    { by: 'kannel', given: /^$/ },
    { by: 'twilio', given: /^SM[\da-f]{32}$/ },
    { by: 'jasmin', given: /^[\da-f-]{36}$/ },
    { by: 'smpp', given: /^[\da-f]{8}$/ },
  ])('bring a long text by $by, and the reply back the same way to the last receipt', async ({ by, given }) => {
    const phone = `+628127700${String(1_000 + by.charCodeAt(0))}`;
    expect(await send(phone, long, by)).toMatchObject({ status: 'sent' });
    await eventually(async () => (await shown(phone))[0]?.startsWith('SALUR: Laporan dicatat'), 'the reply');
    const [came] = await rows<{ account: string; key: string; sealed_under: string; raw: never }>(
      'select account, key, sealed_under, raw from inbound_message order by position desc limit 1',
    );
    expect(came?.account).toBe(`${by}:1708`);
    const vault = hub.app.get(Vault, { strict: false });
    const words = await vault.open(db, came?.sealed_under ?? '', `inbound:${came?.key ?? ''}`, came?.raw ?? null);
    expect(words).toBe(long);
    await eventually(async () => {
      const [sent] = await rows<{ state: string; given: string | null }>(
        'select state, provider_id as given from outgoing_message order by position desc limit 1',
      );
      expect(sent).toEqual({ state: 'delivered', given: by === 'kannel' ? null : expect.stringMatching(given) });
    }, 'it is on the phone');
  });

  it.each(['twilio', 'jasmin', 'smpp'])('make one complaint by %s of a message that comes three times', async (by) => {
    const count = async () => (await rows<{ n: number }>('select count(*)::int as n from complaint'))[0]?.n ?? 0;
    const before = await count();
    await troubles({ twice: true });
    const phone = `+628127800${String(1_000 + by.charCodeAt(0))}`;
    expect(await send(phone, 'Lampu jalan mati', by)).toMatchObject({ status: 'sent' });
    await eventually(async () => (await shown(phone)).length === 1, 'the reply');
    expect(await count()).toBe(before + 1);
  });

  it('show a long notice, which comes by SMPP as several SMS, as one message', async () => {
    const phone = '+6281279000001';
    await send(phone, 'Sumur kering', 'smpp');
    await eventually(async () => (await shown(phone)).length === 1, 'the reply');
    const [complaint] = await rows<{ id: string }>(
      'select id from complaint order by received_at desc, id desc limit 1',
    );
    const [id, noticeId] = [complaint?.id ?? '', uuidV7()];
    const body = await hub.app.get(Vault, { strict: false }).seal(db, id, `notice:${noticeId}`, long);
    const data = { noticeId, door: 'sms', kind: 'question', body } as const;
    const handlers = conversationHandlers.map((handler) => hub.app.get(handler, { strict: false }));
    await consume(db, handlers, anEvent(noticePlanned, { subject: id, sequence: 1, data }), 'intake-sms');
    await eventually(async () => (await shown(phone)).at(-1) === long, 'the notice');
    expect(await shown(phone)).toHaveLength(2);
  });

  it('are shut to an operator who does not know the password, and to who is no provider', async () => {
    const form = (path: string, fields: Record<string, string>, headers = {}) =>
      fetch(`${playground.url}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers });
    const guessed = { authorization: `Basic ${Buffer.from('AC1708:guessed').toString('base64')}` };
    const words = { To: '+6281279000009', Body: 'x' };
    expect((await form('/2010-04-01/Accounts/AC1708/Messages.json', words, guessed)).status).toBe(401);
    const credentials = { username: 'salur', password: 'guessed', to: '+6281279000009', content: 'x' };
    expect((await form('/jasmin/send', credentials)).status).toBe(403);
    expect(await shown('+6281279000009')).toEqual([]);
  });
});
