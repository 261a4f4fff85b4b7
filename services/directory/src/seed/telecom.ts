import { institutionsOf } from './seed-rows.js';

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
