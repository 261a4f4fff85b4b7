/** A province, regency or city, as the directory knows it. */
export interface Government {
  /** `pemda-3303`, of a province `pemda-33`. */
  readonly code: string;
  /** `Pemerintah Kabupaten Purbalingga`. */
  readonly name: string;
  /** `pemda/pemda-33/pemda-3303/`. */
  readonly path: string;
}

/** What an office of a kind is called before the name of its region; a kind that is not here goes by its own code. */
const calledAs: Readonly<Record<string, string>> = {
  'pemda-dishub': 'Dinas Perhubungan',
  'pemda-dlh': 'Dinas Lingkungan Hidup',
  'pemda-dinkes': 'Dinas Kesehatan',
  'pemda-disdik': 'Dinas Pendidikan',
  'pemda-dukcapil': 'Disdukcapil',
  'pemda-dinsos': 'Dinas Sosial',
  'pemda-disnaker': 'Dinas Tenaga Kerja',
  'pemda-perkim': 'Dinas Perumahan dan Permukiman',
  'pemda-satpolpp': 'Satpol PP',
  'pemda-disperindag': 'Dinas Perindustrian dan Perdagangan',
  'pemda-bapenda': 'Badan Pendapatan Daerah',
  'pemda-dpmd': 'Dinas Pemberdayaan Masyarakat dan Desa',
  'pemda-dinpertan': 'Dinas Pertanian',
  'pemda-damkar': 'Pemadam Kebakaran',
  'pemda-kominfo': 'Dinas Komunikasi dan Informatika',
  'pemda-inspektorat': 'Inspektorat',
  'pemda-kesra': 'Bagian Kesejahteraan Rakyat',
  'pemda-porapar': 'Dinas Pemuda, Olahraga, dan Pariwisata',
  'pemda-perpus': 'Perpustakaan Daerah',
};

const kindPattern = /^pemda-([a-z][a-z0-9]*)$/;
const officePattern = /^(pemda-[a-z][a-z0-9]*)-(\d{2}|\d{4})$/;

/** A government's office of a kind: no row of the directory, but the pair of two. Of `pemda-provinsi` it is the province itself. */
export function officeOf(kind: string, government: Government): Government {
  if (kind === 'pemda-provinsi') return government;
  const [, short = kind] = kindPattern.exec(kind) ?? [];
  const code = officeCode(kind, government.code);
  const place = government.name.replace(/^Pemerintah /, '');
  return { code, name: `${calledAs[kind] ?? short.toUpperCase()} ${place}`, path: `${government.path}${code}/` };
}

/** `pemda-dpupr-3303` of `pemda-dpupr` and `pemda-3303`. */
export const officeCode = (kind: string, government: string): string => `${kind}-${government.replace('pemda-', '')}`;

/** `pemda-dpupr` and `pemda-3303` of `pemda-dpupr-3303`; null for what is no office of a government. */
export function officeParts(code: string): { readonly kind: string; readonly government: string } | null {
  const [, kind, digits] = officePattern.exec(code) ?? [];
  return kind === undefined || digits === undefined ? null : { kind, government: `pemda-${digits}` };
}

/** `pemda-3303` of the region code `33.03` or of a district or village in it, `pemda-33` of a province. */
export function governmentCode(region: string): string {
  return `pemda-${region.slice(0, 5).replace('.', '')}`;
}
