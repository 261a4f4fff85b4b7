import { catalogue } from '../language/catalogue.js';

export const institutionsText = catalogue(
  {
    searchHint: 'Ketik nama atau singkatan',
    searching: 'Mencari…',
    searchFailed: 'Pencarian gagal. Ketik lagi untuk mencoba ulang.',
    nothingFound: 'Tidak ada instansi dengan nama itu',
    ownerHint: 'Ketik nama instansi atau layanan',
    noOwnerFound: 'Tidak ada instansi atau layanan dengan nama itu',
    institutions: 'Instansi',
    services: 'Layanan, dan pemiliknya',
    remove: (name: string) => `Keluarkan ${name}`,
  },
  {
    searchHint: 'Type a name or an abbreviation',
    searching: 'Searching…',
    searchFailed: 'The search failed. Type again to retry.',
    nothingFound: 'No institution of that name',
    ownerHint: 'Type an institution or a service',
    noOwnerFound: 'No institution or service of that name',
    institutions: 'Institutions',
    services: 'Services, and who answers for them',
    remove: (name: string) => `Take out ${name}`,
  },
);
