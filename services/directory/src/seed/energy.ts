import { institutionsOf, topicsOf } from './seed-rows.js';

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

export const energyTopics = topicsOf([
  {
    code: 'listrik-padam',
    name: 'Listrik padam',
    by: 'pln',
    keywords: `listrik padam, mati listrik, listrik + mati, listrik + padam, mati lampu, pemadaman listrik, pemadaman bergilir, pemadaman,
    matlis, listrik + nyala, gangguan listrik, aliran listrik, tegangan listrik, listrik + turun, listrik + naik turun, byar pet, aliran + padam, lampu + padam + rumah, korsleting + tiang, padam + rumah,
    padam + jam, padam + petugas`,
    hints: 'listrik, padam, tegangan, voltase, genset, elektronik, pelaporan, petugas + lapangan',
  },
  {
    code: 'token-meter',
    name: 'Token dan meter listrik',
    by: 'pln',
    keywords: `token listrik, pulsa listrik, meteran listrik, listrik prabayar, kwh, beli token, isi token, nomor token, token + masuk, token + listrik,
    stand meter, baca meter, catat meter, id meter, mcb, kwh meter, strum, stroom, token + beli, meteran + token, nomor meter`,
    hints: 'token, meteran, meter, id pelanggan, idpel, stand',
  },
  {
    code: 'sambungan-listrik',
    name: 'Pasang baru dan ubah daya',
    by: 'pln',
    keywords: `tambah daya, ubah daya, turun daya, penambahan daya, perubahan daya, pasang listrik, penyambungan listrik, pemasangan listrik,
    migrasi meter, balik nama listrik, sertifikat laik operasi, naik daya, daya listrik, 900 va, 1300 va, 450 va, 2200 va, sambung listrik, kenaikan daya`,
    hints: 'pasang baru, slo, daya, permohonan, instalasi',
  },
  {
    code: 'tagihan-listrik',
    name: 'Tagihan listrik',
    by: 'pln',
    keywords: `tagihan listrik, rekening listrik, bayar listrik, tarif listrik, p2tl, diskon listrik, pascabayar + listrik, listrik + mahal,
    listrik + bayar, tagihan + listrik`,
    hints: 'tagihan, segel, tunggakan',
  },
  {
    code: 'jaringan-listrik',
    name: 'Tiang, kabel, dan gardu listrik',
    by: 'pln',
    keywords:
      'tiang listrik, kabel listrik, trafo, sutet, gardu listrik, kabel + listrik, tiang + kabel + listrik, jaringan listrik, kabel pln, tiang pln',
    hints: 'tiang, kabel, gardu, kesetrum',
  },
  { code: 'iconnet', name: 'Internet ICONNET', by: 'pln-icon-plus', keywords: 'internet iconnet, spklu' },
  { code: 'pembangkit', name: 'Pembangkit listrik', by: 'pln-ip, pln-np', keywords: 'pltu, debu batubara' },
  {
    code: 'bbm',
    name: 'BBM dan SPBU',
    by: 'patra-niaga',
    keywords: `spbu, bbm, pertalite, pertalit, petralite, pertamax, solar subsidi, bbm subsidi, pom bensin, isi bensin, bio solar, biosolar, barcode subsidi,
    pengecer bbm, dexlite, qr code + subsidi, qr + kendaraan, subsidi + barcode, solar + langka, bensin + langka, barcode + bensin, daftar + kendaraan + subsidi, nopol + daftar, isi + solar, foto stnk, upload stnk, stnk + foto, stnk + barcode, stnk + subsidi, linkaja + isi, qr code + mobil, subsidi + kendaraan`,
    hints:
      'bensin, solar, barcode, qr code, qr, subsidi, pom, liter, nopol, linkaja, evoucher, voucher, kendaraan, mobil, struk, merchandise',
  },
  {
    code: 'lpg',
    name: 'Gas LPG',
    by: 'patra-niaga',
    keywords:
      'lpg, elpiji, gas melon, gas 3 kg, gas 3kg, tabung gas, pangkalan gas, agen gas, gas + langka, gas + mahal, tabung + gas',
    hints: 'pangkalan',
  },
  {
    code: 'gas-pipa',
    name: 'Gas pipa',
    by: 'pgn',
    keywords:
      'jargas, jaringan gas, gas bumi, pipa gas, tagihan gas, gas rumah tangga, meteran gas, gas alam, gas + meteran',
    hints: 'pgn',
  },
  { code: 'kilang', name: 'Kilang minyak', by: 'kpi', keywords: 'kilang, kilang minyak' },
  { code: 'hulu-migas', name: 'Sumur minyak dan gas', by: 'phe', keywords: 'sumur pertamina' },
  { code: 'rs-bumn', name: 'Rumah sakit BUMN', by: 'ihc', keywords: 'rs bumn, rumah sakit pertamina' },
]);
