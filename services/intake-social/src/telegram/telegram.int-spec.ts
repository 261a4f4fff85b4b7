import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  complaintAddedTo,
  complaintAssigned,
  complaintErased,
  institutionChanged,
  noticePlanned,
  noticeReported,
} from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { SendOutgoing } from '#libs/intake';
import { consume } from '#libs/messaging';
import {
  AClamd,
  anEvent,
  aPng,
  eventually,
  keepsWhatEveryMessengerMust,
  StaffDesk,
  withTestVirus,
  letGather,
} from '#libs/testing';
import { Vault } from '#libs/vault';
import { ATelegramHub } from '../fixtures/a-telegram-hub.js';

describe('Telegram', () => {
  const opened: ATelegramHub[] = [];
  let telegram: ATelegramHub;
  let chat = 7_000;

  beforeAll(async () => {
    telegram = await ATelegramHub.start();
    opened.push(telegram);
  });
  afterAll(() => Promise.all(opened.map((one) => one.stop())));
  beforeEach(() => {
    chat += 1;
    telegram.api.mood = 'accepts';
  });

  const latestComplaint = async () => {
    const rows = await telegram.read<{ id: string; code: string }>(
      'select id, code from complaint where sender_index is not null order by id desc limit 1',
    );
    return rows[0] ?? { id: '', code: '' };
  };
  const firstReply = () => eventually(() => telegram.api.sentTo(chat)[0], 'a reply');
  const notice = async (complaintId: string, text: string, kind: 'question' | 'answered') => {
    const noticeId = uuidV7();
    const vault = telegram.hub.app.get(Vault, { strict: false });
    const body = await vault.seal(telegram.db, complaintId, `notice:${noticeId}`, text);
    const event = anEvent(noticePlanned, { subject: complaintId, data: { noticeId, door: 'telegram', kind, body } });
    await consume(telegram.db, telegram.handlers(), event, 'intake-social');
    return noticeId;
  };

  it('brings a complaint and asks for the place, which one tap can send', async () => {
    expect((await telegram.message(chat, { text: 'Lampu mati' })).status).toBe(200);
    const reply = await firstReply();
    expect(reply.text).toMatch(/^Laporan dicatat, No [\w-]{11}\. Di mana lokasinya\?/);
    expect(JSON.stringify(reply.reply_markup)).toContain('"request_location":true');
    await telegram.message(chat, { location: { latitude: -6.4, longitude: 106.8 } });
    expect(await telegram.count('complaint_fact', `what = 'added'`)).toBe(1);
  });

  it('brings a position, then what happened there, and the hub is told that its name is asked', async () => {
    await telegram.message(chat, { location: { latitude: -6.4, longitude: 106.8 } });
    await firstReply();
    await telegram.message(chat, { text: 'Lampu jalan mati' });
    const asked = await eventually(() => telegram.api.sentTo(chat)[1], 'the second question');
    expect(asked.text).toContain('nama');
    const [added] = await telegram.read<{ payload: unknown }>(
      'select payload from outbox_event where type = $1 order by id desc limit 1',
      [complaintAddedTo.type],
    );
    expect(complaintAddedTo.data.parse(added?.payload)).toMatchObject({ because: 'asked', asks: 'place' });
    await telegram.message(chat, { text: 'Sukamaju, Cilodong, Depok' });
    const [named] = await telegram.read<{ payload: unknown }>(
      'select payload from outbox_event where type = $1 order by id desc limit 1',
      [complaintAddedTo.type],
    );
    expect(complaintAddedTo.data.parse(named?.payload).asks).toBeUndefined();
  });

  it('is told what cannot be read yet', async () => {
    await telegram.message(chat, { sticker: { file_id: 'x' } });
    expect((await firstReply()).text).toContain('kami belum bisa membaca jenis pesan ini');
  });

  const edit = (message_id: number, more: object) =>
    telegram.update({ edited_message: { message_id, chat: { id: chat, type: 'private' }, ...more } });

  it('adds the new wording of an edited message to what that has become', async () => {
    await telegram.message(chat, { message_id: 41, text: 'Lampu mati di Desa Sukamaju' });
    const first = await latestComplaint();
    await telegram.message(chat, { message_id: 42, text: 'LAPOR air keruh di Desa Sukamaju' });
    const before = await telegram.count('complaint_fact', `what = 'added'`);
    await edit(41, { text: 'Lampu mati total' });
    expect(await telegram.count('complaint_fact', `what = 'added'`)).toBe(before + 1);
    expect(await telegram.count('complaint_fact', `what = 'added' and complaint_id = '${first.id}'`)).toBe(1);
  });

  it('takes an edited command for what it says now, and no step of a shared journey for a place', async () => {
    await telegram.message(chat, { message_id: 51, text: 'Lampu mati di Desa Sukamaju' });
    await telegram.message(chat, { message_id: 52, text: 'BANTUAN' });
    const before = await telegram.count('complaint_fact');
    await edit(52, { text: 'STATUS' });
    await eventually(() => telegram.api.sentTo(chat).some(({ text }) => text?.includes(': diterima')), 'how it stands');
    await edit(51, { location: { latitude: -6.4, longitude: 106.8 } });
    expect(await telegram.count('complaint_fact')).toBe(before);
  });

  it('delivers an answer with stars, and takes a tap for the rating', async () => {
    await telegram.message(chat, { text: 'Lampu mati di Desa Sukamaju' });
    const { id } = await latestComplaint();
    await notice(id, 'Sudah diperbaiki.', 'answered');
    const answer = await firstReply();
    expect(JSON.stringify(answer.reply_markup)).toContain('PUAS 5');
    await telegram.update({
      callback_query: {
        id: 'c1',
        from: { id: chat, is_bot: false },
        message: { message_id: 1, chat: { id: chat, type: 'private' } },
        data: 'PUAS 5',
      },
    });
    await eventually(
      () => telegram.api.asked.some(({ body }) => body.callback_query_id === 'c1'),
      'the button is acknowledged',
    );
  });

  it('takes a quoted message for a reply to it', async () => {
    await telegram.message(chat, { text: 'Lampu mati di Desa Sukamaju' });
    const first = await latestComplaint();
    const noticeId = await notice(first.id, 'Nomor meter?', 'question');
    await firstReply();
    await telegram.message(chat, { text: 'LAPOR air keruh di Desa Sukamaju' });
    const [row] = await eventually(async () => {
      const rows = await telegram.read<{ provider_id: string | null }>(
        'select provider_id from outgoing_message where id = $1',
        [noticeId],
      );
      return rows[0]?.provider_id ? rows : null;
    }, 'the number of our message');
    const reply_to_message = { message_id: Number(row?.provider_id) };
    await telegram.message(chat, { text: 'Nomornya 5512', reply_to_message });
    expect(await telegram.count('complaint_fact', `what = 'added' and complaint_id = '${first.id}'`)).toBe(1);
  });

  it('is sent to again when it asks for patience, for as long as it asks', async () => {
    telegram.api.mood = 'is busy';
    await telegram.message(chat, { text: 'BANTUAN' });
    await firstReply();
    await eventually(
      async () => (await telegram.count('outgoing_message', `state = 'planned' and kind = 'help'`)) === 1,
      'it waits',
    );
    telegram.api.mood = 'accepts';
    telegram.clock.advance(10_000);
    await telegram.hub.app.get(SendOutgoing, { strict: false }).run();
    expect(telegram.api.sentTo(chat)).toHaveLength(1);
    telegram.clock.advance(21_000);
    await eventually(() => telegram.api.sentTo(chat).length === 2, 'the second attempt');
  });

  it('reports a citizen who has blocked us as not reached', async () => {
    await telegram.message(chat, { text: 'Lampu mati di Desa Sukamaju' });
    telegram.api.mood = 'is blocked';
    const noticeId = await notice((await latestComplaint()).id, 'Halo', 'question');
    await eventually(async () => {
      const rows = await telegram.read<{ payload: unknown }>(
        'select payload from outbox_event where type = $1 order by id desc limit 1',
        [noticeReported.type],
      );
      return rows.length > 0 && noticeReported.data.parse(rows[0]?.payload).noticeId === noticeId;
    }, 'the report');
    expect(await telegram.count('outgoing_message', `id = '${noticeId}' and state = 'failed'`)).toBe(1);
  });

  it('leaves nothing of somebody whose last complaint was erased', async () => {
    await telegram.message(chat, { text: 'Lampu mati di Desa Sukamaju' });
    const { id } = await latestComplaint();
    const conversations = await telegram.count('conversation');
    const vault = telegram.hub.app.get(Vault, { strict: false });
    await vault.erase(telegram.db, id);
    await consume(telegram.db, telegram.handlers(), anEvent(complaintErased, { subject: id }), 'intake-social');
    expect(await telegram.count('conversation')).toBe(conversations - 1);
    expect(await telegram.count('inbound_message', `sealed_under = '${id}'`)).toBe(0);
    expect(await telegram.count('complaint', `id = '${id}' and sender_index is null and text is null`)).toBe(1);
    await telegram.message(chat, { text: 'STATUS' });
    expect((await firstReply()).text).toContain('Belum ada laporan');
  });

  it('brings pictures that the staff who hold the complaint can open, and no other', async () => {
    const complaints = () => telegram.count('attachment');
    const before = await complaints();
    const message = { key: '990001', sender: chat, text: 'Tiang roboh di Desa Sukamaju' };
    await telegram.deliverFile(message, { id: 'a-picture', content: aPng(), mediaType: 'image/png' });
    await letGather(telegram);
    await eventually(async () => (await complaints()) === before + 1, 'the picture');
    const [file] = await telegram.read<{ id: string; complaint_id: string }>(
      'select id, complaint_id from attachment order by id desc limit 1',
    );
    const tell = (event: Parameters<typeof consume>[2]) =>
      consume(telegram.db, telegram.handlers(), event, 'intake-social');
    const pln = { code: 'pln', name: 'PT PLN (Persero)', kind: 'bumn' as const };
    await tell(
      anEvent(institutionChanged, { subject: 'pln', data: { code: 'pln', path: 'bp-bumn/pln/', version: 1 } }),
    );
    await tell(anEvent(complaintAssigned, { subject: file?.complaint_id ?? '', data: { institution: pln } }));
    const staff = new StaffDesk(telegram.hub.url, telegram.database, telegram.clock);
    const statusFor = async (scope: string) =>
      (
        await (
          await staff.signIn('officer', scope)
        ).open(`/api/intake-social/attachments/${file?.id ?? ''}`, AbortSignal.timeout(20_000))
      ).status;
    expect([await statusFor('bp-bumn/pln/'), await statusFor('bp-bumn/kai/')]).toEqual([200, 404]);
    await staff.close();
  });

  it('says so when a picture has a virus, and waits with it while the scanner is away', async () => {
    const clamd = new AClamd();
    const guarded = await ATelegramHub.start({ CLAMAV_ADDRESS: await clamd.open() });
    const bring = async (key: string, content: Buffer) => {
      const message = { key, sender: chat, text: 'Tiang roboh di Desa Sukamaju' };
      await guarded.deliverFile(message, { id: `file-${key}`, content, mediaType: 'image/png' });
      await letGather(guarded);
    };
    await bring('990101', withTestVirus(aPng()));
    await eventually(() => guarded.api.sentTo(chat).some(({ text }) => text?.includes('mengandung virus')), 'a word');
    expect([await guarded.count('attachment'), await guarded.count('complaint')]).toEqual([0, 1]);
    clamd.mood = 'hangs-up';
    await bring('990102', aPng());
    const waits = `state = 'waiting' and detail = 'the virus scanner is away'`;
    await eventually(async () => (await guarded.count('waiting_file', waits)) === 1, 'it waits');
    clamd.mood = 'well';
    guarded.clock.advance(60_000);
    await eventually(async () => (await guarded.count('attachment', `scan = 'clean'`)) === 1, 'the picture');
    await guarded.stop();
    await clamd.close();
  });

  it('is never answered by a fault, whatever comes', async () => {
    const message = fc.record(
      {
        message_id: fc.integer(),
        chat: fc.oneof(fc.constant({ id: 99, type: 'private' }), fc.json()),
        text: fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
        caption: fc.string({ unit: 'binary' }),
        reply_to_message: fc.record({ message_id: fc.integer() }),
      },
      { requiredKeys: ['chat'] },
    );
    const bodies = fc.oneof(
      fc.record({ update_id: fc.integer(), message }).map((update) => JSON.stringify(update)),
      fc.json(),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        expect((await telegram.post(body)).status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });

  keepsWhatEveryMessengerMust(() => telegram);
});
