import { cabinet2024 } from './formerly.js';

/** Who answered until a day, and from which day on; without one from the first day of the record. */
export interface FormerOwner {
  readonly owner: string;
  readonly since?: string;
  readonly until: string;
}

/** Read a row as: until that day this service was another one's. */
export const ownersOfServices: Readonly<Record<string, FormerOwner>> = {
  // Railink handed the train of this airport over from December 2022 to March 2023.
  'kereta-bandara-soetta': { owner: 'kai-bandara', until: '2023-03-01' },
  // The homes of IndiHome became customers of Telkomsel.
  ...{ 'internet-rumah-gangguan': { owner: 'telkom', until: '2023-07-01' } },
  ...{ 'internet-rumah-pasang-berhenti': { owner: 'telkom', until: '2023-07-01' } },
};

const untilTheCabinet = (owner: string, since?: string): FormerOwner => ({
  ...{ owner, until: cabinet2024 },
  ...(since === undefined ? {} : { since }),
});

/**
 * Read a row as: all services of this institution were another one's until it was founded. Whoever took over from several of
 * them by place (ports, airports) has no row: whose a service was depended on where, and its record begins with its owner.
 */
export const ownersBefore: Readonly<Record<string, FormerOwner>> = {
  kemenham: untilTheCabinet('kemenkum'),
  kemenimipas: untilTheCabinet('kemenkum'),
  // Higher education and research were a ministry of their own before.
  kemdiktisaintek: untilTheCabinet('kemendikdasmen', '2021-04-28'),
  kemenbud: untilTheCabinet('kemendikdasmen'),
  kemenpkp: untilTheCabinet('kemenpu'),
  kementrans: untilTheCabinet('kemendes'),
  kemenhut: untilTheCabinet('klhk'),
  klh: untilTheCabinet('klhk'),
  kemenkop: untilTheCabinet('kemenkopukm'),
  'kemen-umkm': untilTheCabinet('kemenkopukm'),
  // An agency of its own before.
  ekraf: untilTheCabinet('kemenpar', '2019-10-23'),
  kemenhaj: { owner: 'kemenag', until: '2025-09-08' },
  'bp-bumn': { owner: 'kementerian-bumn', until: '2025-10-02' },
};
