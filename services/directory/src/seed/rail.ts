import { institutionsOf, topicsOf } from './seed-rows.js';

export const railInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    kai | PT Kereta Api Indonesia (Persero) | kai, pt kai, kai 121, kai121, @kai121, kai access, kaiaccess, access by kai, kereta api indonesia, pt kereta api, railpoint, lrt jabodebek, @lrt_jabodebek, daop, divre, ptkai, @keretaapikita
    inka | PT INKA | pt inka, industri kereta api`,
  ),
  ...institutionsOf(
    'subsidiary',
    'kai',
    `
    kai-commuter | PT Kereta Commuter Indonesia | kai commuter, krl, krlmania, commuter line, commuterline, @commuterline, kereta commuter, kcj, kci, pt kci, pt kcj, c access, prameks, commuter, comuter, @krlmania, comline
    kai-bandara | PT Railink | railink, kai bandara
    kai-logistik | KAI Logistik | kai logistik, kalog, kereta api logistik
    kai-services | KAI Services | kai services, reska, loko cafe
    kai-wisata | KAI Wisata | kai wisata
    kai-properti | KAI Properti | kai properti
    kcic | PT Kereta Cepat Indonesia China | kcic, whoosh, kereta cepat, woosh`,
  ),
];

/** Words that make of a place name a station. */
const ofRailways = 'kereta|ka|krl|peron|gerbong|rangkaian|stasiun|st|loket|masinis|persinyalan|wesel|pantograf';
const ofCommuters = `${ofRailways}|jalur|transit|antrean|tertahan|feeder|gangguan|ekspres|arah`;
const commuterStations = `manggarai|tanah abang|tn abang|citayam|cilebut|bojonggede|bojong gede|kranji|cakung|klender|buaran|jatinegara|
  tebet|cawang|kalibata|pasar minggu|psr minggu|tanjung barat|lenteng agung|univ pancasila|univ indonesia|pondok cina|pocin|gondangdia|
  cikini|sawah besar|mangga besar|jayakarta|jakarta kota|angke|kampung bandan|kp bandan|gang sentiong|rawa buntu|sudimara|
  jurang mangu|pondok ranji|kebayoran|palmerah|parung panjang|rangkasbitung|poris|kalideres|tambun|nambo|poltangan|pesing`;
const commuterCities = 'bogor|depok|bekasi|tangerang|serpong|cikarang|sudirman|duri|karet|juanda|maja|cibinong';
const longDistanceCities = `semarang|yogyakarta|jogja|surabaya|malang|bandung|cirebon|purwokerto|solo|madiun|kediri|banyuwangi|jember|probolinggo|tegal|
  pekalongan|kutoarjo|blitar|sidoarjo|mojokerto|bojonegoro|cepu|purwakarta|cikampek|kroya|klaten|padang|medan|kebumen`;

export const railTopics = topicsOf([
  {
    code: 'kereta-jarak-jauh',
    name: 'Kereta jarak jauh dan lokal',
    by: 'kai',
    keywords: `kereta api, tiket kereta, kereta eksekutif, kereta ekonomi, kereta jarak jauh, kereta lokal, ka lokal, perlintasan kereta,
    palang kereta, perlintasan sebidang, pasar senen, gubeng, stasiun gambir, stasiun tugu, lempuyangan, naik kereta, jadwal kereta, perjalanan kereta, kode booking, boarding pass, argo, lokomotif, suite class, joglosemarkerto,
    kereta + tiket|penumpang|stasiun|jadwal|rute|syarat|antigen|kursi|gerbong|vaksin|bagasi|sepeda, stasiun + boarding|tiket|vaksin|antigen|swab|rapid|genose, tiket + ekonomi|eksekutif|refund|pembatalan,
    kereta|ka|tiket|stasiun + ${longDistanceCities}, naik + ka, ka + beroperasi|jadwal|tiket`,
    hints: `kereta, stasiun, tiket, penumpang, antigen, pcr, rapid, jadwal, eksekutif, masinis, kondektur, boarding, kursi, keberangkatan, reschedule, jarak jauh, swab,
    gambir, gerbong, ka, rangkaian`,
  },
  {
    code: 'kereta-komuter',
    name: 'Kereta komuter',
    by: 'kai-commuter',
    keywords: `kartu multi trip, kmt, gerbong wanita, kereta wanita, tap in, tap out, bekasi line, bogor line, ac ekonomi, jabodetabek + kereta,
    ${ofCommuters} + ${commuterStations}, ${ofRailways} + ${commuterCities}, pakuan ekspres, sinyal + kereta, gangguan persinyalan, kahumas daops, commline`,
    hints: `pocin, cilebut, citayam, gondangdia, poltangan, pondok ranji, manggarai, tanah abang, peron, persinyalan, wesel, peluit, kereta, gerbong, rangkaian, transit, tertahan, antrean, ekspres, komuter, feeder, rel, gangguan sinyal`,
  },
  { code: 'kereta-bandara', name: 'Kereta bandara', by: 'kai-commuter, kai-bandara', keywords: 'kereta bandara' },
  {
    code: 'kereta-bandara-soetta',
    name: 'Kereta bandara Soekarno-Hatta',
    by: 'kai-commuter',
    keywords: 'kereta bandara + soekarno hatta, kereta bandara + soetta, basoetta',
  },
  {
    code: 'kereta-bandara-lain',
    name: 'Kereta bandara Kualanamu dan YIA',
    by: 'kai-bandara',
    keywords:
      'kereta bandara + kualanamu, kereta bandara + yia, ka bandara + kualanamu, bandara yia + kereta, ka bandara + yia',
  },
  {
    code: 'lrt-jabodebek',
    name: 'LRT Jabodebek',
    by: 'kai',
    keywords: 'lrt jabodebek, lrt + bekasi, lrt + cibubur, lrt + dukuh atas',
    hints: 'lrt',
  },
  {
    code: 'kirim-kereta',
    name: 'Kiriman lewat kereta',
    by: 'kai-logistik',
    keywords:
      'kirim motor + kereta, paket + kereta, kargo kereta, kirim barang + stasiun, kirim paket + stasiun, service station',
  },
  {
    code: 'layanan-kereta',
    name: 'Makanan, kebersihan, dan parkir kereta',
    by: 'kai-services',
    keywords: 'makanan + kereta, restorasi, parkir stasiun, prami, toilet + kereta, reservasi makanan',
    hints: 'nasi goreng',
  },
  { code: 'sarana-kereta', name: 'Pembuatan sarana kereta', by: 'inka', keywords: 'pabrik kereta' },
]);
