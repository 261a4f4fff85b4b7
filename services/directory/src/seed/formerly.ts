import type { SeededInstitution } from './seed-rows.js';

/** What was otherwise until a day. */
export interface Former {
  readonly until: string;
  readonly was: Partial<Pick<SeededInstitution, 'kind' | 'parent' | 'name'>>;
}

/** The cabinet of October 2024 split and renamed ministries (Perpres 139/2024); the BUMN ministry ended with UU 16/2025. */
export const cabinet2024 = '2024-10-21';
export const endOfBumnMinistry = '2025-10-02';

/** Companies of the state that became subsidiaries of a holding, and the day of the regulation that made them so. */
const ownUntil = (day: string, codes: string): [string, Former[]][] =>
  codes.split(' ').map((code) => [code, [{ until: day, was: { kind: 'bumn', parent: 'kementerian-bumn' } }]]);

/** Provinces that were parted from an older one: until that day their regencies belonged to it. */
const parted: Readonly<Record<string, Former>> = {
  '93': { until: '2022-07-25', was: { parent: 'pemda-91' } },
  '94': { until: '2022-07-25', was: { parent: 'pemda-91' } },
  '95': { until: '2022-07-25', was: { parent: 'pemda-91' } },
  '96': { until: '2022-11-17', was: { parent: 'pemda-92' } },
};

const named = (code: string, name: string, more: Former['was'] = {}): [string, Former[]] => [
  code,
  [{ until: cabinet2024, was: { name, ...more } }],
];

/** Read a row as: until that day it stood elsewhere, was of another kind, or went by another name. In the order of the days. */
const former: ReadonlyMap<string, readonly Former[]> = new Map<string, readonly Former[]>([
  ...ownUntil('2018-04-11', 'pgn'),
  ...ownUntil('2020-01-31', 'kimia-farma indofarma'),
  ...ownUntil('2020-03-16', 'jasa-raharja jasindo askrindo jamkrindo'),
  ...ownUntil('2021-09-13', 'pegadaian pnm'),
  ...ownUntil('2021-12-29', 'sucofindo surveyor-indonesia'),
  ...ownUntil('2022-01-07', 'ppi berdikari garam shs perindo'),
  ...ownUntil('2022-01-12', 'pindad pal di dahana'),
  ...ownUntil('2022-07-20', 'kbn kim kima kiw sier jiep nindya balai-pustaka kbi ppa'),
  ...ownUntil('2022-12-19', 'semen-baturaja'),
  ...ownUntil('2023-03-21', 'inalum'),
  ...ownUntil('2021-10-06', 'hin twc itdc sarinah'),
  ...['antam', 'ptba', 'timah'].map((code): [string, Former[]] => [
    code,
    [
      { until: '2017-11-27', was: { kind: 'bumn', parent: 'kementerian-bumn' } },
      { until: '2023-03-21', was: { parent: 'inalum' } },
    ],
  ]),
  ['freeport', [{ until: '2023-03-21', was: { parent: 'inalum' } }]],
  ['id-food', [{ until: '2022-01-07', was: { name: 'PT Rajawali Nusantara Indonesia (Persero)' } }]],
  named('kemenkum', 'Kementerian Hukum dan Hak Asasi Manusia'),
  named('kemendikdasmen', 'Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi'),
  named('kemenpu', 'Kementerian Pekerjaan Umum dan Perumahan Rakyat'),
  named('kemendes', 'Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi'),
  named('komdigi', 'Kementerian Komunikasi dan Informatika'),
  named('kemenpar', 'Kementerian Pariwisata dan Ekonomi Kreatif'),
  named('bkpm', 'Kementerian Investasi/BKPM'),
  named('kp2mi', 'Badan Pelindungan Pekerja Migran Indonesia', { kind: 'agency' }),
  named('kemendukbangga', 'Badan Kependudukan dan Keluarga Berencana Nasional', { kind: 'agency' }),
  named('kemenko-polkam', 'Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan'),
  ['imigrasi', [{ until: cabinet2024, was: { parent: 'kemenkum' } }]],
  ['pemasyarakatan', [{ until: cabinet2024, was: { parent: 'kemenkum' } }]],
]);

/** What was otherwise of an institution, in the order of the days. */
export function formerly(code: string): readonly Former[] {
  const province = /^pemda-(\d\d)\d\d$/.exec(code)?.[1];
  const split = province === undefined ? undefined : parted[province];
  return split ? [split] : (former.get(code) ?? []);
}

/** Founded after the record begins. */
export const founded: ReadonlyMap<string, string> = new Map([
  ['pelindo', '2021-10-01'],
  ['pelindo-tp', '2021-10-01'],
  ['pelindo-mt', '2021-10-01'],
  ['pelindo-jm', '2021-10-01'],
  ['pelindo-sl', '2021-10-01'],
  ['jict', '2021-10-01'],
  ['tps', '2021-10-01'],
  ['injourney', '2021-10-06'],
  ['injourney-airports', '2024-09-09'],
  ['ias', '2021-10-06'],
  ['mind-id', '2023-03-21'],
  ['bsi', '2021-02-01'],
  ['ifg-life', '2020-10-22'],
  ['bgn', '2024-08-15'],
  ['bapanas', '2021-07-29'],
  ['ikn', '2022-02-15'],
  ['bssn', '2017-05-19'],
  ['bpip', '2018-02-28'],
  ['bpkh', '2017-07-26'],
]);
