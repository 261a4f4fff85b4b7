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
  ] as const)('%s %j is taken', (form, fields, act) => {
    expect(actForms[form](fields)).toEqual({ act });
  });

  it.each([
    ['pesan', {}, 'message-missing'],
    ['pesan', { pesan: tooLong }, 'message-too-long'],
    ['nilai', { alasan: 'Belum' }, 'score-missing'],
    ['nilai', { skor: '6' }, 'score-missing'],
    ['nilai', { skor: '2.5' }, 'score-missing'],
    ['nilai', { skor: '2', alasan: tooLong }, 'comment-too-long'],
    ['cabut', {}, 'withdraw-unconfirmed'],
  ] as const)('%s is refused for %#: %s', (form, fields, code) => {
    expect(actForms[form](fields)).toMatchObject({ problem: { code } });
  });

  it('gives back what was typed into a refused form', () => {
    expect(actForms.nilai({ alasan: 'Belum' })).toMatchObject({ typed: 'Belum' });
  });
});
