import { institutionsOf } from './seed-rows.js';

export const financeInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    bri | PT Bank Rakyat Indonesia (Persero) Tbk | bri, bank bri, bank rakyat indonesia, @bankbri_id, @kontakbri; product: brilink, sabrina bri, simpedes, britama, internet banking bri, briva; application: brimo, ceria bri; colloquial: bri mo, bri link, atm bri, rekening bri
    mandiri | PT Bank Mandiri (Persero) Tbk | bank mandiri, @bankmandiri, @mandiricare, mandiricare; product: mandiri call, e money mandiri, kartu kredit mandiri; application: livin, livin by mandiri, livin mandiri, mandiri online, kopra; colloquial: living mandiri, living by mandiri, emoney mandiri, atm mandiri, rekening mandiri, by mandiri, aplikasi mandiri
    bni | PT Bank Negara Indonesia (Persero) Tbk | bni, bank bni, @bni, bank negara indonesia; product: taplus; application: wondr, wondr by bni, bni mobile; colloquial: atm bni
    btn | PT Bank Tabungan Negara (Persero) Tbk | btn, bank btn, bank tabungan negara; product: kpr btn; application: btn mobile, bale by btn
    danareksa | PT Danareksa (Persero) | danareksa
    ifg | PT Bahana Pembinaan Usaha Indonesia (IFG) | ifg, bahana, indonesia financial group
    taspen | PT Taspen (Persero) | taspen
    asabri | PT Asabri (Persero) | asabri
    jiwasraya | PT Asuransi Jiwasraya (Persero) | jiwasraya
    indonesia-re | PT Reasuransi Indonesia Utama | indonesia re
    smf | PT Sarana Multigriya Finansial | sarana multigriya
    pii | PT Penjaminan Infrastruktur Indonesia | penjaminan infrastruktur
    smi | PT Sarana Multi Infrastruktur | sarana multi infrastruktur`,
  ),
  ...institutionsOf(
    'subsidiary',
    'bri',
    `
    pegadaian | PT Pegadaian | pegadaian; application: pegadaian digital, tring by pegadaian
    pnm | PT Permodalan Nasional Madani | pnm, permodalan nasional madani; product: pnm mekaar, mekaar; colloquial: mekar pnm
    bri-life | BRI Life | bri life; colloquial: brilife`,
  ),
  ...institutionsOf(
    'subsidiary',
    'mandiri',
    `
    bsi | PT Bank Syariah Indonesia Tbk | bsi, bank bsi, bank syariah indonesia; application: bsi mobile, byond, byond by bsi
    mandiri-taspen | Bank Mandiri Taspen | mandiri taspen, bank mandiri taspen`,
  ),
  ...institutionsOf(
    'subsidiary',
    'bni',
    `
    bni-life | BNI Life | bni life`,
  ),
  ...institutionsOf(
    'subsidiary',
    'ifg',
    `
    jasa-raharja | PT Jasa Raharja | jasa raharja
    jasindo | PT Asuransi Jasa Indonesia | jasindo, asuransi jasindo
    askrindo | PT Askrindo | askrindo
    jamkrindo | PT Jamkrindo | jamkrindo
    ifg-life | IFG Life | ifg life`,
  ),
  ...institutionsOf(
    'subsidiary',
    'danareksa',
    `
    kim | PT Kawasan Industri Medan | kawasan industri medan
    kiw | PT Kawasan Industri Wijayakusuma | kawasan industri wijayakusuma
    kbn | PT Kawasan Berikat Nusantara | kawasan berikat nusantara
    sier | PT Surabaya Industrial Estate Rungkut | sier; colloquial: rungkut industri
    jiep | PT Jakarta Industrial Estate Pulogadung | jiep; colloquial: kawasan industri pulogadung
    nindya | PT Nindya Karya | nindya karya
    ppa | PT Perusahaan Pengelola Aset | perusahaan pengelola aset
    balai-pustaka | PT Balai Pustaka | balai pustaka
    kbi | PT Kliring Berjangka Indonesia | kliring berjangka`,
  ),
  ...institutionsOf(
    'subsidiary',
    'danareksa',
    `
    kima | PT Kawasan Industri Makassar | kawasan industri makassar`,
    { timeZone: 'Asia/Makassar' },
  ),
];
