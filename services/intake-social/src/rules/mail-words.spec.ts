import { describe, expect, it } from '@jest/globals';
import { mailSubject } from './mail-words.js';

describe('the subject of a mail', () => {
  it.each([
    {
      kind: 'answered',
      text: 'Laporan 26K7-4QXM-1 …',
      is: '[26K7-4QXM-1] Jawaban untuk laporan Anda',
      why: 'it has a code',
    },
    {
      kind: 'access-code',
      text: '482913 adalah kode sekali pakai untuk membuka laporan 26K7-4QXM-1',
      is: '[26K7-4QXM-1] Kode untuk membuka laporan Anda',
      why: 'the digits stay inside',
    },
    { kind: 'help', text: 'Tulis keluhan Anda', is: 'Laporan Anda', why: 'it is about nothing particular' },
  ])('is $is: $why', ({ kind, text, is }) => {
    expect(mailSubject(kind, text, 'id')).toBe(is);
  });

  it('is in the language of the citizen', () => {
    expect(mailSubject('received', 'x', 'en')).toBe('We have received your complaint');
  });
});
