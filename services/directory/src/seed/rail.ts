import { institutionsOf } from './seed-rows.js';

export const railInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    kai | PT Kereta Api Indonesia (Persero) | kai, pt kai, kai 121, kai121, @kai121, kai access, kaiaccess, access by kai, kereta api indonesia, pt kereta api, railpoint, lrt jabodebek, @lrt_jabodebek, daop, divre, ptkai, @keretaapikita
    inka | PT INKA | pt inka, industri kereta api`,
  ),
  ...institutionsOf(
    'subsidiary',
    'kai',
    `
    kai-commuter | PT Kereta Commuter Indonesia | kai commuter, krl, krlmania, commuter line, commuterline, @commuterline, kereta commuter, kcj, kci, pt kci, pt kcj, c access, prameks, commuter, comuter, @krlmania, comline
    kai-bandara | PT Railink | railink, kai bandara
    kai-logistik | KAI Logistik | kai logistik, kalog, kereta api logistik
    kai-services | KAI Services | kai services, reska, loko cafe
    kai-wisata | KAI Wisata | kai wisata
    kai-properti | KAI Properti | kai properti
    kcic | PT Kereta Cepat Indonesia China | kcic, whoosh, kereta cepat, woosh`,
  ),
];
