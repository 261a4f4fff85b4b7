/** As a phone or a map adds it to the place that a citizen names: `Jalan Melati, geo:-6.40249,106.79424`. */
export const positions = /\bgeo:(-?\d{1,3}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)/gu;

/** No word that people write begins so. */
const mark = '#';
export const isPlaceWord = (word: string): boolean => word.startsWith(mark);

/** A hundredth of a degree, about a kilometre: near enough for the same pothole, too far to tell whose house it is. */
const cellsPerDegree = 100;
/** Four grids, each half a cell aside of another: whatever border lies between two neighbours, in one of them there is none. */
const grids = [
  [0, 0],
  [0, 0.5],
  [0.5, 0],
  [0.5, 0.5],
] as const;

/**
 * The positions in a text, as words of the index: the cells of the map in which they lie. Two at the same spot have four in
 * common, two within half a cell at least one, two that are far apart none.
 */
export function placeWords(text: string): string[] {
  const told = [...text.matchAll(positions)].map(([, latitude, longitude]) => [Number(latitude), Number(longitude)]);
  const words = told.flatMap(([latitude = NaN, longitude = NaN]) =>
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
      ? grids.map(([north, east], grid) => {
          const cell = [latitude * cellsPerDegree + north, longitude * cellsPerDegree + east].map(Math.floor);
          return `${mark}${grid}:${cell.join(':')}`;
        })
      : [],
  );
  return [...new Set(words)];
}
