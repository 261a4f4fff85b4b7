import { institutionsOf } from './seed-rows.js';

export const telecomInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    telkom | PT Telkom Indonesia (Persero) Tbk | telkom, telkom indonesia, pt telkom, @telkomindonesia; product: plasa telkom
    antara | Perum LKBN Antara | lkbn antara, kantor berita antara
    pfn | PT Produksi Film Negara | produksi film negara`,
  ),
  ...institutionsOf(
    'subsidiary',
    'telkom',
    `
    telkomsel | PT Telkomsel | telkomsel, @telkomsel; product: by u, byu, kartu halo, kartu as, simpati, indihome, @indihome, @indihomecare, indihomecare, orbit telkomsel, grapari; application: mytelkomsel, my telkomsel, myindihome, my indihome; colloquial: tsel, indi home, wifi indihome, tekomsel, telkomsell, telkomsat orbit
    mitratel | PT Dayamitra Telekomunikasi (Mitratel) | mitratel, dayamitra
    telkomsat | PT Telkom Satelit Indonesia | telkomsat
    telkom-infra | PT Telkom Infrastruktur Indonesia | telkom infra; unknown: telkom akses
    finnet | PT Finnet Indonesia | finnet; product: finpay`,
  ),
];
