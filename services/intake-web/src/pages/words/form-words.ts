const id = {
  title: 'Buat laporan',
  lead: 'Hanya isi laporan yang wajib. Semakin jelas ceritanya, semakin cepat sampai ke instansi yang tepat.',
  emergency: 'Ada yang terancam bahaya sekarang? Jangan menunggu jawaban di sini: hubungi 112.',
  classLegend: 'Apa yang ingin Anda sampaikan?',
  classes: {
    complaint: { label: 'Pengaduan', hint: 'Ada layanan yang buruk, rusak, lambat, atau merugikan.' },
    aspiration: { label: 'Aspirasi', hint: 'Usul atau harapan agar layanan lebih baik.' },
    'information-request': { label: 'Permintaan informasi', hint: 'Ingin tahu tentang layanan, aturan, atau program.' },
  },
  textLabel: 'Ceritakan apa yang terjadi',
  textHint:
    'Apa yang terjadi, sejak kapan, dan apa yang Anda harapkan. Jangan tulis NIK, nomor rekening, atau kata sandi.',
  titleLabel: 'Judul singkat',
  placeLabel: 'Di mana kejadiannya?',
  placeHint: 'Alamat atau patokan. Contoh: Jalan Melati, depan Pasar Sukamaju, Depok.',
  dateLabel: 'Kapan kejadiannya?',
  dateHint: 'Kira-kira juga boleh.',
  dateUnknown: 'Saya tidak tahu tanggalnya',
  institutionLabel: 'Ditujukan ke instansi mana?',
  institutionHint: 'Pilihan Anda menjadi petunjuk. Bila ternyata bukan wewenangnya, laporan dialihkan.',
  institutionUnknown: 'Saya tidak tahu, tolong carikan',
  groups: {
    ministry: 'Kementerian dan lembaga',
    bumn: 'BUMN',
    subsidiary: 'Anak perusahaan BUMN',
    regional: 'Pemerintah daerah dan BUMD',
  },
  filesLabel: 'Foto atau dokumen',
  filesHint:
    'Paling banyak 5 berkas: JPG, PNG, WebP, GIF, atau PDF; masing-masing paling besar 10 MB. Periksa dulu: foto dapat memperlihatkan siapa Anda.',
  filesAgain: 'Browser tidak mengizinkan kami menyimpan berkas yang sudah Anda pilih. Mohon pilih lagi berkasnya.',
  privacyLegend: 'Siapa yang boleh tahu?',
  anonymousLabel: 'Anonim: sembunyikan saya dari instansi',
  anonymousHint:
    'Instansi tidak melihat nama dan kontak Anda. Salur tetap menyimpannya terenkripsi, bila Anda isi, hanya untuk mengabari Anda. Isi laporan dibaca petugas: jangan tulis nama Anda di dalamnya.',
  confidentialLabel: 'Rahasia: sembunyikan isinya dari umum',
  confidentialHint:
    'Hanya petugas yang berwenang membaca isi laporan. Orang lain yang tahu kodenya hanya melihat status.',
  contactLegend: 'Bagaimana kami mengabari Anda?',
  contactHint:
    'Boleh dikosongkan semua. Tanpa kontak, Anda tetap dapat melihat jawaban dengan kode laporan dan kunci balasan.',
  nameLabel: 'Nama',
  phoneLabel: 'Nomor HP',
  phoneHint: 'Contoh: 0812 3456 7890',
  emailLabel: 'E-mail',
  emailHint: 'Contoh: nama@contoh.id',
  send: 'Kirim laporan',
  sendNote: 'Setelah dikirim, Anda langsung mendapat kode laporan dan tanda terima.',
};

const en: typeof id = {
  title: 'File a complaint',
  lead: 'Only the description is required. The clearer it is, the sooner it reaches the right institution.',
  emergency: 'Is somebody in danger right now? Do not wait for an answer here: call 112.',
  classLegend: 'What would you like to tell?',
  classes: {
    complaint: { label: 'Complaint', hint: 'A service is bad, broken, slow, or did you harm.' },
    aspiration: { label: 'Suggestion', hint: 'A proposal or a wish for a better service.' },
    'information-request': {
      label: 'Request for information',
      hint: 'You want to know about a service, a rule, or a programme.',
    },
  },
  textLabel: 'Tell us what happened',
  textHint: 'What happened, since when, and what you hope for. Do not write your NIK, account numbers or passwords.',
  titleLabel: 'Short title',
  placeLabel: 'Where did it happen?',
  placeHint: 'An address or a landmark. For example: Jalan Melati, in front of Pasar Sukamaju, Depok.',
  dateLabel: 'When did it happen?',
  dateHint: 'An approximate date will do.',
  dateUnknown: 'I do not know the date',
  institutionLabel: 'Which institution is it for?',
  institutionHint: 'Your choice is a hint. If it is not theirs, the complaint is passed on.',
  institutionUnknown: 'I do not know, please find it for me',
  groups: {
    ministry: 'Ministries and agencies',
    bumn: 'State-owned companies (BUMN)',
    subsidiary: 'Subsidiaries of BUMN',
    regional: 'Local governments and their companies',
  },
  filesLabel: 'Photos or documents',
  filesHint:
    'Up to 5 files: JPG, PNG, WebP, GIF or PDF; 10 MB each at most. Check first: a photo can show who you are.',
  filesAgain: 'The browser does not let us keep the files you chose. Please choose them again.',
  privacyLegend: 'Who may know?',
  anonymousLabel: 'Anonymous: hide me from the institution',
  anonymousHint:
    'The institution does not see your name and contact. If you give them, Salur keeps them encrypted, only to inform you. Officers read the complaint: do not write your name in it.',
  confidentialLabel: 'Confidential: hide the content from the public',
  confidentialHint: 'Only officers in charge read the complaint. Others who know the code see the status only.',
  contactLegend: 'How can we inform you?',
  contactHint:
    'You may leave all of this empty. Without a contact you can still read the answer with your complaint code and reply key.',
  nameLabel: 'Name',
  phoneLabel: 'Mobile number',
  phoneHint: 'For example: 0812 3456 7890',
  emailLabel: 'E-mail',
  emailHint: 'For example: name@example.org',
  send: 'Send complaint',
  sendNote: 'You get a complaint code and a receipt at once.',
};

export const formWords = { id, en };
