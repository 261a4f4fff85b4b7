import { institutionsOf, topicsOf } from './seed-rows.js';

export const telecomInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    telkom | PT Telkom Indonesia (Persero) Tbk | telkom, telkom indonesia, pt telkom, @telkomindonesia, plasa telkom
    antara | Perum LKBN Antara | lkbn antara, kantor berita antara
    pfn | PT Produksi Film Negara | produksi film negara`,
  ),
  ...institutionsOf(
    'subsidiary',
    'telkom',
    `
    telkomsel | PT Telkomsel | telkomsel, tsel, mytelkomsel, my telkomsel, @telkomsel, by u, byu, kartu halo, kartu as, simpati, indihome, indi home, @indihome, @indihomecare, indihomecare, myindihome, my indihome, wifi indihome, orbit telkomsel, tekomsel, telkomsell, grapari, telkomsat orbit
    mitratel | PT Dayamitra Telekomunikasi (Mitratel) | mitratel, dayamitra
    telkomsat | PT Telkom Satelit Indonesia | telkomsat
    telkom-infra | PT Telkom Infrastruktur Indonesia | telkom infra, telkom akses
    finnet | PT Finnet Indonesia | finnet, finpay`,
  ),
];

export const telecomTopics = topicsOf([
  {
    code: 'seluler',
    name: 'Pulsa, kuota, dan sinyal seluler',
    by: 'telkomsel',
    keywords: `paket combo, combo sakti, veronika, kuota + hangus, pulsa + kepotong, pulsa + hilang, pulsa + kesedot,
    tukar poin + kuota, transfer pulsa, transfer kuota, pulsa darurat, paket darurat, beli kuota, beli paket, isi pulsa + paket, kuota internet, kuota lokal, pulsa + paket, kuota + paket, jaringan + provider, paket unlimited, sinyal + provider, pulsa + kuota,
    telkom + sinyal, telkom + kartu, telkom + jaringan, telkom + kuota, telkom + paket, telkom + pulsa, my telkom, paket + internet, sinyal + kartu, paket + mahal, kuota darurat, harga paket, paket + gb, paketan`,
    hints:
      'kuota, pulsa, beli pulsa, isi pulsa, paket data, sinyal, paket, gb, poin, kartu, provider, jaringan, internet, unlimited, 4g, 5g, masa aktif, lemot, harga, kartu perdana, langganan, promo, gift, nonton',
  },
  {
    code: 'internet-rumah',
    name: 'Internet rumah',
    by: 'telkomsel',
    keywords: 'los merah, teknisi + wifi, pasang wifi, wifi + lemot, internet rumah',
    hints: 'wifi, modem, teknisi, los, nomor tiket, router, internet',
  },
  {
    code: 'telepon-kabel',
    name: 'Telepon rumah dan kabel Telkom',
    by: 'telkom',
    keywords: 'telepon rumah, telepon kabel, tiang telkom, kabel telkom, tiang telepon, kabel telepon, astinet',
    hints: 'kabel',
  },
  {
    code: 'menara',
    name: 'Menara telekomunikasi',
    by: 'mitratel',
    keywords: 'menara bts, tower bts, tower telekomunikasi',
    hints: 'tower, menara',
  },
  {
    code: 'internet-lain',
    name: 'Penyedia telekomunikasi lain',
    by: 'komdigi',
    keywords: 'indosat, im3, xl axiata, smartfren, axis, biznet, first media, myrepublic, kartu tri, starlink',
  },
]);
