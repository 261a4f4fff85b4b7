import { catalogue } from '../language/catalogue.js';

/** The words of the office for the columns of a record. */
export const fieldText = catalogue<Readonly<Record<string, string>>>(
  {
    name: 'nama',
    kind: 'jenis',
    parent: 'induk',
    aliases: 'nama lain',
    timeZone: 'zona waktu',
    successor: 'penerus',
    successors: 'penerus',
    coordinator: 'pengawas',
    connection: 'cara kerja',
    approvesAnswers: 'pemeriksaan jawaban',
    liaison: 'penghubung',
    source: 'dasar hukum',
    validFrom: 'awal berlaku',
    validTo: 'akhir berlaku',
    path: 'letak',
    categories: 'topik',
    isOver: 'telah berakhir',
  },
  {
    name: 'name',
    kind: 'kind',
    parent: 'belongs to',
    aliases: 'other names',
    timeZone: 'time zone',
    successor: 'successor',
    successors: 'successors',
    coordinator: 'coordinator',
    connection: 'way of working',
    approvesAnswers: 'reading of answers',
    liaison: 'liaison',
    source: 'regulation',
    validFrom: 'first day',
    validTo: 'end',
    path: 'place in the tree',
    categories: 'topics',
    isOver: 'has ended',
  },
);

export const zoneText = catalogue<Readonly<Record<string, string>>>(
  { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' },
  { 'Asia/Jakarta': 'WIB (Jakarta)', 'Asia/Makassar': 'WITA (Makassar)', 'Asia/Jayapura': 'WIT (Jayapura)' },
);
