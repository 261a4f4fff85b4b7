import { catalogue } from '../language/catalogue.js';

export const successionText = catalogue(
  {
    title: 'Gabung atau pecah instansi',
    hint: 'Riwayat keduanya tetap. Penerusnya harus sudah ada di direktori; bila belum, tambahkan dahulu.',
    way: 'Yang terjadi',
    ways: { merge: 'Bergabung', split: 'Terpecah' },
    on: 'Berlaku mulai',
    onHint: 'Hari pertama instansi lama tidak ada lagi.',
    ended: { merge: 'Instansi yang bergabung dan berakhir', split: 'Instansi yang terpecah dan berakhir' },
    successors: { merge: 'Instansi yang meneruskan', split: 'Instansi hasil pemecahan' },
    successorsHint:
      'Kasus yang terbuka ikut ke penerusnya; bila terpecah, meja triase memilih. Bagian di bawahnya ke yang pertama.',
    takesCases: 'penerus utama',
    tooFew: {
      merge: 'Pilih instansi yang berakhir dan penerusnya.',
      split: 'Pilih instansi yang terpecah dan paling sedikit dua penerusnya.',
    },
    nobodyGoesOn: 'Penerusnya tidak boleh berakhir pada hari yang sama.',
    preview: (ended: string, successors: string, day: string) =>
      `Mulai ${day} ${ended} tidak ada lagi; diteruskan oleh ${successors}.`,
    save: 'Simpan',
    refused: 'Tidak disimpan',
    done: (day: string) => `Tersimpan; berlaku mulai ${day}.`,
  },
  {
    title: 'Merge or split institutions',
    hint: 'The history of all stays. Who goes on must be in the directory; if not, add it first.',
    way: 'What happens',
    ways: { merge: 'They merge', split: 'It is split' },
    on: 'Takes effect on',
    onHint: 'The first day on which the old ones are no more.',
    ended: { merge: 'Institutions that merge and end', split: 'Institution that is split and ends' },
    successors: { merge: 'Who goes on', split: 'What it becomes' },
    successorsHint:
      'Open cases follow; after a split the triage desk chooses. What belonged to them goes to the first one.',
    takesCases: 'main successor',
    tooFew: {
      merge: 'Choose who ends and who goes on.',
      split: 'Choose what is split and at least two that go on.',
    },
    nobodyGoesOn: 'Who goes on cannot end on the same day.',
    preview: (ended: string, successors: string, day: string) =>
      `From ${day} on ${ended} is no more; ${successors} goes on.`,
    save: 'Save',
    refused: 'It was not saved',
    done: (day: string) => `Saved; it takes effect on ${day}.`,
  },
);
