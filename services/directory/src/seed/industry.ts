import { institutionsOf } from './seed-rows.js';

/** Mines, plantations, fertiliser, food, medicine, manufacture, surveyors. */
export const industryInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    mind-id | PT Mineral Industri Indonesia (MIND ID) | mind id
    krakatau-steel | PT Krakatau Steel (Persero) Tbk | krakatau steel
    ptpn-3 | PT Perkebunan Nusantara III (Holding) | ptpn, ptpn iii, perkebunan nusantara
    perhutani | Perum Perhutani | perhutani
    pupuk-indonesia | PT Pupuk Indonesia (Persero) | pupuk indonesia; application: i pubers, ipubers
    bulog | Perum Bulog | bulog
    id-food | PT Rajawali Nusantara Indonesia (ID FOOD) | id food, rajawali nusantara
    bio-farma | PT Bio Farma (Persero) | bio farma; colloquial: biofarma
    len-industri | PT Len Industri (DEFEND ID) | len industri, defend id
    bki | PT Biro Klasifikasi Indonesia (IDSurvey) | biro klasifikasi, idsurvey
    peruri | Perum Peruri | peruri
    barata | PT Barata Indonesia (Persero) | barata indonesia
    boma-bisma-indra | PT Boma Bisma Indra | boma bisma indra
    dkb | PT Dok dan Perkapalan Kodja Bahari | kodja bahari
    dok-surabaya | PT Dok dan Perkapalan Surabaya | dok dan perkapalan surabaya`,
  ),
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    iki | PT Industri Kapal Indonesia | industri kapal indonesia`,
    { timeZone: 'Asia/Makassar' },
  ),
  ...institutionsOf(
    'subsidiary',
    'mind-id',
    `
    antam | PT Aneka Tambang Tbk | antam, aneka tambang; product: emas antam, butik emas
    ptba | PT Bukit Asam Tbk | bukit asam, ptba
    timah | PT Timah Tbk | pt timah
    inalum | PT Indonesia Asahan Aluminium | inalum`,
  ),
  ...institutionsOf(
    'subsidiary',
    'mind-id',
    `
    freeport | PT Freeport Indonesia | freeport`,
    { timeZone: 'Asia/Jayapura' },
  ),
  ...institutionsOf(
    'subsidiary',
    'ptpn-3',
    `
    ptpn-1 | PT Perkebunan Nusantara I | ptpn i; colloquial: ptpn 1
    ptpn-4 | PT Perkebunan Nusantara IV | ptpn iv; colloquial: ptpn 4
    sgn | PT Sinergi Gula Nusantara | sinergi gula nusantara`,
  ),
  ...institutionsOf(
    'subsidiary',
    'pupuk-indonesia',
    `
    petrokimia | PT Petrokimia Gresik | petrokimia gresik; colloquial: petrokimia
    pusri | PT Pupuk Sriwidjaja | pusri; colloquial: pupuk sriwijaya
    pkc | PT Pupuk Kujang | pupuk kujang
    pim | PT Pupuk Iskandar Muda | pupuk iskandar muda
    rekind | PT Rekayasa Industri | rekayasa industri`,
  ),
  ...institutionsOf(
    'subsidiary',
    'pupuk-indonesia',
    `
    pkt | PT Pupuk Kalimantan Timur | pupuk kaltim`,
    { timeZone: 'Asia/Makassar' },
  ),
  ...institutionsOf(
    'subsidiary',
    'id-food',
    `
    shs | PT Sang Hyang Seri | sang hyang seri
    ppi | PT Perusahaan Perdagangan Indonesia | perusahaan perdagangan indonesia
    berdikari | PT Berdikari | pt berdikari
    garam | PT Garam | pt garam
    perindo | PT Perikanan Indonesia | perikanan indonesia`,
  ),
  ...institutionsOf(
    'subsidiary',
    'bio-farma',
    `
    kimia-farma | PT Kimia Farma Tbk | kimia farma; colloquial: apotek kimia farma
    indofarma | PT Indofarma Tbk | indofarma`,
  ),
  ...institutionsOf(
    'subsidiary',
    'len-industri',
    `
    pindad | PT Pindad | pindad
    pal | PT PAL Indonesia | pt pal
    di | PT Dirgantara Indonesia | dirgantara indonesia, ptdi
    dahana | PT Dahana | pt dahana`,
  ),
  ...institutionsOf(
    'subsidiary',
    'bki',
    `
    sucofindo | PT Sucofindo | sucofindo
    surveyor-indonesia | PT Surveyor Indonesia | surveyor indonesia`,
  ),
];
