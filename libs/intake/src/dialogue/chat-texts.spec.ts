import { describe, expect, it } from '@jest/globals';
import { spokenLanguages } from '#libs/contracts';
import { chatText } from './chat-texts.js';
import type { Reply } from './reply.js';
import { wordsIn } from './words/words-in.js';

const status: Reply = {
  ...{
    say: 'status' as const,
    code: '26K7-4QXM-K',
    status: 'answered' as const,
    answerBy: new Date('2026-12-14T17:00:00Z'),
  },
  holder: { kind: 'institution' as const, code: 'pln', name: 'PT PLN (Persero)' },
};

describe('a reply where length costs nothing', () => {
  it.each([
    { language: 'id', text: 'Status: sudah dijawab\nDipegang: PT PLN (Persero)\nDijawab paling lambat: 14 Des 2026' },
    { language: 'en', text: 'Status: answered\nHeld by: PT PLN (Persero)\nAnswer due by: 14 Dec 2026' },
    {
      language: 'jv',
      text: 'Status: sampun kawangsulan\nDipunasta: PT PLN (Persero)\nKawangsulan paling kasep: 14 Des 2026',
    },
    { language: 'su', text: 'Status: tos diwaler\nDicepeng ku: PT PLN (Persero)\nDiwaler paling telat: 14 Des 2026' },
  ] as const)('tells how a complaint stands: $language', ({ language, text }) => {
    expect(chatText(status, language)).toContain(`26K7-4QXM-K\n${text}`);
  });

  it.each(spokenLanguages)('tells in %s that a complaint is hidden, and asks where at length', (language) => {
    const text = chatText({ say: 'ask-place', hidden: 'anonymous', receipt: '26K7-4QXM-K' }, language);
    expect(text).toContain('26K7-4QXM-K');
    expect(text).toContain(chatText({ say: 'filed-hidden', mark: 'anonymous' }, language));
    expect(text).toContain(wordsIn(language).chat.askPlace);
    expect(text).toMatch(/STATUS\.$/);
  });

  it.each(spokenLanguages)('tells in %s how to write, and how to come to the other languages', (language) => {
    const help = chatText({ say: 'help' }, language);
    for (const other of spokenLanguages.filter((one) => one !== language)) {
      expect(help).toContain({ id: 'BAHASA ID', en: 'BAHASA EN', jv: 'BAHASA JAWA', su: 'BAHASA SUNDA' }[other]);
    }
  });

  it('is in words of its own in every language', () => {
    for (const say of ['ask-place', 'unreadable', 'help', 'stopped'] as const) {
      expect(new Set(spokenLanguages.map((language) => chatText({ say }, language))).size).toBe(4);
    }
  });
});
