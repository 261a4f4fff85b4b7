import { institutionsOf } from './seed-rows.js';

export const energyInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    pln | PT PLN (Persero) | pln, @pln_123, pt pln, perusahaan listrik negara; product: pln 123; application: pln mobile, plnmobile; colloquial: ulp pln, yantek
    pertamina | PT Pertamina (Persero) | pertamina, pt pertamina, @pertamina, @pertamina135; product: pertamina 135
    geo-dipa | PT Geo Dipa Energi | geo dipa; colloquial: geodipa`,
  ),
  ...institutionsOf(
    'subsidiary',
    'pln',
    `
    pln-icon-plus | PLN Icon Plus | icon plus, pln icon plus; product: iconnet, @iconnet; colloquial: icon net, iconplus
    pln-ip | PLN Indonesia Power | indonesia power, pln indonesia power
    pln-np | PLN Nusantara Power | nusantara power, pln nusantara power
    pln-epi | PLN Energi Primer Indonesia | pln epi, energi primer
    pln-batam | PLN Batam | pln batam; unknown: bright pln
    haleyora | Haleyora Power | haleyora, haleyora power`,
  ),
  ...institutionsOf(
    'subsidiary',
    'pertamina',
    `
    patra-niaga | PT Pertamina Patra Niaga | patra niaga, pertamina patra niaga; product: subsidi tepat; application: mypertamina, my pertamina
    pgn | PT Perusahaan Gas Negara | pt pgn, perusahaan gas negara; product: gaskita; application: pgn mobile; colloquial: gas pgn
    kpi | PT Kilang Pertamina Internasional | kilang pertamina
    phe | PT Pertamina Hulu Energi | pertamina hulu; unknown: pertamina ep
    pge | PT Pertamina Geothermal Energy | pertamina geothermal
    pertamina-power | PT Pertamina Power Indonesia | pertamina power
    pis | PT Pertamina International Shipping | pertamina international shipping
    pertamina-retail | PT Pertamina Retail | pertamina retail; product: bright store
    pelita-air | PT Pelita Air Service | pelita air
    ihc | PT Pertamina Bina Medika IHC | pertamedika, ihc; colloquial: rs pertamina, rspp`,
  ),
];
