import type { Language } from '#libs/contracts';

const kilobyte = 1024;

/** `pagar.jpg (312 KB)` */
export const sayFile = (language: Language, { name, bytes }: { name: string; bytes: number }): string =>
  `${name} (${saySize(language, bytes)})`;

/** `312 KB`, `2,4 MB` */
export function saySize(language: Language, bytes: number): string {
  const say = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 });
  return bytes < kilobyte ** 2
    ? `${say.format(Math.ceil(bytes / kilobyte))} KB`
    : `${say.format(bytes / kilobyte ** 2)} MB`;
}
