import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../fixtures/a-conversation.js';

describe('a small word while an officer has asked', () => {
  const asked = () => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    chat.notice('question', 'id-1');
    return chat;
  };

  it.each(['Ya', 'ok', 'Baik', 'siap', 'nggih', 'Muhun', 'sudah', 'terima kasih', '👍'])(
    'takes a single word for the answer while an officer waits for one: %s',
    (text) => {
      const chat = asked();
      expect(chat.send(text)).toMatchObject({
        effects: [{ do: 'add', complaintId: 'id-1', text }],
        reply: { say: 'added' },
      });
      expect(chat.send(text)).toMatchObject({ effects: [], reply: null });
    },
  );

  it.each(['LEWATI', 'langkung', 'Bantuan', 'info'])(
    'passes on who skips or wants help while an officer waits, and says how to answer: %s',
    (text) => {
      expect(asked().send(text)).toMatchObject({
        effects: [{ do: 'add', complaintId: 'id-1', text }],
        reply: { say: 'passed-on', code: 'CODE-id-1' },
      });
    },
  );

  it('takes a greeting for no answer, and says who waits for one', () => {
    const chat = asked();
    expect(chat.send('Selamat pagi')).toMatchObject({ effects: [], reply: { say: 'question-open' } });
    expect(chat.send('Ya').effects).toMatchObject([{ do: 'add', text: 'Ya' }]);
    expect(chat.send('Selamat pagi').reply).toEqual({ say: 'help' });
  });

  it('takes a single word for the answer to the question that it quotes, whatever was told since', () => {
    const chat = asked();
    chat.send('LAPOR air keruh');
    expect(chat.send('ok')).toMatchObject({ effects: [], reply: null });
    expect(chat.send('ok', { quoted: 'id-1' }).effects).toMatchObject([{ do: 'add', complaintId: 'id-1' }]);
  });

  it('skips its own question where that came after the one of an officer', () => {
    const chat = asked();
    chat.send('LAPOR air keruh');
    chat.change('id-2', { status: 'waiting' });
    expect(chat.send('LEWATI')).toMatchObject({
      effects: [{ do: 'add', complaintId: 'id-2', text: '(Pelapor tidak tahu)' }],
      reply: { say: 'skipped', code: 'CODE-id-2' },
    });
  });

  it.each([
    {
      ...{ language: 'BAHASA ID', greeting: 'Halo' },
      asked:
        'Petugas bertanya tentang laporan CODE-id-1 dan menunggu jawaban Anda. Tulis saja di sini dengan kata Anda sendiri.',
      passedOn:
        'Diteruskan ke petugas yang bertanya tentang laporan CODE-id-1. Bisa menjelaskan lagi? Tulis saja di sini.',
    },
    {
      ...{ language: 'BAHASA EN', greeting: 'Hello' },
      asked:
        'An officer asks about complaint CODE-id-1 and waits for your answer. Just write it here, in your own words.',
      passedOn: 'Passed on to the officer who asks about complaint CODE-id-1. Can you say more? Just write it here.',
    },
    {
      ...{ language: 'BAHASA JAWA', greeting: 'Kula nuwun' },
      asked:
        'Petugas pitaken bab laporan CODE-id-1 lan nengga wangsulan Panjenengan. Mangga kaserat ing ngriki kemawon.',
      passedOn:
        'Sampun kaaturaken dhateng petugas ingkang pitaken bab laporan CODE-id-1. Saged nambahi katrangan? Mangga kaserat ing ngriki.',
    },
    {
      ...{ language: 'BAHASA SUNDA', greeting: 'Sampurasun' },
      asked: 'Patugas naros perkawis laporan CODE-id-1 sareng ngantosan waleran Anjeun. Mangga serat di dieu wae.',
      passedOn:
        'Tos diteraskeun ka patugas nu naros perkawis laporan CODE-id-1. Tiasa nambihan katerangan? Mangga serat di dieu.',
    },
  ])('looks like this on the phone: $language', ({ language, greeting, asked: told, passedOn }) => {
    const chat = asked();
    chat.send(language);
    expect([chat.says(greeting), chat.says('LEWATI')]).toEqual([`SALUR: ${told}`, `SALUR: ${passedOn}`]);
  });
});
