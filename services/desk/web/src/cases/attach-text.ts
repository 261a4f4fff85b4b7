import { catalogue } from '../language/catalogue.js';

interface AttachText {
  readonly attach: string;
  readonly hint: string;
  readonly remove: (number: number) => string;
  readonly parts: string;
  readonly partsHint: string;
  readonly partMissing: string;
  readonly insert: string;
  readonly insertAll: string;
  readonly openParts: (names: string) => string;
  readonly askAgain: string;
  readonly askAgainLabel: string;
  readonly askedAgain: string;
}

export const attachText = catalogue<AttachText>(
  {
    attach: 'Lampirkan berkas',
    hint: 'Foto atau PDF, paling banyak 5 berkas, masing-masing 10 MB. Lokasi pemotretan dihapus dari foto.',
    remove: (number) => `Hapus lampiran ${number}`,
    parts: 'Bagian instansi pendamping',
    partsHint: 'Pelapor menerima satu jawaban, yang Anda susun dari bagian-bagian ini.',
    partMissing: 'Bagiannya belum dikirim.',
    insert: 'Masukkan ke jawaban',
    insertAll: 'Masukkan semua ke jawaban',
    openParts: (names) => `Jawaban akhir baru dapat dikirim setelah bagian ini selesai: ${names}.`,
    askAgain: 'Tanya lagi',
    askAgainLabel: 'Apa yang masih kurang?',
    askedAgain: 'Instansi pendamping ditanya lagi.',
  },
  {
    attach: 'Attach files',
    hint: 'Pictures or PDF, up to 5 files of 10 MB each. The place where a picture was taken is removed from it.',
    remove: (number) => `Remove attachment ${number}`,
    parts: 'Parts of the co-owners',
    partsHint: 'The citizen gets one answer, which you make of these parts.',
    partMissing: 'Its part has not been sent yet.',
    insert: 'Put into the answer',
    insertAll: 'Put all into the answer',
    openParts: (names) => `The final answer can be sent when these parts are done: ${names}.`,
    askAgain: 'Ask again',
    askAgainLabel: 'What is still missing?',
    askedAgain: 'The co-owner was asked again.',
  },
);
