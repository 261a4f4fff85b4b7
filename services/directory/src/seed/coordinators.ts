import { cabinet2024, endOfBumnMinistry } from './formerly.js';
import type { SeededInstitution } from './seed-rows.js';

/** Read a row as: since October 2024 this coordinating ministry watches over these. */
const watched: Readonly<Record<string, string>> = {
  'kemenko-polkam': 'kemendagri kemlu kemhan komdigi kejaksaan tni polri',
  'kemenko-kumham-imipas': 'kemenkum kemenham kemenimipas',
  'kemenko-ekon': 'kemnaker kemenperin kemendag esdm bp-bumn bkpm kemenpar',
  'kemenko-pmk': 'kemenag kemendikdasmen kemdiktisaintek kemenbud kemenkes kemendukbangga kemenpppa kemenpora kemenhaj',
  'kemenko-infra': 'atr-bpn kemenpu kemenpkp kementrans kemenhub',
  'kemenko-pm': 'kemensos kp2mi kemendes kemenkop kemen-umkm ekraf',
  'kemenko-pangan': 'kementan kemenhut kkp klh bapanas bgn',
};
const watcherOf = new Map(
  Object.entries(watched).flatMap(([watcher, codes]) => codes.split(' ').map((code) => [code, watcher] as const)),
);

/** Days on which the coordinator of an institution may change. */
export const coordinatorDays = [cabinet2024, endOfBumnMinistry];

/** Who watches over it from a day on. */
export function coordinatorOf({ code, kind, parent }: SeededInstitution, from: string): string | null {
  if (kind === 'bumn' || kind === 'subsidiary') return from < endOfBumnMinistry ? 'kementerian-bumn' : 'bp-bumn';
  if (kind === 'local-government') return parent === 'pemda' ? 'kemendagri' : parent;
  if (kind === 'regional-enterprise') return parent;
  return from < cabinet2024 ? null : (watcherOf.get(code) ?? null);
}
