import { catalogue } from '../language/catalogue.js';

interface MoreFiltersText {
  /** The button, with how many of them are in use. */
  readonly more: (used: number) => string;
  readonly status: string;
  readonly anyStatus: string;
  readonly door: string;
  readonly anyDoor: string;
  readonly officer: string;
  readonly anyOfficer: string;
  readonly nobody: string;
  readonly me: string;
  readonly somebody: string;
  readonly from: string;
  readonly to: string;
  readonly institution: string;
}

export const moreFiltersText = catalogue<MoreFiltersText>(
  {
    more: (used) => (used === 0 ? 'Saringan lain' : `Saringan lain (${used})`),
    status: 'Status',
    anyStatus: 'Semua status',
    door: 'Kanal',
    anyDoor: 'Semua kanal',
    officer: 'Petugas',
    anyOfficer: 'Semua petugas',
    nobody: 'Belum ada petugas',
    me: 'Saya',
    somebody: 'Seorang petugas',
    from: 'Masuk sejak',
    to: 'Masuk sampai',
    institution: 'Instansi',
  },
  {
    more: (used) => (used === 0 ? 'More filters' : `More filters (${used})`),
    status: 'Status',
    anyStatus: 'Any status',
    door: 'Channel',
    anyDoor: 'Any channel',
    officer: 'Officer',
    anyOfficer: 'Any officer',
    nobody: 'Nobody yet',
    me: 'Me',
    somebody: 'One officer',
    from: 'Received from',
    to: 'Received until',
    institution: 'Institution',
  },
);
