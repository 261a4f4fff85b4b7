/** The position that a citizen's phone added to the place they wrote: `Jalan Melati, geo:-6.40249,106.79424`. */
const position = /geo:(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)/;

/** A map of it, elsewhere: nothing of it is asked for before an officer follows the link. */
export function mapOf(place: string): string | null {
  const [, latitude, longitude] = position.exec(place) ?? [];
  if (latitude === undefined || longitude === undefined) return null;
  if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180) return null;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}
