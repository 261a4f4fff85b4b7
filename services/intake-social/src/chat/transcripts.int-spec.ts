import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '#libs/testing';
import { AMailHub, addressOf as mailboxOf } from '../fixtures/a-mail-hub.js';
import { APageHub } from '../fixtures/a-page-hub.js';
import { ATelegramHub } from '../fixtures/a-telegram-hub.js';
import { addressOf, AWhatsAppHub } from '../fixtures/a-whatsapp-hub.js';
import { AnXHub } from '../fixtures/an-x-hub.js';

/** What differs from run to run. */
const settled = (shown: unknown): unknown =>
  JSON.parse(
    JSON.stringify(shown)
      .replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b/g, 'CODE')
      .replace(/\b\d{1,2} \p{L}{3} \d{4}\b/gu, 'DATE'),
  );

/** Says one thing after the other; after each, what new has come to the phone. */
async function talk(shown: () => readonly unknown[], steps: readonly (() => Promise<Response>)[]): Promise<unknown[]> {
  for (const [at, step] of steps.entries()) {
    expect((await step()).status).toBe(200);
    await eventually(() => shown().length > at, `an answer to what is said as number ${at + 1}`);
  }
  return shown().map(settled);
}

// In the words of the dialogue, which every messenger has in common.
const askPlace =
  'Laporan dicatat, No CODE. Di mana lokasinya?\nTulis desa/kelurahan, kecamatan, kabupaten/kota, atau kirim lokasi dari ponsel Anda. Balas LEWATI bila tidak tahu.\n\nCek: balas STATUS.';
const askName =
  'Titik lokasi dicatat. Apa nama desa/kelurahan, kecamatan, dan kab/kotanya? Balas LEWATI bila tidak tahu.';
const added = 'Ditambahkan ke laporan CODE. Laporan lain? Awali dengan LAPOR.';
const status = 'Laporan CODE\nStatus: diterima\nDipegang: Meja pemilahan Salur\nDijawab paling lambat: DATE';
const unreadable = 'Maaf, kami belum bisa membaca jenis pesan ini. Kirim teks, foto, atau PDF.';
const withdrawn = 'Laporan CODE dicabut atas permintaan Anda.';

describe('a conversation as it looks', () => {
  const opened: { stop(): Promise<void> }[] = [];
  const open = <Hub extends { stop(): Promise<void> }>(hub: Hub): Hub => {
    opened.push(hub);
    return hub;
  };
  afterEach(() => Promise.all(opened.splice(0).map((one) => one.stop())));
  const sender = 555_001;

  it('in Telegram', async () => {
    const telegram = open(await ATelegramHub.start());
    const say = (message: object) => () => telegram.message(sender, message);
    const shown = () => telegram.api.sentTo(sender).map(({ text, reply_markup }) => ({ text, reply_markup }));
    expect(
      await talk(shown, [
        say({ text: 'Lampu jalan mati' }),
        say({ location: { latitude: -6.4, longitude: 106.8 } }),
        say({ text: '/status' }),
        say({ sticker: { file_id: 'x' } }),
        say({ text: 'BATAL' }),
      ]),
    ).toEqual([
      {
        text: askPlace,
        reply_markup: {
          keyboard: [[{ text: 'Kirim lokasi saya', request_location: true }], [{ text: 'LEWATI' }]],
          resize_keyboard: true,
          one_time_keyboard: true,
        },
      },
      ...[askName, status, unreadable, withdrawn].map((text) => ({ text })),
    ]);
  });

  it('in WhatsApp', async () => {
    const whatsApp = open(await AWhatsAppHub.start());
    let count = 0;
    const say = (message: object) => () => whatsApp.message(sender, `T${(count += 1)}`, message);
    const shown = () =>
      whatsApp.graph.sentTo(addressOf(sender)).map(({ text, interactive }) => text?.body ?? interactive);
    expect(
      await talk(shown, [
        say({ type: 'text', text: { body: 'Lampu jalan mati' } }),
        say({ type: 'location', location: { latitude: -6.4, longitude: 106.8, name: 'Balai Desa' } }),
        say({ type: 'text', text: { body: 'status' } }),
        say({ type: 'unsupported' }),
        say({ type: 'text', text: { body: 'batal' } }),
      ]),
    ).toEqual([
      { type: 'location_request_message', body: { text: askPlace }, action: { name: 'send_location' } },
      ...[added, status, unreadable, withdrawn],
    ]);
  });

  it.each(['messenger', 'instagram'] as const)('in %s', async (door) => {
    const page = open(await APageHub.start(door));
    let count = 0;
    const say = (message: object) => () => page.message({ key: `T${(count += 1)}`, sender }, message);
    const shown = () => page.graph.sentTo(String(sender)).map(({ message }) => message);
    expect(
      await talk(shown, [
        say({ text: 'Lampu jalan mati' }),
        say({ text: 'Lewati', quick_reply: { payload: 'LEWATI' } }),
        say({ text: 'STATUS' }),
        say({ attachments: [{ type: 'location', payload: { coordinates: { lat: -6.4, long: 106.8 } } }] }),
        say({ text: 'BATAL' }),
      ]),
    ).toEqual([
      { text: askPlace, quick_replies: [{ content_type: 'text', title: 'Lewati', payload: 'LEWATI' }] },
      { text: 'Baik, laporan CODE diproses tanpa lokasi. Cek: balas STATUS CODE' },
      ...[status, added, withdrawn].map((text) => ({ text })),
    ]);
  });

  it('in X', async () => {
    const x = open(await new AnXHub().start());
    let count = 0;
    const say = (text: string) => () => x.deliver({ key: `t${(count += 1)}`, sender, text });
    expect(
      await talk(
        () => x.textsTo(sender),
        [say('Lampu jalan mati'), say('Sukamaju, Cilodong'), say('STATUS'), say('BAHASA EN'), say('CANCEL')],
      ),
    ).toEqual([
      ...[askPlace, added, status],
      'All right, we use English from now on. Untuk bahasa Indonesia balas BAHASA ID.',
      'Complaint CODE is withdrawn as you asked.',
    ]);
  });

  it('by mail', async () => {
    const mail = open(await AMailHub.start());
    const sent = () => mail.server.sentTo(mailboxOf(sender));
    const shown = () => sent().map(({ mail: { subject, text } }) => ({ subject, text: text?.trim() }));
    let count = 0;
    const from = `Budi <${mailboxOf(sender)}>`;
    const write = (subject: string, text: string) => () =>
      mail.bring({
        ...{ from, subject, text, messageId: `<t${(count += 1)}@example.com>` },
        ...(count > 1 ? { inReplyTo: sent().at(-1)?.mail.messageId ?? '' } : {}),
      });
    expect(
      await talk(shown, [
        write('Lampu mati', 'Lampu jalan mati sejak kemarin'),
        write('Re: Laporan Anda', 'Desa Sukamaju, Depok'),
        write('Re: Laporan Anda', 'STATUS'),
        write('Re: Laporan Anda', 'BATAL'),
      ]),
    ).toEqual([
      { subject: '[CODE] Laporan Anda kami terima', text: askPlace },
      ...[added, status, withdrawn].map((text) => ({ subject: '[CODE] Laporan Anda', text })),
    ]);
  });
});
