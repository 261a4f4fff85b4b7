/** Pages that stand in for one that cannot be shown. */
const id = {
  notFound: {
    title: 'Laporan tidak ditemukan',
    text: 'Tidak ada laporan dengan kode itu. Periksa lagi hurufnya: kode tidak memakai huruf I, L, O, U, A, dan E.',
  },
  noPage: { title: 'Halaman tidak ditemukan', text: 'Alamat ini tidak ada di Salur.' },
  tooMany: {
    title: 'Terlalu banyak percobaan',
    text: 'Dari jaringan Anda terlalu sering dicoba kode atau kunci yang salah, atau terlalu banyak laporan diikuti. Tunggu beberapa menit, paling lama satu jam, lalu coba lagi. Melapor tetap bisa.',
  },
  locked: {
    title: 'Laporan ini belum dibuka di perangkat ini',
    text: 'Kembali ke halaman laporan dan masukkan kunci balasan dari tanda terima, lalu ulangi.',
  },
  foreignForm: {
    title: 'Formulir tidak dapat diterima',
    text: 'Formulir ini dikirim dari situs lain. Buka halamannya di Salur, lalu kirim lagi.',
  },
  tooLarge: {
    title: 'Kiriman terlalu besar',
    text: 'Seluruh kiriman paling besar 5 berkas dari masing-masing 10 MB. Kembali ke formulir dengan tombol Kembali di browser, lalu kurangi berkasnya.',
  },
  unreadable: {
    title: 'Kiriman tidak terbaca',
    text: 'Kiriman terputus atau rusak di jalan. Kembali ke formulir dengan tombol Kembali di browser, lalu kirim lagi.',
  },
  unavailable: {
    title: 'Layanan sedang terganggu',
    text: 'Bukan salah Anda. Kami belum dapat mencatat permintaan ini. Tunggu sebentar, lalu ulangi: laporan yang sama tidak akan tercatat dua kali.',
  },
  fileWaits: {
    title: 'Berkas masih diperiksa',
    text: 'Berkas ini masih menunggu pemeriksaan virus. Coba lagi beberapa saat lagi.',
  },
  fileInfected: {
    title: 'Berkas mengandung virus',
    text: 'Berkas ini ternyata mengandung virus dan sudah dihapus. Laporannya tetap diproses.',
  },
  home: 'Ke halaman depan',
  track: 'Coba kode lain',
};

const en: typeof id = {
  notFound: {
    title: 'Complaint not found',
    text: 'There is no complaint with this code. Check the letters: codes have no I, L, O, U, A and E.',
  },
  noPage: { title: 'Page not found', text: 'Salur has no such address.' },
  tooMany: {
    title: 'Too many attempts',
    text: 'Wrong codes or keys were tried too often from your network, or too many complaints were followed. Wait some minutes, an hour at most, and try again. Filing still works.',
  },
  locked: {
    title: 'This complaint is not open on this device',
    text: 'Return to the page of the complaint, enter the reply key from your receipt, and repeat.',
  },
  foreignForm: {
    title: 'The form cannot be taken',
    text: 'It was sent from another site. Open the page in Salur and send it again.',
  },
  tooLarge: {
    title: 'Too large',
    text: 'Up to 5 files of 10 MB each can be sent. Return to the form with the Back button of your browser and take fewer files.',
  },
  unreadable: {
    title: 'Not readable',
    text: 'What you sent was cut off or damaged on its way. Return to the form with the Back button of your browser and send it again.',
  },
  unavailable: {
    title: 'The service is disturbed',
    text: 'It is not your fault. We could not record this yet. Wait a moment and repeat: the same complaint is never recorded twice.',
  },
  fileWaits: {
    title: 'The file is still looked at',
    text: 'This file still waits to be looked at for viruses. Try again in a while.',
  },
  fileInfected: {
    title: 'The file carries a virus',
    text: 'This file turned out to carry a virus and was removed. The complaint is worked on all the same.',
  },
  home: 'To the start page',
  track: 'Try another code',
};

export const refusalWords = { id, en };
export type RefusalWord = Exclude<keyof typeof id, 'home' | 'track'>;
