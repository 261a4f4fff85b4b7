import type { DialogueWords } from './dialogue-words.js';

/** Krama alus, in words that readers of ngoko know as well. */
export const javanese: DialogueWords = {
  plain: {
    'in-public':
      'Matur nuwun, laporan sampun kacathet. Mangga kalajengaken lumantar pesen langsung dhateng akun punika. Sampun nyerat data pribadi ing ngriki.',
    'ask-name':
      'Papan ing peta sampun kacathet. Punapa nama desa, kecamatan, lan kab/kothanipun? Mboten pirsa? LEWATI.',
    'code-on-page':
      'Kode punika kaserat ing kaca ingkang nyuwun, sanes ing ngriki, lan sampun ngantos kaaturaken dhateng sinten kemawon.',
    'unknown-code':
      'Kode punika mboten kula tepangi. Mangga dipunpriksa malih, tuladha: STATUS 26K7-4QXM-K. Kode wonten ing SMS tandha tampi.',
    'no-complaint':
      'Dereng wonten laporan saking nomer punika. Mangga keluhanipun kaserat lajeng kakintun dhateng nomer punika.',
    'nothing-to-rate': 'Dereng wonten wangsulan pungkasan ingkang saged kabiji, utawi sampun Panjenengan biji.',
    'nothing-to-reopen':
      'Mboten wonten laporan ingkang saged kabikak malih. Kangge laporan lami wangsuli BUKA LAGI lan kodenipun.',
    'nothing-to-withdraw':
      'Mboten wonten laporan ingkang saged kabatalaken. Kangge laporan lami wangsuli BATAL lan kodenipun.',
    'language-set': 'Inggih, wiwit sapunika kula ngginakaken basa Jawi. Untuk bahasa Indonesia balas BAHASA ID.',
    stopped:
      'Inggih, kula mboten ngintun kabar malih. Panjenengan tetep saged lapor lan mirsani: STATUS kode. Kersa kabar malih? Wangsuli MULAI.',
    started: 'Inggih, kabar laporan Panjenengan kula kintun malih. Mboten kersa? Wangsuli STOP.',
    unreadable: 'Nyuwun pangapunten, pesen punika dereng saged kula waos. Mangga kintun seratan.',
    help: 'Serat keluhan Panjenengan kangge lapor. STATUS kode: mirsani. TAMBAH teks: nambahi. PUAS 1-5: mbiji. BATAL: mbatalaken. BAHASA ID: Indonesia.',
  },
  ofComplaint: {
    reopened: (code) =>
      `Laporan ${code} kabikak malih lan wangsul dhateng petugas. Punapa ingkang dereng rampung? Mangga kaserat ing ngriki.`,
    'still-open': (code) => `Laporan ${code} taksih kabikak lan kagarap. Wonten tambahan? Mangga kaserat ing ngriki.`,
    'reopened-before': (code) =>
      `Laporan ${code} sampun nate kabikak malih. Dereng sarujuk? Wangsuli BUKA LAGI ${code} lan alesanipun: pimpinan mutusi.`,
    appealed: (code) => `Panyaruwe Panjenengan bab laporan ${code} sampun katampi. Pimpinan ingkang badhe mutusi.`,
    'cannot-reopen': (code) =>
      `Laporan ${code} mboten saged kabikak malih. Taksih wonten masalah? Wangsuli LAPOR lan cariyosipun.`,
    'passed-on': (code) =>
      `Sampun kaaturaken dhateng petugas ingkang pitaken bab laporan ${code}. Saged nambahi katrangan? Mangga kaserat ing ngriki.`,
    'question-open': (code) =>
      `Petugas pitaken bab laporan ${code} lan nengga wangsulan Panjenengan. Mangga kaserat ing ngriki kemawon.`,
    added: (code) => `Sampun katambahaken dhateng laporan ${code}. Laporan sanes? Wiwiti kanthi LAPOR.`,
    merged: (code) =>
      `Laporan Panjenengan dinten punika sampun kathah: pesen punika tetep kacathet, kagabung kaliyan ${code}.`,
    skipped: (code) => `Inggih, laporan ${code} kalajengaken tanpa papan. Mirsani: wangsuli STATUS ${code}`,
    rated: (code) => `Matur nuwun awit biji Panjenengan kangge laporan ${code}.`,
    'rated-low': (code) =>
      `Biji Panjenengan kangge ${code} sampun kacathet. Punapa ingkang dereng rampung? Mangga wangsuli pesen punika.`,
    withdrawn: (code) => `Laporan ${code} sampun kabatalaken miturut panyuwun Panjenengan.`,
  },
  noted: {
    'ask-place': 'Laporan sampun kacathet.',
    'ask-story': 'Papanipun sampun kacathet.',
    'ask-words': 'Foto sampun kacathet.',
  },
  receipt: (code) => `Laporan kacathet, No ${code}.`,
  asks: {
    'ask-place':
      'Wonten pundi? Wangsuli: Desa/Kel, Kecamatan, Kab/Kota. Tuladha: Sukamaju, Cilodong, Depok. Mboten pirsa? LEWATI.',
    'ask-story': 'Wonten kedadosan punapa ing mriku? Mangga wangsuli kanthi cariyosipun.',
    'ask-words': 'Wonten kedadosan punapa, lan wonten pundi? Mangga wangsuli kanthi cariyosipun.',
  },
  check: 'Mirsani: wangsuli STATUS.',
  filedInstead: (ended, receipt) =>
    `Laporan ${ended} sampun rampung lan mboten saged kabikak malih: pesen Panjenengan kacathet dados laporan enggal${receipt === undefined ? '' : `, No ${receipt}`}.`,
  privacy: {
    marks: { anonymous: 'anonim', confidential: 'rahasia', both: 'anonim lan rahasia' },
    meanings: {
      anonymous: 'instansi mboten pirsa sinten Panjenengan',
      confidential: 'umum mboten saged maos isinipun',
      both: 'asma kasimpen saking instansi, isi saking umum',
    },
    filed: (mark, meaning) => `Laporan punika ${mark}: ${meaning}.`,
    asks: {
      'ask-place': 'Wonten pundi? Wangsuli desa, kecamatan, kitha, utawi LEWATI.',
      'ask-story': 'Wonten kedadosan punapa ing mriku?',
      'ask-words': 'Wonten kedadosan punapa, lan wonten pundi?',
    },
    next: (mark, meaning) => `Laporan salajengipun ${mark}: ${meaning}. Mangga dipunserat.`,
    already: (code, mark, meaning) => `Laporan ${code} sampun ${mark}: ${meaning}.`,
    now: (code, mark, meaning) => `Wiwit sapunika ${code} ${mark}: ${meaning}.`,
    seen: 'Identitas Panjenengan nate katingal; kacathet.',
  },
  fileLeftOut: (why) => `Berkas Panjenengan mboten saged kalampiraken: ${why}`,
  faults: {
    expired: 'berkas sampun mboten wonten. Mangga kintun sepisan malih.',
    unfit: 'ingkang katampi foto (JPEG, PNG, WebP, GIF) lan PDF.',
    infected: 'berkas punika wonten virusipun. Laporan tetep kagarap.',
    'too-large': 'paling ageng 10 MB lan 50 yuta piksel.',
    'too-many': 'satunggal laporan paling kathah 20 berkas.',
    over: 'laporanipun sampun rampung. Kintun malih, wiwiti kanthi LAPOR.',
  },
  status: ({ code, status, holder }) => `Laporan ${code}: ${status}. Dipunasta ${holder}.`,
  due: (date) => ` Wates ${date}.`,
  chat: {
    askPlace:
      'Wonten pundi papanipun?\nSerat desa/kelurahan, kecamatan, kabupaten/kota, utawi kintun lokasi saking hapenipun. Menawi mboten pirsa, wangsuli LEWATI.',
    status: ({ code, status, holder }) => `Laporan ${code}\nStatus: ${status}\nDipunasta: ${holder}`,
    due: (date) => `\nKawangsulan paling kasep: ${date}`,
    unreadable: 'Nyuwun pangapunten, pesen punika dereng saged kula waos. Mangga kintun seratan, foto, utawi PDF.',
    help: [
      'Mangga serat keluhan Panjenengan ing ngriki, punika kemawon sampun cekap kangge lapor.',
      '',
      'STATUS <kode>: mirsani laporan Panjenengan',
      'TAMBAH <teks>: nambahi katrangan',
      'LAPOR <teks>: laporan enggal',
      'ANONIM <teks>: instansi mboten pirsa sinten Panjenengan; RAHASIA <teks>: umum mboten saged maos isinipun',
      'PUAS 1-5: mbiji wangsulan',
      'BUKA LAGI: menawi ingkang rampung jebulipun dereng tuntas',
      'BATAL: mbatalaken laporan ingkang nembe kakintun',
      'STOP: tanpa kabar; MULAI: mawi kabar malih',
      'BAHASA ID: bahasa Indonesia; BAHASA SUNDA; BAHASA EN: English',
    ],
  },
};
