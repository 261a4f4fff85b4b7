/** What stands in every warning letter, however it is worded. Letters of the state are written in Indonesian, whatever the desk speaks. */
export const letterText = {
  heading: 'SURAT PERINGATAN',
  number: 'Nomor',
  about: 'Hal',
  to: 'Yth. Pimpinan',
  attention: 'u.p.',
  columns: [
    ['No.', 26],
    ['Kode aduan', 80],
    ['Instansi', 106],
    ['Tenggat', 84],
    ['Jatuh tempo', 96],
    ['Terlambat', 75],
  ],
  more: (count: number) => `dan ${count} aduan lain yang tidak dirinci dalam daftar ini.`,
  days: (count: number) => (count === 0 ? '< 1 hari kerja' : `${count} hari kerja`),
  signed: 'Diterbitkan secara elektronik melalui Salur oleh',
} as const;
