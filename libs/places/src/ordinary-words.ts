/** Names of districts and villages that are words of every day: only what kind of place it is makes one of them a place. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `kabupaten nya bisa tolong kasih mau yang sudah kota dari lanjut selamat adu jadi lurah jawa buat sama kali harus salam surat
  banget lebih baru kalo data selesai raya ulang lama kantor pasar bulan bangun butuh guna lewat tanggung dana titik suruh harap
  ganti alas tutup barat dalam moga pada sering minta pasang gaji layan bagus tetap tua batas muncul mahal tunggu juta bukti area
  negara setiap merah bagi belah langgar kai utama jarak tanda aman bu janji dukuh jatuh solo suka situ tolak lapang ibu daya tiga
  panjang usul laksana salur namun gelap tulis lancar sampe balik temu kasihan islam luar besar rawan tahu mungkin dah toko sawah
  bener tengah wenang berkas balai buang jajar maju sosial tes tuju jumat barang wali samping bau gedung senen sisi bintang tarik
  simpang alat gelombang pintu ruang keras kamu sejahtera juli tambang mata kalian sedang pinggir kabar kembang gambir normal gua
  para tukang warna ujung mas sayang mandiri matur gue abang tugu roda gara beton kampung karang taman seberang alasan sini buku
  tunjuk sumbang kira kecil jati cina kroya cabang putih tentang jasa ayam timbang sumber kristen kesehatan tanjung bina jaya kanan
  sudirman arus pasir awat dapet muda bocor luas muka bandara mampu bayi gampang tanggul jamin sandi cinta hai banding kuning
  tangga mantan licin upah gin rata agak turi sementara taat per pemenang makam tari baki penataran menang sambung kolam gunung
  panas lapangan merasa biru serah pukul agung ayah lembur deras ruko pemuda sepakat golong damping go tumpuk apaan sadar men
  sepanjang atap kamar gajah merdeka sari mimin teriak mu nasi kering jebol besi kandang bumi musyawarah tu bakal pondok tenang
  antara gada setia mudik sumur monggo gapura tambak lai tambahan pesen serba ban pandang bolong suci kebun terap jaman bila
  tampung bareng kejadian selang as haha undur bawang saham karya bukit gantung kasi dateng walahar manis geser kau alur asa lumpur
  tayu kini you semangat marga jangka daun bunga pertamina prima pangkal tegak talun bulu satria lalang tikung sempurna mikir bela
  kopi kala usir tembok kedung nusantara sera bengkel bahu pagar loe bandar bola nyamuk mabuk man sosok tawar bendung kelurahan
  era harapan harian gudang bae sarang jambu tokoh bakti nang waspada damai muak bangkai pon santosa gading masing fan perjuangan
  bambang jari maki rindu kawan bajang pelajaran mama pasangan bangga oma kacung day korek pura sapa campur bengkak dalil benda
  kawal sembilan persatuan kesatuan angkatan puti bentar degan pesantren asia seni jorok pacar elo terong dingin salut ati
  sukur urat tahunan bakalan rada tampang puluhan mini tulang pertahanan pulau kapal terasa bosen sono bahagia hayo saling bukaan
  beruk galak pahlawan puter singapura lauk ekor sepotong susi berkah yayasan rawa pare barisan pancasila curut layang liku kabul
  bangke pasan buruan elu ranah dee usa berusaha umbar tampak purnama pejuang kaca kunci tawa tobat ngara kompas semata semut soon
  pinang merek kaleng long melayu pandangan panji pelabuhan kuala lomba dalang darma maya gema istana sale makmur keles gag duren
  idaman pait maen alak bantai seneng hidayah anugerah amen helo pedes tingal deket ori biri see ketara carikan kenalan keak
  pajang bolang mamas perbulan kepoh serasi tampan bakat tebel tangkas demen jago podo paguyuban boros samudra kopong penambangan
  rangka timer tulung bade maos mugi dadi banga bilangan catur cempaka gera iso jagan jepang kebon lawa lembar mainan mahu mane
  mano mara matang motong nagara ngapa olang opo sejati puna puser pusar sabi samo sape sabun serangan sidi sopo tae tampa terus
  tanjakan duku dukun garuda kuku nata mili nahi namo nangka semu waras sambungan silang subu sukma sum takan tancep tunggal teras
  teta tumbur genting rahmah ude susu wajik durian kukuh naga asuhan perkebunan piramid pisang pojok poly raden rajawali menanti
  bangunan jamu kapur mawar menjelang pandai nusa utan pantai sasaran terik trisakti pari telen tengku basi batin ria kacang
  butuhan bondo dara danau darat kolong datar monas telaga terpadu sela giri dorong dolo borang gelang gelora fajar simalungun
  juragan hello ringgit jahitan asem kabor petani kedai kedamaian khatulistiwa kerukunan lawak lawang sewu swadaya mandor
  hulu hilir utara selatan timur pusat induk indah mulya mulia abadi lestari bersama bersatu subur sentosa rahayu asri permai
  mekar bersih hijau hitam perak emas intan mutiara melati anggrek kenanga teratai cahaya terang sinar surya jalan air hujan
  banjir lampu listrik sampah sungai jembatan sekolah masjid gereja rumah tanah hutan kayu bambu rotan kelapa padi jagung
  sirih sirna rasa laut kuta dusun banjir halte parit sentral simpangempat empat lima enam tujuh delapan sepuluh dua satu pertama
  kedua atas bawah depan belakang pasarbaru pasarlama kampungbaru jalanbaru tepi siti aek muara sungaibaru airputih kedaton kerja
  tanggal proses anak guru warga umum pekan minggu senin selasa rabu kamis sabtu januari maret april mei juni agustus
  tolongan sama sama mohon bantu bantuan segera cepat lambat rusak mati hidup padam macet kotor bersama masuk keluar naik turun
  lokal pribumi transmigrasi makan minum pagi siang sore malam sejak sampai sekarang nanti kemarin besok hari jam menit ratu terisi arahan
  banyakan pajangan pertengahan loyang kalangan perbatasan permata kembaran kembangan cendana guntur palang boking beli wilayah
  daerah tempat bagian pihak petugas orang mana sana situ itu ini juga atau dengan karena untuk tidak belum akan telah masih hanya
  semua banyak sedikit lebar sempit tinggi rendah benar salah punya ada`.split(/\s+/),
);
