const banks = ['bri', 'mandiri', 'bni', 'btn', 'bsi', 'pegadaian', 'pnm'];

/** Those through whom one pays: after one of these words they are only the means. */
export const payment = {
  through: new Set([...banks, 'pos', 'telkomsel', 'finnet']),
  words: new Set([
    'atm',
    'va',
    'transfer',
    'trf',
    'tf',
    'pakai',
    'pake',
    'bayar',
    'pembayaran',
    'account',
    'kartu',
    'metode',
  ]),
};

/** Named more often as a threat or a plea (`tolong KPK periksa`) than as the one complained of. */
export const calledUpon: ReadonlySet<string> = new Set([
  'kpk',
  'ombudsman',
  'bpk',
  'bpkp',
  'ojk',
  'kemenko-polkam',
  'kemensetneg',
]);

/** Who watches whom. Where both are named, the matter goes to the watched one first. */
export const watchers: Readonly<Record<string, readonly string[]>> = {
  ojk: [...banks, 'jasindo', 'bri-life', 'bni-life', 'mandiri-taspen', 'taspen', 'asabri', 'ifg-life'],
  bi: banks,
  lps: banks,
  esdm: ['pln', 'pertamina', 'patra-niaga', 'pgn'],
  bphmigas: ['pertamina', 'patra-niaga'],
  kemenhub: ['kai', 'kai-commuter', 'pelni', 'asdp', 'damri', 'garuda', 'citilink', 'pelindo', 'pemda-dishub'],
  komdigi: ['telkom', 'telkomsel', 'pln-icon-plus', 'pos'],
  kemenkes: ['bpjs-kesehatan', 'pemda-dinkes', 'pemda-rsud'],
  kemnaker: ['bpjs-tk', 'pemda-disnaker'],
  kemendagri: ['pemda-dukcapil'],
  kemendikdasmen: ['pemda-disdik'],
  kemenpu: ['pemda-dpupr', 'pemda-pdam', 'jasa-marga'],
  bpjt: ['jasa-marga', 'hutama-karya', 'waskita-toll-road'],
};
