import type { LocalDate } from '#libs/domain';

const months = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The number of a letter as offices write it: `007/SP/BP-BUMN/XI/2026`. Counted by issuer and year. */
export function letterNumber(sequence: number, issuer: string, day: LocalDate): string {
  const [year = '', month = ''] = day.split('-');
  return `${String(sequence).padStart(3, '0')}/SP/${issuer.toUpperCase()}/${months[Number(month) - 1] ?? ''}/${year}`;
}
