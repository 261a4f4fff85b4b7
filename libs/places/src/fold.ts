const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const marks = /[\p{M}'’‘`ʼ]/gu;

/** How two writings of one name become equal: `Toli-Toli`, `TOLITOLI` and `Toli toli` have the same words but for the spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nine names of ten are plain words already, and there are ninety thousand.
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Spaces tell names apart for nobody who writes in a hurry: `bandarlampung`. */
export const keyOf = (folded: string): string => folded.replaceAll(' ', '');
