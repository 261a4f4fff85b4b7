import { catalogue } from '../language/catalogue.js';

export const namedByText = catalogue(
  {
    title: (code: string) => `Yang menyebut ${code}`,
    hint: 'Kasus dan layanannya mengikuti penerusnya. Periksa apakah semua ini masih tepat.',
    cases: 'Kasus terbuka',
    services: 'Layanan',
    rules: 'Ketentuan',
    numbers: 'Nomor darurat',
    none: 'tidak ada',
    unknown: 'belum dapat dilihat',
    others: (many: number) => `dan ${many} lainnya`,
  },
  {
    title: (code: string) => `What names ${code}`,
    hint: 'Its cases and services follow the successor. See whether all of this is still right.',
    cases: 'Open cases',
    services: 'Services',
    rules: 'Rules',
    numbers: 'Emergency numbers',
    none: 'none',
    unknown: 'cannot be seen now',
    others: (many: number) => `and ${many} ${many === 1 ? 'other' : 'others'}`,
  },
);
