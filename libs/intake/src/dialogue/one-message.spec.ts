import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gsm7Length, isGsm7 } from '#libs/domain';
import { Conversation } from '../fixtures/a-conversation.js';
import { chatText } from './chat-texts.js';
import type { Reply } from './reply.js';
import { smsText } from './sms-texts.js';
import type { Turn } from './turn.js';
import { toldWith, withReceipt } from './with-receipt.js';

const code = '26K7-4QXM-K';
/** What the notifier says of a filing, unless the event tells that the door has. */
const receipt = `the receipt of ${code}`;

/** What reaches the phone because of one message: the door's reply, and the notifier's receipt where the reply has told no code. */
function reaching(door: 'sms' | 'telegram', { reply, effects }: Pick<Turn, 'reply' | 'effects'>): string[] {
  const isFiled = effects.some((effect) => effect.do === 'file');
  const said: Reply | null = reply && isFiled ? withReceipt(reply, code) : reply;
  const text = said && (door === 'sms' ? smsText(said, 'id') : chatText(said, 'id'));
  return [...(text === null ? [] : [text]), ...(isFiled && toldWith(reply) === null ? [receipt] : [])];
}

describe('what one message brings', () => {
  it('is one SMS, with the code and with the question where there is one', () => {
    const told = (message: string, withFile = false) => reaching('sms', new Conversation().send(message, { withFile }));
    expect(told('Lampu mati')).toEqual([
      `SALUR: Laporan dicatat, No ${code}. Di mana lokasinya? Balas: Desa/Kel, Kecamatan, Kab/Kota. Contoh: Sukamaju, Cilodong, Depok. Tidak tahu? LEWATI.`,
    ]);
    expect(told('Lampu mati di Desa Sukamaju')).toEqual([receipt]);
    expect(told('ANONIM pungli di Desa Sukamaju')).toEqual([
      `SALUR: Laporan dicatat, No ${code}. Laporan ini anonim: instansi tidak melihat siapa Anda. Cek: balas STATUS.`,
    ]);
    expect(told('Lokasi: geo:-6.40000,106.80000')).toHaveLength(1);
    expect(told('', true)).toEqual([
      `SALUR: Laporan dicatat, No ${code}. Apa yang terjadi, dan di mana? Balas dengan ceritanya.`,
    ]);
  });

  it('is one message in a chat as well', () => {
    const chat = new Conversation();
    expect(reaching('telegram', chat.send('Lampu mati'))).toEqual([
      [
        `Laporan dicatat, No ${code}. Di mana lokasinya?`,
        'Tulis desa/kelurahan, kecamatan, kabupaten/kota, atau kirim lokasi dari ponsel Anda. Balas LEWATI bila tidak tahu.',
        '',
        'Cek: balas STATUS.',
      ].join('\n'),
    ]);
    expect(reaching('telegram', new Conversation().send('Lampu mati di Desa Sukamaju'))).toEqual([receipt]);
  });

  const messages = fc.array(
    fc.record({
      message: fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('Lampu mati', 'Jalan rusak di Desa Sukamaju', 'LAPOR air keruh', 'ANONIM pungli', 'RAHASIA'),
        fc.constantFrom('LEWATI', 'STATUS', 'BATAL', 'BUKA LAGI masih bocor', 'TAMBAH x', 'geo:-6.4,106.8', 'STOP'),
      ),
      afterMinutes: fc.integer({ min: 0, max: 3000 }),
      withFile: fc.boolean(),
      ended: fc.boolean(),
    }),
    { maxLength: 25 },
  );

  it('is never more than one message over door and notifier, and every filing is told its code', () => {
    fc.assert(
      fc.property(messages, (sent) => {
        const chat = new Conversation();
        for (const { message, afterMinutes, withFile, ended } of sent) {
          const latest = chat.own[0];
          if (latest && ended) chat.change(latest.id, { open: false, status: 'closed', dissent: 'appeals' });
          const turn = chat.send(message, { withFile }, afterMinutes);
          const [told, ...more] = reaching('sms', turn);
          expect(more).toEqual([]);
          if (turn.effects.some((effect) => effect.do === 'file')) expect(told).toContain(code);
          if (told !== undefined) expect([isGsm7(told), gsm7Length(told) <= 306]).toEqual([true, true]);
        }
      }),
    );
  });
});
