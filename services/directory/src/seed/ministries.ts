import { institutionsOf } from './seed-rows.js';

const cabinet2024 = '2024-10-21';

const coordinating = [
  ...institutionsOf(
    'ministry',
    null,
    `
    kemenko-polkam | Kementerian Koordinator Bidang Politik dan Keamanan | menko polkam, kemenko polkam, menko polhukam
    kemenko-ekon | Kementerian Koordinator Bidang Perekonomian | menko ekonomi, menko perekonomian, kemenko perekonomian
    kemenko-pmk | Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan | menko pmk, kemenko pmk`,
  ),
  ...institutionsOf(
    'ministry',
    null,
    `
    kemenko-kumham-imipas | Kementerian Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan | menko kumham
    kemenko-infra | Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan | menko infrastruktur
    kemenko-pm | Kementerian Koordinator Bidang Pemberdayaan Masyarakat | menko pemberdayaan masyarakat
    kemenko-pangan | Kementerian Koordinator Bidang Pangan | menko pangan`,
    { validFrom: cabinet2024 },
  ),
];

const ministries = [
  ...institutionsOf(
    'ministry',
    null,
    `
    kemensetneg | Kementerian Sekretariat Negara | setneg, sekretariat negara, kemensetneg
    kemendagri | Kementerian Dalam Negeri | kemendagri, mendagri, kementerian dalam negeri
    kemlu | Kementerian Luar Negeri | kemlu, kemenlu, kementerian luar negeri, kbri, kjri, menlu
    kemhan | Kementerian Pertahanan | kemhan, kemenhan, kementerian pertahanan
    kemenag | Kementerian Agama | kemenag, depag, kementerian agama, menag, kua, kantor urusan agama
    kemenkum | Kementerian Hukum | kemenkum, kementerian hukum, kemenkumham, ahu online, ditjen ahu
    kemenkeu | Kementerian Keuangan | kemenkeu, menkeu, kementerian keuangan
    kemendikdasmen | Kementerian Pendidikan Dasar dan Menengah | kemendikdasmen, kemendikbud, kemdikbud, kementerian pendidikan, dapodik, info gtk
    kemenkes | Kementerian Kesehatan | kemenkes, menkes, kementerian kesehatan, satusehat, sisdmk
    kemensos | Kementerian Sosial | kemensos, mensos, kementerian sosial, cek bansos
    kemnaker | Kementerian Ketenagakerjaan | kemnaker, kemenaker, menaker, kementerian ketenagakerjaan, siapkerja, karirhub
    kp2mi | Kementerian Pelindungan Pekerja Migran Indonesia | kp2mi, bp2mi, bnp2tki
    kemenperin | Kementerian Perindustrian | kemenperin, kementerian perindustrian
    kemendag | Kementerian Perdagangan | kemendag, mendag, kementerian perdagangan
    esdm | Kementerian Energi dan Sumber Daya Mineral | esdm, kesdm, kementerian esdm
    kemenpu | Kementerian Pekerjaan Umum | kemenpu, kementerian pu, kementerian pupr, kemenpupr, kementerian pekerjaan umum
    kemendes | Kementerian Desa dan Pembangunan Daerah Tertinggal | kemendes, kemendesa, kementerian desa, mendes
    kemenhub | Kementerian Perhubungan | kemenhub, menhub, kementerian perhubungan, ksop, dirjen perhubungan, djka
    komdigi | Kementerian Komunikasi dan Digital | komdigi, kemkomdigi, kemenkominfo, kementerian kominfo, bakti kominfo
    kementan | Kementerian Pertanian | kementan, mentan, kementerian pertanian
    kkp | Kementerian Kelautan dan Perikanan | kkp, kementerian kelautan, psdkp
    atr-bpn | Kementerian Agraria dan Tata Ruang/BPN | bpn, atr bpn, kementerian atr, badan pertanahan nasional, kantor pertanahan, agraria, sentuh tanahku
    bappenas | Kementerian PPN/Bappenas | bappenas
    panrb | Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | panrb, menpan, kemenpan, kemenpanrb, sp4n, sp4n lapor
    kemendukbangga | Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN | bkkbn, kemendukbangga
    bkpm | Kementerian Investasi dan Hilirisasi/BKPM | bkpm, kementerian investasi, oss rba, oss
    kemenpar | Kementerian Pariwisata | kemenpar, kemenparekraf, kementerian pariwisata
    kemenpppa | Kementerian Pemberdayaan Perempuan dan Pelindungan Anak | kemenpppa, sapa 129, pppa
    kemenpora | Kementerian Pemuda dan Olahraga | kemenpora, menpora`,
  ),
  ...institutionsOf(
    'ministry',
    null,
    `
    kemenhaj | Kementerian Haji dan Umrah | kemenhaj, kementerian haji, bp haji`,
    { validFrom: '2025-09-08' },
  ),
  ...institutionsOf(
    'ministry',
    null,
    `
    kemenham | Kementerian Hak Asasi Manusia | kemenham, kementerian ham
    kemenimipas | Kementerian Imigrasi dan Pemasyarakatan | kemenimipas, kementerian imigrasi
    kemdiktisaintek | Kementerian Pendidikan Tinggi, Sains, dan Teknologi | kemdiktisaintek, kemendikti, ristekdikti, lldikti, dikti
    kemenbud | Kementerian Kebudayaan | kemenbud, kementerian kebudayaan
    kemenpkp | Kementerian Perumahan dan Kawasan Permukiman | kemenpkp, kementerian perumahan, kementerian pkp
    kementrans | Kementerian Transmigrasi | kementrans, kementerian transmigrasi
    kemenhut | Kementerian Kehutanan | kemenhut, kementerian kehutanan, klhk, bksda
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
    djp | Direktorat Jenderal Pajak | djp, ditjen pajak, dirjen pajak, direktorat jenderal pajak, kring pajak, @kring_pajak, @ditjenpajakri, coretax, kantor pajak, kpp, kpp pratama, djp online, djponline
    djbc | Direktorat Jenderal Bea dan Cukai | djbc, bea cukai, beacukai, @beacukairi`,
  ),
  ...institutionsOf(
    'unit',
    'kemenimipas',
    `
    imigrasi | Direktorat Jenderal Imigrasi | imigrasi, kanim, ditjen imigrasi, m paspor, mpaspor, m pasport, mpasspor, eazy paspor, @ditjen_imigrasi, apapo
    pemasyarakatan | Direktorat Jenderal Pemasyarakatan | lapas, rutan, lembaga pemasyarakatan, ditjenpas, ditjen pas`,
  ),
  ...institutionsOf(
    'unit',
    'kemenpu',
    `
    bina-marga | Direktorat Jenderal Bina Marga | bina marga, bpjn, balai jalan nasional
    sda | Direktorat Jenderal Sumber Daya Air | ditjen sda, ditjen sumber daya air, bbws, balai besar wilayah sungai
    cipta-karya | Direktorat Jenderal Cipta Karya | cipta karya
    bpjt | Badan Pengatur Jalan Tol | bpjt, badan pengatur jalan tol`,
  ),
  ...institutionsOf(
    'unit',
    'kemendagri',
    `
    ditjen-dukcapil | Direktorat Jenderal Kependudukan dan Pencatatan Sipil | ditjen dukcapil, dirjen dukcapil, dukcapil pusat, dukcapil kemendagri`,
  ),
];

export const ministryInstitutions = [...coordinating, ...ministries, ...units];
