import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../fixtures/a-conversation.js';

const day = 24 * 60;

/** One complaint that says where it is, and another after it. */
function two(): Conversation {
  const chat = new Conversation();
  chat.send('Lampu mati di Desa Sukamaju');
  chat.send('LAPOR air keruh di Desa Sukamaju');
  return chat;
}

describe('a message that is no new complaint', () => {
  it.each([
    { message: 'ini fotonya', quoted: 'id-1', to: 'id-1', because: 'quoted' },
    { message: 'TAMBAH sejak Senin', quoted: 'id-1', to: 'id-1', because: 'quoted' },
    { message: 'TAMBAH sejak Senin', quoted: null, to: 'id-2', because: 'told' },
    { message: 'baunya amis', quoted: null, to: 'id-2', because: 'recent' },
  ])('says why: $because, for $message', ({ message, quoted, to, because }) => {
    expect(two().send(message, { quoted })).toMatchObject({ effects: [{ do: 'add', complaintId: to }], because });
  });

  it('says that it names a code', () => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    chat.change('id-1', { code: '26K7-4QXM-K' });
    expect(chat.send('TAMBAH 26K7-4QXM-K sejak Senin', {}, 3 * day)).toMatchObject({ because: 'named' });
  });

  it.each([
    { kind: 'question', because: 'asked' },
    { kind: 'answered', because: 'after-answer' },
  ] as const)('says after days what it is a reply to: $because', ({ kind, because }) => {
    const chat = two();
    chat.notice(kind, 'id-1');
    expect(chat.send('masih padam', {}, 5 * day)).toMatchObject({ effects: [{ complaintId: 'id-1' }], because });
  });

  it.each([
    { told: 'reminder', of: 'id-1', after: 2 * day, why: 'the reminder days ago' },
    { told: 'received', of: 'id-2', after: 2 * 60, why: 'the receipt of another complaint' },
    { told: 'closed', of: 'id-2', after: 60, why: 'the end of another complaint' },
    { told: 'closed', of: 'id-2', after: 9 * day, why: 'the end of another complaint, long ago' },
  ] as const)('reaches the officer who still waits for it, after $why', ({ told, of, after }) => {
    const asked = () => {
      const chat = two();
      chat.notice('question', 'id-1');
      if (told === 'closed') chat.change('id-2', { open: false, status: 'closed' });
      chat.send('STATUS', {}, day);
      chat.notice(told, of);
      return chat;
    };
    const taken = { because: 'asked', reply: { say: 'added', code: 'CODE-id-1' } };
    const text = 'Nomornya 5512';
    expect(asked().send(text, {}, after)).toMatchObject({
      effects: [{ do: 'add', complaintId: 'id-1', text }],
      ...taken,
    });
    expect(asked().send('Sudah', {}, after)).toMatchObject({
      effects: [{ complaintId: 'id-1', text: 'Sudah' }],
      ...taken,
    });
  });

  it('goes on with what was just filed, or said to be open again, while an officer waits for something else', () => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    chat.notice('question', 'id-1');
    chat.send('LAPOR air keruh di Desa Sukamaju');
    chat.notice('received', 'id-2');
    expect(chat.send('baunya amis')).toMatchObject({ effects: [{ complaintId: 'id-2' }], because: 'recent' });
    chat.change('id-2', { open: false, status: 'closed', reopenable: true });
    chat.send('BUKA LAGI CODE', { quoted: 'id-2' }, day);
    expect(chat.send('masih amis', {}, 2 * 60)).toMatchObject({ effects: [{ complaintId: 'id-2' }] });
  });

  it('is for none of two that wait, unless one was told of last', () => {
    const chat = two();
    chat.notice('question', 'id-1');
    chat.notice('question', 'id-2');
    chat.notice('reminder', 'id-1');
    expect(chat.send('Nomornya 5512', {}, 2 * day).effects).toMatchObject([{ do: 'add', complaintId: 'id-1' }]);
  });

  it('says that the dialogue had asked', () => {
    const chat = new Conversation();
    chat.send('Lampu mati');
    expect(chat.send('Sukamaju, Cilodong')).toMatchObject({ because: 'asked' });
  });

  it('says that a small word answers the question of an officer', () => {
    const chat = two();
    chat.notice('question', 'id-1');
    expect(chat.send('sudah')).toMatchObject({ effects: [{ do: 'add' }], because: 'asked' });
    expect(chat.send('Lampunya', {}, 5)).toMatchObject({ because: 'asked' });
  });

  it('says that the sender has filed as much as may be', () => {
    const chat = new Conversation();
    for (let n = 1; n <= 5; n += 1) chat.send(`LAPOR masalah ke-${n}`);
    expect(chat.send('LAPOR masalah keenam')).toMatchObject({ because: 'limit' });
  });

  it('needs no reason when it is one', () => {
    expect(new Conversation().send('Lampu mati').because).toBeUndefined();
  });
});
