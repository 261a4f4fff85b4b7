import { Places, regencyOf } from '#libs/places';

export interface NamedRegion {
  readonly code: string;
  readonly regency: string;
  /** `Cilodong, Kota Depok, Jawa Barat`. */
  readonly name: string;
}

/** The region a citizen's words name for certain, from the regency down; nothing is guessed. */
export function regionOf(place: string | null): NamedRegion | null {
  const certain = place === null ? null : Places.open().resolve(place).certain;
  const regency = certain && regencyOf(certain.code);
  return certain && regency
    ? { code: certain.code, regency, name: [certain.name, ...certain.within].join(', ') }
    : null;
}
