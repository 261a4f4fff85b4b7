import { catalogue } from '../language/catalogue.js';

export const paletteText = catalogue(
  {
    title: 'Cari atau pindah',
    hint: 'Kode aduan, kata, instansi, atau bagian meja',
    nothing: 'Tidak ada yang cocok.',
    groups: {
      macros: 'Jalankan makro',
      rooms: 'Pindah ke',
      views: 'Tampilan',
      cases: 'Aduan',
      waiting: 'Menunggu keputusan',
      institutions: 'Instansi',
    },
    searchInbox: (typed: string) => `Cari “${typed}” di kotak masuk`,
    searching: 'Mencari…',
    failed: 'Pencarian belum berhasil. Ketik lagi sebentar lagi.',
  },
  {
    title: 'Search or go to',
    hint: 'Code of a complaint, words, an institution or a part of the desk',
    nothing: 'Nothing matches.',
    groups: {
      macros: 'Run a macro',
      rooms: 'Go to',
      views: 'Views',
      cases: 'Complaints',
      waiting: 'Waiting for a decision',
      institutions: 'Institutions',
    },
    searchInbox: (typed: string) => `Search the inbox for “${typed}”`,
    searching: 'Searching…',
    failed: 'The search has not worked. Type again in a moment.',
  },
);
