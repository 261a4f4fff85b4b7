import { institutionsOf } from './seed-rows.js';

export const financeInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    bri | PT Bank Rakyat Indonesia (Persero) Tbk | bri, bank bri, brimo, bri mo, brilink, bri link, bank rakyat indonesia, @bankbri_id, @kontakbri, sabrina bri, simpedes, britama, atm bri, rekening bri, internet banking bri, ceria bri, briva
    mandiri | PT Bank Mandiri (Persero) Tbk | bank mandiri, livin, livin by mandiri, livin mandiri, living mandiri, living by mandiri, @bankmandiri, @mandiricare, mandiricare, mandiri online, mandiri call, e money mandiri, emoney mandiri, atm mandiri, kartu kredit mandiri, rekening mandiri, by mandiri, aplikasi mandiri, kopra
    bni | PT Bank Negara Indonesia (Persero) Tbk | bni, bank bni, wondr, wondr by bni, @bni, bni mobile, bank negara indonesia, atm bni, taplus
    btn | PT Bank Tabungan Negara (Persero) Tbk | btn, bank btn, bank tabungan negara, btn mobile, kpr btn, bale by btn
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
    pegadaian | PT Pegadaian | pegadaian, pegadaian digital, tring by pegadaian
    pnm | PT Permodalan Nasional Madani | pnm, pnm mekaar, mekaar, mekar pnm, permodalan nasional madani
    bri-life | BRI Life | bri life, brilife`,
  ),
  ...institutionsOf(
    'subsidiary',
    'mandiri',
    `
    bsi | PT Bank Syariah Indonesia Tbk | bsi, bank bsi, bsi mobile, byond, byond by bsi, bank syariah indonesia
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
    sier | PT Surabaya Industrial Estate Rungkut | sier, rungkut industri
    jiep | PT Jakarta Industrial Estate Pulogadung | jiep, kawasan industri pulogadung
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
