import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { longest } from './limits.js';
import { questions, readForm, type Answers } from './read-form.js';

const today = '2026-11-24';
const blank = Object.fromEntries(questions.map((question) => [question, ''])) as Record<keyof Answers, string>;
const answers = (given: Partial<Answers>): Answers => ({
  ...blank,
  jenis: 'complaint',
  isi: 'Lampu jalan mati',
  ...given,
});
const problemsOf = (given: Partial<Answers>) => {
  const reading = readForm(answers(given), today);
  return 'problems' in reading ? reading.problems : [];
};

describe('readForm', () => {
  it('asks for nothing but the kind and the story', () => {
    expect(readForm(answers({}), today)).toEqual({
      told: {
        class: 'complaint',
        title: null,
        text: 'Lampu jalan mati',
        place: null,
        occurredOn: null,
        institution: null,
        anonymous: false,
        confidential: false,
        contact: {},
      },
    });
  });

  it('reads everything that was told', () => {
    const given = {
      jenis: 'aspiration',
      judul: 'Halte',
      lokasi: 'Depok',
      tanggal: '2026-11-20',
      instansi: 'kai-commuter',
      anonim: 'ya',
      rahasia: 'ya',
      nama: 'Pelapor',
      telepon: '0812 3456 7890',
      surel: 'a@contoh.id',
    };
    expect(readForm(answers(given), today)).toMatchObject({
      told: {
        class: 'aspiration',
        title: 'Halte',
        occurredOn: '2026-11-20',
        institution: 'kai-commuter',
        anonymous: true,
        confidential: true,
        contact: { name: 'Pelapor', phone: '+6281234567890', email: 'a@contoh.id' },
      },
    });
  });

  it('names all problems at once, in the order of the form', () => {
    expect(problemsOf({ jenis: '', isi: ' \u0000 ', tanggal: 'x', telepon: '1', surel: '2' })).toEqual([
      { field: 'jenis', code: 'class-missing' },
      { field: 'isi', code: 'text-missing' },
      { field: 'tanggal', code: 'date-unreadable' },
      { field: 'telepon', code: 'phone-unreadable' },
      { field: 'surel', code: 'email-unreadable' },
    ]);
  });

  it('takes one letter as a story, and refuses what is too long instead of cutting it', () => {
    expect(problemsOf({ isi: 'x' })).toEqual([]);
    expect(problemsOf({ isi: 'x'.repeat(longest.text) })).toEqual([]);
    expect(problemsOf({ isi: 'x'.repeat(longest.text + 1) })).toEqual([{ field: 'isi', code: 'text-too-long' }]);
  });

  it('forgets a date that is said to be unknown', () => {
    expect(problemsOf({ tanggal: 'tidak tahu', 'tanggal-tidak-tahu': 'ya' })).toEqual([]);
  });

  it('lets no citizen claim oversight content: that is for officials to see', () => {
    for (const jenis of ['oversight-complaint', 'toString', '__proto__'])
      expect(problemsOf({ jenis })).toEqual([{ field: 'jenis', code: 'class-missing' }]);
  });

  it('never throws', () => {
    const any = fc.record(Object.fromEntries(questions.map((question) => [question, fc.string({ unit: 'binary' })])));
    fc.assert(
      fc.property(any, (given) => {
        readForm(given as unknown as Answers, today);
      }),
    );
  });
});
