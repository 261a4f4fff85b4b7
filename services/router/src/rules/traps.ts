import { anyTollRoad, tollSections } from './toll-sections.js';

/**
 * Words that lead to the wrong owner when taken at their face. Read a row as: where one of these `words` is found, a mention
 * of `looksLike` is not to be believed; the matter belongs to `owner` (null: to whoever else is found).
 */
export interface Trap {
  readonly words: readonly string[];
  readonly looksLike: readonly string[];
  readonly owner: string | null;
  /** What the citizen is told when the trap decided. */
  readonly sentence: string;
  readonly sentenceEn: string;
}

const streetLamp = [
  'lampu jalan',
  'lampu penerangan',
  'penerangan jalan',
  'pju',
  'lampu + jalan + mati',
  'lampu taman',
];
const waterCompany = ['pdam', 'perumda air minum', 'air ledeng', 'ledeng', 'tirta'];
/** Without those that are the names of places elsewhere too. */
const partsOfJakarta = [
  ...['jakarta', 'penjaringan', 'pluit', 'koja', 'cilincing', 'sunter', 'kelapa gading', 'tanjung priok', 'kalideres'],
  ...['cengkareng', 'kapuk', 'muara baru', 'muara angke', 'grogol', 'kebon jeruk', 'kembangan', 'palmerah', 'tambora'],
  ...['menteng', 'kemayoran', 'cempaka putih', 'johar baru', 'senen', 'tebet', 'matraman', 'jatinegara', 'cakung'],
  ...['duren sawit', 'kramat jati', 'pasar rebo', 'ciracas', 'pasar minggu', 'jagakarsa', 'cilandak', 'kebayoran'],
  ...['pademangan', 'sawah besar', 'tanah abang', 'setiabudi', 'mampang', 'pancoran', 'pesanggrahan', 'pulogadung'],
  ...[
    'rawamangun',
    'klender',
    'kalibata',
    'lenteng agung',
    'rorotan',
    'marunda',
    'warakas',
    'slipi',
    'tomang',
    'meruya',
  ],
  ...['jakut', 'jakbar', 'jaktim', 'jaksel', 'jakpus'],
].join('|');
const partsOfBatam = [
  ...['batam', 'sagulung', 'nongsa', 'sekupang', 'batu aji', 'batuaji', 'bengkong', 'lubuk baja', 'batu ampar'],
  ...['sei beduk', 'tanjung uncang', 'tanjung piayu', 'tiban'],
].join('|');
const fromTheTap = 'ledeng|pdam|air bersih|air keran|air kran';
const banks = ['bri', 'mandiri', 'bni', 'btn', 'bsi', 'pegadaian', 'pnm'];

