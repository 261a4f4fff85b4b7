import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../fixtures/a-conversation.js';

describe('the new wording of a message', () => {
  const two = () => {
    const chat = new Conversation();
    for (const text of ['Lampu mati di Desa Sukamaju', 'LAPOR air keruh di Desa Sukamaju']) chat.send(text);
    return chat;
  };
  const edited = { quoted: 'id-1', isEdit: true } as const;
  const answered = { status: 'answered', ratable: true } as const;
  const closed = { open: false, status: 'closed', reopenable: true } as const;

  it.each(['Lampu mati total', 'LAPOR lampu mati total', 'buka lagi lampunya', '4'])(
    'is put beside the old one, in the complaint of that: %s',
    (text) => {
      expect(two().send(text, edited)).toMatchObject({
        effects: [{ do: 'add', complaintId: 'id-1', text: `Diralat: ${text}` }],
        because: 'quoted',
      });
    },
  );

  it.each([
    { how: answered, text: 'Lampu mati total', why: 'what was answered' },
    { how: closed, text: 'Lampu mati total', why: 'what has ended' },
    { how: answered, text: 'BUKA LAGI', why: 'what was answered, by whatever word' },
  ])('opens nothing again: $why', ({ how, text }) => {
    const chat = two();
    chat.change('id-1', how);
    chat.notice('answered', 'id-1');
    expect(chat.send(text, edited)).toMatchObject({ effects: [], reply: null });
    expect(chat.send(text, { ...edited, withFile: true })).toMatchObject({ effects: [], reply: null });
    expect(chat.send(text, { quoted: 'a-command', isEdit: true })).toMatchObject({ effects: [], reply: null });
  });

  it('of a command is the command', () => {
    const chat = two();
    const command = { quoted: 'a-conversation', isEdit: true };
    expect(chat.send('STATUS', command)).toMatchObject({ effects: [], reply: { say: 'status' } });
    expect(chat.send('terima kasih', command)).toMatchObject({ effects: [], reply: null });
  });

  it('of a greeting may begin to tell', () => {
    const text = 'Halo, lampu mati di Desa Sukamaju';
    const { effects } = new Conversation().send(text, { quoted: 'a-conversation', isEdit: true });
    expect(effects).toEqual([{ do: 'file', complaintId: 'id-1', text }]);
  });

  it('answers what was asked only where it says so', () => {
    const asked = () => {
      const chat = new Conversation();
      chat.send('Lampu mati');
      return chat;
    };
    const [without, within] = [asked(), asked()];
    without.send('Lampu mati total', edited);
    expect(without.state.asking).not.toBeNull();
    within.send('Lampu mati di Desa Sukamaju', edited);
    expect(within.state.asking).toBeNull();
  });

  it('hides what it wants hidden', () => {
    expect(two().send('ANONIM lampu mati', edited).effects).toMatchObject([{ do: 'hide' }, { do: 'add' }]);
  });

  it('brings the file that stands there now', () => {
    expect(two().send('', { ...edited, withFile: true })).toMatchObject({
      effects: [{ do: 'attach', complaintId: 'id-1' }],
      reply: null,
    });
  });
});
