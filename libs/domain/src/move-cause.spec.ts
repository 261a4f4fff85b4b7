import { describe, expect, it } from '@jest/globals';
import { sentencesOfCause } from './move-cause.js';

describe('why a deadline moved', () => {
  it.each([
    [
      { code: 'calendar', year: 2026, source: 'SKB 3 Menteri' },
      ['Kalender hari libur 2026 diubah: SKB 3 Menteri.', 'The holidays of 2026 were changed: SKB 3 Menteri.'],
    ],
    [
      { code: 'policy', from: '2026-11-24', source: 'Kep. 7' },
      [
        'Aturan tenggat diubah, berlaku sejak 2026-11-24: Kep. 7.',
        'The deadline policy was changed, in force from 2026-11-24: Kep. 7.',
      ],
    ],
    [
      { code: 'office-hours', source: 'SE 4' },
      ['Jam kerja instansi diubah: SE 4.', 'The institution’s office hours were changed: SE 4.'],
    ],
    [
      { code: 'class', class: 'aspiration' },
      ['Jenis aduan diubah menjadi aspirasi.', 'The class was changed to aspiration.'],
    ],
  ] as const)('is said in both languages: %j', (cause, [id, en]) => {
    expect(sentencesOfCause(cause)).toEqual({ id, en });
  });

  it.each(['missing', 'doubled', 'standing-still', 'running-on', 'undemanded'] as const)(
    'names the regular check where it found a deadline %s',
    (code) => {
      const { id, en } = sentencesOfCause({ code });
      expect([id.split(':')[0], en.split(':')[0]]).toEqual(['Pemeriksaan berkala', 'Regular check']);
    },
  );
});
