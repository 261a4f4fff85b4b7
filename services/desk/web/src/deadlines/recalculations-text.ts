import { catalogue } from '../language/catalogue.js';

export const recalculationsText = catalogue(
  {
    title: 'Penghitungan ulang',
    hint: 'Setelah aturan, hari libur atau jam kerja berubah, tenggat yang sedang berjalan dihitung ulang satu per satu.',
    none: 'Belum ada perubahan aturan.',
    going: (done: string, total: string) => `${done} dari ${total} tenggat diperiksa`,
    done: (total: string, moved: string) => `Selesai: ${total} tenggat diperiksa, ${moved} bergeser`,
    untouched: 'Selesai: tidak ada tenggat berjalan yang tersentuh',
    waiting: 'Menunggu giliran',
    progress: (reason: string) => `Kemajuan: ${reason}`,
  },
  {
    title: 'Counting anew',
    hint: 'After a rule, a holiday or office hours have changed, running deadlines are counted anew one by one.',
    none: 'No rule has been changed yet.',
    going: (done: string, total: string) => `${done} of ${total} deadlines looked at`,
    done: (total: string, moved: string) => `Done: ${total} deadlines looked at, ${moved} moved`,
    untouched: 'Done: no running deadline is touched',
    waiting: 'Waiting for its turn',
    progress: (reason: string) => `Progress: ${reason}`,
  },
);
