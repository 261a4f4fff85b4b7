import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../fixtures/a-conversation.js';
import { saysCode } from './typed-code.js';

describe('a one-time code', () => {
  it.each([
    '482913',
    'kode 482913',
    'Kode saya: 482-913.',
    '482 913',
    'ini kodenya 482913',
    'my code is 482913',
    'OTP 482913',
  ])('is known in %s', (text) => {
    expect(saysCode(text)).toBe(true);
  });

  it.each(['48291', '4829134', 'nomor meter 482913', 'padam 482913', '482913 482914', 'kode', '26K7-4QXM-K'])(
    'is not taken for one: %s',
    (text) => {
      expect(saysCode(text)).toBe(false);
    },
  );

  const withCode = (minutes: number) => {
    const chat = new Conversation();
    chat.send('Lampu mati di Desa Sukamaju');
    chat.state = {
      ...chat.state,
      codeUntil: new Date(Date.parse('2026-11-23T03:01:00Z') + minutes * 60_000).toISOString(),
    };
    return chat;
  };

  it('typed into the chat is no word of the complaint, and whether it is right is not said', () => {
    const chat = withCode(15);
    expect(chat.send('482913')).toEqual({ state: chat.state, effects: [], reply: { say: 'code-on-page' } });
    expect(chat.send('kode 482914')).toMatchObject({ effects: [], reply: { say: 'code-on-page' } });
    expect(chat.kept).toEqual(['Lampu mati di Desa Sukamaju']);
    expect(chat.send('tiang nomor 4').effects).toMatchObject([{ do: 'add' }]);
  });

  it('is long over when the number of a meter is asked for', () => {
    const chat = withCode(15);
    chat.notice('question', 'id-1');
    expect(chat.send('482913', {}, 16).effects).toMatchObject([{ do: 'add', text: '482913' }]);
    expect(new Conversation().send('482913').effects).toMatchObject([{ do: 'file' }]);
  });

  it('reads so on the phone, in every language', () => {
    const chat = withCode(15);
    expect(chat.says('482913')).toBe(
      'SALUR: Ketik kode itu di halaman yang memintanya, bukan di sini, dan jangan beri tahu siapa pun.',
    );
  });
});
