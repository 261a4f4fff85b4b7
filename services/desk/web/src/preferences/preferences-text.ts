import { catalogue } from '../language/catalogue.js';

export const preferencesText = catalogue(
  {
    title: 'Pemberitahuan untuk Anda',
    hint: 'Kapan Salur menyurati Anda. Surat hanya memuat kode, instansi, tenggat, dan tautan: tidak ada isi aduan.',
    goesTo: (email: string) => `Surat dikirim ke ${email}, alamat dari akun masuk Anda.`,
    noAddress:
      'Alamat e-mail Anda belum diketahui. Salur menerimanya dari akun masuk; keluar lalu masuk lagi, atau tanyakan pengelola akun.',
    shut: 'Hub ini belum dapat mengirim e-mail. Pilihan Anda tetap disimpan.',
    language: 'Bahasa surat',
    languages: { id: 'Indonesia', en: 'Inggris' },
    kinds: {
      assigned: 'Aduan diserahkan kepada Anda',
      reminder: 'Tenggat mendekat',
      escalation: 'Tenggat lewat dan giliran Anda pada jenjang eskalasi',
      letter: 'Surat peringatan untuk instansi Anda',
      digest: 'Ikhtisar harian (koordinator)',
    },
    ways: {
      'at-once': 'Segera, pada jam kerja',
      daily: 'Sekali sehari, pagi hari',
      none: 'Tidak perlu',
    },
    onDevices: 'Tampilkan di perangkat',
    save: 'Simpan',
    saved: 'Pilihan Anda disimpan.',
    refused: 'Pilihan belum tersimpan',
    together: 'Yang datang dalam setengah jam dijadikan satu surat.',
  },
  {
    title: 'Notices for you',
    hint: 'When Salur mails you. A mail holds the code, institution, deadline and a link only: nothing of a complaint.',
    goesTo: (email: string) => `Mail goes to ${email}, the address of the account you sign in with.`,
    noAddress:
      'Your e-mail address is not known yet. Salur gets it from the account you sign in with; sign out and in again, or ask who keeps the accounts.',
    shut: 'This hub cannot send e-mail yet. What you choose is kept.',
    language: 'Language of the mails',
    languages: { id: 'Indonesian', en: 'English' },
    kinds: {
      assigned: 'A complaint was given to you',
      reminder: 'A deadline comes near',
      escalation: 'A deadline has passed and it is your turn on the ladder',
      letter: 'A warning letter to your institution',
      digest: 'Daily digest (coordinators)',
    },
    ways: {
      'at-once': 'At once, in office hours',
      daily: 'Once a day, in the morning',
      none: 'Not at all',
    },
    onDevices: 'Show on devices',
    save: 'Save',
    saved: 'Your choice is kept.',
    refused: 'Your choice is not kept yet',
    together: 'What comes within half an hour comes in one mail.',
  },
);
