import type { DialogueWords } from './dialogue-words.js';

/** Lemes, in words that everybody knows. */
export const sundanese: DialogueWords = {
  plain: {
    'in-public':
      'Hatur nuhun, laporan Anjeun tos dicatet. Mangga teraskeun ku pesen langsung ka ieu akun. Ulah nyerat data pribadi di dieu.',
    'ask-name': 'Titik lokasina tos dicatet. Naon nami desa, kacamatan, sareng kab/kotana? Teu terang? LEWATI.',
    'code-on-page': 'Eta kode serat dina kaca nu menta, sanes di dieu, sareng ulah dibejakeun ka saha wae.',
    'unknown-code':
      'Eta kode teu kapendak. Mangga pariksa deui, contona: STATUS 26K7-4QXM-K. Kodena aya dina SMS tanda tarima.',
    'no-complaint': 'Teu acan aya laporan ti ieu nomer. Mangga serat keluhan Anjeun teras kintun ka ieu nomer.',
    'nothing-to-rate': 'Teu acan aya waleran ahir kanggo dipeunteun, atanapi tos dipeunteun ku Anjeun.',
    'nothing-to-reopen': 'Teu aya laporan nu tiasa dibuka deui. Kanggo laporan lami waler BUKA LAGI sareng kodena.',
    'nothing-to-withdraw': 'Teu aya laporan nu tiasa dibatalkeun. Kanggo laporan lami waler BATAL sareng kodena.',
    'language-set': 'Sae, ti ayeuna dianggo basa Sunda. Untuk bahasa Indonesia balas BAHASA ID.',
    stopped:
      'Sae, kabar moal dikintun deui. Anjeun tetep tiasa lapor sareng mariksa: waler STATUS kode. Palay kabar deui? Waler MULAI.',
    started: 'Sae, kabar laporan Anjeun dikintun deui. Teu palay? Waler STOP.',
    unreadable: 'Hapunten, pesen sapertos kieu teu acan tiasa diaos. Mangga kintun seratan.',
    help: 'Serat keluhan Anjeun kanggo lapor. STATUS kode: mariksa. TAMBAH teks: nambihan. PUAS 1-5: meunteun. BATAL: ngabatalkeun. BAHASA ID: Indonesia.',
  },
  ofComplaint: {
    reopened: (code) =>
      `Laporan ${code} dibuka deui sareng balik ka patugas. Naon nu teu acan rengse? Mangga serat di dieu.`,
    'still-open': (code) => `Laporan ${code} masih dibuka sareng digarap. Aya tambihan? Mangga serat di dieu.`,
    'reopened-before': (code) =>
      `Laporan ${code} tos kantos dibuka deui. Teu satuju? Waler BUKA LAGI ${code} sareng alesanana: pimpinan mutuskeun.`,
    appealed: (code) => `Kaberatan Anjeun kana laporan ${code} tos ditampi. Pimpinan nu bakal mutuskeun.`,
    'cannot-reopen': (code) => `Laporan ${code} teu tiasa dibuka deui. Masih aya masalah? Waler LAPOR sareng caritana.`,
    'passed-on': (code) =>
      `Tos diteraskeun ka patugas nu naros perkawis laporan ${code}. Tiasa nambihan katerangan? Mangga serat di dieu.`,
    'question-open': (code) =>
      `Patugas naros perkawis laporan ${code} sareng ngantosan waleran Anjeun. Mangga serat di dieu wae.`,
    added: (code) => `Tos ditambihkeun kana laporan ${code}. Laporan sanes? Kawitan ku LAPOR.`,
    merged: (code) => `Laporan Anjeun dinten ieu tos seueur: ieu pesen tetep dicatet, dihijikeun sareng ${code}.`,
    skipped: (code) => `Sae, laporan ${code} diteraskeun tanpa lokasi. Mariksa: waler STATUS ${code}`,
    rated: (code) => `Hatur nuhun kana peunteun Anjeun kanggo laporan ${code}.`,
    'rated-low': (code) =>
      `Peunteun Anjeun kanggo ${code} tos dicatet. Naon nu teu acan rengse? Mangga waler ieu pesen.`,
    withdrawn: (code) => `Laporan ${code} tos dibatalkeun numutkeun pamundut Anjeun.`,
  },
  noted: {
    'ask-place': 'Laporan tos dicatet.',
    'ask-story': 'Lokasina tos dicatet.',
    'ask-words': 'Foto tos dicatet.',
  },
  receipt: (code) => `Laporan tos dicatet, No ${code}.`,
  asks: {
    'ask-place':
      'Di mana lokasina? Waler: Desa/Kel, Kacamatan, Kab/Kota. Contona: Sukamaju, Cilodong, Depok. Teu terang? LEWATI.',
    'ask-story': 'Aya kajadian naon di dinya? Mangga waler ku caritana.',
    'ask-words': 'Aya kajadian naon, sareng di mana? Mangga waler ku caritana.',
  },
  check: 'Mariksa: waler STATUS.',
  filedInstead: (ended, receipt) =>
    `Laporan ${ended} tos rengse sareng teu tiasa dibuka deui: pesen Anjeun dicatet janten laporan anyar${receipt === undefined ? '' : `, No ${receipt}`}.`,
  privacy: {
    marks: { anonymous: 'anonim', confidential: 'rusiah', both: 'anonim sareng rusiah' },
    meanings: {
      anonymous: 'instansi teu tiasa ningal saha Anjeun',
      confidential: 'umum teu tiasa ningal eusina',
      both: 'jenengan disumputkeun ti instansi, eusina ti umum',
    },
    filed: (mark, meaning) => `Ieu laporan ${mark}: ${meaning}.`,
    asks: {
      'ask-place': 'Di mana? Waler desa, kacamatan, kota, atanapi LEWATI.',
      'ask-story': 'Aya kajadian naon di dinya?',
      'ask-words': 'Aya kajadian naon, sareng di mana?',
    },
    next: (mark, meaning) => `Laporan salajengna ${mark}: ${meaning}. Mangga serat ayeuna.`,
    already: (code, mark, meaning) => `Laporan ${code} tos ${mark}: ${meaning}.`,
    now: (code, mark, meaning) => `Ti ayeuna ${code} ${mark}: ${meaning}.`,
    seen: 'Identitas Anjeun kungsi katingali; eta kacatet.',
  },
  fileLeftOut: (why) => `Berkas Anjeun teu tiasa dilampirkeun: ${why}`,
  faults: {
    expired: 'berkasna tos teu aya. Mangga kintun sakali deui.',
    unfit: 'nu ditampi foto (JPEG, PNG, WebP, GIF) sareng PDF.',
    infected: 'eta berkas aya virusna. Laporan Anjeun tetep digarap.',
    'too-large': 'panggedena 10 MB sareng 50 juta piksel.',
    'too-many': 'hiji laporan pangseueurna 20 berkas.',
    over: 'laporanana tos rengse. Kintun deui, kawitan ku LAPOR.',
  },
  status: ({ code, status, holder }) => `Laporan ${code}: ${status}. Dicepeng ku ${holder}.`,
  due: (date) => ` Wates ${date}.`,
  chat: {
    askPlace:
      'Di mana lokasina?\nSerat desa/kalurahan, kacamatan, kabupaten/kota, atanapi kintun lokasi tina hape Anjeun. Upami teu terang, waler LEWATI.',
    status: ({ code, status, holder }) => `Laporan ${code}\nStatus: ${status}\nDicepeng ku: ${holder}`,
    due: (date) => `\nDiwaler paling telat: ${date}`,
    unreadable: 'Hapunten, pesen sapertos kieu teu acan tiasa diaos. Mangga kintun seratan, foto, atanapi PDF.',
    help: [
      'Mangga serat keluhan Anjeun di dieu, kitu wae tos cekap kanggo lapor.',
      '',
      'STATUS <kode>: mariksa laporan Anjeun',
      'TAMBAH <teks>: nambihan katerangan',
      'LAPOR <teks>: laporan anyar',
      'ANONIM <teks>: instansi teu tiasa ningal saha Anjeun; RUSIAH <teks>: umum teu tiasa ningal eusina',
      'PUAS 1-5: meunteun waleran',
      'BUKA LAGI: upami nu rengse tetela teu acan tuntas',
      'BATAL: ngabatalkeun laporan nu nembe dikintun',
      'STOP: tanpa kabar; MULAI: nganggo kabar deui',
      'BAHASA ID: bahasa Indonesia; BAHASA JAWA; BAHASA EN: English',
    ],
  },
};
