/**
 * Read a row as: whoever writes the text means the owner on the left, however it sounds. With `desk` another may be meant as
 * well: a person decides, and is shown that owner first.
 */
export type TrapCases = Readonly<Record<string, readonly (readonly [owner: string, text: string, by?: 'desk'])[]>>;

/** The cases a keyword router gets wrong, right and counter. */
export const trapCases: TrapCases = {
  'an airport train is of whoever runs it there': [
    ['kai-bandara', 'Kereta bandara YIA batal berangkat'],
    ['kai-bandara', 'Kereta bandara Kualanamu mogok di tengah jalan', 'desk'],
    ['kai-commuter', 'Kereta bandara Soekarno-Hatta terlambat, tiket Railink tidak bisa dibatalkan', 'desk'],
    ['kai-commuter', 'KA Bandara Soetta tidak ada pemberitahuan, kereta berhenti lama', 'desk'],
    ['injourney-airports', 'Toilet bandara kotor, troli bandara rusak'],
    ['kai-commuter', 'KRL ke Bekasi mogok, penumpang menumpuk'],
  ],
  'two light trains have two owners': [
    ['lrt-jakarta', 'LRT Jakarta dari Velodrome ke Kelapa Gading sering mogok'],
    ['lrt-jakarta', 'LRT Jakarta penuh sesak, eskalator mati'],
    ['kai', 'LRT Jabodebek berhenti mendadak di Cawang'],
  ],
  'a section of a toll road says whose it is': [
    ['bpjt', 'Tol Cipali berlubang banyak kecelakaan'],
    ['bpjt', 'Tol Tangerang-Merak rusak, tambal sulam terus', 'desk'],
    ['bpjt', 'Jalan tol Cikopo-Palimanan bergelombang', 'desk'],
    ['jasa-marga', 'Tol Jakarta-Cikampek macet karena perbaikan'],
  ],
  'roads of an estate are no public roads': [
    ['jiep', 'Jalan kawasan industri Pulogadung rusak, JIEP tidak memperbaiki'],
    ['pemda-perkim', 'Jalan di perumahan kami rusak, pengembang tidak mau memperbaiki'],
    ['pemda-dpupr', 'Jalan desa di belakang kawasan kami rusak parah'],
  ],
  'who holds an aircraft in the air is not the airline': [
    ['airnav', 'Penerbangan tertunda karena ATC'],
    ['airnav', 'Pengatur lalu lintas udara AirNav menunda penerbangan'],
    ['airnav', 'Pesawat berputar lama karena menara pengawas, AirNav tolong jelaskan'],
    ['citilink', 'Penerbangan Citilink tertunda, kru tidak ada'],
  ],
  'leave to sail is the harbour master’s': [
    ['kemenhub', 'Izin berlayar dari KSOP belum terbit'],
    ['kemenhub', 'Syahbandar mempersulit surat persetujuan berlayar'],
    ['kemenhub', 'KSOP Tanjung Priok lama menerbitkan izin kapal'],
    ['pelindo', 'Crane pelabuhan Pelindo rusak, bongkar muat terhenti'],
  ],
  'who sells gas does not make its policy': [
    ['patra-niaga', 'Harga gas 3 kg di atas HET di pengecer'],
    ['esdm', 'Kebijakan subsidi LPG tidak tepat sasaran, Kementerian ESDM tolong evaluasi'],
    ['esdm', 'Kementerian ESDM mengubah kebijakan subsidi elpiji tanpa sosialisasi'],
    ['patra-niaga', 'LPG 3 kg bersubsidi habis di semua pangkalan'],
  ],
  'internet of no company of the state is the ministry’s': [
    ['komdigi', 'Biznet mati seharian, tidak ada teknisi'],
    ['komdigi', 'MyRepublic lambat dan CS tidak menjawab'],
    ['komdigi', 'Internet First Media putus terus', 'desk'],
    ['telkomsel', 'IndiHome putus terus, teknisi tidak datang'],
  ],
  'aid in rice is not aid in money': [
    ['bapanas', 'Bantuan beras 10 kg tidak sampai'],
    ['bapanas', 'Bantuan pangan beras Bapanas tidak pernah saya terima'],
    ['bulog', 'Beras bantuan pangan berkutu dari Bulog'],
    ['kemensos', 'PKH saya tidak cair dua tahap'],
    ['pemda-dpmd', 'BLT dana desa tidak dibagikan kepala desa'],
  ],
  'fertiliser has a maker, a quota and a list': [
    ['pupuk-indonesia', 'Pupuk urea langka di kios'],
    ['pupuk-indonesia', 'Pupuk NPK Phonska tidak ada di kios, Pupuk Indonesia tolong'],
    ['kementan', 'Kuota pupuk bersubsidi dikurangi Kementerian Pertanian'],
    ['kementan', 'Alokasi pupuk subsidi kabupaten kami habis, Kementan tolong tambah'],
    ['pemda-dinpertan', 'Nama saya tidak masuk RDKK pupuk subsidi'],
    ['pemda-dinpertan', 'Kartu tani pupuk tidak bisa dipakai karena e-RDKK belum diinput penyuluh', 'desk'],
  ],
  'street lamps are not the power company’s': [
    ['pemda-dishub', 'Lampu jalan di depan gang kami mati, PLN tolong perbaiki'],
    ['pemda-dishub', 'PJU padam semua di jalan utama desa, gelap sekali'],
    ['pemda-dishub', 'penerangan jalan umum mati dua minggu, rawan begal'],
    ['pln', 'Lampu di rumah kami mati, listrik padam sejak magrib'],
    ['pln', 'Token listrik tidak bisa diisi'],
    ['pln', 'Listrik satu kampung padam, PLN tidak datang'],
  ],
  'piped water is the regional company’s': [
    ['pemda-pdam', 'Air PDAM mati sudah tiga hari'],
    ['pemda-pdam', 'air ledeng keruh dan bau kaporit'],
    ['pemda-pdam', 'Tagihan PDAM melonjak padahal rumah kosong'],
    ['pemda-pdam', 'meteran air PDAM rusak, minta ganti'],
    ['sda', 'Tanggul sungai besar jebol, BBWS belum turun'],
    ['pemda-dpupr', 'Drainase di kampung kami mampet'],
  ],
  'a road has a class': [
    ['pemda-dpupr', 'Jalan kabupaten di desa kami rusak berlubang'],
    ['pemda-dpupr', 'jalan desa rusak parah tidak pernah diaspal'],
    ['bina-marga', 'Jalan nasional berlubang, sudah banyak yang jatuh'],
    ['bina-marga', 'Jalur pantura rusak parah bergelombang'],
    ['pemda-provinsi', 'Jalan provinsi penuh lubang'],
    ['pemda-provinsi', 'jalan milik provinsi rusak belum diperbaiki'],
  ],
  'a toll road is its concessionaire’s': [
    ['jasa-marga', 'Jalan tol Jasa Marga berlubang'],
    ['jasa-marga', 'Gerbang tol Jasa Marga antre panjang, gardu error'],
    ['hutama-karya', 'Tol Trans Sumatera Hutama Karya bergelombang'],
    ['hutama-karya', 'Hutama Karya: jalan tol di Lampung rusak'],
    ['bina-marga', 'Jembatan jalan nasional retak'],
    ['waskita-toll-road', 'Waskita Toll Road menaikkan tarif tanpa memperbaiki jalan'],
  ],
  'each train is of its own company': [
    ['kai-commuter', 'KRL ke Bogor telat terus'],
    ['kai-commuter', 'Commuter Line penuh sesak, AC mati'],
    ['kai', 'Tiket kereta api jarak jauh di KAI Access gagal dibayar'],
    ['kai', 'LRT Jabodebek berhenti mendadak'],
    ['mrt-jakarta', 'MRT Jakarta lama menunggu di Blok M'],
    ['kcic', 'Tiket Whoosh tidak bisa refund'],
  ],
  'baggage and delay are the airline’s': [
    ['garuda', 'Bagasi saya hilang naik Garuda'],
    ['citilink', 'Citilink delay lima jam tanpa kompensasi'],
    ['garuda', 'Refund tiket Garuda Indonesia belum kembali'],
    ['pelita-air', 'Pelita Air delay, bandara tidak memberi kabar'],
    ['injourney-airports', 'Toilet bandara kotor dan trolley kurang'],
    ['injourney-airports', 'Parkir bandara mahal, Angkasa Pura tolong ditertibkan'],
  ],
  'a ferry, a liner and a port are three': [
    ['asdp', 'Tiket Ferizy tidak bisa dibeli, antre di Merak'],
    ['asdp', 'Kapal feri ASDP kotor'],
    ['pelni', 'Kapal Pelni terlambat dua hari'],
    ['pelni', 'Jadwal kapal perintis Pelni tidak jelas'],
    ['pelindo', 'Terminal pelabuhan Pelindo antre truk'],
    ['pelindo', 'Pelindo: bongkar muat lambat di pelabuhan'],
  ],
  'bottled gas is not piped gas': [
    ['patra-niaga', 'Gas melon 3 kg langka di pangkalan'],
    ['patra-niaga', 'LPG subsidi dijual mahal'],
    ['patra-niaga', 'tabung gas elpiji bocor dari pangkalan Pertamina'],
    ['pgn', 'Tagihan gas PGN naik'],
    ['pgn', 'Jargas di rumah kami mati, pipa gas bocor'],
    ['pgn', 'pasang baru jaringan gas bumi PGN lama sekali'],
  ],
  'home internet is of whoever sells it': [
    ['telkomsel', 'IndiHome los merah sejak kemarin'],
    ['telkomsel', 'wifi indihome mati, Telkom tidak datang'],
    ['pln-icon-plus', 'Iconnet putus terus'],
    ['pln-icon-plus', 'Internet ICONNET dari PLN Icon Plus lambat'],
    ['telkomsel', 'Kuota Telkomsel hilang'],
    ['telkom', 'Telepon rumah Telkom mati'],
  ],
  'the bank answers before its supervisor': [
    ['bri', 'Saldo BRI saya hilang, OJK tolong'],
    ['mandiri', 'Livin Mandiri memotong saldo, lapor OJK'],
    ['bni', 'Kartu ATM BNI tertelan, saldo berkurang', 'desk'],
    ['btn', 'KPR BTN lunas sertifikat tertahan'],
    ['bsi', 'BSI error, saldo hilang di BYOND'],
    ['ojk', 'Pinjol ilegal meneror, mohon OJK menindak'],
  ],
  'online loans are the authority’s': [
    ['ojk', 'Pinjaman online menagih dengan kasar'],
    ['ojk', 'data saya disebar pinjol padahal sudah lunas'],
    ['ojk', 'Pinjol ilegal terus meneror kontak saya'],
    ['ojk', 'pinjol bunga mencekik, tagihan tidak masuk akal'],
    ['bri', 'Pinjaman KUR BRI ditolak tanpa alasan'],
    ['pnm', 'Petugas PNM Mekaar menagih malam hari'],
  ],
  'the two BPJS are two, and a hospital is a third': [
    ['bpjs-kesehatan', 'Kartu BPJS Kesehatan tidak aktif padahal iuran dibayar'],
    ['bpjs-kesehatan', 'Mobile JKN tidak bisa pindah faskes'],
    ['bpjs-tk', 'Klaim JHT BPJS Ketenagakerjaan belum cair'],
    ['bpjs-tk', 'saldo JMO tidak bertambah'],
    ['pemda-rsud', 'RSUD menolak pasien BPJS, IGD penuh'],
    ['pemda-dinkes', 'Puskesmas tutup siang hari, petugas tidak ada'],
  ],
  'social aid has several givers': [
    ['kemensos', 'PKH saya tidak cair tahap ini'],
    ['kemensos', 'BPNT kosong di kartu KKS'],
    ['bulog', 'Beras 10 kg dari Bulog berkutu'],
    ['pemda-dpmd', 'BLT dana desa dipotong perangkat'],
    ['pemda-dpmd', 'BLT DD tidak dibagikan kepala desa'],
    ['pos', 'Kantor Pos Indonesia: paket saya hilang'],
  ],
  'fertiliser is the company’s, its quota the ministry’s': [
    ['pupuk-indonesia', 'Pupuk bersubsidi langka di kios'],
    ['pupuk-indonesia', 'i-Pubers tidak bisa menebus pupuk'],
    ['pupuk-indonesia', 'kios menjual pupuk subsidi di atas HET, Pupuk Indonesia tolong'],
    ['pupuk-indonesia', 'stok pupuk urea kosong di kios pupuk'],
    ['pemda-dinpertan', 'penyuluh pertanian tidak pernah datang ke kelompok tani'],
    ['petrokimia', 'Petrokimia Gresik: bau amonia dari pabrik'],
  ],
  'an identity card is the registry’s of the domicile': [
    ['pemda-dukcapil', 'KTP saya belum jadi sudah tiga bulan'],
    ['pemda-dukcapil', 'blangko KTP habis terus di kecamatan'],
    ['pemda-dukcapil', 'Kartu keluarga salah nama, disdukcapil lambat'],
    ['pemda-dukcapil', 'akta kelahiran anak belum terbit'],
    ['imigrasi', 'Paspor belum jadi sudah sebulan'],
    ['samsat', 'Pajak kendaraan lima tahunan, STNK belum dikirim'],
  ],
  'taxes have three collectors': [
    ['samsat', 'bayar pajak motor di Samsat antre lama'],
    ['samsat', 'pajak kendaraan sudah dibayar STNK belum keluar'],
    ['pemda-bapenda', 'PBB tahun ini naik tiga kali lipat'],
    ['pemda-bapenda', 'SPPT PBB belum diterima warga'],
    ['djp', 'Coretax error tidak bisa lapor SPT'],
    ['djp', 'NPWP saya tidak valid di kantor pajak'],
  ],
  'who is named in passing is not meant': [
    ['pemda-dpupr', 'jalan berlubang depan kantor pos sudah lama', 'desk'],
    ['pln', 'listrik padam di sebelah kantor BRI'],
    ['pln', 'Listrik padam, jangan kayak PDAM lambat sekali'],
    ['pemda-dlh', 'sampah menumpuk di belakang stasiun kereta'],
    ['bpjs-kesehatan', 'Iuran BPJS Kesehatan dobel, sudah bayar lewat Mandiri'],
    ['imigrasi', 'biaya paspor sudah dibayar lewat kantor pos, M-Paspor belum berubah'],
  ],
};

