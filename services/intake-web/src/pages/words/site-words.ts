/** What stands around every page. */
const id = {
  name: 'Salur',
  tagline: 'Satu pintu aduan layanan publik dan BUMN',
  skip: 'Langsung ke isi halaman',
  menu: 'Menu utama',
  file: 'Lapor',
  track: 'Lacak',
  otherLanguage: 'English',
  switchTo: 'en',
  footerNote: 'Salur meneruskan laporan Anda ke instansi yang wajib menjawab, dan mencatat tenggatnya.',
  footerHelp: 'Butuh bantuan?',
  footerHelpText:
    'Laporan juga dapat dikirim lewat SMS ke 1708 atau lewat Telegram. Untuk keadaan darurat hubungi 112.',
  footerPrivacy: 'Nama dan kontak Anda disimpan terenkripsi, terpisah dari laporan.',
  wibNote: 'Semua waktu dalam WIB (UTC+7).',
  titlePrefixError: 'Ada masalah: ',
  optional: '(boleh dikosongkan)',
};

const en: typeof id = {
  name: 'Salur',
  tagline: 'One door for complaints about public services and state-owned companies',
  skip: 'Skip to the content of this page',
  menu: 'Main menu',
  file: 'File',
  track: 'Track',
  otherLanguage: 'Indonesia',
  switchTo: 'id',
  footerNote: 'Salur passes your complaint to the institution that must answer it, and keeps the deadline.',
  footerHelp: 'Need help?',
  footerHelpText: 'You can also complain by SMS to 1708 or by Telegram. In an emergency call 112.',
  footerPrivacy: 'Your name and contact are stored encrypted, apart from the complaint.',
  wibNote: 'All times in WIB (UTC+7).',
  titlePrefixError: 'There is a problem: ',
  optional: '(optional)',
};

export const siteWords = { id, en };
