const id = {
  title: 'Sampaikan laporan, ikuti sampai dijawab',
  lead: 'Tidak perlu tahu instansi mana yang berwenang, dan tidak perlu membuat akun. Tulis saja: Salur mencarikan instansi yang wajib menjawab Anda.',
  fileTitle: 'Buat laporan',
  fileText: 'Pengaduan, aspirasi, atau permintaan informasi. Kira-kira 5 menit.',
  trackTitle: 'Lacak laporan',
  trackText: 'Lihat siapa yang memegang laporan Anda dan kapan harus dijawab.',
  stepsTitle: 'Apa yang terjadi setelah Anda melapor',
  steps: [
    {
      what: 'Diteruskan',
      text: 'Laporan Anda diteruskan ke satu instansi yang bertanggung jawab. Kalau mereka bukan yang berwenang, laporan dialihkan tanpa Anda perlu mengulang.',
    },
    {
      what: 'Ditindaklanjuti',
      text: 'Petugas instansi mulai menangani, dan bila perlu bertanya kepada Anda.',
    },
    {
      what: 'Dijawab',
      text: 'Anda menerima jawaban, menilainya, dan dapat meminta ditangani lagi bila belum tuntas.',
    },
  ],
  within: (span: string) => `paling lama ${span}`,
  byKind: (spans: string) => `${spans} menurut jenisnya`,
  promiseTitle: 'Yang kami jaga',
  promises: [
    'Setiap laporan selalu ada pemegangnya, dan tenggatnya terlihat oleh Anda.',
    'Laporan yang sudah diterima tidak hilang dan tidak dihapus diam-diam.',
    'Nama dan kontak Anda terpisah dari isi laporan. Anda boleh melapor tanpa nama.',
  ],
  figuresTitle: 'Salur dalam angka',
  received: 'laporan diterima',
  answered: 'sudah dijawab',
};

const en: typeof id = {
  title: 'Make a complaint, follow it until it is answered',
  lead: 'You need not know who is responsible, and you need no account. Just write: Salur finds the institution that must answer you.',
  fileTitle: 'File a complaint',
  fileText: 'A complaint, a suggestion, or a request for information. About 5 minutes.',
  trackTitle: 'Track a complaint',
  trackText: 'See who has your complaint and when it must be answered.',
  stepsTitle: 'What happens after you have filed',
  steps: [
    {
      what: 'Forwarded',
      text: 'Your complaint goes to one responsible institution. If it turns out not to be theirs, it is passed on; you need not file again.',
    },
    {
      what: 'Taken up',
      text: 'An officer of the institution starts to work on it and, if needed, asks you something.',
    },
    {
      what: 'Answered',
      text: 'You get an answer, judge it, and can ask for more work if it is not settled.',
    },
  ],
  within: (span: string) => `within ${span}`,
  byKind: (spans: string) => `${spans}, depending on its kind`,
  promiseTitle: 'What we stand for',
  promises: [
    'Every complaint always has a holder, and you can see its deadline.',
    'A complaint that was accepted is never lost and never quietly deleted.',
    'Your name and contact are kept apart from the complaint. You may file without a name.',
  ],
  figuresTitle: 'Salur in figures',
  received: 'complaints received',
  answered: 'answered',
};

export const homeWords = { id, en };
