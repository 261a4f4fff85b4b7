import { catalogue } from '../language/catalogue.js';

interface ExportText {
  readonly group: string;
  readonly csv: string;
  readonly xlsx: string;
  readonly withTexts: string;
  readonly withTextsHint: string;
  readonly arrived: (size: string, rows: string | null) => string;
  readonly stop: string;
  readonly done: string;
  readonly failed: string;
}

export const exportText = catalogue<ExportText>(
  {
    group: 'Unduh daftar ini',
    csv: 'Unduh CSV',
    xlsx: 'Unduh Excel',
    withTexts: 'Sertakan isi aduan',
    withTextsHint: 'Pengunduhan isi aduan dicatat.',
    arrived: (size, rows) => (rows === null ? `${size} diterima…` : `${size} diterima, ${rows} baris…`),
    stop: 'Batalkan',
    done: 'Daftar diunduh.',
    failed: 'Daftar belum terunduh.',
  },
  {
    group: 'Download this list',
    csv: 'Download CSV',
    xlsx: 'Download Excel',
    withTexts: 'With the texts of complaints',
    withTextsHint: 'That texts are taken is written down.',
    arrived: (size, rows) => (rows === null ? `${size} received…` : `${size} received, ${rows} rows…`),
    stop: 'Cancel',
    done: 'The list has been downloaded.',
    failed: 'The list was not downloaded.',
  },
);
