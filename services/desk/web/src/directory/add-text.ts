import { catalogue } from '../language/catalogue.js';

export const addText = catalogue(
  {
    title: 'Tambah instansi',
    hint: 'Mulai tanggal berlakunya instansi ini dapat menerima aduan.',
    codeHint: 'Huruf kecil, angka, dan tanda hubung. Tidak dapat diubah lagi.',
    codeWrong: 'Kode hanya berisi huruf kecil, angka, dan tanda hubung di antaranya; paling sedikit dua.',
    save: 'Tambahkan',
    refused: 'Instansi tidak ditambahkan',
    done: (name: string) => `${name} ditambahkan.`,
  },
  {
    title: 'Add an institution',
    hint: 'From its first day on it can be given complaints.',
    codeHint: 'Small letters, digits and hyphens. It can never be changed.',
    codeWrong: 'A code has only small letters, digits, and hyphens between them; two at least.',
    save: 'Add',
    refused: 'The institution was not added',
    done: (name: string) => `${name} has been added.`,
  },
);
