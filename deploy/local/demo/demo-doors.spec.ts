import { describe, expect, it } from '@jest/globals';
import { refusalIn } from './demo-doors.js';

describe('refusalIn', () => {
  it.each([
    {
      said: '{"detail":"Isian belum benar.","errors":[{"message":"Isi laporan 1 sampai 10.000 huruf."}]}',
      why: 'Isian belum benar. Isi laporan 1 sampai 10.000 huruf.',
    },
    { said: 'Bad gateway', why: 'Bad gateway' },
    { said: '', why: null },
  ])('reads $said as $why', ({ said, why }) => {
    expect(refusalIn(said)).toBe(why);
  });
});
