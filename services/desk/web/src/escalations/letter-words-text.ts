import { catalogue } from '../language/catalogue.js';
import type { LetterWords } from '../api/letter-templates.js';

interface LetterWordsText {
  readonly title: string;
  readonly hint: string;
  readonly back: string;
  readonly fields: Readonly<Record<keyof LetterWords | 'effectiveFrom', string>>;
  readonly variables: (names: string) => string;
  readonly preview: string;
  readonly previewed: string;
  readonly list: string;
  readonly save: string;
  readonly saved: (day: string) => string;
  readonly notSaved: string;
  readonly kept: string;
  readonly from: (day: string) => string;
  readonly ofAll: string;
  readonly by: (name: string) => string;
  readonly standing: Readonly<Record<'in-force' | 'planned' | 'past', string>>;
}

export const letterWordsText = catalogue<LetterWordsText>(
  {
    title: 'Isi surat peringatan',
    hint: 'Surat ditulis dengan kata-kata yang berlaku pada harinya. Yang lama tetap tersimpan.',
    back: 'Kembali ke surat peringatan',
    fields: { subject: 'Hal', opening: 'Pembuka', request: 'Permintaan', effectiveFrom: 'Berlaku mulai' },
    variables: (names) => `Isian yang tersedia: ${names}.`,
    preview: 'Pratinjau',
    previewed: 'Surat akan berbunyi',
    list: '(daftar aduan yang terlambat)',
    save: 'Simpan',
    saved: (day) => `Berlaku mulai ${day}.`,
    notSaved: 'Tidak tersimpan',
    kept: 'Kata-kata yang tersimpan',
    from: (day) => `Mulai ${day}`,
    ofAll: 'untuk semua instansi',
    by: (name) => `ditulis ${name}`,
    standing: { 'in-force': 'Berlaku', planned: 'Direncanakan', past: 'Tidak dipakai' },
  },
  {
    title: 'Words of warning letters',
    hint: 'A letter is worded as is in force on its day. Earlier words are kept.',
    back: 'Back to the warning letters',
    fields: { subject: 'Subject', opening: 'Opening', request: 'Request', effectiveFrom: 'In force from' },
    variables: (names) => `Variables: ${names}.`,
    preview: 'Preview',
    previewed: 'The letter will read',
    list: '(list of what is late)',
    save: 'Save',
    saved: (day) => `In force from ${day}.`,
    notSaved: 'Not saved',
    kept: 'Words that are kept',
    from: (day) => `From ${day}`,
    ofAll: 'of all institutions',
    by: (name) => `written by ${name}`,
    standing: { 'in-force': 'In force', planned: 'Planned', past: 'Not used' },
  },
);
