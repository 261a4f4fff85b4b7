/** On the picture that an institution puts on its own site. */
const id = {
  onTime: 'Dijawab tepat waktu',
  source: 'Salur, 12 bulan terakhir',
  notYet: 'Salur, belum cukup laporan',
};

const en: typeof id = {
  onTime: 'Answered on time',
  source: 'Salur, last 12 months',
  notYet: 'Salur, too few complaints yet',
};

export const badgeWords = { id, en };
