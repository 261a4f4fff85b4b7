/** Who holds which sections. Read a row as: where one of its names stands, the road spoken of is the `owner`’s. */
interface Sections {
  readonly owner: string;
  readonly name: string;
  /** What only they are called. */
  readonly called: string;
  /** What says it beside the word `tol`: towns at both ends, or the one town that only they pass. */
  readonly between: string;
}

/** Sections of private companies, which have no account of their own, are the regulator’s to pass on. */
const sections: readonly Sections[] = [
  {
    owner: 'jasa-marga',
    name: 'Jasa Marga',
    called: `jagorawi, cipularang, padaleunyi, purbaleunyi, palikanci, belmera, mbz, japek, pasteur, balsam, sedyatmo,
      bali mandara, jorr, bogor ring road, borr`,
    between: `dalam kota, cikampek, buah batu, bali, benoa, nusa dua, balikpapan|samarinda, manado|bitung, belawan,
      tanjung morawa, medan + kualanamu, kualanamu + tebing tinggi, jakarta + bandung, jakarta + bogor, jogja|yogya|yogyakarta, klaten, bawen, jakarta + tangerang,
      kunciran, cinere + serpong, pondok aren, ulujami, patimban, probolinggo + banyuwangi, probolinggo + besuki, semanggi,
      grogol, cawang + tomang, cawang + halim, pondok gede, taman mini, cibubur, bogor + sentul`,
  },
  {
    owner: 'jtt',
    name: 'Jasamarga Transjawa Tol',
    called: 'semarang abc',
    between: `trans jawa, sumo, batang + semarang, semarang + solo, salatiga, boyolali, ungaran, ngawi, madiun, nganjuk + kertosono,
      surabaya|sidoarjo + mojokerto, gempol, pandaan, malang, porong`,
  },
  {
    owner: 'waskita-toll-road',
    name: 'Waskita Toll Road',
    called: 'becakayu, bocimi, brexit, kapal betung, klbm',
    between: `kanci + pejagan, pejagan, pemalang, pasuruan + probolinggo, ciawi + sukabumi, krian, legundi, kayu agung + palembang,
      kayuagung + palembang`,
  },
  {
    owner: 'hutama-karya',
    name: 'Hutama Karya',
    called: 'terpeka, bakter, jtts, indraprabu, sibanceh',
    between: `sumatera, trans sumatera, permai, bakauheni, terbanggi, lampung, pematang panggang, palembang + indralaya,
      indralaya, prabumulih, pekanbaru, dumai, bangkinang, binjai, langsa, stabat, sigli, aceh, sicincin, bengkulu, taba penanjung, tempino, jambi, bayung lencir,
      kuala tanjung, parapat, siantar, pematangsiantar, akses + tanjung priok`,
  },
  {
    owner: 'bpjt',
    name: 'Badan Pengatur Jalan Tol',
    called:
      'cipali, desari, cijago, soroja, cisumdawu, jorr w1, jorr 2, jorr ii, astra infra, cmnp, kataraja, serbaraja',
    between: `cikopo|palimanan, merak, bsd, cinere + jagorawi, depok + antasari, soreang, sumedang, waru + juanda, surabaya + gresik,
      jombang, makassar, pettarani, serpong + balaraja, ancol + pluit, priok + pluit, cimanggis + cibitung, kelapa gading`,
  },
  { owner: 'pelindo-sl', name: 'Pelindo Solusi Logistik', called: '', between: 'cibitung + cilincing' },
  { owner: 'pp', name: 'PT PP', called: '', between: 'semarang + demak, demak' },
  { owner: 'wika', name: 'Wijaya Karya', called: '', between: 'serang + panimbang, panimbang' },
];

const listed = (words: string) =>
  words
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');

const operators = sections.map(({ owner }) => owner);

/** By which a citizen can say of which they speak; each is read as its owner's by the rows above. */
export const knownSections: readonly string[] =
  listed(`Bakauheni-Terbanggi Besar, Bali Mandara, Balikpapan-Samarinda, Batang-Semarang,
  Becakayu, Belmera (Belawan-Tanjung Morawa), Bocimi (Ciawi-Sukabumi), Bogor Ring Road, Cibitung-Cilincing, Cijago,
  Cimanggis-Cibitung, Cipali (Cikopo-Palimanan), Cipularang, Cisumdawu, Dalam Kota Jakarta, Depok-Antasari (Desari), Gempol-Pandaan,
  Indralaya-Prabumulih, Jagorawi, Jakarta-Cikampek, Jakarta-Tangerang, Jogja-Solo, Kanci-Pejagan, Kayu Agung-Palembang,
  Krian-Legundi-Bunder-Manyar, Layang MBZ, Makassar (Pettarani), Manado-Bitung, Medan-Binjai, Ngawi-Kertosono,
  Padaleunyi (Purbaleunyi), Palembang-Indralaya, Palikanci, Pandaan-Malang, Pasuruan-Probolinggo, Pejagan-Pemalang, Pekanbaru-Dumai,
  Probolinggo-Banyuwangi, Sedyatmo (bandara Soekarno-Hatta), Semarang ABC, Semarang-Demak, Semarang-Solo, Serang-Panimbang,
  Serpong-Balaraja, Sigli-Banda Aceh, Solo-Ngawi, Soroja (Soreang-Pasir Koja), Surabaya-Gempol, Surabaya-Gresik,
  Surabaya-Mojokerto, Tangerang-Merak, Terbanggi Besar-Kayu Agung, Waru-Juanda`);

/** A section may say whose it is, but of which it is nobody has said yet. */
export const anyTollRoad = {
  words: [
    ...['jalan tol', 'gerbang tol', 'gardu tol', 'pintu tol', 'ruas tol', 'exit tol', 'rest area'],
    ...['jalan bebas hambatan', 'bebas hambatan'],
  ],
  looksLike: ['pemda-dpupr', 'pemda-dishub', 'bina-marga'],
  owner: null,
  sentence: 'Jalan tol diurus badan usaha pemegang ruasnya.',
  sentenceEn: 'Toll roads are run by the company that holds the section.',
};

/** As rows of the traps: a section named says whose the road is, whatever else sounds like one of its towns. */
export const tollSections = sections.map(({ owner, name, called, between }) => ({
  // With `tol` as well: alone they would be hidden by a longer phrase of the catalogue, `tol jagorawi`.
  words: [...listed(called), ...listed(`${called},${between}`).map((word) => `tol + ${word}`)],
  looksLike: [...operators.filter((one) => one !== owner), 'pemda-dpupr', 'pemda-dishub'],
  owner,
  sentence: `Ruas tol itu diurus ${name}.`,
  sentenceEn: `That section of the toll road is run by ${name}.`,
}));
