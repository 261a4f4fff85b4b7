/**
 * A telephone number as it is kept, `+6281234567890`; null when it cannot be one. A leading 0 is Indonesian, any country
 * may be named by `+` or `00`.
 */
export function readPhone(input: string): string | null {
  const digits = input.replace(/[\s().\-–/]/g, '').replace(/^00/, '+');
  const international = digits.startsWith('0')
    ? `+62${digits.slice(1)}`
    : digits.startsWith('62')
      ? `+${digits}`
      : digits;
  const national = /^8\d{7,11}$/.test(international) ? `+62${international}` : international;
  return /^\+[1-9]\d{7,14}$/.test(national) ? national : null;
}

/** An e-mail address that may work; null when it cannot. Whether it does is seen when a letter arrives. */
export function readEmail(input: string): string | null {
  const address = input.trim();
  return address.length <= 254 && /^[^\s@"<>]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address) ? address : null;
}
