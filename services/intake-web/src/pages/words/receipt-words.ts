const id = {
  title: 'Laporan diterima',
  codeLabel: 'Kode laporan Anda',
  receivedAt: 'Diterima',
  kind: 'Jenis',
  answerBy: 'Dijawab paling lambat',
  keyLabel: 'Kunci balasan',
  keyText:
    'Siapa pun yang memegang kunci ini dapat membaca isi laporan, membalas, dan menilai jawaban. Simpan, jangan dibagikan.',
  qrLabel: 'Kode QR menuju halaman lacak laporan',
  nextTitle: 'Selanjutnya',
  next: (answerBy: string) => [
    'Laporan diteruskan ke instansi yang berwenang, paling lama 3 hari kerja.',
    'Petugas instansi menindaklanjuti dalam 5 hari kerja dan dapat bertanya kepada Anda di halaman lacak.',
    `Jawaban paling lambat ${answerBy}. Bila terlambat, koordinator diberi tahu dengan sendirinya.`,
  ],
  keepTitle: 'Cara menyimpan tanda terima ini',
  keep: [
    'Foto layar ini, catat kode dan kuncinya, atau cetak.',
    'Pindai kode QR kapan saja untuk melihat kemajuannya. Kode QR tidak memuat kunci balasan.',
    'Kami tidak pernah meminta kunci ini lewat telepon atau pesan.',
  ],
  print: 'Untuk mencetak, pakai menu Cetak di browser Anda.',
  track: 'Lacak laporan ini',
  another: 'Buat laporan lain',
  sharedDevice: 'Memakai perangkat milik umum?',
  forget: 'Lupakan laporan ini di perangkat ini',
};

const en: typeof id = {
  title: 'Complaint received',
  codeLabel: 'Your complaint code',
  receivedAt: 'Received',
  kind: 'Kind',
  answerBy: 'Answer due by',
  keyLabel: 'Reply key',
  keyText: 'Whoever has this key can read the complaint, reply, and rate the answer. Keep it, do not share it.',
  qrLabel: 'QR code of the tracking page',
  nextTitle: 'What happens next',
  next: (answerBy: string) => [
    'Your complaint is forwarded to the institution in charge, within 3 working days.',
    'An officer takes it up within 5 working days and may ask you something on the tracking page.',
    `The answer is due by ${answerBy}. If it is late, a coordinator is told without your doing.`,
  ],
  keepTitle: 'How to keep this receipt',
  keep: [
    'Take a screenshot, write down code and key, or print it.',
    'Scan the QR code at any time to see the progress. It does not hold the reply key.',
    'We never ask for this key by telephone or message.',
  ],
  print: 'To print, use the print menu of your browser.',
  track: 'Track this complaint',
  another: 'File another complaint',
  sharedDevice: 'Is this a shared device?',
  forget: 'Forget this complaint on this device',
};

export const receiptWords = { id, en };
