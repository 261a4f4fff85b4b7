import { institutionsOf } from './seed-rows.js';

/** Builders, toll roads, housing, cement, water. */
export const worksInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    hutama-karya | PT Hutama Karya (Persero) | hutama karya; colloquial: hutamakarya
    waskita | PT Waskita Karya (Persero) Tbk | waskita karya, waskita
    wika | PT Wijaya Karya (Persero) Tbk | wijaya karya, wika
    pp | PT PP (Persero) Tbk | pt pp, pembangunan perumahan
    adhi | PT Adhi Karya (Persero) Tbk | adhi karya
    brantas | PT Brantas Abipraya (Persero) | brantas abipraya
    jasa-marga | PT Jasa Marga (Persero) Tbk | jasa marga, jasamarga, @ptjasamarga; application: travoy
    sig | PT Semen Indonesia (Persero) Tbk | semen indonesia
    perumnas | Perum Perumnas | perumnas
    indra-karya | PT Indra Karya (Persero) | indra karya
    virama-karya | PT Virama Karya (Persero) | virama karya
    yodya-karya | PT Yodya Karya (Persero) | yodya karya
    bina-karya | PT Bina Karya (Persero) | pt bina karya
    indah-karya | PT Indah Karya (Persero) | indah karya
    amarta-karya | PT Amarta Karya (Persero) | amarta karya
    jasa-tirta-1 | Perum Jasa Tirta I | jasa tirta i; colloquial: jasa tirta 1, jasa tirta
    jasa-tirta-2 | Perum Jasa Tirta II | jasa tirta ii; colloquial: jasa tirta 2`,
  ),
  ...institutionsOf(
    'subsidiary',
    'jasa-marga',
    `
    jtt | Jasamarga Transjawa Tol | jasamarga transjawa, transjawa tol
    jmto | Jasamarga Tollroad Operator | jmto, tollroad operator
    jmrb | Jasamarga Related Business | jasamarga related business; product: rest area travoy`,
  ),
  ...institutionsOf(
    'subsidiary',
    'waskita',
    `
    waskita-toll-road | PT Waskita Toll Road | waskita toll road`,
  ),
  ...institutionsOf(
    'subsidiary',
    'hutama-karya',
    `
    hk-realtindo | PT HK Realtindo | hk realtindo
    hka | PT Hakaaston | hakaaston; colloquial: hk aston`,
  ),
  ...institutionsOf(
    'subsidiary',
    'wika',
    `
    wika-realty | PT Wika Realty | wika realty`,
  ),
  ...institutionsOf(
    'subsidiary',
    'pp',
    `
    pp-properti | PT PP Properti | pp properti`,
  ),
  ...institutionsOf(
    'subsidiary',
    'adhi',
    `
    adhi-commuter | PT Adhi Commuter Properti | adhi commuter properti; product: lrt city`,
  ),
  ...institutionsOf(
    'subsidiary',
    'sig',
    `
    semen-padang | PT Semen Padang | pt semen padang; colloquial: pabrik semen padang
    semen-gresik | PT Semen Gresik | semen gresik
    semen-baturaja | PT Semen Baturaja | semen baturaja`,
  ),
  ...institutionsOf(
    'subsidiary',
    'sig',
    `
    semen-tonasa | PT Semen Tonasa | semen tonasa`,
    { timeZone: 'Asia/Makassar' },
  ),
];
