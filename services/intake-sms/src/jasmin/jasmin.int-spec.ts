import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, keepsWhatEveryDoorMust } from '#libs/testing';
import { AJasminHub } from '../fixtures/a-jasmin-hub.js';

describe('an SMS by Jasmin', () => {
  const jasmin = new AJasminHub();
  beforeAll(() => jasmin.start());
  afterAll(() => jasmin.stop());

  it('is acknowledged in its words, and replied to by a message whose fate comes back', async () => {
    const answer = await jasmin.deliver({ key: 'a', sender: 4_000_001, text: 'Lampu mati' });
    expect([answer.status, await answer.text()]).toEqual([200, 'ACK/Jasmin']);
    await eventually(() => jasmin.textsTo(4_000_001)[0]?.startsWith('SALUR: Laporan dicatat'), 'the question');
    await eventually(async () => (await jasmin.count('outgoing_message', `state = 'sent'`)) === 1, 'it has left');
    const { pathname, searchParams } = new URL(jasmin.sent[0]?.get('dlr-url') ?? '');
    const path = `${pathname}?ours=${searchParams.get('ours') ?? ''}`;
    const report = (message_status: string, key?: string) =>
      jasmin.throwIt({ id: '1', message_status, level: '2' }, { path, ...(key && { key }) });
    expect((await report('DELIVRD', 'guessed')).status).toBe(403);
    for (const one of ['ESME_ROK', 'ENROUTE', 'DELIVRD', 'UNDELIV']) {
      expect(await (await report(one)).text()).toBe('ACK/Jasmin');
    }
    expect(await jasmin.count('outgoing_message', `state = 'delivered'`)).toBe(1);
  });

  it('comes by GET as well, with letters that GSM does not have', async () => {
    const before = await jasmin.count('complaint');
    const binary = Buffer.from('Jalan rusak 😡 di Desa Sukamaju', 'utf16le').swap16().toString('hex');
    const fields = { id: 'g1', from: '+628124000002', to: '1708', coding: '8', content: '?', binary };
    expect((await jasmin.throwIt(fields, { method: 'GET' })).status).toBe(200);
    expect(await jasmin.count('complaint')).toBe(before + 1);
  });

  it.each([
    { status: 503, state: 'planned', why: 'it is asked again' },
    { status: 412, state: 'failed', why: 'there is no way to that number' },
    { status: 500, state: 'in-doubt', why: 'nobody knows whether it was taken' },
  ])('leaves a reply $state after $status: $why', async ({ status, state }) => {
    jasmin.status = status;
    const where = `attempts > 0 and state = '${state}'`;
    const before = await jasmin.count('outgoing_message', where);
    await jasmin.deliver({ key: `s${status}`, sender: 4_100_000 + status, text: 'BANTUAN' });
    await eventually(async () => (await jasmin.count('outgoing_message', where)) === before + 1, `it is ${state}`);
    jasmin.status = 200;
  });

  it('is refused where there is no account, and where it is no message', async () => {
    const without = await new AJasminHub().start({ JASMIN_DOOR_SECRET: '', SMS_PROVIDER: 'kannel' });
    try {
      expect((await without.deliver({ key: 'a', sender: 1, text: 'Halo' })).status).toBe(404);
    } finally {
      await without.stop();
    }
    expect((await jasmin.throwIt({ id: 'x' })).status).toBe(422);
  });

  keepsWhatEveryDoorMust(() => jasmin);
});
