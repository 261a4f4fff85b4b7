import { catalogue } from '../language/catalogue.js';

interface SavedViewsText {
  readonly label: string;
  readonly save: string;
  readonly name: string;
  readonly drop: (name: string) => string;
}

export const savedViewsText = catalogue<SavedViewsText>(
  {
    label: 'Tampilan tersimpan',
    save: 'Simpan tampilan',
    name: 'Nama tampilan',
    drop: (name) => `Hapus tampilan ${name}`,
  },
  {
    label: 'Saved views',
    save: 'Save the view',
    name: 'Name of the view',
    drop: (name) => `Delete the view ${name}`,
  },
);
