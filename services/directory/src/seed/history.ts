import { institutionsOf } from './seed-rows.js';

/**
 * Institutions that are no more, kept with their successor: a complaint that names one of them reaches who took over, and
 * a complaint of their day stays explainable.
 */
export const closedInstitutions = [
  ...institutionsOf(
    'ministry',
    null,
    `
    klhk | Kementerian Lingkungan Hidup dan Kehutanan |`,
    { successor: 'kemenhut', successors: ['kemenhut', 'klh'], validTo: '2024-10-21' },
  ),
  ...institutionsOf(
    'ministry',
    null,
    `
    kemenkopukm | Kementerian Koperasi dan Usaha Kecil dan Menengah |`,
    { successor: 'kemenkop', successors: ['kemenkop', 'kemen-umkm'], validTo: '2024-10-21' },
  ),
  ...institutionsOf(
    'ministry',
    null,
    `
    kementerian-bumn | Kementerian BUMN | kementerian bumn, kemenbumn; colloquial: menteri bumn, kemen bumn`,
    { successor: 'bp-bumn', validTo: '2025-10-02' },
  ),
  ...institutionsOf(
    'bumn',
    'kementerian-bumn',
    `
    pelindo-1 | PT Pelabuhan Indonesia I | pelindo i; colloquial: pelindo 1
    pelindo-2 | PT Pelabuhan Indonesia II | pelindo ii; colloquial: pelindo 2
    pelindo-3 | PT Pelabuhan Indonesia III | pelindo iii; colloquial: pelindo 3`,
    { successor: 'pelindo', validTo: '2021-10-01' },
  ),
  ...institutionsOf(
    'bumn',
    'kementerian-bumn',
    `
    pelindo-4 | PT Pelabuhan Indonesia IV | pelindo iv; colloquial: pelindo 4`,
    { successor: 'pelindo', timeZone: 'Asia/Makassar', validTo: '2021-10-01' },
  ),
  ...institutionsOf(
    'bumn',
    'kementerian-bumn',
    `
    ap-1 | PT Angkasa Pura I | angkasa pura i; colloquial: angkasa pura 1
    ap-2 | PT Angkasa Pura II | angkasa pura ii, @angkasapura_2; colloquial: angkasa pura 2`,
    { successor: 'injourney-airports', validTo: '2024-09-09' },
  ),
  ...institutionsOf(
    'bumn',
    'kementerian-bumn',
    `
    ppd | Perum PPD | perum ppd; colloquial: bus ppd`,
    { successor: 'damri', validTo: '2023-06-06' },
  ),
  ...institutionsOf(
    'bumn',
    'kementerian-bumn',
    `
    perinus | PT Perikanan Nusantara | perikanan nusantara`,
    { successor: 'perindo', validTo: '2021-12-31' },
  ),
  ...institutionsOf(
    'bumn',
    'kementerian-bumn',
    `
    bgr | PT Bhanda Ghara Reksa | bhanda ghara reksa; unknown: bgr logistik`,
    { successor: 'ppi', validTo: '2021-09-15' },
  ),
  ...institutionsOf(
    'bumn',
    'kementerian-bumn',
    `
    pertani | PT Pertani | pt pertani`,
    { successor: 'shs', validTo: '2021-09-15' },
  ),
];
