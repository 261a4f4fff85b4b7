import { describe, expect, it } from '@jest/globals';
import { actForms } from './read-act.js';
import { longest } from './limits.js';

const tooLong = 'x'.repeat(longest.text + 1);

describe('actForms', () => {
  it.each([
    ['pesan', { pesan: ' Masih mati ' }, { kind: 'add', text: 'Masih mati' }],
    ['nilai', { skor: '5', alasan: '' }, { kind: 'rate', score: 5, comment: null }],
    ['nilai', { skor: '1', alasan: 'Belum' }, { kind: 'rate', score: 1, comment: 'Belum' }],
    ['cabut', { cabut: 'ya' }, { kind: 'withdraw' }],
    ['buka-lagi', { 'belum-tuntas': 'Mati lagi' }, { kind: 'reopen', text: 'Mati lagi' }],
    ['keberatan', { keberatan: 'Belum pernah diperiksa' }, { kind: 'appeal', reason: 'Belum pernah diperiksa' }],
  ] as const)('%s %j is taken', (form, fields, act) => {
    expect(actForms[form](fields, 0)).toEqual({ act });
  });

  it.each([
    ['pesan', {}, 'message-missing'],
    ['pesan', { pesan: tooLong }, 'message-too-long'],
    ['nilai', { alasan: 'Belum' }, 'score-missing'],
    ['nilai', { skor: '6' }, 'score-missing'],
    ['nilai', { skor: '2.5' }, 'score-missing'],
    ['nilai', { skor: '2', alasan: tooLong }, 'comment-too-long'],
    ['cabut', {}, 'withdraw-unconfirmed'],
    ['buka-lagi', { 'belum-tuntas': ' ' }, 'reopen-reason-missing'],
    ['buka-lagi', { 'belum-tuntas': tooLong }, 'message-too-long'],
    ['keberatan', {}, 'appeal-reason-missing'],
  ] as const)('%s is refused for %#: %s', (form, fields, code) => {
    expect(actForms[form](fields, 0)).toMatchObject({ problem: { code } });
  });

  it('takes files without a word', () => {
    expect(actForms.pesan({}, 1)).toEqual({ act: { kind: 'add', text: '' } });
  });

  it('gives back what was typed into a refused form', () => {
    expect(actForms.nilai({ alasan: 'Belum' }, 0)).toMatchObject({ typed: 'Belum' });
  });
});