/** Read a row as: the text with this place goes to the office of that government, or the citizen is asked, or the desk decides. */
export const placeCases: readonly (readonly [to: string, place: string | null, text: string])[] = [
  ['pemda-dpupr-3303', 'Purbalingga', 'Jalan desa kami rusak parah tidak pernah diaspal'],
  ['pemda-dishub-3374', 'Kota Semarang', 'Lampu jalan di gang kami mati sejak lama'],
  ['pemda-dlh-3276', 'Depok', 'Sampah menumpuk di pinggir jalan tidak diangkut'],
  ['pemda-dukcapil-3578', 'Kota Surabaya', 'KTP saya belum jadi sudah tiga bulan'],
  ['pemda-pdam-3171', 'Jakarta Pusat', 'Air PDAM mati sudah tiga hari'],
  ['citizen', null, 'Jalan desa kami rusak parah tidak pernah diaspal'],
  // Of the whole country, wherever it happened: the place sends nothing away.
  ['pln', 'Purbalingga', 'Listrik satu kampung padam, PLN tidak datang'],
  ['imigrasi', 'Depok', 'Antrean paspor di kantor imigrasi selalu penuh'],
];

/** Read a row as: the first institution leads and the others have a part; `desk` and `citizen` where nobody leads by itself. */
export const sharedCases: readonly (readonly [lead: string, beside: readonly string[], text: string])[] = [
  ['kemensos', ['bri'], 'Bansos PKH saya tidak cair, di BRI saldo KKS kosong'],
  ['bulog', ['pos'], 'Bantuan beras 10 kg dari Bulog berkutu, diambil di Kantor Pos Indonesia'],
  ['bri', ['ojk'], 'Saldo BRI saya hilang 5 juta, sudah lapor OJK juga'],
  ['kai', ['pemda-dishub'], 'Palang pintu perlintasan kereta rusak, dinas perhubungan dan KAI tolong perbaiki'],
  // One institution, however many words.
  ['pln', [], 'Listrik padam sejak magrib, token tidak bisa diisi, meteran rusak'],
  ['samsat', [], 'Bayar pajak motor di Samsat antre lama sekali'],
  // Two matters that no table joins: a person parts them.
  ['desk', [], 'PLN dan Telkom saling lempar soal tagihan'],
  ['desk', [], 'Paspor saya di Imigrasi hilang dan rekening BNI saya diblokir'],
];
