import { Places, regencyOf } from '#libs/places';

export interface PlacedRegion {
  readonly code: string;
  readonly regency: string;
}

/** The region a citizen's words name for certain, from the regency down; nothing is guessed. */
export function regionOf(place: string | null): PlacedRegion | null {
  const certain = place === null ? null : Places.open().resolve(place).certain;
  const regency = certain && regencyOf(certain.code);
  return certain && regency ? { code: certain.code, regency } : null;
}

/** `Cilodong, Kota Depok, Jawa Barat` */
export function nameOfRegion(code: string): string {
  const region = Places.open().find(code);
  return region ? [region.name, ...region.within].join(', ') : '';
}
