import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseClosed, caseOpened, complaintAssigned, noticePlanned, type NoticePlanned } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { consume } from '#libs/messaging';
import { anEvent, aPng, eventually, keepsWhatEveryMessengerMust, letGather } from '#libs/testing';
import { Vault } from '#libs/vault';
import { APageHub, between, verifyToken } from '../fixtures/a-page-hub.js';
import type { MetaDoorName } from './meta.env.js';

describe.each(['messenger', 'instagram'] as const satisfies MetaDoorName[])('%s', (door) => {
  let page: APageHub;
  let sender = 7_000;
  let key = 0;

  beforeAll(async () => {
    page = await APageHub.start(door);
  });
  afterAll(() => page?.stop());
  beforeEach(() => {
    sender += 1;
    page.graph.mood = 'accepts';
  });

  const write = (text: string) => page.deliver({ key: String((key += 1)), sender, text });
  const latestComplaint = async () => {
    const rows = await page.read<{ id: string }>(
      'select id from complaint where sender_index is not null order by id desc limit 1',
    );
    return rows[0]?.id ?? '';
  };
  const notice = async (kind: NoticePlanned['data']['kind'], text: string) => {
    const [noticeId, complaintId] = [uuidV7(), await latestComplaint()];
    const vault = page.hub.app.get(Vault, { strict: false });
    const body = await vault.seal(page.db, complaintId, `notice:${noticeId}`, text);
    const event = anEvent(noticePlanned, { subject: complaintId, data: { noticeId, door, kind, body } });
    await consume(page.db, page.handlers(), event, 'intake-social');
    return noticeId;
  };
  const assertItBecomes = (id: string, state: string) =>
    eventually(
      async () => (await page.count('outgoing_message', `id = '${id}' and attempts > 0 and state = '${state}'`)) === 1,
      `it is ${state}`,
    );
  const lastTo = (id: number) => page.graph.sentTo(String(id)).at(-1);

  it('brings a complaint, asks for the place, and goes on at the touch of a button', async () => {
    expect((await write('Lampu mati')).status).toBe(200);
    await eventually(() => page.graph.sentTo(String(sender))[0], 'the question');
    expect(lastTo(sender)).toMatchObject({
      messaging_type: 'RESPONSE',
      message: { quick_replies: [{ payload: 'LEWATI' }] },
    });
    const before = await page.count('complaint_fact', `what = 'added'`);
    await page.message({ key: `Q${(key += 1)}`, sender }, { text: 'Lewati', quick_reply: { payload: 'LEWATI' } });
    await eventually(() => page.graph.sentTo(String(sender)).length === 2, 'it goes on');
    // That they do not know is told to whoever waits for the place.
    expect(await page.count('complaint_fact', `what = 'added'`)).toBe(before + 1);
  });

  it('takes a button of the menu for what it stands for', async () => {
    const postback = { mid: `m_P${(key += 1)}`, title: 'Mulai', payload: 'GET_STARTED' };
    await page.webhook([{ ...between(sender), postback }]);
    expect(await eventually(() => page.textsTo(sender)[0], 'the help')).toContain('STATUS');
  });

  it('leaves alone what another app has in hand, and what is no message', async () => {
    const before = await page.count('inbound_message');
    const event = { ...between(sender), message: { mid: 'm_S', text: 'Halo' } };
    expect((await page.webhook([event], undefined, 'standby')).status).toBe(200);
    expect((await page.webhook([{ ...between(sender), reaction: { mid: 'm_1', emoji: '👍' } }])).status).toBe(200);
    expect(await page.count('inbound_message')).toBe(before);
  });

  it('keeps several pictures of one message, and puts a new wording beside the old one', async () => {
    const before = await page.count('attachment');
    const urls = ['p1', 'p2'].map((one) => {
      page.graph.files.put(`${one}-${door}`, aPng());
      return page.graph.addressOfFile(`${one}-${door}`);
    });
    const attachments = urls.map((url) => ({ type: 'image', payload: { url } }));
    await page.message({ key: `A${(key += 1)}`, sender }, { text: 'Jembatan roboh di Desa Sukamaju', attachments });
    await letGather(page);
    await eventually(async () => (await page.count('attachment')) === before + 2, 'both pictures');
    const [first] = await page.read<{ id: string }>('select id from complaint order by id desc limit 1');
    await page.message({ key: `B${key}`, sender }, { text: 'LAPOR air keruh di Desa Sukamaju' });
    const message_edit = { mid: `m_INA${key}`, text: 'Jembatan roboh di Desa Sukasari', num_edit: 1 };
    const ofFirst = `what = 'added' and complaint_id = '${first?.id ?? ''}'`;
    const added = await page.count('complaint_fact', ofFirst);
    await page.webhook([{ ...between(sender), message_edit }]);
    expect(await page.count('complaint_fact', ofFirst)).toBe(added + 1);
  });

  it('fetches nothing from hosts that are not Meta’s', async () => {
    const attachments = [{ type: 'image', payload: { url: 'https://169.254.169.254/latest' } }];
    await page.message({ key: `H${(key += 1)}`, sender }, { text: 'Jembatan roboh di Desa Sukamaju', attachments });
    await letGather(page);
    await eventually(() => page.textsTo(sender).some((text) => text?.includes('tidak tersedia')), 'a word about it');
  });

  it('opens again what has ended by a picture, also where the picture cannot be had', async () => {
    await write('Lampu mati di Desa Sukamaju');
    const [subject, assignmentId, caseId] = [await latestComplaint(), uuidV7(), uuidV7()];
    for (const event of [
      anEvent(complaintAssigned, { subject, sequence: 1, data: { assignmentId } }),
      anEvent(caseOpened, { subject, sequence: 1, data: { assignmentId, caseId } }),
      anEvent(caseClosed, { subject, sequence: 2, data: { caseId, how: 'automatic' } }),
    ])
      await consume(page.db, page.handlers(), event, 'intake-social');
    await notice('closed', 'Laporan Anda selesai.');
    const attachments = [{ type: 'image', payload: { url: 'https://169.254.169.254/latest' } }];
    await page.message({ key: `R${(key += 1)}`, sender }, { attachments });
    await letGather(page);
    for (const told of ['dibuka lagi', 'tidak tersedia'])
      await eventually(() => page.textsTo(sender).some((text) => text?.includes(told)), told);
    expect(await page.count('complaint_fact', `what = 'added' and complaint_id = '${subject}'`)).toBe(1);
  });

  it('hears that a message has arrived, or was read', async () => {
    await write('Lampu mati di Desa Sukamaju');
    const id = await notice('answered', 'Sudah diperbaiki.');
    await assertItBecomes(id, 'sent');
    const mid = `m_${page.graph.sent.length}`;
    const arrived = door === 'messenger' ? { delivery: { mids: [mid], watermark: 1 } } : { read: { mid } };
    await page.webhook([{ ...between(sender), ...arrived }]);
    await assertItBecomes(id, door === 'messenger' ? 'delivered' : 'read');
  });

  it('sends what an officer wrote also after a day, and nothing else', async () => {
    await write('Lampu mati di Desa Sukamaju');
    page.graph.mood = 'window closed';
    await assertItBecomes(await notice('answered', 'Sudah diperbaiki.'), 'sent');
    expect(lastTo(sender)).toMatchObject({ messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' });
    sender += 1;
    await write('Lampu mati di Desa Sukamaju');
    await assertItBecomes(await notice('forwarded', 'Diteruskan.'), 'failed');
  });

  it('sends a long answer in as many messages as it takes', async () => {
    await write('Lampu mati di Desa Sukamaju');
    await assertItBecomes(await notice('answered', 'kata '.repeat(900).trim()), 'sent');
    const texts = page.textsTo(sender).filter((text) => text?.startsWith('kata'));
    expect(texts.join(' ')).toBe('kata '.repeat(900).trim());
  });

  it.each([
    { mood: 'is busy', state: 'planned', why: 'it is asked again' },
    { mood: 'refuses', state: 'failed', why: 'asking again would not help' },
    { mood: 'drops the line', state: 'in-doubt', why: 'nobody knows whether it was taken' },
  ] as const)('that $mood leaves a message $state: $why', async ({ mood, state }) => {
    await write('Lampu mati di Desa Sukamaju');
    page.graph.mood = mood;
    await assertItBecomes(await notice('question', 'Nomor meter?'), state);
  });

  it('is asked once by Meta whether it is ours', async () => {
    const ask = (token: string) =>
      fetch(
        `${page.hub.url}/doors/${door}?${new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': '1158201444' }).toString()}`,
      );
    expect(await (await ask(verifyToken)).text()).toBe('1158201444');
    expect((await ask('guessed-by-somebody')).status).toBe(403);
  });

  it('is shut where no account is set', async () => {
    const without = await APageHub.start(door, { MESSENGER_PAGE_ID: '', INSTAGRAM_ACCOUNT_ID: '' });
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
        expect((await page.post(body)).status).toBeLessThan(500);
      }),
      { numRuns: 50 },
    );
  });

  keepsWhatEveryMessengerMust(() => page);
});
