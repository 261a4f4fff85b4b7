import { catalogue } from '../language/catalogue.js';

interface SavedViewsText {
  readonly label: string;
  readonly save: string;
  readonly name: string;
  /** Of a search: an erasure does not reach the words of a view. */
  readonly wordsStay: string;
  readonly drop: (name: string) => string;
}

export const savedViewsText = catalogue<SavedViewsText>(
  {
    label: 'Tampilan tersimpan',
    save: 'Simpan tampilan',
    name: 'Nama tampilan',
    wordsStay: 'Kata pencarian ikut disimpan sampai tampilan ini dihapus. Jangan simpan nama atau nomor warga.',
    drop: (name) => `Hapus tampilan ${name}`,
  },
  {
    label: 'Saved views',
    save: 'Save the view',
    name: 'Name of the view',
    wordsStay: 'The words of the search are kept until the view is deleted. Save no names or numbers of citizens.',
    drop: (name) => `Delete the view ${name}`,
  },
);