export const traps: readonly Trap[] = [
  {
    words: streetLamp,
    looksLike: ['pln', 'pemda-dpupr', 'bina-marga'],
    owner: 'pemda-dishub',
    sentence: 'Lampu jalan diurus pemerintah daerah, bukan PLN.',
    sentenceEn: 'Street lamps are run by the local government, not by PLN.',
  },
  {
    words: waterCompany,
    looksLike: ['kemenpu', 'cipta-karya', 'sda', 'pemda-dpupr', 'pemda-dishub'],
    owner: 'pemda-pdam',
    sentence: 'Air ledeng diurus perusahaan air minum daerah.',
    sentenceEn: 'Piped water is run by the regional water company.',
  },
  {
    words: [`${fromTheTap} + ${partsOfBatam}`],
    looksLike: ['pemda-pdam'],
    owner: 'bp-batam',
    sentence: 'Air ledeng di Batam diurus BP Batam.',
    sentenceEn: 'Piped water in Batam is run by BP Batam.',
  },
  {
    words: [`${fromTheTap}|pam + ${partsOfJakarta}`],
    looksLike: ['pemda-pdam'],
    owner: 'pam-jaya',
    sentence: 'Air ledeng di Jakarta diurus PAM Jaya.',
    sentenceEn: 'Piped water in Jakarta is run by PAM Jaya.',
  },
  {
    words: ['jalan nasional', 'jalur pantura', 'jalan pantura', 'jalan arteri', 'bpjn'],
    looksLike: ['pemda-dpupr', 'jasa-marga'],
    owner: 'bina-marga',
    sentence: 'Jalan nasional diurus Direktorat Jenderal Bina Marga.',
    sentenceEn: 'National roads are run by the Directorate General of Highways.',
  },
  {
    words: ['jalan provinsi', 'jalan propinsi', 'jalan milik provinsi'],
    looksLike: ['pemda-dpupr', 'bina-marga'],
    owner: 'pemda-provinsi',
    sentence: 'Jalan provinsi diurus pemerintah provinsi.',
    sentenceEn: 'Provincial roads are run by the province.',
  },
  anyTollRoad,
  ...tollSections,
  {
    words: ['kawasan industri'],
    looksLike: ['pemda-dpupr', 'bina-marga'],
    owner: null,
    sentence: 'Jalan di kawasan industri diurus pengelola kawasan.',
    sentenceEn: 'Roads in an industrial estate are run by the estate.',
  },
  {
    words: ['kereta cepat', 'kereta peluru'],
    looksLike: ['kai', 'kai-commuter'],
    owner: 'kcic',
    sentence: 'Kereta cepat dijalankan KCIC.',
    sentenceEn: 'The high-speed train is run by KCIC.',
  },
  {
    words: ['bagasi', 'delay', 'pesawat + terlambat', 'refund + pesawat', 'jadwal penerbangan'],
    looksLike: ['injourney-airports', 'injourney', 'airnav'],
    owner: null,
    sentence: 'Keterlambatan dan bagasi menjadi urusan maskapai.',
    sentenceEn: 'Delays and baggage are matters of the airline.',
  },
  {
    words: ['lpg', 'elpiji', 'gas melon', 'gas 3 kg', 'tabung gas'],
    looksLike: ['pgn', 'pemda-disperindag'],
    owner: 'patra-niaga',
    sentence: 'Gas tabung disalurkan Pertamina Patra Niaga.',
    sentenceEn: 'Bottled gas is distributed by Pertamina Patra Niaga.',
  },
  {
    words: ['kebijakan subsidi'],
    looksLike: ['patra-niaga', 'pgn'],
    owner: 'esdm',
    sentence: 'Kebijakan subsidi energi ditetapkan Kementerian ESDM.',
    sentenceEn: 'The policy of energy subsidies is made by the Ministry of Energy.',
  },
  {
    words: ['pinjol', 'pinjaman online'],
    looksLike: banks,
    owner: 'ojk',
    sentence: 'Pinjaman daring diawasi Otoritas Jasa Keuangan.',
    sentenceEn: 'Online loans are supervised by the Financial Services Authority.',
  },
  {
    words: ['pasien bpjs', 'pakai bpjs', 'peserta bpjs ditolak', 'bpjs di rsud', 'pengguna bpjs'],
    looksLike: ['bpjs-kesehatan', 'bpjs-tk'],
    owner: null,
    sentence: 'Pelayanan di rumah sakit menjadi urusan rumah sakit itu.',
    sentenceEn: 'Care in a hospital is a matter of that hospital.',
  },
  {
    words: ['ktp belum jadi', 'ktp + belum jadi', 'cetak ktp', 'blangko ktp', 'bikin ktp', 'buat ktp', 'rekam ktp'],
    looksLike: ['kemendagri', 'ditjen-dukcapil'],
    owner: 'pemda-dukcapil',
    sentence: 'KTP dicetak Dinas Kependudukan dan Pencatatan Sipil tempat Anda tinggal.',
    sentenceEn: 'Identity cards are printed by the civil registry of the place you live in.',
  },
  {
    words: ['pajak kendaraan', 'pajak motor', 'pajak mobil', 'pajak stnk', 'pajak 5 tahunan', 'pajak lima tahunan'],
    looksLike: ['djp', 'kemenkeu'],
    owner: 'samsat',
    sentence: 'Pajak kendaraan dibayar di Samsat, bukan di kantor pajak.',
    sentenceEn: 'Vehicle tax is paid at Samsat, not at the tax office.',
  },
  {
    words: ['pbb', 'sppt', 'pajak bumi', 'pajak daerah', 'pajak restoran', 'pajak hotel', 'bphtb'],
    looksLike: ['djp', 'kemenkeu', 'atr-bpn'],
    owner: 'pemda-bapenda',
    sentence: 'Pajak bumi dan bangunan serta pajak daerah diurus pemerintah daerah.',
    sentenceEn: 'Land and building tax and local taxes are run by the local government.',
  },
  {
    words: ['beras 10 kg', 'beras 10kg', 'bantuan beras', 'bantuan pangan beras'],
    looksLike: ['kemensos'],
    owner: null,
    sentence: 'Bantuan beras disalurkan Bulog atas penugasan Badan Pangan Nasional.',
    sentenceEn: 'Rice aid is distributed by Bulog for the National Food Agency.',
  },
  {
    words: ['pkh + tidak cair|belum cair|kosong', 'bpnt + tidak cair|belum cair|kosong', 'kks + kosong'],
    looksLike: ['pemda-dinsos'],
    owner: 'kemensos',
    sentence: 'PKH dan BPNT disalurkan Kementerian Sosial.',
    sentenceEn: 'PKH and BPNT are paid out by the Ministry of Social Affairs.',
  },
  {
    words: ['blt dd', 'blt desa', 'blt dana desa'],
    looksLike: ['kemensos', 'pemda-dinsos'],
    owner: 'pemda-dpmd',
    sentence: 'BLT dari dana desa diurus pemerintah desa dan dinas pemberdayaan desa.',
    sentenceEn: 'Village fund aid is run by the village and the village empowerment office.',
  },
];
