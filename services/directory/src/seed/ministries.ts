import { institutionsOf } from './seed-rows.js';

const cabinet2024 = '2024-10-21';

const coordinating = [
  ...institutionsOf(
    'ministry',
    null,
    `
    kemenko-polkam | Kementerian Koordinator Bidang Politik dan Keamanan | kemenko polkam; former: menko polhukam; colloquial: menko polkam
    kemenko-ekon | Kementerian Koordinator Bidang Perekonomian | kemenko perekonomian; colloquial: menko ekonomi, menko perekonomian
    kemenko-pmk | Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan | kemenko pmk; colloquial: menko pmk`,
  ),
  ...institutionsOf(
    'ministry',
    null,
    `
    kemenko-kumham-imipas | Kementerian Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan | colloquial: menko kumham
    kemenko-infra | Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | colloquial: menko infrastruktur
    kemenko-pm | Kementerian Koordinator Bidang Pemberdayaan Masyarakat | colloquial: menko pemberdayaan masyarakat
    kemenko-pangan | Kementerian Koordinator Bidang Pangan | colloquial: menko pangan`,
    { validFrom: cabinet2024 },
  ),
];

const ministries = [
  ...institutionsOf(
    'ministry',
    null,
    `
    kemensetneg | Kementerian Sekretariat Negara | setneg, sekretariat negara, kemensetneg
    kemendagri | Kementerian Dalam Negeri | kemendagri, kementerian dalam negeri; colloquial: mendagri
    kemlu | Kementerian Luar Negeri | kemlu, kementerian luar negeri; colloquial: kemenlu, kbri, kjri, menlu
    kemhan | Kementerian Pertahanan | kemhan, kementerian pertahanan; colloquial: kemenhan
    kemenag | Kementerian Agama | kemenag, kementerian agama; former: depag; colloquial: menag, kua, kantor urusan agama
    kemenkum | Kementerian Hukum | kemenkum, kementerian hukum; application: ahu online; former: kemenkumham; colloquial: ditjen ahu
    kemenkeu | Kementerian Keuangan | kemenkeu, kementerian keuangan; colloquial: menkeu
    kemendikdasmen | Kementerian Pendidikan Dasar dan Menengah | kemendikdasmen; application: dapodik, info gtk; former: kemendikbud, kemdikbud; colloquial: kementerian pendidikan
    kemenkes | Kementerian Kesehatan | kemenkes, kementerian kesehatan; application: satusehat, sisdmk; colloquial: menkes
    kemensos | Kementerian Sosial | kemensos, kementerian sosial; application: cek bansos; colloquial: mensos
    kemnaker | Kementerian Ketenagakerjaan | kemnaker, kementerian ketenagakerjaan; application: siapkerja, karirhub; colloquial: kemenaker, menaker
    kp2mi | Kementerian Pelindungan Pekerja Migran Indonesia | kp2mi; former: bp2mi, bnp2tki
    kemenperin | Kementerian Perindustrian | kemenperin, kementerian perindustrian
    kemendag | Kementerian Perdagangan | kemendag, kementerian perdagangan; colloquial: mendag
    esdm | Kementerian Energi dan Sumber Daya Mineral | esdm, kesdm, kementerian esdm
    kemenpu | Kementerian Pekerjaan Umum | kemenpu, kementerian pu, kementerian pekerjaan umum; former: kementerian pupr, kemenpupr
    kemendes | Kementerian Desa dan Pembangunan Daerah Tertinggal | kemendes, kemendesa; colloquial: kementerian desa, mendes
    kemenhub | Kementerian Perhubungan | kemenhub, kementerian perhubungan; colloquial: menhub, ksop, dirjen perhubungan, djka
    komdigi | Kementerian Komunikasi dan Digital | komdigi, kemkomdigi; former: kemenkominfo, kementerian kominfo, bakti kominfo
    kementan | Kementerian Pertanian | kementan, kementerian pertanian; colloquial: mentan
    kkp | Kementerian Kelautan dan Perikanan | kkp; colloquial: kementerian kelautan, psdkp
    atr-bpn | Kementerian Agraria dan Tata Ruang/BPN | bpn, atr bpn, kementerian atr, badan pertanahan nasional; application: sentuh tanahku; colloquial: kantor pertanahan, agraria
    bappenas | Kementerian PPN/Bappenas | bappenas
    panrb | Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | panrb, kemenpanrb; product: sp4n, sp4n lapor; colloquial: menpan, kemenpan
    kemendukbangga | Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN | bkkbn, kemendukbangga
    bkpm | Kementerian Investasi dan Hilirisasi/BKPM | bkpm; application: oss rba, oss; colloquial: kementerian investasi
    kemenpar | Kementerian Pariwisata | kemenpar, kementerian pariwisata; former: kemenparekraf
    kemenpppa | Kementerian Pemberdayaan Perempuan dan Pelindungan Anak | kemenpppa; product: sapa 129; colloquial: pppa
    kemenpora | Kementerian Pemuda dan Olahraga | kemenpora; colloquial: menpora`,
  ),
  ...institutionsOf(
    'ministry',
    null,
    `
    kemenhaj | Kementerian Haji dan Umrah | kemenhaj; former: bp haji; colloquial: kementerian haji`,
    { validFrom: '2025-09-08' },
  ),
  ...institutionsOf(
    'ministry',
    null,
    `
    kemenham | Kementerian Hak Asasi Manusia | kemenham, kementerian ham
    kemenimipas | Kementerian Imigrasi dan Pemasyarakatan | kemenimipas; colloquial: kementerian imigrasi
    kemdiktisaintek | Kementerian Pendidikan Tinggi, Sains, dan Teknologi | kemdiktisaintek; former: ristekdikti; colloquial: kemendikti, lldikti, dikti
    kemenbud | Kementerian Kebudayaan | kemenbud, kementerian kebudayaan
    kemenpkp | Kementerian Perumahan dan Kawasan Permukiman | kemenpkp, kementerian pkp; colloquial: kementerian perumahan
    kementrans | Kementerian Transmigrasi | kementrans, kementerian transmigrasi
    kemenhut | Kementerian Kehutanan | kemenhut, kementerian kehutanan; former: klhk; colloquial: bksda
    klh | Kementerian Lingkungan Hidup/BPLH | klh, kementerian lingkungan hidup, bplh
    kemenkop | Kementerian Koperasi | kemenkop, kementerian koperasi
    kemen-umkm | Kementerian UMKM | kementerian umkm
    ekraf | Kementerian Ekonomi Kreatif | kementerian ekonomi kreatif, kemenekraf`,
    { validFrom: cabinet2024 },
  ),
];

