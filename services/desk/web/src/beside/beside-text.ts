import { catalogue } from '../language/catalogue.js';

interface BesideText {
  readonly list: string;
  readonly place: (at: string, all: string) => string;
  readonly previous: string;
  readonly next: string;
}

export const besideText = catalogue<BesideText>(
  {
    list: 'Aduan dalam tampilan ini',
    place: (at, all) => `${at} dari ${all}`,
    previous: 'Sebelumnya',
    next: 'Berikutnya',
  },
  {
    list: 'Complaints in this view',
    place: (at, all) => `${at} of ${all}`,
    previous: 'Previous',
    next: 'Next',
  },
);
