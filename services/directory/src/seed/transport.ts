import { institutionsOf } from './seed-rows.js';

export const transportInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    injourney | PT Aviasi Pariwisata Indonesia (InJourney) | injourney
    garuda | PT Garuda Indonesia (Persero) Tbk | garuda indonesia, @indonesiagaruda; product: garudamiles; colloquial: pesawat garuda, maskapai garuda, naik garuda
    pos | PT Pos Indonesia (Persero) | pos indonesia, pt pos, @posindonesia; application: pospay, posaja, pos aja; colloquial: kantor pos, kurir pos
    asdp | PT ASDP Indonesia Ferry (Persero) | asdp, @asdp191; application: ferizy
    pelni | PT Pelayaran Nasional Indonesia (Persero) | pelni, @pelni162; colloquial: kapal pelni
    damri | Perum DAMRI | damri; application: damri apps; colloquial: bus damri
    airnav | Perum LPPNPI (AirNav Indonesia) | airnav, lppnpi
    djakarta-lloyd | PT Djakarta Lloyd (Persero) | djakarta lloyd
    vtp | PT Varuna Tirta Prakasya | varuna tirta`,
  ),
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    pelindo | PT Pelabuhan Indonesia (Persero) | pelindo, pt pelindo`,
    { validFrom: '2021-10-01' },
  ),
  ...institutionsOf(
    'subsidiary',
    'pelindo',
    `
    pelindo-tp | Pelindo Terminal Petikemas | pelindo terminal petikemas; unknown: spil petikemas
    pelindo-mt | Pelindo Multi Terminal | pelindo multi terminal
    pelindo-jm | Pelindo Jasa Maritim | pelindo jasa maritim
    pelindo-sl | Pelindo Solusi Logistik | pelindo solusi logistik`,
  ),
  ...institutionsOf(
    'subsidiary',
    'pelindo-tp',
    `
    jict | Jakarta International Container Terminal | jict
    tps | Terminal Petikemas Surabaya | terminal petikemas surabaya`,
  ),
  ...institutionsOf(
    'subsidiary',
    'injourney',
    `
    injourney-airports | PT Angkasa Pura Indonesia | angkasa pura, injourney airports; former: @contactap2, @ap_airports`,
    { validFrom: '2024-09-09' },
  ),
  ...institutionsOf(
    'subsidiary',
    'injourney',
    `
    ias | InJourney Aviation Services | injourney aviation services; former: gapura angkasa
    hin | PT Hotel Indonesia Natour | hotel indonesia natour
    twc | PT Taman Wisata Candi Borobudur, Prambanan, dan Ratu Boko | taman wisata candi
    sarinah | PT Sarinah | sarinah`,
  ),
  ...institutionsOf(
    'subsidiary',
    'injourney',
    `
    itdc | PT Pengembangan Pariwisata Indonesia (ITDC) | itdc`,
    { timeZone: 'Asia/Makassar' },
  ),
  ...institutionsOf(
    'subsidiary',
    'garuda',
    `
    citilink | PT Citilink Indonesia | citilink
    gmf | PT GMF AeroAsia | gmf aeroasia`,
  ),
  ...institutionsOf(
    'subsidiary',
    'asdp',
    `
    jembatan-nusantara | PT Jembatan Nusantara | jembatan nusantara`,
  ),
  ...institutionsOf(
    'subsidiary',
    'pos',
    `
    pos-logistik | PT Pos Logistik Indonesia | pos logistik`,
  ),
  ...institutionsOf(
    'regional-enterprise',
    'pemda-31',
    `
    mrt-jakarta | PT MRT Jakarta | mrt jakarta, @mrtjakarta; colloquial: mrt
    lrt-jakarta | PT LRT Jakarta | lrt jakarta; colloquial: lrt velodrome
    transjakarta | PT Transportasi Jakarta | transjakarta, @pt_transjakarta; product: jaklingko; colloquial: tj busway, busway
    pam-jaya | Perumda PAM Jaya | pam jaya; former: palyja, aetra`,
  ),
];
