import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, keepsWhatEveryDoorMust } from '#libs/testing';
import { AnSmsHub } from '../fixtures/an-sms-hub.js';
import { ATwilioHub } from '../fixtures/a-twilio-hub.js';

describe('an SMS by Twilio', () => {
  const twilio = new ATwilioHub();
  beforeAll(() => twilio.start());
  afterAll(() => twilio.stop());

  it('is taken without a word, and replied to by a message whose fate comes back', async () => {
    const answer = await twilio.deliver({ key: 'a', sender: 4_000_001, text: 'Lampu mati' });
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/<Response\/>$/)]);
    await eventually(() => twilio.textsTo(4_000_001)[0]?.startsWith('SALUR: Laporan dicatat'), 'the question');
    const sent = twilio.sent.find((one) => one.get('To') === '+628124000001');
    expect(sent?.get('From')).toBe('+6221170800');
    await eventually(async () => (await twilio.count('outgoing_message', `state = 'sent'`)) === 1, 'it has left');
    const { pathname, search } = new URL(sent?.get('StatusCallback') ?? '');
    const status = (MessageStatus: string, key?: string) =>
      twilio.webhook(pathname + search, { MessageSid: 'SM1', MessageStatus }, key);
    expect((await status('delivered', 'guessed')).status).toBe(403);
    for (const one of ['queued', 'delivered', 'sent']) expect((await status(one)).status).toBe(200);
    expect(await twilio.count('outgoing_message', `state = 'delivered'`)).toBe(1);
  });

  it.each([
    { status: 429, state: 'planned', why: 'it is asked again' },
    { status: 400, state: 'failed', why: 'asking again would not help' },
    { status: 500, state: 'in-doubt', why: 'nobody knows whether it was taken' },
  ])('leaves a reply $state after $status: $why', async ({ status, state }) => {
    twilio.status = status;
    const key = `s${status}`;
    const before = await twilio.count('outgoing_message', `attempts > 0 and state = '${state}'`);
    await twilio.deliver({ key, sender: 4_100_000 + status, text: 'BANTUAN' });
    await eventually(
      async () => (await twilio.count('outgoing_message', `attempts > 0 and state = '${state}'`)) === before + 1,
      `it is ${state}`,
    );
    twilio.status = 201;
  });

  it('is refused where there is no account', async () => {
    const without = await AnSmsHub.start();
    try {
      const body = new URLSearchParams({ MessageSid: 'SM1' });
      expect((await fetch(`${without.hub.url}/doors/twilio`, { method: 'POST', body })).status).toBe(404);
    } finally {
      await without.stop();
    }
  });

  it('leaves by the next provider when this one surely did not take it, and never by both', async () => {
    const both = await new ATwilioHub().start({ SMS_PROVIDER: 'twilio,kannel' });
    try {
      const byKannel = () => both.hub.gateway.asked.map((one) => one.get('to'));
      for (const [key, status] of [429, 400, 500, 201].entries()) {
        both.status = status;
        await both.deliver({ key: `f${key}`, sender: 4_200_000 + status, text: 'BANTUAN' });
        await eventually(() => both.sent.length === key + 1, 'it was offered to Twilio');
      }
      await eventually(async () => (await both.count('outgoing_message', `state = 'sent'`)) === 3, 'three have left');
      expect(byKannel()).toEqual(['+628124200429', '+628124200400']);
      expect(await both.count('outgoing_message', `state = 'in-doubt'`)).toBe(1);
    } finally {
      await both.stop();
    }
  });

  it('is answered by the provider by which the citizen wrote last, not by the first', async () => {
    const both = await new ATwilioHub().start({ SMS_PROVIDER: 'twilio,kannel' });
    try {
      const byKannel = () => both.hub.gateway.textsTo('+628124300001').length;
      await both.hub.receive('+628124300001', 'BANTUAN');
      await eventually(() => byKannel() === 1, 'Kannel answers');
      await both.deliver({ key: 'l1', sender: 4_300_001, text: 'STATUS' });
      await eventually(() => both.textsTo(4_300_001).length === 1, 'Twilio answers');
      expect(byKannel()).toBe(1);
    } finally {
      await both.stop();
    }
  });

  it('without a sender is no message', async () => {
    expect((await twilio.webhook('/doors/twilio', { MessageSid: 'SM1' })).status).toBe(422);
  });

  keepsWhatEveryDoorMust(() => twilio);
});
