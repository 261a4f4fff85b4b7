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
    polri | Kepolisian Negara Republik Indonesia | polri, kepolisian, @divhumas_polri; colloquial: polisi, polsek, polres, polda, polresta, satpas, satlantas, korlantas, bhabinkamtibmas, kapolri, kapolres, brimob
    tni | Tentara Nasional Indonesia | tni; colloquial: kodim, koramil, babinsa, kodam
    kejaksaan | Kejaksaan Republik Indonesia | kejaksaan; colloquial: kejari, kejati, jaksa
    mahkamah-agung | Mahkamah Agung | mahkamah agung; colloquial: pengadilan, pengadilan negeri, pengadilan agama, hakim
    komisi-yudisial | Komisi Yudisial | komisi yudisial
    kpk | Komisi Pemberantasan Korupsi | kpk
    ppatk | Pusat Pelaporan dan Analisis Transaksi Keuangan | ppatk
    lpsk | Lembaga Perlindungan Saksi dan Korban | lpsk
    komnas-ham | Komisi Nasional Hak Asasi Manusia | komnas ham
    ombudsman | Ombudsman Republik Indonesia | ombudsman
    kpu | Komisi Pemilihan Umum | kpu, komisi pemilihan umum; colloquial: kpud
    bawaslu | Badan Pengawas Pemilihan Umum | bawaslu; former: panwaslu
    bpjs-kesehatan | BPJS Kesehatan | bpjs kesehatan, @bpjskesehatanri; product: jkn, jkn kis, kartu indonesia sehat, pandawa bpjs; application: mobile jkn; colloquial: bpjskes, bpjs kes, kantor bpjs
    bpjs-tk | BPJS Ketenagakerjaan | bpjs ketenagakerjaan, bpjamsostek, @bpjstkinfo; product: lapak asik, lapakasik; application: jmo; former: jamsostek; colloquial: bpjs tk, bpjstk, bpjs naker
    ojk | Otoritas Jasa Keuangan | ojk; product: slik ojk; colloquial: satgas pasti
    bi | Bank Indonesia | bank indonesia
    lps | Lembaga Penjamin Simpanan | lembaga penjamin simpanan
    bp-tapera | Badan Pengelola Tabungan Perumahan Rakyat | bp tapera; product: tapera
    bgn | Badan Gizi Nasional | badan gizi nasional, bgn; product: mbg, makan bergizi gratis; colloquial: sppg
    bapanas | Badan Pangan Nasional | bapanas, badan pangan nasional
    bpom | Badan Pengawas Obat dan Makanan | bpom, badan pom
    bnn | Badan Narkotika Nasional | bnn; colloquial: bnnk
    bnpb | Badan Nasional Penanggulangan Bencana | bnpb
    basarnas | Badan Nasional Pencarian dan Pertolongan | basarnas; colloquial: tim sar
    bmkg | Badan Meteorologi, Klimatologi, dan Geofisika | bmkg
    bkn | Badan Kepegawaian Negara | badan kepegawaian negara; application: sscasn, sscn, mysapk; colloquial: kantor bkn, data bkn, bkn pusat
    bps | Badan Pusat Statistik | badan pusat statistik, bps
    big | Badan Informasi Geospasial | badan informasi geospasial
    lan | Lembaga Administrasi Negara | lembaga administrasi negara
    lkpp | Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah | lkpp; application: e katalog, inaproc
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
    komisi-penyiaran | Komisi Penyiaran Indonesia | colloquial: komisi penyiaran, kpid
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
    samsat | Samsat | samsat; product: samsat keliling; application: e samsat, esamsat, samsat digital, samsat digital nasional, signal samsat, sambara, sakpole`,
  ),
];
