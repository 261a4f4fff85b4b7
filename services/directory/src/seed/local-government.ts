import { institutionsOf } from './seed-rows.js';

/** Kinds of local office. The place decides whose office it is; the directory knows the kind. */
export const localInstitutions = institutionsOf(
  'local-office-kind',
  null,
  `
    pemda-provinsi | Pemerintah provinsi | pemprov, pemerintah provinsi; colloquial: dinas provinsi, gubernur
    pemda-dishub | Dinas Perhubungan (kabupaten/kota) | dishub, dinhub, dinas perhubungan
    pemda-dpupr | Dinas Pekerjaan Umum dan Penataan Ruang (kabupaten/kota) | dpupr, dpu, dinas pupr, dinas pekerjaan umum; colloquial: dinas pu, dpu pr, pupr
    pemda-dlh | Dinas Lingkungan Hidup (kabupaten/kota) | dlh, dinas lingkungan hidup; colloquial: dinas lingkungan
    pemda-dinkes | Dinas Kesehatan (kabupaten/kota) | dinkes, dinas kesehatan, dkk
    pemda-disdik | Dinas Pendidikan (kabupaten/kota) | disdik, dindik, dindikbud, disdikbud, dinas pendidikan, disdikpora; colloquial: korwilcam
    pemda-dukcapil | Dinas Kependudukan dan Pencatatan Sipil | disdukcapil, dindukcapil, dinpendukcapil, dispendukcapil; colloquial: dukcapil, capil, dinas kependudukan, catatan sipil
    pemda-dinsos | Dinas Sosial (kabupaten/kota) | dinsos, dinas sosial, dinsosdaldukkbp3a, dinsospermasdes
    pemda-disnaker | Dinas Tenaga Kerja (kabupaten/kota) | disnaker, dinas tenaga kerja, dinnaker, dinas ketenagakerjaan, disnakertrans; colloquial: dinas naker
    pemda-perkim | Dinas Perumahan dan Permukiman (kabupaten/kota) | dinrumkim, dinperkim, disperkim; colloquial: perkim, dinas perumahan, dinas permukiman
    pemda-satpolpp | Satuan Polisi Pamong Praja | satpol pp; colloquial: satpolpp, satpol, pol pp, polisi pamong praja, sapol pp
    pemda-pdam | Perusahaan air minum daerah (PDAM) | pdam, perumda air minum, perumdam
    pemda-disperindag | Dinas Perindustrian dan Perdagangan (kabupaten/kota) | disperindag, dinperindag, dinas perdagangan, dinas perindustrian, disperindagkop, dinas pasar, dinkop ukm, dinas koperasi; colloquial: perindag, metrologi
    pemda-dpmptsp | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | dpmptsp, dpmptspm; colloquial: kantor perizinan, dinas perizinan
    pemda-bapenda | Badan Pendapatan Daerah | bapenda, bakeuda, bappenda, badan pendapatan daerah, bpkad; former: dispenda
    pemda-dpmd | Dinas Pemberdayaan Masyarakat dan Desa | dpmd, dinpermasdes, dispermasdes, dispmd, dinpermades; colloquial: dinas pmd, permasdes
    pemda-dinpertan | Dinas Pertanian (kabupaten/kota) | dinpertan, dinas pertanian, distan, dispertan, dinas peternakan, dkpp, dinas ketahanan pangan
    pemda-rsud | Rumah sakit umum daerah | rsud, rumah sakit umum daerah
    pemda-bpbd | Badan Penanggulangan Bencana Daerah | bpbd
    pemda-damkar | Pemadam kebakaran | damkar, pemadam kebakaran
    pemda-kominfo | Dinas Komunikasi dan Informatika (kabupaten/kota) | dinkominfo, diskominfo; colloquial: dinas kominfo, kominfo
    pemda-bkpsdm | Badan Kepegawaian Daerah | bkpsdm, bkd, bkpp, bkppd, badan kepegawaian daerah, bkdpsdm
    pemda-inspektorat | Inspektorat daerah | inspektorat
    pemda-kesra | Bagian Kesejahteraan Rakyat | bagian kesra, biro kesra; colloquial: kabag kesra
    pemda-porapar | Dinas Pemuda, Olahraga, dan Pariwisata | dinporapar, dinas pariwisata, dispora, disporapar, disparpora, dispar; colloquial: dinas olahraga
    pemda-perpus | Perpustakaan daerah | perpusda, perpustakaan daerah, dinas perpustakaan, dinarpus, arpusda`,
);
