import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noticePlanned, noticeReported, type NoticePlanned } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { consume } from '#libs/messaging';
import { anEvent, eventually, keepsWhatEveryMessengerMust } from '#libs/testing';
import { Vault } from '#libs/vault';
import { addressOf, AWhatsAppHub, numberOf, verifyToken } from '../fixtures/a-whatsapp-hub.js';

describe('WhatsApp', () => {
  let whatsApp: AWhatsAppHub;
  let sender = 7_000;
  let key = 0;

  beforeAll(async () => {
    whatsApp = await AWhatsAppHub.start({
      ...{ WHATSAPP_TEMPLATE: 'salur_kabar', WHATSAPP_DAILY_LIMIT: '400', WHATSAPP_DAILY_RUPIAH: '500' },
    });
  });
  afterAll(() => whatsApp?.stop());
  beforeEach(() => {
    sender += 1;
    whatsApp.graph.mood = 'accepts';
  });

  const write = (text: string, from = sender) => {
    key += 1;
    return whatsApp.deliver({ key: String(key), sender: from, text });
  };
  const latestComplaint = async () => {
    const rows = await whatsApp.read<{ id: string }>(
      'select id from complaint where sender_index is not null order by id desc limit 1',
    );
    return rows[0]?.id ?? '';
  };
  const planned = new Map<string, number>();
  const notice = async (complaintId: string, kind: NoticePlanned['data']['kind'], text: string, cost?: number) => {
    const noticeId = uuidV7();
    const vault = whatsApp.hub.app.get(Vault, { strict: false });
    const body = await vault.seal(whatsApp.db, complaintId, `notice:${noticeId}`, text);
    const sequence = (planned.get(complaintId) ?? 0) + 1;
    planned.set(complaintId, sequence);
    const event = anEvent(noticePlanned, {
      ...{ subject: complaintId, sequence },
      data: { noticeId, door: 'whatsapp', kind, body, cost },
    });
    await consume(whatsApp.db, whatsApp.handlers(), event, 'intake-social');
    return noticeId;
  };
  const stateOf = async (id: string) => {
    const rows = await whatsApp.read<{ state: string }>('select state from outgoing_message where id = $1', [id]);
    return rows[0]?.state;
  };
  const reportsOf = async (id: string) => {
    const rows = await whatsApp.read<{ payload: unknown }>(
      'select payload from outbox_event where type = $1 order by id',
      [noticeReported.type],
    );
    return rows
      .map(({ payload }) => noticeReported.data.parse(payload))
      .filter(({ noticeId }) => noticeId === id)
      .map(({ outcome }) => outcome);
  };

  it('brings a complaint and asks for the place with a button', async () => {
    expect((await write('Lampu mati')).status).toBe(200);
    const asked = await eventually(() => whatsApp.graph.sentTo(addressOf(sender))[0], 'the question');
    expect(asked).toMatchObject({ recipient: addressOf(sender), interactive: { type: 'location_request_message' } });
  });

  it('is asked once by Meta whether it is ours', async () => {
    const ask = (token: string, challenge = '1158201444') =>
      fetch(
        `${whatsApp.hub.url}/doors/whatsapp?${new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': challenge }).toString()}`,
      );
    const ours = await ask(verifyToken);
    expect([ours.status, await ours.text()]).toEqual([200, '1158201444']);
    expect((await ask('guessed-by-somebody')).status).toBe(403);
    expect((await ask(verifyToken, '<script>')).status).toBeLessThan(500);
    expect(await (await ask(verifyToken, '<script>')).text()).not.toContain('<script>');
  });

  it('tells by its statuses what became of a message, in whatever order they come', async () => {
    await write('Lampu mati di Desa Sukamaju');
    const id = await notice(await latestComplaint(), 'answered', 'Sudah diperbaiki.');
    await eventually(async () => (await stateOf(id)) === 'sent', 'it is sent');
    const status = (named: string) =>
      whatsApp.webhook({ statuses: [{ id: 'wamid.X', status: named, biz_opaque_callback_data: id }] });
    await status('read');
    await status('delivered');
    await status('sent');
    expect(await stateOf(id)).toBe('read');
    expect(await reportsOf(id)).toEqual(['sent', 'read']);
    expect(
      (await whatsApp.webhook({ statuses: [{ id: 'w', status: 'read', biz_opaque_callback_data: 'odd' }] })).status,
    ).toBe(200);
  });

  it('sends the approved template where the citizen last wrote more than a day ago', async () => {
    await write('Lampu mati di Desa Sukamaju');
    whatsApp.graph.mood = 'window closed';
    const id = await notice(await latestComplaint(), 'answered', 'Sudah diperbaiki.');
    await eventually(async () => (await stateOf(id)) === 'sent', 'it is sent');
    expect(whatsApp.graph.sentTo(addressOf(sender)).at(-1)).toMatchObject({ template: { name: 'salur_kabar' } });
  });

  it.each([
    { mood: 'is busy', state: 'planned', why: 'it is asked again' },
    { mood: 'refuses', state: 'failed', why: 'asking again would not help' },
    { mood: 'drops the line', state: 'in-doubt', why: 'nobody knows whether it was taken' },
  ] as const)('that $mood leaves a message $state: $why', async ({ mood, state }) => {
    await write('Lampu mati di Desa Sukamaju');
    whatsApp.graph.mood = mood;
    const id = await notice(await latestComplaint(), 'question', 'Nomor meter?');
    await eventually(
      async () =>
        (await whatsApp.count('outgoing_message', `id = '${id}' and attempts > 0 and state = '${state}'`)) === 1,
      `it is ${state}`,
    );
  });

  it('knows a citizen again who first had a number only, and one whose number has changed', async () => {
    const complaintsOf = (id: number) =>
      whatsApp.message(id, `S${(key += 1)}`, { type: 'text', text: { body: 'STATUS' } });
    key += 1;
    const first = {
      from: numberOf(sender),
      id: `wamid.N${key}`,
      type: 'text',
      text: { body: 'Lampu mati di Desa Sukamaju' },
    };
    await whatsApp.webhook({ messages: [first] });
    await complaintsOf(sender);
    expect(await eventually(() => whatsApp.textsTo(sender).at(-1), 'the status')).toContain('Status:');

    const moved = sender + 500_000;
    const system = { type: 'user_changed_number', wa_id: numberOf(moved), user_id: addressOf(moved) };
    await whatsApp.message(sender, `M${key}`, { type: 'system', system });
    await complaintsOf(moved);
    expect(await eventually(() => whatsApp.textsTo(moved).at(-1), 'the status at the new number')).toContain('Status:');
    expect(await whatsApp.count('conversation', `id in (select id from conversation)`)).toBeGreaterThan(0);
  });

  it('keeps notices away also at the new number from who said STOP at the old one', async () => {
    const [old, moved] = [sender + 800_000, sender + 800_001];
    await whatsApp.deliver({ key: 'stop-1', sender: moved, text: 'BANTUAN' });
    await whatsApp.deliver({ key: 'stop-2', sender: old, text: 'STOP' });
    const system = { type: 'user_changed_number', wa_id: numberOf(moved), user_id: addressOf(moved) };
    await whatsApp.message(old, 'stop-3', { type: 'system', system });
    await eventually(
      async () => (await whatsApp.count('conversation', `state ->> 'stoppedAt' is not null`)) === 2,
      'both conversations know it',
    );
  });

  it('takes in many who move to one address at the same time', async () => {
    const movers = Array.from({ length: 12 }, (_, index) => sender + 600_000 + index);
    for (const one of movers) await whatsApp.deliver({ key: `V${one}`, sender: one, text: 'BANTUAN' });
    const to = addressOf(sender + 700_000);
    const system = { type: 'user_changed_number', wa_id: numberOf(sender + 700_000), user_id: to };
    const answers = await Promise.all(
      movers.map((one) => whatsApp.message(one, `W${one}`, { type: 'system', system })),
    );
    expect(answers.map(({ status }) => status)).toEqual(movers.map(() => 200));
  });

  /** In Jakarta, so that no day ends while it is counted. */
  const letItBeNoon = ({ clock }: AWhatsAppHub) => {
    const [day, noon] = [86_400_000, 5 * 3_600_000];
    clock.advance((day + noon - (clock.now().getTime() % day)) % day);
  };

  it('rests when the day’s number is reached, but for what a citizen waits for', async () => {
    const thrifty = await AWhatsAppHub.start({ WHATSAPP_DAILY_LIMIT: '1' });
    letItBeNoon(thrifty);
    try {
      await thrifty.deliver({ key: 'a', sender: 1, text: 'BANTUAN' });
      await eventually(() => thrifty.textsTo(1)[0], 'the first');
      await eventually(async () => (await thrifty.count('outgoing_message', `state = 'sent'`)) === 1, 'it counts');
      await thrifty.deliver({ key: 'b', sender: 2, text: 'BANTUAN' });
      await eventually(
        async () => (await thrifty.count('outgoing_message', `detail = 'daily budget is spent'`)) === 1,
        'the second is held back',
      );
      expect(thrifty.textsTo(2)).toEqual([]);
    } finally {
      await thrifty.stop();
    }
  });

  it('rests when the day’s money is spent, replies counted as dear as notices, but for what a citizen waits for', async () => {
    const [before, hub] = [
      whatsApp,
      await AWhatsAppHub.start({ WHATSAPP_DAILY_LIMIT: '400', WHATSAPP_DAILY_RUPIAH: '1000' }),
    ];
    letItBeNoon(hub);
    whatsApp = hub;
    try {
      await write('Lampu mati di Desa Sukamaju');
      const complaint = await latestComplaint();
      const ends = (id: string, as: string) =>
        eventually(async () => (await hub.count('outgoing_message', `id = '${id}' and ${as}`)) === 1, as);
      await ends(await notice(complaint, 'forwarded', 'Kini di PLN.', 320), `state = 'sent' and cost = 320`);
      await write('BANTUAN');
      await eventually(
        async () => (await hub.count('outgoing_message', `kind = 'help' and state = 'sent'`)) === 1,
        'help',
      );
      await ends(await notice(complaint, 'forwarded', 'Kini di Telkom.', 380), `detail = 'daily budget is spent'`);
      await write('STATUS');
      await eventually(
        async () => (await hub.count('outgoing_message', `kind = 'status' and state = 'sent'`)) === 1,
        'so much is left',
      );
      await write('BANTUAN');
      await eventually(
        async () => (await hub.count('outgoing_message', `kind = 'help' and state = 'failed'`)) === 1,
        'no money is left for a reply',
      );
      await ends(await notice(complaint, 'forwarded', 'Kini di Pertamina.'), `state = 'sent' and cost is null`);
      await ends(await notice(complaint, 'answered', 'Sudah diperbaiki.', 320), `state = 'sent'`);
    } finally {
      whatsApp = before;
      await hub.stop();
    }
  });

  it('is shut where no number is set', async () => {
    const without = await AWhatsAppHub.start({ WHATSAPP_NUMBER_ID: '' });
    try {
      expect((await without.deliver({ key: 'a', sender: 1, text: 'Halo' })).status).toBe(404);
    } finally {
      await without.stop();
    }
  });

  it('is never answered by a fault, whatever comes', async () => {
    const bodies = fc.oneof(fc.json(), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        expect((await whatsApp.post(body)).status).toBeLessThan(500);
      }),
      { numRuns: 50 },
    );
  });

  keepsWhatEveryMessengerMust(() => whatsApp);
});
