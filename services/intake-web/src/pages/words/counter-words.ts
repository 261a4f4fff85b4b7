/** The page of a counter, where a clerk files for citizens. */
const id = {
  title: 'Loket layanan',
  needsScript: 'Halaman loket memerlukan JavaScript. Bila tidak ada, pakai formulir laporan biasa.',
  signInText: 'Anda belum masuk, atau sesi Anda berakhir. Yang sudah ditulis tetap tersimpan di sini.',
  signIn: 'Masuk sebagai petugas loket',
  lookUpTitle: 'Warga pernah datang? Cari datanya',
  lookUpText:
    'Nama dan kontak dari kunjungan sebelumnya dapat dipakai lagi. Siapa yang mencari dan alasannya dicatat. Warga anonim tidak dapat dicari.',
  lookUpBy: 'Nomor HP, e-mail, atau kode laporan sebelumnya',
  lookUpReason: 'Alasan mencari',
  lookUpReasonHint: 'Misalnya: warga hadir di loket dan minta datanya dipakai lagi.',
  lookUp: 'Cari data warga',
  formTitle: 'Laporan baru',
  textHint: 'Tulis dengan kata-kata warga, lalu bacakan kembali.',
  institutionLabel: 'Ditujukan ke instansi mana?',
  another: 'Tambah instansi lain',
  send: 'Simpan dan kirim',
  queueTitle: 'Antrean hari ini',
  queueText:
    'Tersimpan di komputer ini, terenkripsi, dan hilang sendiri satu hari setelah terkirim (tiga hari bila warga tidak meninggalkan kontak).',
  says: {
    online: 'Tersambung. Laporan langsung dikirim.',
    offline: 'Tidak ada sambungan. Laporan disimpan di komputer ini dan dikirim begitu tersambung.',
    waiting: 'Menunggu dikirim',
    sent: 'Terkirim',
    refused: 'Perlu diperbaiki',
    expired: 'Menunggu Anda masuk lagi',
    found: 'Data warga sudah diisikan.',
    code: 'Kode laporan',
    key: 'Kunci balasan',
    mend: 'Perbaiki',
  },
  paper: {
    offer: 'Belum ada kode. Beri warga tanda terima sementara:',
    a6: 'Kertas A6',
    title: 'Tanda terima sementara',
    to: 'Ditujukan ke',
    kept: 'Laporan Anda tersimpan di loket ini dan dikirim begitu ada sambungan. Nomor di atas adalah nomor loket, bukan kode lacak.',
    codeFollows: 'Kode lacak menyusul ke kontak yang Anda tinggalkan, begitu laporan terkirim.',
    comeForCode:
      'Anda tidak meninggalkan kontak: kembali ke loket ini besok atau lusa dengan nomor di atas untuk menerima kode lacak.',
    next: 'Setelah itu laporan diteruskan ke instansi yang berwenang, dan Anda dapat melihat kemajuannya dengan kode lacak.',
  },
};

const en: typeof id = {
  title: 'Service counter',
  needsScript: 'The page of the counter needs JavaScript. Without it, use the form of the citizens.',
  signInText: 'You are not signed in, or your session has ended. What was written is still kept here.',
  signIn: 'Sign in as a clerk',
  lookUpTitle: 'Has the citizen been here before? Look up their data',
  lookUpText:
    'Name and contact of an earlier visit can be used again. Who looked and why is kept. Who filed anonymously cannot be found.',
  lookUpBy: 'Mobile number, e-mail, or the code of an earlier complaint',
  lookUpReason: 'Why you look',
  lookUpReasonHint: 'For example: the citizen is here and wants their data used again.',
  lookUp: 'Look up',
  formTitle: 'New complaint',
  textHint: 'Write in the citizen’s words and read it back.',
  institutionLabel: 'Which institution is it for?',
  another: 'Add another institution',
  send: 'Save and send',
  queueTitle: 'Today’s queue',
  queueText:
    'Kept on this computer, encrypted, and gone by itself a day after it was sent (three days if the citizen left no contact).',
  says: {
    online: 'Connected. Complaints are sent at once.',
    offline: 'No connection. Complaints are kept on this computer and sent as soon as there is one.',
    waiting: 'Waiting to be sent',
    sent: 'Sent',
    refused: 'Needs to be mended',
    expired: 'Waits for you to sign in again',
    found: 'The citizen’s data is filled in.',
    code: 'Complaint code',
    key: 'Reply key',
    mend: 'Mend',
  },
  paper: {
    offer: 'There is no code yet. Give the citizen a receipt for the meantime:',
    a6: 'A6 paper',
    title: 'Receipt for the meantime',
    to: 'For',
    kept: 'Your complaint is kept at this counter and sent as soon as there is a connection. The number above is the counter’s own, not a tracking code.',
    codeFollows: 'The tracking code follows to the contact you left, as soon as the complaint is sent.',
    comeForCode:
      'You left no contact: come back to this counter within two days with the number above for your tracking code.',
    next: 'Then the complaint goes to the institution in charge, and you can see how it goes with the tracking code.',
  },
};

export const counterWords = { id, en };
