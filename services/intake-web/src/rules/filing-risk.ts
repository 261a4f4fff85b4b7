/**
 * Thousands of citizens can share one address of a mobile network, and a village files at a flood: many filings from one
 * address are no fault. Their browsers compute a little first, which is felt only by whoever files by the thousand.
 */
export const mustBeProven = (filedInTheHour: number, mostWithoutProof: number): boolean =>
  filedInTheHour >= mostWithoutProof;
