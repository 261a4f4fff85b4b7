import type { Address } from './short-message.js';

/** International numbers are marked by their type, not by a plus; some operators write the plus all the same. */
export function numberIn({ ton, number }: Address): string {
  const international = ton === 1 && /^[1-9]\d{6,}$/.test(number);
  return international ? `+${number}` : number;
}

/** `+6281…` for a phone. */
export const toPhone = (phone: string): Address => ({ ton: 1, npi: 1, number: phone.replace(/^\+/, '') });

/** From whom an SMS of ours comes: a short code, a name, or a number. */
export function fromSender(sender: string): Address {
  if (/^\+?\d{9,}$/.test(sender)) return toPhone(sender);
  if (/^\d+$/.test(sender)) return { ton: 3, npi: 0, number: sender };
  return { ton: 5, npi: 0, number: sender };
}
