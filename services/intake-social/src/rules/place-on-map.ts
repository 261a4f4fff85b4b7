/** A place that came from a phone's map, as officers read it: `Lokasi: Balai Desa, geo:-6.40000,106.80000`. Null when it lies nowhere. */
export function placeOnMap(
  { latitude, longitude }: { latitude: unknown; longitude: unknown },
  names: readonly (string | null)[],
): { readonly kind: 'place'; readonly text: string } | null {
  if (!isWithin(latitude, 90) || !isWithin(longitude, 180)) return null;
  const words = names.filter((one) => one !== null);
  // Five places are about a metre, and never an exponent.
  const position = `geo:${latitude.toFixed(5)},${longitude.toFixed(5)}`;
  return { kind: 'place', text: `Lokasi: ${[...words, position].join(', ')}` };
}

const isWithin = (degrees: unknown, most: number): degrees is number =>
  typeof degrees === 'number' && Math.abs(degrees) <= most;
