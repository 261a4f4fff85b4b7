import { institutionsOf } from './seed-rows.js';

export const energyInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    pln | PT PLN (Persero) | pln, pln mobile, pln 123, @pln_123, pt pln, perusahaan listrik negara, ulp pln, plnmobile, yantek
    pertamina | PT Pertamina (Persero) | pertamina, pt pertamina, @pertamina, pertamina 135, @pertamina135
    geo-dipa | PT Geo Dipa Energi | geo dipa, geodipa`,
  ),
  ...institutionsOf(
    'subsidiary',
    'pln',
    `
    pln-icon-plus | PLN Icon Plus | icon plus, pln icon plus, iconnet, icon net, iconplus, @iconnet
    pln-ip | PLN Indonesia Power | indonesia power, pln indonesia power
    pln-np | PLN Nusantara Power | nusantara power, pln nusantara power
    pln-epi | PLN Energi Primer Indonesia | pln epi, energi primer
    pln-batam | PLN Batam | pln batam, bright pln
    haleyora | Haleyora Power | haleyora, haleyora power`,
  ),
  ...institutionsOf(
    'subsidiary',
    'pertamina',
    `
    patra-niaga | PT Pertamina Patra Niaga | patra niaga, pertamina patra niaga, mypertamina, my pertamina, subsidi tepat
    pgn | PT Perusahaan Gas Negara | pt pgn, gas pgn, pgn mobile, perusahaan gas negara, gaskita
    kpi | PT Kilang Pertamina Internasional | kilang pertamina
    phe | PT Pertamina Hulu Energi | pertamina hulu, pertamina ep
    pge | PT Pertamina Geothermal Energy | pertamina geothermal
    pertamina-power | PT Pertamina Power Indonesia | pertamina power
    pis | PT Pertamina International Shipping | pertamina international shipping
    pertamina-retail | PT Pertamina Retail | pertamina retail, bright store
    pelita-air | PT Pelita Air Service | pelita air
    ihc | PT Pertamina Bina Medika IHC | pertamedika, rs pertamina, rspp, ihc`,
  ),
];
