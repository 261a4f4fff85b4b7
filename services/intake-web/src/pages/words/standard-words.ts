/** What each stage took, beside what it may take. */
const id = {
  title: 'Waktu yang dipakai dan standarnya',
  stage: 'Tahap',
  allowed: 'Standar',
  used: 'Terpakai',
  kinds: {
    triage: 'Menentukan instansi',
    verification: 'Verifikasi oleh instansi',
    'first-follow-up': 'Mulai ditindaklanjuti',
    total: 'Sampai dijawab tuntas',
  },
  days: (n: number) => (n === 0 ? 'hari yang sama' : `${n} hari kerja`),
  until: (day: string) => `sampai ${day}`,
  states: { kept: 'tepat waktu', running: 'masih berjalan', overrun: 'lewat dari standar' },
  note: 'Hari libur nasional, cuti bersama, Sabtu, dan Minggu tidak dihitung. Standar dapat bergeser bila pelapor ditanya.',
};

const en: typeof id = {
  title: 'Time taken, and the standard for it',
  stage: 'Stage',
  allowed: 'Standard',
  used: 'Taken',
  kinds: {
    triage: 'Finding the institution',
    verification: 'Verification by the institution',
    'first-follow-up': 'Work begins',
    total: 'Until the final answer',
  },
  days: (n: number) => (n === 0 ? 'the same day' : n === 1 ? '1 working day' : `${n} working days`),
  until: (day: string) => `until ${day}`,
  states: { kept: 'in time', running: 'still running', overrun: 'over the standard' },
  note: 'Holidays, Saturdays and Sundays are not counted. A standard moves while the citizen is asked something.',
};

export const standardWords = { id, en };
