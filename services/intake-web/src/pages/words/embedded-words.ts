/** The form on somebody else's site, and how it comes there. */
const id = {
  title: (institution: string) => `Lapor ke ${institution}`,
  opens: 'Tanda terima terbuka di jendela baru, di alamat Salur.',
  sent: 'Lanjutkan di jendela yang baru terbuka: di sana tanda terimanya.',
  whole: 'Buka formulir lengkap',
  snippetTitle: (institution: string) => `Pasang formulir ${institution}`,
  snippetText:
    'Salin ke situs Anda. Formulir tampil hanya di situs yang sudah didaftarkan administrator instansi ini; lencana tampil di mana saja.',
  formHead: 'Formulir',
  formText: 'Bagian skrip boleh dihapus: gunanya hanya menyesuaikan tinggi.',
  badgeHead: 'Lencana',
  badgeAlt: 'Seberapa sering laporan dijawab tepat waktu',
};

const en: typeof id = {
  title: (institution) => `Complain to ${institution}`,
  opens: 'The receipt opens in a new window, at the address of Salur.',
  sent: 'Go on in the window that has opened: your receipt is there.',
  whole: 'Open the whole form',
  snippetTitle: (institution) => `Put the form of ${institution} on a site`,
  snippetText:
    'Copy it into your site. The form shows only on sites that an administrator of this institution has named; the badge shows anywhere.',
  formHead: 'Form',
  formText: 'You may leave out the script: it only fits the height.',
  badgeHead: 'Badge',
  badgeAlt: 'How often complaints are answered on time',
};

export const embeddedWords = { id, en };
