import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventually, keepsWhatEveryDoorMust } from '#libs/testing';
import { AnXHub } from '../fixtures/an-x-hub.js';
import { MentionsCursor } from './mentions-cursor.js';

describe('X', () => {
  const x = new AnXHub();
  beforeAll(() => x.start());
  afterAll(() => x.stop());

  it('asks whether we hold the secret', async () => {
    const answer = await fetch(`${x.hub.url}/doors/x?crc_token=crc_abc123`);
    expect(await answer.json()).toEqual({ response_token: 'sha256=9onwpTQVezwMijzV7kUB0M08UD4gZJSCxnptiKj+ErM=' });
    expect((await fetch(`${x.hub.url}/doors/x`)).status).toBe(422);
  });

  it('has nothing signed by us that somebody else could bring as a message of X', async () => {
    const created = { sender_id: '84', message_data: { text: 'BATAL' } };
    const forged = {
      for_user_id: '1',
      direct_message_events: [{ type: 'message_create', id: 'd4', message_create: created }],
    };
    const query = new URLSearchParams({ crc_token: JSON.stringify(forged) }).toString();
    const answer = await fetch(`${x.hub.url}/doors/x?${query}`);
    expect([answer.status, await answer.text()]).toEqual([422, expect.not.stringContaining('sha256=')]);
  });

  it('brings a direct message, and takes the reply', async () => {
    expect((await x.deliver({ key: 'd1', sender: 81, text: 'Lampu mati' })).status).toBe(200);
    expect(await eventually(() => x.textsTo(81)[0], 'the question')).toContain('Di mana lokasinya');
  });

  it('brings what is said in public, and is answered by a direct message', async () => {
    const before = await x.count('complaint');
    const post = { id_str: 'p1', user: { id_str: '82' }, text: '@LAPOR BATAL' };
    await x.webhook({ tweet_create_events: [post, { ...post, user: { id_str: '1' }, id_str: 'p2' }] });
    expect(await x.count('complaint')).toBe(before + 1);
    await eventually(() => x.textsTo(82)[0], 'the question');
    expect(x.sent.every(({ text }) => !text.includes('http'))).toBe(true);
  });

  it('keeps and answers what it cannot read', async () => {
    const created = { sender_id: '83', message_data: { attachment: {} } };
    await x.webhook({ direct_message_events: [{ type: 'message_create', id: 'd3', message_create: created }] });
    expect(await eventually(() => x.textsTo(83)[0], 'a reply')).toContain('kami belum bisa membaca jenis pesan ini');
  });

  it.each([
    { status: 429, state: 'planned', why: 'it is asked again' },
    { status: 403, state: 'failed', why: 'the person takes no messages' },
    { status: 500, state: 'in-doubt', why: 'nobody knows whether it was taken' },
  ])('leaves a reply $state after $status: $why', async ({ status, state }) => {
    x.status = status;
    const where = `attempts > 0 and state = '${state}'`;
    const before = await x.count('outgoing_message', where);
    await x.deliver({ key: `s${status}`, sender: 8_000 + status, text: 'BANTUAN' });
    await eventually(async () => (await x.count('outgoing_message', where)) === before + 1, `it is ${state}`);
    x.status = 201;
  });

  it('is not asked who names us unless somebody wants to pay for it', () => {
    expect(x.looks).toEqual([]);
  });

  it('is shut where there is no account', async () => {
    const without = await new AnXHub().start({ X_ACCOUNT_ID: '' });
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
        expect((await x.post(body)).status).toBeLessThan(500);
      }),
      { numRuns: 50 },
    );
  });

  keepsWhatEveryDoorMust(() => x);
});

describe('posts that name us at X', () => {
  it('are looked for by one process, filed once with their tag, and answered by a direct message', async () => {
    const x = await new AnXHub().start({ X_MENTIONS_SECONDS: '0.2', X_MENTIONS_TAG: '#lapor' });
    try {
      await eventually(() => x.looks.length > 0, 'a first look');
      expect(x.looks[0]?.get('start_time')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      const said = [
        { id: '101', author_id: '91', text: '@LAPOR1708 jalan rusak parah #lapor' },
        { id: '102', author_id: '92', text: '@LAPOR1708 selamat pagi' },
        { id: '103', author_id: '93', text: '@LAPOR1708 #lapor BATAL' },
        { id: '104', author_id: '1', text: '@LAPOR1708 terima kasih #lapor' },
        { id: '105', author_id: '94', text: '@LAPOR1708 halo' },
      ];
      x.posts.push(...said);
      await eventually(
        () => x.looks.some((look) => look.get('since_id') === '105'),
        'the next look goes on from there',
      );
      expect(await x.read<{ key: string }>('select key from inbound_message order by position')).toEqual([
        ...[{ key: '101' }, { key: '103' }],
      ]);
      expect(await x.count('complaint')).toBe(2);
      await eventually(() => x.textsTo(91).length === 1 && x.textsTo(93).length === 1, 'a direct message to each');
      expect(x.sent.every(({ text }) => !text.includes('http'))).toBe(true);

      await x.webhook({ tweet_create_events: [{ id_str: '101', user: { id_str: '91' }, text: said[0]?.text }] });
      expect(await x.count('inbound_message')).toBe(2);
      const cursor = x.hub.app.get(MentionsCursor, { strict: false });
      await cursor.takeTurn('another', 60_000);
      expect(await cursor.takeTurn('another', 60_000)).toBeNull();
    } finally {
      await x.stop();
    }
  });
});
