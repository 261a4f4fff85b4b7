import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../fixtures/a-conversation.js';

describe('a small word while an officer has asked', () => {
  const asked = () => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    chat.notice('question', 'id-1');
    return chat;
  };

  it.each(['Ya', 'ok', 'Baik', 'siap', 'nggih', 'Muhun', 'sudah', 'terima kasih'])(
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
    expect(chat.send('LEWATI')).toMatchObject({ effects: [], reply: { say: 'skipped', code: 'CODE-id-2' } });
  });
});
