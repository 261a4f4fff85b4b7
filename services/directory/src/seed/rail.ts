import { institutionsOf } from './seed-rows.js';

export const railInstitutions = [
  ...institutionsOf(
    'bumn',
    'bp-bumn',
    `
    kai | PT Kereta Api Indonesia (Persero) | kai, pt kai, @kai121, kereta api indonesia, @keretaapikita; product: kai 121, kai121, railpoint, lrt jabodebek, @lrt_jabodebek; application: kai access, kaiaccess, access by kai; colloquial: pt kereta api, daop, divre, ptkai
    inka | PT INKA | pt inka, industri kereta api`,
  ),
  ...institutionsOf(
    'subsidiary',
    'kai',
    `
    kai-commuter | PT Kereta Commuter Indonesia | kai commuter, @commuterline, kereta commuter, kci, pt kci; product: commuter line, commuterline, prameks; application: c access; former: kcj, pt kcj; colloquial: krl, krlmania, commuter, comuter, @krlmania, comline
    kai-bandara | PT Railink | railink, kai bandara
    kai-logistik | KAI Logistik | kai logistik, kalog, kereta api logistik
    kai-services | KAI Services | kai services; product: loko cafe; former: reska
    kai-wisata | KAI Wisata | kai wisata
    kai-properti | KAI Properti | kai properti
    kcic | PT Kereta Cepat Indonesia China | kcic; product: whoosh; colloquial: kereta cepat, woosh`,
  ),
];
