import type { DialogueWords } from './dialogue-words.js';

export const indonesian: DialogueWords = {
  plain: {
    'in-public':
      'Terima kasih, laporan Anda kami catat. Mari lanjutkan lewat pesan langsung ke akun ini. Jangan tulis data pribadi di sini.',
    'ask-name':
      'Titik lokasi dicatat. Apa nama desa/kelurahan, kecamatan, dan kab/kotanya? Balas LEWATI bila tidak tahu.',
    'code-on-page': 'Ketik kode itu di halaman yang memintanya, bukan di sini, dan jangan beri tahu siapa pun.',
    'unknown-code':
      'Kode itu tidak kami kenal. Periksa lagi, contoh: STATUS 26K7-4QXM-K. Kode ada di SMS tanda terima Anda.',
    'no-complaint': 'Belum ada laporan dari nomor ini. Tulis saja keluhan Anda dan kirim ke nomor ini.',
    'nothing-to-rate': 'Belum ada jawaban akhir untuk dinilai, atau sudah Anda nilai.',
    'nothing-to-reopen': 'Tidak ada laporan yang dapat dibuka lagi. Untuk laporan lama balas BUKA LAGI dan kodenya.',
    'nothing-to-withdraw': 'Tidak ada laporan yang dapat dicabut. Untuk laporan lama balas BATAL dan kodenya.',
    'language-set':
      'Baik, mulai sekarang kami memakai bahasa Indonesia. For English reply BAHASA EN. Lainnya: BAHASA JAWA, BAHASA SUNDA.',
    stopped:
      'Baik, kami tidak mengirim kabar lagi. Anda tetap dapat melapor dan cek: balas STATUS kode. Kabar lagi? Balas MULAI.',
    started: 'Baik, kami mengirim kabar laporan Anda lagi. Tidak mau? Balas STOP.',
    unreadable: 'Maaf, kami belum bisa membaca jenis pesan ini. Kirim teks.',
    help: 'Tulis keluhan Anda untuk melapor. STATUS kode: cek. TAMBAH teks: tambah info. PUAS 1-5: nilai. BATAL: cabut. BAHASA EN/JAWA/SUNDA: ganti bahasa.',
  },
  ofComplaint: {
    reopened: (code) =>
      `Laporan ${code} dibuka lagi dan kembali ke petugas. Apa yang belum selesai? Tulis saja di sini.`,
    'still-open': (code) =>
      `Laporan ${code} masih terbuka dan dikerjakan. Ada yang perlu ditambahkan? Tulis saja di sini.`,
    'reopened-before': (code) =>
      `Laporan ${code} sudah pernah dibuka lagi. Keberatan? Balas BUKA LAGI ${code} dan alasannya: atasan memutuskan.`,
    appealed: (code) => `Keberatan Anda atas laporan ${code} diterima. Pejabat yang lebih tinggi akan memutuskan.`,
    'cannot-reopen': (code) => `Laporan ${code} tidak dapat dibuka lagi. Masih ada masalah? Balas LAPOR dan ceritanya.`,
    'passed-on': (code) =>
      `Diteruskan ke petugas yang bertanya tentang laporan ${code}. Bisa menjelaskan lagi? Tulis saja di sini.`,
    'question-open': (code) =>
      `Petugas bertanya tentang laporan ${code} dan menunggu jawaban Anda. Tulis saja di sini dengan kata Anda sendiri.`,
    added: (code) => `Ditambahkan ke laporan ${code}. Laporan lain? Awali dengan LAPOR.`,
    merged: (code) => `Laporan Anda hari ini sudah banyak: pesan ini tetap kami catat, digabung ke ${code}.`,
    skipped: (code) => `Baik, laporan ${code} diproses tanpa lokasi. Cek: balas STATUS ${code}`,
    rated: (code) => `Terima kasih atas penilaian Anda untuk laporan ${code}.`,
    'rated-low': (code) => `Penilaian Anda untuk ${code} dicatat. Apa yang belum selesai? Balas pesan ini.`,
    withdrawn: (code) => `Laporan ${code} dicabut atas permintaan Anda.`,
  },
  noted: {
    'ask-place': 'Laporan dicatat.',
    'ask-story': 'Lokasi dicatat.',
    'ask-words': 'Foto dicatat.',
  },
  receipt: (code) => `Laporan dicatat, No ${code}.`,
  asks: {
    'ask-place':
      'Di mana lokasinya? Balas: Desa/Kel, Kecamatan, Kab/Kota. Contoh: Sukamaju, Cilodong, Depok. Tidak tahu? LEWATI.',
    'ask-story': 'Apa yang terjadi di sana? Balas dengan ceritanya.',
    'ask-words': 'Apa yang terjadi, dan di mana? Balas dengan ceritanya.',
  },
  check: 'Cek: balas STATUS.',
  filedInstead: (ended, receipt) =>
    `Laporan ${ended} sudah selesai dan tidak dapat dibuka lagi: pesan Anda kami catat sebagai laporan baru${receipt === undefined ? '' : `, No ${receipt}`}.`,
  privacy: {
    marks: { anonymous: 'anonim', confidential: 'rahasia', both: 'anonim dan rahasia' },
    meanings: {
      anonymous: 'instansi tidak melihat siapa Anda',
      confidential: 'umum tidak melihat isinya',
      both: 'Anda tersembunyi dari instansi, isinya dari umum',
    },
    filed: (mark, meaning) => `Laporan ini ${mark}: ${meaning}.`,
    asks: {
      'ask-place': 'Di mana? Balas desa, kecamatan, kota, atau LEWATI.',
      'ask-story': 'Apa yang terjadi di sana?',
      'ask-words': 'Apa yang terjadi, dan di mana?',
    },
    next: (mark, meaning) => `Laporan berikutnya ${mark}: ${meaning}. Silakan tulis keluhan Anda.`,
    already: (code, mark, meaning) => `Laporan ${code} sudah ${mark}: ${meaning}.`,
    now: (code, mark, meaning) => `Mulai sekarang laporan ${code} ${mark}: ${meaning}.`,
    seen: 'Identitas Anda pernah dilihat; itu tercatat.',
  },
  fileLeftOut: (why) => `Berkas Anda tidak dapat dilampirkan: ${why}`,
  faults: {
    expired: 'berkas sudah tidak tersedia. Mohon kirim sekali lagi.',
    unfit: 'kami menerima foto (JPEG, PNG, WebP, GIF) dan PDF.',
    infected: 'berkas itu mengandung virus. Laporan Anda tetap diproses.',
    'too-large': 'paling besar 10 MB dan 50 juta piksel.',
    'too-many': 'satu laporan memuat paling banyak 20 berkas.',
    over: 'laporannya sudah selesai. Kirim lagi dengan awalan LAPOR.',
  },
  status: ({ code, status, holder }) => `Laporan ${code}: ${status}. Dipegang ${holder}.`,
  due: (date) => ` Batas jawab ${date}.`,
  chat: {
    askPlace:
      'Di mana lokasinya?\nTulis desa/kelurahan, kecamatan, kabupaten/kota, atau kirim lokasi dari ponsel Anda. Balas LEWATI bila tidak tahu.',
    status: ({ code, status, holder }) => `Laporan ${code}\nStatus: ${status}\nDipegang: ${holder}`,
    due: (date) => `\nDijawab paling lambat: ${date}`,
    unreadable: 'Maaf, kami belum bisa membaca jenis pesan ini. Kirim teks, foto, atau PDF.',
    help: [
      'Tulis keluhan Anda di sini, itu saja sudah cukup untuk melapor.',
      '',
      'STATUS <kode>: di mana laporan Anda',
      'TAMBAH <teks>: menambah keterangan',
      'LAPOR <teks>: laporan baru',
      'ANONIM <teks>: instansi tidak melihat siapa Anda; RAHASIA <teks>: umum tidak melihat isinya',
      'PUAS 1-5: menilai jawaban',
      'BUKA LAGI: bila yang sudah selesai ternyata belum tuntas',
      'BATAL: mencabut laporan yang baru dikirim',
      'STOP: tanpa kabar; MULAI: dengan kabar lagi',
      'BAHASA EN: English; BAHASA JAWA; BAHASA SUNDA',
    ],
  },
};