const units = [
  ...institutionsOf(
    'unit',
    'kemenkeu',
    `
    djp | Direktorat Jenderal Pajak | djp, ditjen pajak, direktorat jenderal pajak, @kring_pajak, @ditjenpajakri; product: kring pajak; application: coretax, djp online, djponline; colloquial: dirjen pajak, kantor pajak, kpp, kpp pratama
    djbc | Direktorat Jenderal Bea dan Cukai | djbc, bea cukai, @beacukairi; colloquial: beacukai`,
  ),
  ...institutionsOf(
    'unit',
    'kemenimipas',
    `
    imigrasi | Direktorat Jenderal Imigrasi | imigrasi, ditjen imigrasi, @ditjen_imigrasi; product: eazy paspor; application: m paspor, mpaspor, apapo; colloquial: kanim, m pasport, mpasspor
    pemasyarakatan | Direktorat Jenderal Pemasyarakatan | ditjenpas, ditjen pas; colloquial: lapas, rutan, lembaga pemasyarakatan`,
  ),
  ...institutionsOf(
    'unit',
    'kemenpu',
    `
    bina-marga | Direktorat Jenderal Bina Marga | bina marga; colloquial: bpjn, balai jalan nasional
    sda | Direktorat Jenderal Sumber Daya Air | ditjen sda, ditjen sumber daya air; colloquial: bbws, balai besar wilayah sungai
    cipta-karya | Direktorat Jenderal Cipta Karya | cipta karya
    bpjt | Badan Pengatur Jalan Tol | bpjt, badan pengatur jalan tol`,
  ),
  ...institutionsOf(
    'unit',
    'kemendagri',
    `
    ditjen-dukcapil | Direktorat Jenderal Kependudukan dan Pencatatan Sipil | ditjen dukcapil; colloquial: dirjen dukcapil, dukcapil pusat, dukcapil kemendagri`,
  ),
];

export const ministryInstitutions = [...coordinating, ...ministries, ...units];
