/** Upright bars are as high as an eye needs to compare them, and lower on a phone. */
export const barsHeight = (_: unknown, width: number): number => (width < 480 ? 200 : 240);
