import { catalogue } from '../language/catalogue.js';

interface BesideText {
  readonly list: string;
  readonly place: (at: string, all: string) => string;
  readonly none: string;
  readonly previous: string;
  readonly next: string;
}

export const besideText = catalogue<BesideText>(
  {
    list: 'Aduan dalam tampilan ini',
    place: (at, all) => `${at} dari ${all}`,
    none: 'Tidak ada lagi aduan di tampilan ini.',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
  },
  {
    list: 'Complaints in this view',
    place: (at, all) => `${at} of ${all}`,
    none: 'There are no more complaints in this view.',
    previous: 'Previous',
    next: 'Next',
  },
);
