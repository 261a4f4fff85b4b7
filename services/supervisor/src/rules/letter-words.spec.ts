import { describe, expect, it } from '@jest/globals';
import { checkLetterWords, LetterVariableUnknown, templateOfDay, wordsOfLetter } from './letter-words.js';

const values = { nomor: '1', tanggal: '1 Desember 2026', instansi: 'PLN', penerbit: 'BP BUMN', jumlah: '7' };
const words = { subject: 'Keterlambatan', opening: '{{jumlah}} aduan pada {{instansi}}.', request: 'Sebelum Jumat.' };

describe('the words of a letter', () => {
  it('are filled with what is known of it', () => {
    expect(wordsOfLetter(words, values)).toEqual({ ...words, opening: '7 aduan pada PLN.' });
  });

  it('may name only what can be filled in, in every part', () => {
    const check = (part: Partial<typeof words>) => () => {
      checkLetterWords({ ...words, ...part });
    };
    expect(check({})).not.toThrow();
    expect(check({ request: '{{nama}}' })).toThrow(LetterVariableUnknown);
  });
});

describe('the template of a day', () => {
  const template = (id: string, issuerCode: string | null, effectiveFrom: string, minute = 0) => ({
    ...{ id, issuerCode, effectiveFrom },
    writtenAt: new Date(Date.UTC(2026, 0, 1, 0, minute)),
  });
  const templates = [
    template('of all', null, '2018-01-01'),
    template('later of all', null, '2026-12-01'),
    template('own', 'bp-bumn', '2026-11-01'),
    template('own corrected', 'bp-bumn', '2026-11-01', 1),
    template('planned', 'bp-bumn', '2027-01-01'),
  ];

  it.each([
    {
      issuer: 'bp-bumn',
      day: '2026-12-05',
      is: 'own corrected',
      why: 'own words come first, of those the last written',
    },
    { issuer: 'bp-bumn', day: '2027-01-01', is: 'planned', why: 'from its day on' },
    { issuer: 'bp-bumn', day: '2026-10-31', is: 'of all', why: 'the past keeps its words' },
    { issuer: 'kemenhub', day: '2026-12-05', is: 'later of all', why: 'who has none of their own uses those of all' },
    { issuer: 'kemenhub', day: '2017-12-31', is: undefined, why: 'there was none' },
  ])('of $issuer on $day is $is: $why', ({ issuer, day, is }) => {
    expect(templateOfDay(templates, { issuer, day })?.id).toBe(is);
  });
});
