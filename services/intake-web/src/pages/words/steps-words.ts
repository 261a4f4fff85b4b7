const id = {
  titles: {
    jenis: 'Jenis laporan',
    isi: 'Isi laporan',
    lokasi: 'Tempat kejadian',
    tanggal: 'Waktu kejadian',
    instansi: 'Instansi yang dituju',
    privasi: 'Siapa yang boleh tahu',
    kontak: 'Kontak Anda',
    periksa: 'Periksa lalu kirim',
  },
  lead: 'Satu pertanyaan tiap halaman. Jawaban Anda kami simpan terenkripsi paling lama 24 jam, hanya di peramban ini dapat dilanjutkan, dan dihapus begitu terkirim.',
  progress: ({ number, of }: { number: number; of: number }) => `Langkah ${number} dari ${of}`,
  next: 'Lanjut',
  back: 'Kembali',
  saveChange: 'Simpan perubahan',
  change: 'Ubah',
  empty: 'Tidak diisi',
  openly: 'Instansi boleh melihat siapa saya, umum boleh melihat statusnya',
  shortForm: 'Pakai formulir satu halaman',
  nearbyTitle: 'Mungkin sudah dilaporkan',
  nearbyText:
    'Orang lain melaporkan hal di instansi dan tempat yang sama. Bila sama dengan laporan Anda, ikuti saja: tidak perlu melapor lagi.',
  nearbyFollow: 'Ikuti saja',
  fromShortForm: 'Lebih suka satu pertanyaan tiap halaman?',
  fromShortFormLink: 'Isi langkah demi langkah',
};

const en: typeof id = {
  titles: {
    jenis: 'Kind of message',
    isi: 'What happened',
    lokasi: 'Place',
    tanggal: 'Date',
    instansi: 'Institution',
    privasi: 'Who may know',
    kontak: 'Your contact',
    periksa: 'Check and send',
  },
  lead: 'One question per page. Your answers are kept encrypted for 24 hours at most, can be continued in this browser only, and are deleted as soon as they are sent.',
  progress: ({ number, of }) => `Step ${number} of ${of}`,
  next: 'Continue',
  back: 'Back',
  saveChange: 'Save the change',
  change: 'Change',
  empty: 'Left empty',
  openly: 'The institution may see who I am, the public may see where it stands',
  shortForm: 'Use the form on one page',
  nearbyTitle: 'Perhaps it is reported already',
  nearbyText:
    'Others reported something with the same institution at the same place. If it is what you report, just follow it: you need not file again.',
  nearbyFollow: 'Follow instead',
  fromShortForm: 'Rather one question per page?',
  fromShortFormLink: 'Go step by step',
};

export const stepsWords = { id, en };
