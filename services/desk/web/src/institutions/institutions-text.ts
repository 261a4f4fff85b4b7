import { catalogue } from '../language/catalogue.js';

export const institutionsText = catalogue(
  {
    searchHint: 'Ketik nama atau singkatan',
    searching: 'Mencari…',
    searchFailed: 'Pencarian gagal. Ketik lagi untuk mencoba ulang.',
    nothingFound: 'Tidak ada instansi dengan nama itu',
  },
  {
    searchHint: 'Type a name or an abbreviation',
    searching: 'Searching…',
    searchFailed: 'The search failed. Type again to retry.',
    nothingFound: 'No institution of that name',
  },
);
