import { institutionsOf } from './seed-rows.js';

export const agencyInstitutions = [
  ...institutionsOf(
    'agency',
    null,
    `
    bp-bumn | Badan Pengaturan BUMN | bp bumn, badan pengaturan bumn`,
    { validFrom: '2025-10-02' },
  ),
  ...institutionsOf(
    'agency',
    null,
    `
    danantara | Badan Pengelola Investasi Danantara | danantara`,
    { validFrom: '2025-02-24' },
  ),
  ...institutionsOf(
    'agency',
    null,
    `
    polri | Kepolisian Negara Republik Indonesia | polri, polisi, kepolisian, polsek, polres, polda, polresta, satpas, satlantas, korlantas, bhabinkamtibmas, kapolri, kapolres, brimob, @divhumas_polri
    tni | Tentara Nasional Indonesia | tni, kodim, koramil, babinsa, kodam
    kejaksaan | Kejaksaan Republik Indonesia | kejaksaan, kejari, kejati, jaksa
    mahkamah-agung | Mahkamah Agung | mahkamah agung, pengadilan, pengadilan negeri, pengadilan agama, hakim
    komisi-yudisial | Komisi Yudisial | komisi yudisial
    kpk | Komisi Pemberantasan Korupsi | kpk
    ppatk | Pusat Pelaporan dan Analisis Transaksi Keuangan | ppatk
    lpsk | Lembaga Perlindungan Saksi dan Korban | lpsk
    komnas-ham | Komisi Nasional Hak Asasi Manusia | komnas ham
    ombudsman | Ombudsman Republik Indonesia | ombudsman
    kpu | Komisi Pemilihan Umum | kpu, kpud, komisi pemilihan umum
    bawaslu | Badan Pengawas Pemilihan Umum | bawaslu, panwaslu
    bpjs-kesehatan | BPJS Kesehatan | bpjs kesehatan, bpjskes, bpjs kes, mobile jkn, jkn, jkn kis, kartu indonesia sehat, @bpjskesehatanri, pandawa bpjs, kantor bpjs
    bpjs-tk | BPJS Ketenagakerjaan | bpjs ketenagakerjaan, bpjs tk, bpjstk, bpjs naker, bpjamsostek, jamsostek, jmo, lapak asik, lapakasik, @bpjstkinfo
    ojk | Otoritas Jasa Keuangan | ojk, slik ojk, satgas pasti
    bi | Bank Indonesia | bank indonesia
    lps | Lembaga Penjamin Simpanan | lembaga penjamin simpanan
    bp-tapera | Badan Pengelola Tabungan Perumahan Rakyat | tapera, bp tapera
    bgn | Badan Gizi Nasional | badan gizi nasional, bgn, sppg, mbg, makan bergizi gratis
    bapanas | Badan Pangan Nasional | bapanas, badan pangan nasional
    bpom | Badan Pengawas Obat dan Makanan | bpom, badan pom
    bnn | Badan Narkotika Nasional | bnn, bnnk
    bnpb | Badan Nasional Penanggulangan Bencana | bnpb
    basarnas | Badan Nasional Pencarian dan Pertolongan | basarnas, tim sar
    bmkg | Badan Meteorologi, Klimatologi, dan Geofisika | bmkg
    bkn | Badan Kepegawaian Negara | kantor bkn, data bkn, bkn pusat, sscasn, sscn, mysapk, badan kepegawaian negara
    bps | Badan Pusat Statistik | badan pusat statistik, bps
    big | Badan Informasi Geospasial | badan informasi geospasial
    lan | Lembaga Administrasi Negara | lembaga administrasi negara
    lkpp | Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah | lkpp, e katalog, inaproc
    perpusnas | Perpustakaan Nasional | perpusnas, perpustakaan nasional
    bssn | Badan Siber dan Sandi Negara | bssn
    bpkp | Badan Pengawasan Keuangan dan Pembangunan | bpkp
    bpk | Badan Pemeriksa Keuangan | badan pemeriksa keuangan
    bpip | Badan Pembinaan Ideologi Pancasila | bpip
    bphmigas | BPH Migas | bph migas
    skk-migas | SKK Migas | skk migas
    kppu | Komisi Pengawas Persaingan Usaha | kppu
    bpkn | Badan Perlindungan Konsumen Nasional | bpkn
    bpkh | Badan Pengelola Keuangan Haji | bpkh
    baznas | Badan Amil Zakat Nasional | baznas
    bp-batam | Badan Pengusahaan Batam | bp batam
    lpp-tvri | LPP TVRI | tvri
    lpp-rri | LPP RRI | rri
    komisi-penyiaran | Komisi Penyiaran Indonesia | komisi penyiaran, kpid
    bpjph | Badan Penyelenggara Jaminan Produk Halal | bpjph`,
  ),
  ...institutionsOf(
    'agency',
    null,
    `
    ikn | Otorita Ibu Kota Nusantara | otorita ikn, oikn`,
    { timeZone: 'Asia/Makassar' },
  ),
  ...institutionsOf(
    'unit',
    'polri',
    `
    samsat | Samsat | samsat, e samsat, esamsat, samsat digital, samsat digital nasional, samsat keliling, signal samsat, sambara, sakpole`,
  ),
];
