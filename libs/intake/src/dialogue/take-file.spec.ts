import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../fixtures/a-conversation.js';

describe('a file in the dialogue', () => {
  it('takes an album for one complaint, and asks what happened and then where', () => {
    const chat = new Conversation();
    const picture = { withFile: true };
    expect(chat.send('', picture)).toMatchObject({ effects: [{ do: 'file' }], reply: { say: 'ask-words' } });
    expect([chat.send('', picture, 0), chat.send('', picture, 0)].map(({ reply }) => reply)).toEqual([null, null]);
    expect(chat.send('Tiangnya roboh')).toMatchObject({ effects: [{ do: 'add' }], reply: { say: 'ask-place' } });
    expect(chat.send('Sukamaju, Cilodong')).toMatchObject({ effects: [{ do: 'add' }], reply: { say: 'added' } });
    expect([chat.own.length, chat.attached]).toEqual([1, 2]);
  });

  it('asks nothing more when the words of a picture say where', () => {
    const chat = new Conversation();
    chat.send('', { withFile: true });
    expect(chat.send('Tiangnya roboh di Desa Sukamaju').reply).toMatchObject({ say: 'added' });
  });

  it('takes a place from the map for where, and asks only what happened', () => {
    const chat = new Conversation();
    const place = 'Lokasi: geo:-6.40000,106.80000';
    chat.send('', { withFile: true });
    expect(chat.send(place, { isPlace: true })).toMatchObject({
      effects: [{ do: 'add', text: place }],
      reply: { say: 'ask-story' },
    });
    expect(chat.send('Tiangnya roboh')).toMatchObject({ effects: [{ do: 'add' }], reply: { say: 'added' } });
  });

  it('acknowledges a later picture', () => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    expect(chat.send('', { withFile: true }, 10)).toMatchObject({
      effects: [{ do: 'attach' }],
      reply: { say: 'added' },
    });
    expect(chat.send('', { withFile: true }, 10).reply).toBeNull();
  });

  it.each(['STATUS', '5', 'terima kasih', 'BATAL', 'BANTUAN'])(
    'takes %s under a picture for words of it',
    (caption) => {
      const chat = new Conversation();
      chat.send('Lampu mati di Desa Sukamaju');
      chat.notice('answered', 'id-1');
      chat.change('id-1', { status: 'answered', ratable: true });
      expect(chat.send(caption, { withFile: true }).effects).toEqual([
        { do: 'add', complaintId: 'id-1', text: caption },
      ]);
    },
  );

  it('joins a picture that comes after five complaints in an hour to the latest', () => {
    const chat = new Conversation();
    for (let n = 1; n <= 5; n += 1) chat.send(`LAPOR masalah ke-${n}`);
    chat.state = { ...chat.state, about: null, asking: null };
    expect(chat.send('', { withFile: true }).effects).toMatchObject([{ do: 'add', complaintId: 'id-5' }]);
  });
});
