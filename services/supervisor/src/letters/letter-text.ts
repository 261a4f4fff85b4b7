import type { DeadlineKind } from '#libs/contracts';

/** The words of a warning letter. Letters of the state are written in Indonesian, whatever the desk speaks. */
export const letterText = {
  heading: 'SURAT PERINGATAN',
  number: 'Nomor',
  about: 'Hal',
  subject: 'Keterlambatan tindak lanjut aduan masyarakat',
  to: 'Yth. Pimpinan',
  opening: (count: number) =>
    `Berdasarkan pemantauan tindak lanjut aduan masyarakat pada Salur, terdapat ${count} aduan pada instansi Saudara beserta unit di bawahnya yang telah melewati tenggat, sebagaimana daftar di bawah ini.`,
  request:
    'Saudara diminta menindaklanjuti seluruh aduan tersebut dan menyampaikan jawaban kepada pelapor selambat-lambatnya 5 (lima) hari kerja sejak tanggal surat ini. Aduan yang tetap tidak ditindaklanjuti diteruskan menurut jenjang eskalasi sampai dengan Ombudsman Republik Indonesia.',
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
  kinds: {
    'first-follow-up': 'Tindak lanjut awal',
    resolution: 'Penyelesaian',
    total: 'Tenggat pelapor',
  } as Readonly<Partial<Record<DeadlineKind, string>>>,
} as const;
