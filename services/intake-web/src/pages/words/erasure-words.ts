/** What a citizen reads when they want their complaint erased. */
const id = {
  title: 'Hapus isi laporan dan data Anda',
  law: 'Anda berhak meminta data pribadi Anda dihapus (UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, Pasal 8). Administrator memeriksa permintaan Anda lebih dulu.',
  goes: 'Yang dihapus untuk selamanya: isi laporan, lokasi, pesan, jawaban, lampiran, dan kontak Anda. Setelah itu tidak seorang pun dapat membacanya lagi, termasuk Anda.',
  stays:
    'Yang tetap tercatat: bahwa ada laporan dengan kode ini, instansi yang memegangnya, dan kapan dikerjakan, tanpa satu pun kata dari isinya. Laporan yang masih berjalan tidak ditangani lagi.',
  confirm: 'Ya, saya ingin isi laporan dan data saya dihapus',
  ask: 'Minta penghapusan',
  askAgain: 'Minta lagi',
  waiting: (since: string) =>
    `Anda meminta penghapusan pada ${since}. Permintaan menunggu keputusan administrator. Bila sudah dihapus, halaman ini mengatakannya.`,
  takeBack: 'Batalkan permintaan',
  refused: (asked: string, on: string) => `Permintaan penghapusan Anda tanggal ${asked} ditolak pada ${on}. Alasannya:`,
};

const en: typeof id = {
  title: 'Erase the content and your data',
  law: 'You have the right to have your personal data erased (Law 27 of 2022 on Personal Data Protection, article 8). An administrator looks at your request first.',
  goes: 'Erased for good: what you wrote, the place, messages, answers, files, and your contact. Nobody can read it afterwards, not even you.',
  stays:
    'Stays on record: that there was a complaint with this code, which institution had it, and when it was worked on, without a word of its content. Nobody works any more on a complaint that is still open.',
  confirm: 'Yes, I want the content and my data erased',
  ask: 'Ask for erasure',
  askAgain: 'Ask again',
  waiting: (since: string) =>
    `You asked for erasure on ${since}. The request waits for an administrator to decide. When it is done, this page says so.`,
  takeBack: 'Take the request back',
  refused: (asked: string, on: string) => `Your request for erasure of ${asked} was refused on ${on}. The reason:`,
};

export const erasureWords = { id, en };
