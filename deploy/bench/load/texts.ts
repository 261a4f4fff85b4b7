/** Complaints as citizens write them, made up here: who must answer, and what happened. */
const stories = [
  { institution: 'pln', path: 'bp-bumn/pln/', weight: 6, what: 'listrik padam', whom: 'PLN' },
  { institution: 'kai', path: 'bp-bumn/kai/', weight: 3, what: 'kereta terlambat tanpa pengumuman', whom: 'KAI' },
  { institution: 'telkom', path: 'bp-bumn/telkom/', weight: 3, what: 'internet IndiHome mati', whom: 'Telkom' },
  { institution: 'pertamina', path: 'bp-bumn/pertamina/', weight: 3, what: 'tabung elpiji kosong', whom: 'Pertamina' },
  {
    institution: 'pos',
    path: 'bp-bumn/pos/',
    weight: 2,
    what: 'paket tidak sampai',
    whom: 'Pos Indonesia',
  },
] as const;

const places = ['Sukamaju', 'Kampung Melati', 'Desa Harapan', 'Karang Anyar', 'Sumber Rejeki', 'Tanjung Baru'];
const times = ['sejak kemarin malam', 'sudah tiga hari', 'sejak minggu lalu', 'setiap sore', 'sejak pagi tadi'];
const ends = ['Mohon segera ditindaklanjuti.', 'Tolong dicek ya pak.', 'Kapan diperbaiki?', 'Warga sudah resah.'];

export interface Story {
  readonly institution: string;
  readonly path: string;
  readonly text: string;
}

const lots = stories.flatMap((story) => Array.from({ length: story.weight }, () => story));

/** The nth complaint: the same number is the same text, so that every run files the same. */
export function storyOf(n: number): Story {
  const { institution, path } = pick(lots, n * 7);
  return { institution, path, text: `Di ${pick(places, n)} RT ${String((n % 12) + 1)}, ${happened(n)}` };
}

/** The same without a word of where it was, which the hub then asks. */
export const placelessStoryOf = (n: number): string => `Pak, ${happened(n)}`;

function happened(n: number): string {
  const { what, whom } = pick(lots, n * 7);
  const [time, end] = [pick(times, n * 3 + 1), pick(ends, n * 5 + 2)];
  return `${what} ${time}. Petugas ${whom} belum datang juga. ${end}`;
}

/** Whose officers will find the complaints. */
export const storyInstitutions = stories.map(({ institution, path, whom }) => ({ institution, path, whom }));

function pick<One>(from: readonly One[], at: number): One {
  const one = from[at % from.length];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
}
