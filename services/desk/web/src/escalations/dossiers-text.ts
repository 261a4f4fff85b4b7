import { catalogue } from '../language/catalogue.js';
import type { RegisterText } from './register.js';

/** What each file of a dossier is. */
export const dossierFiles = { pdf: 'PDF', pdfInEnglish: 'PDF (EN)', json: 'JSON' } as const;

interface DossiersText extends RegisterText {
  readonly title: string;
  readonly hint: string;
  readonly back: string;
  readonly columns: Readonly<Record<'complaint' | 'institution' | 'madeAt' | 'document', string>>;
  readonly document: (as: keyof typeof dossierFiles, code: string, madeAt: string) => string;
}

export const dossiersText = catalogue<DossiersText>(
  {
    title: 'Berkas Ombudsman',
    hint: 'Dibuat Salur sendiri pada jenjang terakhir dan disimpan seperti keadaan aduan saat itu. Setiap pengambilan tercatat dalam riwayat aduan.',
    back: 'Kembali ke eskalasi',
    register: 'Register berkas',
    columns: { complaint: 'Aduan', institution: 'Instansi', madeAt: 'Dibuat', document: 'Berkas' },
    document: (as, code, madeAt) => `${dossierFiles[as]} berkas ${code}, ${madeAt}`,
    search: 'Cari kode aduan atau instansi',
    from: 'Sejak tanggal',
    to: 'Sampai tanggal',
    nothingFound: 'Tidak ada berkas yang cocok',
    nothingFoundHint: 'Ubah kata pencarian atau tanggalnya. Berkas aduan yang dihapus tidak disimpan.',
    empty: 'Belum ada berkas',
    emptyHint: 'Berkas aduan yang mencapai jenjang terakhir tersimpan di sini.',
  },
  {
    title: 'Ombudsman dossiers',
    hint: 'Drawn up by Salur itself on the last rung, and kept as the complaint stood then. Every taking is written into the history of the complaint.',
    back: 'Back to the escalations',
    register: 'Register of dossiers',
    columns: { complaint: 'Complaint', institution: 'Institution', madeAt: 'Drawn up', document: 'File' },
    document: (as, code, madeAt) => `${dossierFiles[as]} of dossier ${code}, ${madeAt}`,
    search: 'Search by complaint code or institution',
    from: 'From day',
    to: 'To day',
    nothingFound: 'No dossier matches',
    nothingFoundHint: 'Change the words or the days. Dossiers of erased complaints are not kept.',
    empty: 'No dossiers yet',
    emptyHint: 'Dossiers of complaints that have reached the last rung are kept here.',
  },
);
